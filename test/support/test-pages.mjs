/**
 * Puts test files together on pages, since loading the desk, axe and the sandbox takes longer than the tests of many a file: those of a
 * folder share a page; of the elements, those about the same element.
 */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join, resolve, sep} from 'node:path';

const tests = resolve(import.meta.dirname, '..');
const folder = resolve(tests, '../node_modules/.cache/test-pages');

/** They define tags late, read the page's globals, or stop the service worker. */
const ALONE = /^(define\/|elements\/order-desk-(page|late)\.|sandbox\/worker\.)/;
/** What takes long begins first, and other files need not wait for it. */
const LONG = /^(desk\/fault-matrix|random\/)/;

function pageOf(file) {
  const [room] = file.split('/');
  if (ALONE.test(file) || LONG.test(file)) return file.replace('.test.ts', '');
  return room === 'elements' ? `elements/${basename(file).split(/[-.]/, 2).join('-')}` : room;
}

/** Writes a module for each page that imports its files; a file by itself is its own. Gives the modules, those that take longest first. */
export function testPages() {
  const pages = new Map();
  for (const entry of readdirSync(tests, {recursive: true}).sort()) {
    if (!entry.endsWith('.test.ts')) continue;
    const file = entry.split(sep).join('/');
    pages.set(pageOf(file), [...(pages.get(pageOf(file)) ?? []), file]);
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
