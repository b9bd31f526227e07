import {expect} from '@open-wc/testing';
import {localeOf} from '../../src/i18n/languages.js';

describe('i18n: languages', () => {
  it('are those of HCL’s language IDs, whatever the page is written in', () => {
    for (const [langId, locale] of [
      ['-1', 'en-US'],
      ['-2', 'fr-FR'],
      ['-3', 'de-DE'],
      ['-6', 'pt-BR'],
      ['-7', 'zh-CN'],
      ['-8', 'zh-TW'],
      ['-10', 'ja-JP'],
      ['-22', 'pl-PL'],
    ] as const) {
      expect(localeOf(langId, 'tr')).to.equal(locale);
      expect(Intl.getCanonicalLocales(localeOf(langId))).to.deep.equal([locale]);
    }
  });

  it('are what the page is written in where a store has made up its own ID, or has none', () => {
    for (const [lang, locale] of [
      ['tr', 'tr-TR'],
      ['he', 'he-IL'],
      ['iw', 'he-IL'],
      ['pt', 'pt-BR'],
      ['fr-CA', 'fr-CA'],
      ['zh-Hant', 'zh-TW'],
      ['en-GB', 'en-GB'],
      ['xx', 'xx-US'],
    ] as const) {
      for (const langId of ['-99', '', undefined]) expect(localeOf(langId, lang)).to.equal(locale);
    }
  });

  it('are English where nobody says anything that can be understood', () => {
    for (const lang of ['', 'en_US', '?', undefined]) expect(localeOf('-99', lang)).to.equal('en-US');
  });

  it('write Arabic with the digits and the calendar of the services', () => {
    expect(new Intl.NumberFormat(localeOf('-23', 'ar')).format(1234)).to.match(/^1\D?234$/);
    expect(new Intl.DateTimeFormat(localeOf('-23', 'ar-SA'), {year: 'numeric'}).format(new Date('2026-07-01'))).to.contain('2026');
  });
});
