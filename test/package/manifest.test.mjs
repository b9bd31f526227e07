/** custom-elements.json and the README tell the same, complete story. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {documentsWithReference} from '../../scripts/lib/api-tables.mjs';
import {path} from '../../scripts/lib/root.mjs';
import {filesIn, readJson, tags} from './support/package.mjs';

const {modules} = readJson('custom-elements.json');
const elements = modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));

test('each tag is described', () => {
  const described = elements.map(({tagName}) => tagName);
  assert.deepEqual(described.sort(), [...tags].sort());
});

test('each element says in a sentence what it is', () => {
  for (const {tagName, summary} of elements) assert.ok(summary, `<${tagName}> has no summary`);
});

test('each attribute, event, part, slot, state and custom property is explained', () => {
  for (const element of elements) {
    for (const key of ['attributes', 'events', 'cssParts', 'slots', 'cssStates', 'cssProperties']) {
      for (const {name, description} of element[key] ?? [])
        assert.ok(description, `<${element.tagName}> ${key} ${name} has no description`);
    }
  }
});

test('it names modules of the package', () => {
  const published = filesIn('dist').map((file) => `dist/${file}`);
  for (const {path} of modules) assert.ok(published.includes(path), `${path} is not published`);
});

test('documents have the reference that the code gives (npm run readme writes it)', () => {
  for (const [file, text] of Object.entries(documentsWithReference())) assert.equal(readFileSync(path(file), 'utf8'), text);
});
