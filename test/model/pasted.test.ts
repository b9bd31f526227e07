import {expect} from '@open-wc/testing';
import type {OrderCriteria} from '../../src/model/order-search.js';
import {readPasted} from '../../src/model/pasted/read-pasted.js';

const read = (text: string, country = 'US'): OrderCriteria => readPasted(text, country).criteria;

type Case = readonly [country: string, text: string, criteria: OrderCriteria];

describe('readPasted: people and places', () => {
  for (const [country, text, criteria] of [
    ['US', 'Smith 62704', {lastName: 'Smith', zipCode: '62704'}],
    ['US', 'ana smith 62704', {firstName: 'ana', lastName: 'smith', zipCode: '62704'}],
    ['US', 'Smith, Ana, 62704', {firstName: 'Ana', lastName: 'Smith', zipCode: '62704'}],
    ['US', 'Ana\tRuiz\t62704', {firstName: 'Ana', lastName: 'Ruiz', zipCode: '62704'}],
    ['CA', 'smith m5v1a1', {lastName: 'smith', zipCode: 'm5v1a1'}],
    ['DE', 'Müller 10115', {lastName: 'Müller', zipCode: '10115'}],
    ['DE', '10115 Berlin', {zipCode: '10115', city: 'Berlin'}],
    ['US', 'Dr. Ana María Ruiz', {firstName: 'Ana', lastName: 'Ruiz'}],
    ['US', 'O’Brien', {lastName: 'O’Brien'}],
    ['US', 'Ana Ruiz 416-555-0100', {firstName: 'Ana', lastName: 'Ruiz', phone: '416-555-0100'}],
    ['US', 'Smith 62704 416.555.0100', {lastName: 'Smith', zipCode: '62704', phone: '416.555.0100'}],
    ['US', 'Ana Ruiz <ana@example.com>', {firstName: 'Ana', lastName: 'Ruiz', email: 'ana@example.com'}],
    ['US', 'Best regards,\nAna Ruiz\nTel +1 416 555 0100', {firstName: 'Ana', lastName: 'Ruiz', phone: '+1 416 555 0100'}],
    [
      'US',
      'From: Ana Ruiz <ana@example.com>\nTo: help@shop.example.com\nHi',
      {firstName: 'Ana', lastName: 'Ruiz', email: 'ana@example.com'},
    ],
    ['US', 'To: help@shop.example.com\nFrom: mailto:ana@example.com', {email: 'ana@example.com'}],
  ] as readonly Case[])
    it(`${country} ${JSON.stringify(text)}`, () => expect(read(text, country)).to.deep.equal(criteria));

  for (const [country, text] of [
    ['US', '416-555-0100'],
    ['US', '(416) 555-0100'],
    ['US', '+1 416 555 0100'],
    ['US', '555-0100'],
    ['US', '+49 30 23125123'],
    ['DE', '030/23125123'],
    ['FR', '06.39.98.12.34'],
    ['JP', '03-5555-0100'],
    ['', '+49 (0)30 23125123'],
    ['ZZ', '01 5550100'],
  ] as const)
    it(`${country} phone ${text}`, () => {
      expect(read(text, country)).to.deep.equal({phone: text});
      expect(read(`Phone: ${text} ext. 7`, country)).to.deep.equal({phone: text});
      expect(read(`\u202a${text.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0')}\u202c`, country)).to.deep.equal({phone: text});
    });

  for (const text of [
    '4242 4242 4242 4242',
    '2026-03-02 10:15',
    '02/03/2026',
    '12345 Maple Street',
    'Tracking: 4165550100',
    'Fax: 416-555-0100',
    '1Z999AA10123456784',
    '$1,299.00',
    'lorem ipsum dolor sit amet consectetur',
    'cc: boss@example.com',
    'ana@localhost',
    '@@@@ ....',
    '<script>alert(1)</script>',
    "'; drop table orders; --",
    '🎁🎁🎁',
    '%',
    '*',
  ])
    it(`leaves out ${text}`, () => expect(readPasted(text, 'US')).to.deep.equal({criteria: {}, problem: 'nothing'}));

  it('leaves out what the search cannot take, and what an encoding spoiled', () => {
    const long = `${'a'.repeat(40)}@example.com`;
    expect(read(`Ana Ruiz\n${long}\n416-555-0100`)).to.deep.equal({firstName: 'Ana', lastName: 'Ruiz', phone: '416-555-0100'});
    expect(read(`${'A'.repeat(41)} 62704`)).to.deep.equal({zipCode: '62704'});
    expect(read('Mu\ufffdoz 62704')).to.deep.equal({zipCode: '62704'});
  });

  it('takes markup for text', () =>
    expect(read('<img src=x onerror=alert(1)>\nAna Ruiz\n416-555-0100 <b>ana@example.com</b>')).to.deep.equal({
      phone: '416-555-0100',
      email: 'ana@example.com',
    }));
});

describe('readPasted: what is no text', () => {
  for (const [text, problem] of [
    ['', 'empty'],
    [' \n\t\u00a0\u200e\ufeff ', 'empty'],
    ['x'.repeat(10_001), 'too-long'],
    ['700101\n'.repeat(1_500_000), 'too-long'],
    ['PK\u0003\u0004\u0000\u0000', 'binary'],
    ['Ana\0Ruiz', 'binary'],
    ['\u0001\u0002\u0003abc', 'binary'],
    ['\ufffdP\ufffdN\ufffdG\ufffd', 'binary'],
    ['...', 'nothing'],
  ] as const)
    it(`${JSON.stringify(text.slice(0, 20))} is ${problem}`, () => expect(readPasted(text, 'US')).to.deep.equal({criteria: {}, problem}));

  it('reads a text of 10,000 characters', () => expect(read(`Order 700101\n${'x'.repeat(9987)}`)).to.deep.equal({orderId: '700101'}));

  it('gets through any repetition', () => {
    const bits = [
      '9',
      '1 ',
      '(',
      'a',
      'a ',
      '+1',
      '@',
      'a@',
      'a.',
      ', ',
      'order ',
      'order:',
      'Order # ',
      'no',
      'A1',
      '-',
      '王',
      'é ',
      '\n1',
      'a\n',
      '1-1-',
      'a: ',
      '٣',
      '\u0301',
    ];
    for (const bit of bits)
      for (const country of ['US', 'CA', 'DE', 'BR', 'RU', 'ZZ', '', 'constructor'])
        for (const text of [bit.repeat(10_000 / bit.length), `${bit.repeat(40)}62704`])
          for (const value of Object.values(readPasted(text, country).criteria) as string[]) expect([...value].length).to.be.at.most(40);
  });
});
