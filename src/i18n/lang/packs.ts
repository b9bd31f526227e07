import type {Translations} from '../messages.js';

type Load = () => Promise<{readonly words: Translations}>;

/** A language: how the words of the first view are had, and how the rest. */
export type Pack = readonly [first: Load, rest: Load];

const packs: Record<string, Pack> = {
  fr: [() => import('./fr/first.js'), () => import('./fr/rest.js')],
  de: [() => import('./de/first.js'), () => import('./de/rest.js')],
  it: [() => import('./it/first.js'), () => import('./it/rest.js')],
  es: [() => import('./es/first.js'), () => import('./es/rest.js')],
  'pt-BR': [() => import('./pt-BR/first.js'), () => import('./pt-BR/rest.js')],
  'zh-CN': [() => import('./zh-CN/first.js'), () => import('./zh-CN/rest.js')],
  'zh-TW': [() => import('./zh-TW/first.js'), () => import('./zh-TW/rest.js')],
  ko: [() => import('./ko/first.js'), () => import('./ko/rest.js')],
  ja: [() => import('./ja/first.js'), () => import('./ja/rest.js')],
  ru: [() => import('./ru/first.js'), () => import('./ru/rest.js')],
  ro: [() => import('./ro/first.js'), () => import('./ro/rest.js')],
  pl: [() => import('./pl/first.js'), () => import('./pl/rest.js')],
  ar: [() => import('./ar/first.js'), () => import('./ar/rest.js')],
  he: [() => import('./he/first.js'), () => import('./he/rest.js')],
  tr: [() => import('./tr/first.js'), () => import('./tr/rest.js')],
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
