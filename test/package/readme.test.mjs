/** What README.md tells of the elements is what they have: names in its tables come from the manifest, and none is forgotten. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {publicElements} from '../../scripts/lib/public-elements.mjs';
import {read} from './support/package.mjs';

/** What a column's heading promises → where the manifest has it. */
const kinds = [
  {heading: /^(element|tag)/i, kind: 'tags'},
  {heading: /^attribute/i, kind: 'attributes'},
  {heading: /^(event|intention|fact)/i, kind: 'events'},
  {heading: /^part/i, kind: 'cssParts'},
  {heading: /^state/i, kind: 'cssStates'},
];

const elements = publicElements();
const known = Object.fromEntries(
  kinds.map(({kind}) => [
    kind,
    new Set(elements.flatMap((element) => (kind === 'tags' ? element.tagName : (element[kind] ?? []).map(({name}) => name)))),
  ]),
);

const cellsOf = (line) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
/** What is in brackets are values. */
const namesIn = (cell) => [...cell.replace(/\(.*?\)/g, '').matchAll(/`<?([a-z][a-z-]*)[^`]*`/g)].map(([, name]) => name);

/** `{kind, name}` for each name in backquotes in a column that is about elements, attributes, events, parts or states. */
function* namesInTables(text) {
  for (const [table] of text.matchAll(/(^\|.*\n)+/gm)) {
    const [head, , ...rows] = table.trim().split('\n').map(cellsOf);
    for (const [column, title] of head.entries()) {
      const kind = kinds.find(({heading}) => heading.test(title))?.kind;
      if (kind) for (const row of rows) for (const name of namesIn(row[column] ?? '')) yield {kind, name};
    }
  }
}

test('each name in its tables exists', () => {
  const names = [...namesInTables(read('README.md'))];
  const unknown = names.filter(({kind, name}) => !known[kind].has(name));
  assert.deepEqual(unknown, []);
  for (const kind of ['attributes', 'events', 'cssParts'])
    assert.ok(
      names.some((found) => found.kind === kind),
      `README has no table of ${kind}`,
    );
});

test('each tag, attribute and event is in it', () => {
  const text = read('README.md');
  for (const kind of ['tags', 'attributes', 'events']) {
    const forgotten = [...known[kind]].filter((name) => !new RegExp(`\`<?${name}\\b`).test(text));
    assert.deepEqual(forgotten, [], `${kind} that README does not name`);
  }
});

test('the veto or hold of each intention is shown in code', () => {
  const text = read('README.md');
  const intentions = [...text.matchAll(/(^\| Intention.*\n)(^\|.*\n)+/gm)].flatMap(([table]) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .flatMap((line) => namesIn(cellsOf(line)[0] ?? '')),
  );
  assert.ok(intentions.length >= 8);
  assert.deepEqual(
    intentions.filter((name) => !text.includes(`on('${name}'`)),
    [],
  );
});
