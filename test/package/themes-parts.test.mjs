/** Parts, states, slots and tokens: what is documented is there, and what is there is documented. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {completeParts, elementModules, looksOf, partNames} from '../../scripts/lib/looks-in-source.mjs';
import {filesIn, read} from './support/package.mjs';

const named = (text, pattern) => [...text.matchAll(pattern)].map(([, name, description]) => ({name, description}));
const doc = ([tag, file]) => ({
  tagName: tag,
  cssParts: named(read(file), /^ \* @csspart ([\w-]+) - (.*)$/gm),
  states: named(read(file), /^ \* @cssstate ([\w-]+)/gm).map(({name}) => name),
  slots: named(read(file), /^ \* @slot ([\w-]*?) ?- /gm).map(({name}) => name),
});
const elements = [...elementModules].map(doc);
const own = new Map(elements.map(({tagName, cssParts}) => [tagName, cssParts.map(({name}) => name)]));
completeParts(elements);
const every = new Set(elements.flatMap(({cssParts}) => cssParts.map(({name}) => name)));

test('each documented part is in a template of its element, or of one inside', () => {
  const there = (tag) => {
    const {parts, quoted, inside} = looksOf(tag);
    return new Set([...parts, ...quoted, ...inside.flatMap((inner) => [...there(inner)])]);
  };
  for (const [tag, parts] of own) {
    const known = there(tag);
    assert.deepEqual(
      parts.filter((name) => !known.has(name)),
      [],
      `<${tag}> has no such part`,
    );
  }
});

test('each part of a template is documented', () => {
  const files = ['elements', 'ui'].flatMap((room) => filesIn(`src/${room}`).map((file) => `src/${room}/${file}`));
  for (const file of files) {
    assert.deepEqual(
      [...partNames(read(file))].filter((name) => !every.has(name)),
      [],
      file,
    );
  }
});

test('states and slots are those that the code has', () => {
  for (const {tagName, states, slots} of elements) {
    const looks = looksOf(tagName);
    assert.deepEqual([...states].sort(), [...looks.states].sort(), `states of <${tagName}>`);
    assert.deepEqual([...slots].sort(), [...looks.slots].sort(), `slots of <${tagName}>`);
  }
});

test('each token is documented with the default that it has', () => {
  const css = filesIn('src')
    .filter((file) => file !== 'elements/order-desk.ts')
    .map((file) => read('src', file))
    .join('\n');
  const uses = [...css.matchAll(/var\((--order-desk-[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g)].map(([, name, initial]) => [
    name,
    initial,
  ]);
  const used = new Map(uses.sort(([, one = ''], [, other = '']) => one.length - other.length));
  const documented = new Map(
    [...read('src/elements/order-desk.ts').matchAll(/@cssprop \[(--[\w-]+)=(.*)\] - /g)].map(([, name, initial]) => [name, initial]),
  );
  assert.deepEqual([...documented.keys()].sort(), [...used.keys()].sort());
  for (const [name, initial] of used) {
    if (initial && !initial.startsWith('var(')) assert.equal(documented.get(name), initial, name);
    if (!initial) assert.match(documented.get(name), /^(inherit|transparent|0)$/, name);
  }
});
