/** For the one-file bundle: parts that are loaded when needed elsewhere are inside from the start. */
import type {Plugin} from 'vite';

const PART = /import\('(\.[^']+)'\)/g;
/** Would import in a circle what is built on it. Its tag is registered by then, so nobody asks for the file. */
const BASE_CLASS = /\/src\/elements\/desk-element\.ts$/;

export const oneFile = (): Plugin => ({
  name: 'one-file',
  enforce: 'pre',
  // A bundler that is left to it wraps every module of the bundle in a function.
  transform(code, id) {
    if (!id.includes('/src/') || !code.includes('import(')) return null;
    const imports: string[] = [];
    const inlined = code.replace(PART, (_, file: string) => {
      if (BASE_CLASS.test(id)) return 'Promise.reject()';
      imports.push(`import * as part${imports.length} from '${file}';`);
      return `Promise.resolve(part${imports.length - 1})`;
    });
    return {code: imports.join('') + inlined, map: null};
  },
});
