/** What editors and type checkers read knows each public tag with all that can be written, set and heard; and no other tag. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {publicElements, settableProperties} from '../../scripts/lib/public-elements.mjs';
import {read, readJson} from './support/package.mjs';

const elements = publicElements();
const tags = elements.map(({tagName}) => tagName).sort();
const namesOf = (list = []) => list.map(({name}) => name).sort();

test('a page may hold some elements, and those that they are made of are not among them', () => {
  assert.ok(tags.includes('find-orders') && tags.includes('order-desk'));
  assert.ok(!tags.includes('order-list'));
});

test('VS Code knows tags, attributes and the words to choose from', () => {
  const known = readJson('dist/editors/vscode.html-custom-data.json').tags;
  assert.deepEqual(namesOf(known), tags);
  for (const {tagName, attributes} of elements)
    assert.deepEqual(namesOf(known.find(({name}) => name === tagName).attributes), namesOf(attributes), tagName);
  const {attributes} = known.find(({name}) => name === 'order-desk');
  assert.deepEqual(namesOf(attributes.find(({name}) => name === 'store-type').values), ['B2B', 'B2C']);
  assert.deepEqual(attributes.find(({name}) => name === 'currency').values, []);
});

test('VS Code knows each part and custom property once, with what it is', () => {
  const {properties, pseudoElements} = readJson('dist/editors/vscode.css-custom-data.json');
  const parts = new Set(elements.flatMap(({cssParts = []}) => cssParts.map(({name}) => `::part(${name})`)));
  assert.deepEqual(namesOf(pseudoElements), [...parts].sort());
  assert.ok(pseudoElements.every(({description}) => /^`<[a-z-]+>`: \S/.test(description)));
  assert.deepEqual(namesOf(properties), namesOf(elements.flatMap(({cssProperties = []}) => cssProperties)));
});

test('JetBrains know tags, attributes, properties and events, and where the classes are', () => {
  const types = readJson(readJson('package.json')['web-types']);
  assert.equal(types.version, readJson('package.json').version);
  const known = types.contributions.html.elements;
  assert.deepEqual(namesOf(known), tags);
  for (const element of elements) {
    const {attributes, events, js, source} = known.find(({name}) => name === element.tagName);
    assert.deepEqual(namesOf(attributes), namesOf(element.attributes), element.tagName);
    assert.deepEqual(namesOf(events), namesOf(element.events), element.tagName);
    for (const {name} of settableProperties(element)) assert.ok(namesOf(js.properties).includes(name), `${element.tagName}: ${name}`);
    assert.match(read('dist/editors', source.module), new RegExp(`\\b${source.symbol}\\b`));
  }
});

/** One tag's part of the types that React, Vue and Svelte share. */
const typesOf = (tagName) => new RegExp(`^  '${tagName}': \\{$[^]*?^  \\};$`, 'm').exec(read('dist/types/elements.d.ts'))?.[0] ?? '';
const hasName = (text, name) => new RegExp(`^ {6}'?${name}'?\\??:`, 'm').test(text);

test('the types of React, Vue and Svelte know attributes, properties and events', () => {
  assert.equal(read('dist/types/elements.d.ts').match(/^ {2}'[a-z-]+': \{$/gm).length, tags.length);
  for (const element of elements) {
    const text = typesOf(element.tagName);
    const names = [element.attributes, settableProperties(element), element.events].flatMap(namesOf);
    assert.deepEqual(
      names.filter((name) => !hasName(text, name)),
      [],
      element.tagName,
    );
  }
  for (const framework of ['react', 'vue', 'svelte']) assert.match(read(`dist/types/${framework}.d.ts`), /extends OrderDeskElements/);
});

test('llms.txt names each of them with its attributes and events', () => {
  const text = read('llms.txt');
  for (const {tagName, attributes, events} of elements) {
    const [, section = ''] = text.split(`### <${tagName}>\n`);
    for (const name of [...namesOf(attributes), ...namesOf(events)]) assert.ok(section.includes(`- \`${name}\`: `), `${tagName}: ${name}`);
  }
});

test('the hashes of the CDN files are those of the files', async () => {
  const {integrityOf} = await import('../../scripts/lib/integrity.mjs');
  const hashes = readJson('dist/cdn/integrity.json');
  assert.ok('order-desk.js' in hashes && 'order-desk.iife.js' in hashes);
  for (const [name, hash] of Object.entries(hashes)) assert.equal(hash, integrityOf(`dist/cdn/${name}`), name);
});
