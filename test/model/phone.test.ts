import {expect} from '@open-wc/testing';
import {holdsPhone, isPhone, phoneEndings} from '../../src/model/phone.js';

/** Numbers that regulators keep for fiction where there are such, else invented ones. */
const PHONES: Readonly<Record<string, readonly string[]>> = {
  US: ['416-555-0100', '(416) 555-0100', '416.555.0100', '4165550100', '14165550100', '+1 416 555 0100', '1-416-555-0100 ext. 12'],
  CA: ['902 555 0143', '+19025550143', '902-555-0143 x7', '(902)555-0143'],
  GB: ['020 7946 0958', '01632 960123', '07700 900123', '+44 20 7946 0958', '+44 (0)20 7946 0958', '(0161) 496 0123'],
  DE: ['030 23125 123', '030/23125123', '+49 30 23125123', '0049 30 23125123', '0171 39200 12', '+49 (0)171 3920012'],
  FR: ['01 99 00 12 34', '06.39.98.12.34', '0639981234', '+33 6 39 98 12 34', '+33 (0)6 39 98 12 34'],
  IT: ['06 5550 1234', '333 555 0123', '+39 333 5550123', '02 55501234'],
  ES: ['612 345 678', '612 34 56 78', '+34 612345678', '912 345 678'],
  BR: ['(11) 95555-0100', '11 5555-0100', '+55 11 95555-0100', '011 5555 0100'],
  CN: ['138 0013 0000', '13800130000', '010-5550 0100', '+86 138 0013 0000'],
  TW: ['0912-345-678', '(02) 2345-6789', '+886 912 345 678'],
  KR: ['010-5555-0100', '02-555-0100', '+82 10-5555-0100'],
  JP: ['090-5555-0100', '03-5555-0100', '０３-５５５５-０１００', '+81 90-5555-0100'],
  RU: ['8 (912) 555-01-00', '+7 912 555-01-00', '9125550100', '89125550100'],
  RO: ['0721 555 010', '021 555 01 00', '+40 721 555 010'],
  PL: ['512 555 010', '22 555 01 00', '+48 512 555 010'],
  AU: ['0491 570 156', '(02) 5550 1234', '+61 491 570 156', '1300 975 707'],
  NL: ['06-12345678', '020 555 0100', '+31 6 12345678'],
  AT: ['01 5550100', '+43 1 5550100'],
};

describe('isPhone', () => {
  for (const [country, phones] of Object.entries(PHONES))
    for (const phone of phones) it(`${country} ${phone}`, () => expect(isPhone(phone, country)).to.be.true);

  for (const [country, text] of [
    ['US', '700101'],
    ['US', '7001010'],
    ['US', '62704-1234'],
    ['US', '1165550100'],
    ['US', '4242424242424242'],
    ['DE', '10115'],
    ['DE', '700101'],
    ['FR', '75001'],
    ['JP', '100-0001'],
    ['AT', '5550100'],
    ['US', ''],
    ['US', '+'],
    ['US', '+0123456789'],
    ['', 'phone'],
  ] as const)
    it(`not ${country} ${text}`, () => expect(isPhone(text, country)).to.be.false);
});

describe('phoneEndings', () => {
  for (const [country, phones] of Object.entries(PHONES))
    it(`of ${country} are ends of the number`, () => {
      for (const phone of phones) {
        const endings = phoneEndings(phone, country);
        expect(endings).to.have.length(4);
        for (const ending of endings) expect(holdsPhone(phone, ending), `${phone}: ${ending}`).to.be.true;
      }
    });

  it('are the usual formats of the country', () => {
    expect(phoneEndings('4165550100', 'US')).to.deep.equal(['555-0100', '5550100', '555 0100', '0100']);
    expect(phoneEndings('+33639981234', 'FR')).to.deep.equal(['39 98 12 34', '39981234', '39.98.12.34', '39-98-12-34']);
  });

  it('are none of a part of a number', () => expect(phoneEndings('555-01', 'US')).to.deep.equal([]));
});

describe('holdsPhone', () => {
  for (const [stored, typed] of [
    ['416-555-0100', '4165550100'],
    ['416-555-0100', '+1 (416) 555-0100'],
    ['+1 416 555 0100', '416.555.0100'],
    ['416-555-0100', '555-0100'],
    ['555-0100', '416-555-0100'],
    ['416-555-0100', '0100'],
    ['416-555-0100 ext. 12', '4165550100'],
    ['+49 30 23125123', '030/23125123'],
    ['030 23125123', '0049 (0)30 23125123'],
    ['０３-５５５５-０１００', '0355550100'],
    ['8 (912) 555-01-00', '912 555 01 00'],
  ] as const)
    it(`“${stored}” has “${typed}”`, () => expect(holdsPhone(stored, typed)).to.be.true);

  for (const [stored, typed] of [
    ['416-555-0100', '416-555-0101'],
    ['416-555-0100', '613-555-0100'],
    ['0100', '416-555-0100'],
    ['', '416-555-0100'],
    ['416-555-0100', ''],
    ['none', 'none'],
    ['0000000', '416-555-0100'],
  ] as const)
    it(`“${stored}” has no “${typed}”`, () => expect(holdsPhone(stored, typed)).to.be.false);
});
