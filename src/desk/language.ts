import type {ForeignWords} from '../i18n/foreign-words.js';
import {createTranslate, type Message} from '../i18n/messages.js';
import type {Words} from '../i18n/words.js';
import {Observable} from './observable.js';
import type {DeskSettings} from './settings.js';

/** The words of one language. English is inside; others are fetched when an element first wants to show something. */
export class Language extends Observable {
  words: Words;
  #foreign?: ForeignWords;
  #first?: Promise<void>;

  constructor(
    readonly asked: Pick<DeskSettings, 'langId' | 'lang'>,
    /** The store's own words come before all others. */
    readonly own: (english: string) => Message | undefined,
    /** Milliseconds until words that did not come are asked for once more. */
    readonly retryAfter = 10_000,
  ) {
    super();
    this.words = {locale: 'en-US', t: createTranslate('en-US', own)};
  }

  /** What is to be waited for before something is shown: the words of the first view, or all. */
  coming(all: boolean): Promise<void> | undefined {
    if (/^(-1|en|en-US)?$/.test(this.asked.langId ?? this.asked.lang ?? '')) return;
    this.#first ??= this.#load(true);
    return all ? this.#first.then(() => this.#foreign?.all()) : this.#first;
  }

  async #load(retry: boolean): Promise<void> {
    try {
      const {openWords} = await import('../i18n/foreign-words.js');
      this.words = this.#foreign = await openWords(this, () => this.changed());
      this.changed();
    } catch {
      if (retry) setTimeout(() => void this.#load(false), this.retryAfter);
    }
  }
}
