/** For the one-file bundle: parts that are loaded when needed elsewhere are inside from the start, other languages beside it. */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Plugin} from 'vite';
import {languageFile} from './language-file.js';

const PART = /(?<!typeof )import\('(\.[^']+)'\)/g;
/** Would import in a circle what is built on it: the script's own module leaves that where it is found later. */
const BASE_CLASS = /\/src\/elements\/desk-element\.ts$/;
const ENTRY = /\/src\/define\.ts$/;
const LATER = '\0later';
/** All languages inside would be three times the rest: they are the files that the split bundle loads, too. */
const LANGUAGES = /\/src\/i18n\/lang\/packs\.ts$/;
/** A classic script from another origin is not told where it came from: for it, `import()` knows no place. Its tag still does. */
const BESIDE = `
const script = document.currentScript?.src || document.baseURI;
const beside = (file) => import(/* @vite-ignore */ new URL(file, script).href);
`;

const IMPORT_LATER = `import {later} from '${LATER}';`;

/** What the base class loads when needed. */
function leaveParts(folder: string): string {
  const base = readFileSync(join(folder, 'elements/desk-element.ts'), 'utf8');
  const files = [...new Set([...base.matchAll(PART)].map(([, file = '']) => file))];
  const parts = files.map((file, i) => `import * as later${i} from '${file.replace('./', './elements/')}'; later['${file}'] = later${i};`);
  return `\n${IMPORT_LATER}${parts.join('\n')}`;
}

export const oneFile = (): Plugin => ({
  name: 'one-file',
  enforce: 'pre',
  resolveId: (id) => (id === LATER ? id : null),
  load: (id) => (id === LATER ? 'export const later = {};' : null),
  // A bundler that is left to it wraps every module of the bundle in a function.
  transform(code, id) {
    if (ENTRY.test(id)) return {code: code + leaveParts(dirname(id)), map: null};
    if (!id.includes('/src/') || !code.includes('import(')) return null;
    if (LANGUAGES.test(id)) return {code: BESIDE + code.replace(PART, (_, file: string) => `beside('${languageFile(file)}')`), map: null};
    if (BASE_CLASS.test(id))
      return {code: IMPORT_LATER + code.replace(PART, (_, file: string) => `Promise.resolve(later['${file}'])`), map: null};
    const imports: string[] = [];
    const inlined = code.replace(PART, (_, file: string) => {
      imports.push(`import * as part${imports.length} from '${file}';`);
      return `Promise.resolve(part${imports.length - 1})`;
    });
    return {code: imports.join('') + inlined, map: null};
  },
});
