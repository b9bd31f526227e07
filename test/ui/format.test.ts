import {expect} from '@open-wc/testing';
import {moneyText, timeText} from '../../src/ui/format.js';
import {english, wordsIn} from '../support/words.js';

const german = wordsIn('de-DE');
/** Intl's blanks are of several kinds. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('ui: money', () => {
  for (const [amount, currency, text] of [
    [1234.5, 'USD', '$1,234.50'],
    [1234.5, 'EUR', '€1,234.50'],
    [1234, 'JPY', '¥1,234'],
    [0.005, 'USD', '$0.01'],
    [-25, 'USD', '-$25.00'],
    [0, 'CAD', 'CA$0.00'],
    [12, 'XTS', 'XTS 12.00'],
  ] as const) {
    it(`${amount} ${currency} is ${text}`, () => {
      expect(plain(moneyText(english, {amount, currency}))).to.equal(text);
    });
  }

  it('is written as the locale does, in the order’s own currency', () => {
    expect(plain(moneyText(german, {amount: 1234.5, currency: 'USD'}))).to.equal('1.234,50 $');
    expect(plain(moneyText(english, {amount: 1234.5, currency: 'USD'})), 'formatters are not mixed up').to.equal('$1,234.50');
  });

  it('keeps the letters and the sign of a currency together from right to left', () => {
    const arabic = moneyText(wordsIn('ar-EG-u-nu-latn'), {amount: 1234.5, currency: 'USD'});
    expect(arabic).to.match(/US\$\u200e$/);
  });

  it('is a plain number where the currency is none', () => {
    for (const currency of ['', 'US', '12', 'dollars']) expect(moneyText(english, {amount: 1234.5, currency})).to.equal('1,234.50');
  });

  it('is a dash where it is not known', () => {
    expect(moneyText(english, undefined)).to.equal('–');
  });
});

describe('ui: time', () => {
  it('of an ISO date is in the reader’s zone', () => {
    const iso = '2026-03-02T22:15:00.000Z';
    const here = new Date(iso).toLocaleString('en-US', {dateStyle: 'medium', timeStyle: 'short'});
    expect(plain(timeText(english, iso))).to.equal(plain(here));
  });

  it('of JDBC stays the server’s clock', () => {
    expect(plain(timeText(english, '2026-03-02 23:59:33.5'))).to.equal('Mar 2, 2026, 11:59 PM');
    expect(plain(timeText(german, '2026-03-02 23:59:33.5'))).to.equal('02.03.2026, 23:59');
  });

  it('is shown as it came where it is no date that we know', () => {
    for (const text of ['March 2, 2026', '2026-13-45 99:99:00.0', '2026-99-99T00:00:00Z', '', '02.03.26 23:59'])
      expect(timeText(english, text)).to.equal(text);
  });
});
