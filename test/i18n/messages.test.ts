import {expect} from '@open-wc/testing';
import * as en from '../../src/i18n/en.js';
import {createTranslate, type Message} from '../../src/i18n/messages.js';

describe('i18n: messages', () => {
  const t = createTranslate('en-US');

  it('fills in values wherever they stand', () => {
    expect(t('{a} and {b} and {a}', {a: 'x', b: 'y'})).to.equal('x and y and x');
  });

  it('takes values as they are, even those that look like patterns', () => {
    expect(t('“{text}”', {text: '$& {other} <b>'})).to.equal('“$& {other} <b>”');
  });

  it('leaves out what is not known', () => {
    expect(t('[{nothing}]')).to.equal('[]');
  });

  it('writes numbers as the locale does, and texts as they are', () => {
    expect(t('{n} of {total}', {n: 1234, total: 5678.5})).to.equal('1,234 of 5,678.5');
    expect(createTranslate('de-DE')('{n}', {n: 1234})).to.equal('1.234');
    expect(t('Order {orderId}', {orderId: '700101'})).to.equal('Order 700101');
  });

  it('chooses the plural form of the language', () => {
    const orders = {one: '{n} order', other: '{n} orders'};
    expect([0, 1, 2].map((n) => t(orders, {n}))).to.deep.equal(['0 orders', '1 order', '2 orders']);
    const polish = {one: '{n} lampa', few: '{n} lampy', many: '{n} lamp', other: '{n} lampy'};
    expect([1, 3, 5].map((n) => createTranslate('pl-PL')(polish, {n}))).to.deep.equal(['1 lampa', '3 lampy', '5 lamp']);
  });

  it('falls back to the general form', () => {
    expect(createTranslate('pl-PL')({one: 'one', other: 'other'}, {n: 5})).to.equal('other');
    expect(t({one: 'one', other: 'other'})).to.equal('other');
  });
});

describe('i18n: sentences from right to left', () => {
  const sentence = 'Last comment of {author}, {time}';
  const values = {author: 'csr.bob', time: '2026/10/29'};

  it('keep a Latin name apart, so that the number after it is not drawn to it', () => {
    for (const locale of ['ar', 'he-IL'])
      expect(createTranslate(locale)(sentence, values)).to.equal('Last comment of \u2068csr.bob\u2069, 2026/10/29');
  });

  it('have nothing to keep apart in other languages', () => {
    expect(createTranslate('fr')(sentence, values)).to.equal('Last comment of csr.bob, 2026/10/29');
  });
});

describe('i18n: English', () => {
  /** All texts, with the path that leads to them. */
  const texts = (message: unknown, path: string): [string, string][] =>
    typeof message === 'string'
      ? [[path, message]]
      : Object.entries(message as Record<string, Message>).flatMap(([name, inner]) => texts(inner, `${path}.${name}`));

  it('has words for everything, and no braces that nobody fills in', () => {
    const all = texts(en, 'en');
    expect(all.length).to.be.above(150);
    for (const [path, text] of all) {
      expect(text.trim(), path).not.to.equal('');
      expect(text.replace(/\{[a-zA-Z]+\}/g, ''), path).not.to.match(/[{}]/);
    }
  });

  it('calls things by the names that people’s tests rely on', () => {
    const labels = texts(en, 'en').map(([, text]) => text);
    for (const label of [
      ...['Order number', 'Start date', 'End date', 'First name', 'Last name', 'Street address', 'Country or region', 'State or province'],
      ...['City', 'ZIP or postal code', 'Phone', 'Email', 'Organization name', 'Search', 'Clear', 'Sign in', 'Sign out', 'Cancel order'],
      ...['Re-order', 'Lock', 'Unlock', 'Take over', 'Take over and unlock', 'Add comment', 'Actions for order {orderId}', 'Find orders'],
      ...['Order {orderId}', 'Order comments', 'Customer Service', 'Logon ID', 'Password', 'Comment'],
    ])
      expect(labels).to.include(label);
  });
});
