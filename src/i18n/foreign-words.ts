import {packOf, type Pack} from './lang/packs.js';
import {localeOf} from './languages.js';
import {createTranslate, type Message, type Translate, type Translations} from './messages.js';
import {shortKey} from './short-key.js';
import type {Words} from './words.js';

interface Wanted {
  /** Which language: HCL Commerce's ID, and what the page is written in. */
  readonly asked: {readonly langId?: string; readonly lang?: string};
  readonly own: (english: string) => Message | undefined;
  readonly retryAfter: number;
}

/** A language that the kit does not speak: its numbers and dates, and English. */
const NO_PACK: Pack = [() => Promise.resolve({words: {}}), () => Promise.resolve({words: {}})];

/** The words of a language other than English: those of the first view, and the rest, which is fetched when it is first missed. */
export class ForeignWords implements Words {
  readonly t: Translate;
  #known: Translations;
  #rest?: Promise<void>;

  constructor(
    readonly locale: string,
    first: Translations,
    private readonly loadRest: Pack[1],
    private readonly wanted: Wanted,
    private readonly onMore: () => void,
  ) {
    this.#known = first;
    this.t = createTranslate(locale, (english) => wanted.own(english) ?? this.#find(english));
  }

  /** Settles when no more is to come for now; what cannot be had is asked for again later, when it is missed again. */
  all(): Promise<void> {
    return (this.#rest ??= this.#load());
  }

  /** Packs are written with the English texts as keys, and shipped with short ones. */
  #find(english: string): Message | undefined {
    const found = this.#known[english] ?? this.#known[shortKey(english)];
    if (!found) void this.all();
    return found;
  }

  async #load(): Promise<void> {
    try {
      const {words} = await this.loadRest();
      this.#known = {...this.#known, ...words};
      this.onMore();
    } catch {
      setTimeout(() => (this.#rest = undefined), this.wanted.retryAfter);
    }
  }
}

/** The words of the language that is wanted, as soon as those of the first view are there. */
export async function openWords(wanted: Wanted, onMore: () => void): Promise<ForeignWords> {
  const locale = localeOf(wanted.asked.langId, wanted.asked.lang);
  const [first, rest] = packOf(locale) ?? NO_PACK;
  return new ForeignWords(locale, (await first()).words, rest, wanted, onMore);
}
