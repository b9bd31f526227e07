import {expect} from '@open-wc/testing';
import {localeOf} from '../../src/i18n/languages.js';

describe('i18n: HCL’s language IDs', () => {
  it('stand for locales that browsers know', () => {
    for (const [langId, locale] of [
      ['-1', 'en-US'],
      ['-2', 'fr-FR'],
      ['-3', 'de-DE'],
      ['-6', 'pt-BR'],
      ['-10', 'ja-JP'],
      ['-22', 'pl-PL'],
    ] as const) {
      expect(localeOf(langId)).to.equal(locale);
      expect(Intl.getCanonicalLocales(localeOf(langId))).to.deep.equal([locale]);
    }
  });

  it('are English where a store has made up its own, or has none', () => {
    for (const langId of ['-99', '', 'en_US', undefined]) expect(localeOf(langId)).to.equal('en-US');
  });
});
