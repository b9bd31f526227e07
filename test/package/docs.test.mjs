/** What the documents write of the elements is what they have. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {publicElements, settableProperties} from '../../scripts/lib/public-elements.mjs';
import {path, read} from './support/package.mjs';

const documents = ['docs/aurora.md', 'docs/frameworks.md', 'llms.txt'];
const elements = publicElements();
const tags = elements.map(({tagName}) => tagName);

/** How the frameworks write attributes, properties and listeners: `max-results`, `:criteria`, `[criteria]`, `@order-open.prevent`, `onorder-open`. */
const SETTING = /\s(?:on:|on(?=[a-z]+-)|@|:|\[|\()?([a-z]+(?:-[a-z]+)*)(?:\.\w+)?[\])]?=/g;

/** `{document, tag, names}` for each tag, with what is set on it; the values do not matter. */
function* settings() {
  for (const document of documents) {
    const text = read(document)
      .replace(/<c:out[^>]*>/g, '')
      .replace(/=\{.*?\}+/g, '=""');
    for (const [, tag, rest] of text.matchAll(/<([a-z]+-[a-z-]+)([^>]*)>/g))
      yield {document, tag, names: [...rest.matchAll(SETTING)].map(([, name]) => name)};
  }
}

test('each tag in them exists, with what is set on it', () => {
  const found = [...settings()];
  assert.ok(found.some(({names}) => names.includes('order-open')) && found.some(({names}) => names.includes('criteria')));
  for (const {document, tag, names} of found) {
    const element = elements.find(({tagName}) => tagName === tag);
    assert.ok(element, `${document}: <${tag}>`);
    const known = [element.attributes, element.events, settableProperties(element)].flatMap((list = []) => list.map(({name}) => name));
    for (const name of names) assert.ok([...known, 'ref'].includes(name), `${document}: ${name} of <${tag}>`);
  }
});

test('the recipe for Vue takes each tag for a custom element', () => {
  const [, pattern] = /isCustomElement = \(tag\) => \/(.+)\/\.test/.exec(read('docs/frameworks.md'));
  assert.deepEqual(
    tags.filter((tag) => !new RegExp(pattern).test(tag)),
    [],
  );
});

test('each event in the table of actions exists', () => {
  const [, table] = /\| Aurora's store action[^\n]*\n((?:\|.*\n)+)/.exec(read('docs/aurora.md'));
  const events = new Set(elements.flatMap(({events: list = []}) => list.map(({name}) => name)));
  const names = table.split('\n').flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([a-z]+-[a-z-]+)`/g)].map(([, name]) => name));
  assert.ok(names.length > 10);
  assert.deepEqual(
    names.filter((name) => !events.has(name)),
    [],
  );
});

test('each link in them leads to a file', () => {
  for (const document of documents)
    for (const [, target] of read(document).matchAll(/\]\((?!https?:)([^)#]+)/g))
      assert.ok(existsSync(path(join(dirname(document), target))), `${document}: ${target}`);
});
