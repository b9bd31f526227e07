/** The example themes are published, and made of nothing but documented tokens and parts. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {completeParts, elementModules} from '../../scripts/lib/looks-in-source.mjs';
import {filesIn, read, readJson} from './support/package.mjs';

const themes = filesIn('themes');
const first = (text, pattern) => [...text.matchAll(pattern)].map(([, one]) => one);
const tokens = first(read('src/elements/order-desk.ts'), /@cssprop \[(--[\w-]+)=/g);
const elements = [...elementModules].map(([tagName, file]) => ({
  tagName,
  cssParts: [...read(file).matchAll(/^ \* @csspart ([\w-]+) - (.*)$/gm)].map(([, name, description]) => ({name, description})),
}));
completeParts(elements);

const rulesOf = (css) =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector.replace(/\s+/g, ' ').trim(),
    names: first(body, /([\w-]+):/g),
  }));

test('there are two, and the package has them', () => {
  const {exports, files} = readJson('package.json');
  assert.deepEqual(themes.sort(), ['meadow.css', 'midnight.css']);
  assert.equal(exports['./themes/*'], './themes/*');
  assert.ok(files.includes('themes'));
});

for (const file of themes) {
  test(`${file} sets tokens that exist, and parts that exist`, () => {
    const rules = rulesOf(read('themes', file));
    assert.ok(rules.length > 1);
    for (const {selector, names} of rules) {
      if (selector === ':root') {
        assert.deepEqual(
          names.filter((name) => !tokens.includes(name)),
          [],
        );
        continue;
      }
      const [, tags, part] = /^:is\(([\w\s,-]+)\)::part\(([\w-]+)\)$/.exec(selector) ?? assert.fail(selector);
      const named = tags.split(',').map((tag) => tag.trim());
      assert.deepEqual(
        named.filter((tag) => tag && !elementModules.has(tag)),
        [],
      );
      const having = elements.filter(({tagName, cssParts}) => named.includes(tagName) && cssParts.some(({name}) => name === part));
      assert.ok(having.length, `nothing has ::part(${part})`);
    }
  });
}
