import {expect} from '@open-wc/testing';
import {csvOf} from '../../src/model/csv.js';

/** The only cell of the only row. */
const cell = (text: string): string => csvOf([[text]]).replace(/\r\n$/, '');

describe('csvOf', () => {
  it('ends every row with CRLF and parts cells with commas', () =>
    expect(
      csvOf([
        ['Order', 'Name'],
        ['700101', 'Ana Ruiz'],
      ]),
    ).to.equal('Order,Name\r\n700101,Ana Ruiz\r\n'));

  it('is empty without rows, and keeps empty cells', () => {
    expect(csvOf([])).to.equal('');
    expect(csvOf([['', ''], []])).to.equal(',\r\n\r\n');
  });

  for (const [text, written] of [
    ['Ruiz, Ana', '"Ruiz, Ana"'],
    ['the "good" door', '"the ""good"" door"'],
    ['7 Harbour Lane\nRear door', '"7 Harbour Lane\nRear door"'],
    ['a\r\nb', '"a\r\nb"'],
    [' x', '" x"'],
    ['x ', '"x "'],
    ['<b>&lt;</b>', '<b>&lt;</b>'],
    ['Ёлкина 王', 'Ёлкина 王'],
  ] as const)
    it(`writes ${JSON.stringify(text)} as ${written}`, () => expect(cell(text)).to.equal(written));

  describe('defuses what a spreadsheet would work out', () => {
    for (const [text, written] of [
      ['=1+1', "'=1+1"],
      ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
      ['@SUM(A1)', "'@SUM(A1)"],
      ['-2+3+cmd|x', "'-2+3+cmd|x"],
      ['  =1', "'  =1"],
      ['\u00a0=1', "'\u00a0=1"],
      ['\t=1', "'\t=1"],
      ['\r=1', '"\'\r=1"'],
      ['\n=1', '"\'\n=1"'],
      ['\tx', "'\tx"],
      ['＝1+1', "'＝1+1"],
      ['＠x', "'＠x"],
    ] as const)
      it(JSON.stringify(text), () => expect(cell(text)).to.equal(written));

    it('and keeps phone numbers as people write them, behind the apostrophe', () => {
      expect(cell('+1 416-555-0100')).to.equal("'+1 416-555-0100");
      expect(cell('416-555-0100')).to.equal('416-555-0100');
    });
  });

  for (const amount of ['-12.50', '-1.234,50', '-7'])
    it(`keeps the negative amount ${amount} a number`, () => expect(csvOf([['x', amount]])).to.match(new RegExp(`${amount}"?\r\n$`)));
});
