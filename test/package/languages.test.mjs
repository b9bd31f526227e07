/** Every language has everything that English has, with the same things filled in and the plurals that it needs. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {runnerImport} from 'vite';
import {path} from './support/package.mjs';

const load = async (file) => (await runnerImport(path(file))).module;
/** "1 sipariş", "5 sipariş". */
const SINGULAR_AFTER_NUMBERS = new Set(['tr']);
const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const isPlural = (value) => typeof value === 'object' && 'other' in value && Object.keys(value).every((name) => CATEGORIES.has(name));
const textOf = (message) => (typeof message === 'string' ? message : message.other);
const formsOf = (message) => (typeof message === 'string' ? [message] : Object.values(message));
const filledIn = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/** The messages somewhere in what a file of English exports. */
const messagesIn = (value) => (typeof value === 'string' || isPlural(value) ? [value] : Object.values(value).flatMap(messagesIn));
const english = new Map(messagesIn(await load('src/i18n/en.ts')).map((message) => [textOf(message), message]));

/** What counting things asks for; a language may have more forms, for fractions and for millions. */
function formsToCount(tag) {
  const rules = new Intl.PluralRules(tag);
  return new Set(Array.from({length: 1_000}, (_, n) => rules.select(n)));
}

const tags = readdirSync(path('src/i18n/lang'), {withFileTypes: true}).filter((entry) => entry.isDirectory());

test('there are the languages of Aurora', () => {
  const expected = ['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'ko', 'pl', 'pt-BR', 'ro', 'ru', 'tr', 'zh-CN', 'zh-TW'];
  assert.deepEqual(tags.map(({name}) => name).sort(), expected);
});

for (const {name: tag} of tags) {
  describe(tag, async () => {
    const first = (await load(`src/i18n/lang/${tag}/first.ts`)).words;
    const rest = (await load(`src/i18n/lang/${tag}/rest.ts`)).words;
    const words = {...first, ...rest};

    test('has every text', () => {
      const missing = [...english.keys()].filter((text) => !(text in words));
      assert.equal(missing.length, 0, `${missing.length} missing:\n${missing.map((text) => JSON.stringify(text)).join('\n')}`);
    });

    test('has nothing that English has not, and nothing twice', () => {
      assert.deepEqual(
        Object.keys(words).filter((text) => !english.has(text)),
        [],
      );
      assert.deepEqual(
        Object.keys(first).filter((text) => text in rest),
        [],
      );
    });

    test('fills in the same', () => {
      const wrong = Object.entries(words).filter(([text, message]) => filledIn(text) !== filledIn(textOf(message)));
      const made = Object.values(words).flatMap((message) =>
        formsOf(message).filter(
          (form) =>
            !filledIn(form)
              .split(' ')
              .every((name) => filledIn(textOf(message)).includes(name)),
        ),
      );
      assert.deepEqual([...wrong, ...made], []);
    });

    test('has the plurals that counting needs', () => {
      const needed = formsToCount(tag);
      const wrong = Object.entries(words).filter(([text, message]) => {
        const source = english.get(text) ?? '';
        if (typeof source === 'string') return typeof message !== 'string';
        // Where even English has one form for all, like "({n})", one may do.
        if (typeof message === 'string')
          return needed.size > 1 && !SINGULAR_AFTER_NUMBERS.has(tag) && new Set(Object.values(source)).size > 1;
        const missing = [...needed].filter((form) => !(form in message));
        // The general form stands for another where counting does not ask for it.
        return missing.length > (needed.has('other') ? 0 : 1) || Object.keys(message).some((form) => form !== 'other' && !needed.has(form));
      });
      assert.deepEqual(wrong, []);
    });
  });
}
