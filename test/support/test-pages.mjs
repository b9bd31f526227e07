/**
 * Puts test files together on pages, since loading the desk, axe and the sandbox takes longer than the tests of many a file: those of a
 * folder share a page; of the elements, those about the same element, and those that are the only ones about theirs.
 */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join, resolve, sep} from 'node:path';

const tests = resolve(import.meta.dirname, '..');
const folder = resolve(tests, '../node_modules/.cache/test-pages');

/** They define tags late, read the page's globals, or stop the service worker. */
const ALONE = /^(define\/|elements\/order-desk-(page|late)\.|sandbox\/worker\.)/;
/** What takes long begins first, and other files need not wait for it. */
const LONG = /^(desk\/fault-matrix|random\/|elements\/parts\.)/;

const elementOf = (file) => basename(file).split(/[-.]/, 2).join('-');

function pageOf(file, files) {
  const [room] = file.split('/');
  if (ALONE.test(file) || LONG.test(file)) return file.replace('.test.ts', '');
  if (room !== 'elements') return room;
  const element = elementOf(file);
  const together = files.filter((other) => other.startsWith('elements/') && elementOf(other) === element);
  return `elements/${together.length > 1 ? element : 'others'}`;
}

/** Writes a module for each page that imports its files; a file by itself is its own. Gives the modules, those that take longest first. */
export function testPages() {
  const pages = new Map();
  const found = readdirSync(tests, {recursive: true}).map((entry) => entry.split(sep).join('/'));
  const files = found.filter((file) => file.endsWith('.test.ts')).sort();
  for (const file of files) {
    const page = pageOf(file, files);
    pages.set(page, [...(pages.get(page) ?? []), file]);
  }
  mkdirSync(folder, {recursive: true});
  return [...pages]
    .sort(([a, some], [b, others]) => Number(LONG.test(b)) - Number(LONG.test(a)) || others.length - some.length)
    .map(([page, files]) => {
      if (files.length === 1) return join(tests, ...files);
      const module = join(folder, `${page.replaceAll('/', '-')}.js`);
      writeFileSync(module, files.map((file) => `import '/test/${file}';\n`).join(''));
      return module;
    });
}
