/** For the one-file bundle: parts that are loaded when needed elsewhere are inside from the start, other languages beside it. */
import type {Plugin} from 'vite';
import {languageFile} from './language-file.js';

const PART = /import\('(\.[^']+)'\)/g;
/** Would import in a circle what is built on it. Its tag is registered by then, so nobody asks for the file. */
const BASE_CLASS = /\/src\/elements\/desk-element\.ts$/;
/** All languages inside would be three times the rest: they are the files that the split bundle loads, too. */
const LANGUAGES = /\/src\/i18n\/lang\/packs\.ts$/;
/** A classic script from another origin is not told where it came from: for it, `import()` knows no place. Its tag still does. */
const BESIDE = `
const script = document.currentScript?.src || document.baseURI;
const beside = (file) => import(/* @vite-ignore */ new URL(file, script).href);
`;

export const oneFile = (): Plugin => ({
  name: 'one-file',
  enforce: 'pre',
  // A bundler that is left to it wraps every module of the bundle in a function.
  transform(code, id) {
    if (!id.includes('/src/') || !code.includes('import(')) return null;
    if (LANGUAGES.test(id)) return {code: BESIDE + code.replace(PART, (_, file: string) => `beside('${languageFile(file)}')`), map: null};
    const imports: string[] = [];
    const inlined = code.replace(PART, (_, file: string) => {
      if (BASE_CLASS.test(id)) return 'Promise.reject()';
      imports.push(`import * as part${imports.length} from '${file}';`);
      return `Promise.resolve(part${imports.length - 1})`;
    });
    return {code: imports.join('') + inlined, map: null};
  },
});
