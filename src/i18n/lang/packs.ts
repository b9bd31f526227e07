import type {Translations} from '../messages.js';

type Load = () => Promise<{readonly words: Translations}>;

/** A language: how the words of the first view are had, and how the rest. */
export type Pack = readonly [first: Load, rest: Load];

const packs: Record<string, Pack> = {
  fr: [() => import('./fr/first.js'), () => import('./fr/rest.js')],
  ar: [() => import('./ar/first.js'), () => import('./ar/rest.js')],
};

/** Languages that are written in more than one way have the tags of HCL Commerce. */
function tagOf(locale: string): string {
  const {language, script} = new Intl.Locale(locale).maximize();
  if (language === 'zh') return script === 'Hant' ? 'zh-TW' : 'zh-CN';
  return language === 'pt' ? 'pt-BR' : language;
}

/** The words for a locale; undefined for a language that the kit does not speak. */
export const packOf = (locale: string): Pack | undefined => packs[tagOf(locale)];

/** Gives a language from elsewhere than the kit's own files. */
export function addPack(tag: string, pack: Pack): void {
  packs[tag] = pack;
}
