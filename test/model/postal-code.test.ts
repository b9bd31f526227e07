import {expect} from '@open-wc/testing';
import {holdsPostalCode, isPostalCode, postalCodeForms, postalCodeStart} from '../../src/model/postal-code.js';

const CODES: Readonly<Record<string, readonly string[]>> = {
  US: ['62704', '62704-1234', '627041234', '02108'],
  CA: ['M5V 1A1', 'm5v1a1', 'M5V-1A1', 'K1A 0B1'],
  GB: ['SW1A 1AA', 'sw1a1aa', 'M1 1AE', 'B33 8TH', 'CR2 6XH', 'EC1A 1BB'],
  DE: ['10115', '01067'],
  FR: ['75001', '97400'],
  IT: ['00184'],
  ES: ['28013', '08001'],
  BR: ['01310-100', '01310100'],
  CN: ['100000', '518000'],
  TW: ['100', '10048', '100006'],
  KR: ['06236'],
  JP: ['100-0001', '1000001', '１００-０００１'],
  RU: ['101000'],
  RO: ['010011', '700101'],
  PL: ['00-950', '00950'],
  AU: ['2000', '0800'],
  NL: ['1012 AB', '1012AB'],
  SE: ['114 55'],
  PT: ['1000-001'],
};

describe('isPostalCode', () => {
  for (const [country, codes] of Object.entries(CODES))
    for (const code of codes) it(`${country} ${code}`, () => expect(isPostalCode(code, country)).to.be.true);

  for (const [country, text] of [
    ['US', '700101'],
    ['US', '6270'],
    ['CA', 'D5V 1A1'],
    ['CA', 'M5V 1O1'],
    ['GB', 'SW1A 1CI'],
    ['DE', '00115'],
    ['ES', '53001'],
    ['CN', '700101'],
    ['RU', '700101'],
    ['AU', '0100'],
    ['ZZ', '12345'],
    ['', '12345'],
    ['constructor', '12345'],
    ['US', '1'.repeat(100_000)],
  ] as const)
    it(`not ${country} ${text.slice(0, 10)}`, () => expect(isPostalCode(text, country)).to.be.false);
});

describe('postalCodeForms', () => {
  for (const [country, code, forms, start] of [
    ['CA', 'm5v1a1', ['M5V 1A1', 'M5V1A1'], 'M5V'],
    ['GB', 'SW1A 1AA', ['SW1A 1AA', 'SW1A1AA'], 'SW1A'],
    ['BR', '01310100', ['01310-100', '01310100'], '01310'],
    ['JP', '1000001', ['100-0001', '1000001'], '100'],
    ['PL', '00950', ['00-950', '00950'], '00'],
    ['NL', '1012ab', ['1012 AB', '1012AB'], '1012'],
    ['US', '62704-1234', ['62704-1234', '627041234'], '62704'],
    ['US', '62704', [], undefined],
    ['DE', '10115', [], undefined],
    ['CA', 'M5V', [], undefined],
    ['ZZ', 'M5V 1A1', [], undefined],
  ] as const)
    it(`${country} ${code}: ${forms.join(', ') || 'no other'}`, () => {
      expect(postalCodeForms(code, country)).to.deep.equal(forms);
      expect(postalCodeStart(code, country)).to.equal(start);
    });
});

describe('holdsPostalCode', () => {
  for (const [stored, typed, holds] of [
    ['M5V 1A1', 'm5v1a1', true],
    ['M5V1A1', 'M5V 1', true],
    ['62704-1234', '62704', true],
    ['62704', '62704-1234', true],
    ['01310100', '01310-100', true],
    ['M5V 1A1', 'M5V 1A2', false],
    ['62704', '62705-1234', false],
    ['', '62704', false],
  ] as const)
    it(`“${stored}” ${holds ? 'has' : 'has no'} “${typed}”`, () => expect(holdsPostalCode(stored, typed)).to.equal(holds));
});
