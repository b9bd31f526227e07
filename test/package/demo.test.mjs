/** The demo's pages: each can be found, has an icon, and leads somewhere. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';
import {filesIn, path, read} from './support/package.mjs';

const INCLUDE = /<!--#include file="(.+?)" -->/g;
const textOf = (page) =>
  read('demo', page).replace(INCLUDE, (_, name) => read('demo', posix.dirname(page), name).replace(/<script[^]*?<\/script>/g, ''));

const pages = filesIn('demo').filter((name) => /^(storefront\/)?[\w-]+\.html$/.test(name));
const targetsOf = (page, pattern) =>
  [...textOf(page).matchAll(pattern)].map(([, target]) => {
    const {pathname, hash} = new URL(target, `http://demo/${page}`);
    return {file: pathname.slice(1), id: hash.slice(1)};
  });
const linksOf = (page) => targetsOf(page, /<a [^>]*href="([^"]*)"/g);

test('each has an icon, which is there', () => {
  assert.ok(pages.length > 10);
  for (const page of pages) {
    const [icon] = targetsOf(page, /<link rel="icon" href="([^"]+)"/g);
    assert.ok(icon && existsSync(path('demo', icon.file)), page);
  }
});

test('the overview leads to each', () => {
  const found = new Set(linksOf('index.html').map(({file}) => file));
  assert.deepEqual(
    pages.filter((page) => !found.has(page)),
    ['index.html'],
  );
});

test('each link leads to a page, and to a place in it', () => {
  for (const page of pages) {
    for (const {file, id} of linksOf(page)) {
      assert.ok(pages.includes(file), `${page} → ${file}`);
      // What stands after the # of these is the desk's to read.
      if (id && file !== 'storefront/customer-service.html')
        assert.match(textOf(file), new RegExp(` id="${id}"`), `${page} → ${file}#${id}`);
    }
  }
});

test('npm start names pages that are there, and every one at the top', () => {
  const named = [...read('scripts/start.mjs').matchAll(/^ +\['[\w ]+', '([\w/.-]+)'\],$/gm)].map(([, page]) => page);
  assert.deepEqual(
    named.filter((page) => !pages.includes(page)),
    [],
  );
  assert.deepEqual(
    pages.filter((page) => !page.includes('/') && !named.includes(page)),
    ['index.html'],
  );
});
