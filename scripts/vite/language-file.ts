const PACK = /([\w-]+)\/(first|rest)\.[jt]s$/;

/**
 * Where the words of a language are, beside the bundle: `./lang/fr.js` and `./lang/fr-rest.js`. No hash: a page that is in French can
 * preload them.
 */
export function languageFile(module: string): string {
  const [, tag, part] = PACK.exec(module) ?? [];
  return `./lang/${tag}${part === 'rest' ? '-rest' : ''}.js`;
}
