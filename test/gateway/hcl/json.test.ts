import {expect} from '@open-wc/testing';
import {answer, decodeNothing, each, fields, flag, list, number, parseBody, required, text} from '../../../src/gateway/hcl/json.js';

const HTML = '<!doctype html><title>Sign in</title>';

describe('parseBody', () => {
  for (const body of ['', ' \r\n']) it(`gives nothing for ${JSON.stringify(body)}`, () => expect(parseBody(body)).to.be.undefined);

  it('gives what JSON says', () => expect(parseBody(' {"a":[1]} ')).to.deep.equal({a: [1]}));

  it('keeps IDs that are longer than numbers can be', () => {
    const body =
      '{"orderId": 7000000000000000904,"ids":[9007199254740993 ,-7000000000000000904],"price":0.1234567890123456789,"big":1234567890123456e3,' +
      '"text":"a \\"7000000000000000904\\": 7000000000000000905, ","last":7000000000000000906}';
    expect(parseBody(body)).to.deep.equal({
      orderId: '7000000000000000904',
      ids: ['9007199254740993', '-7000000000000000904'],
      price: Number('0.1234567890123456789'),
      big: 1234567890123456000,
      text: 'a "7000000000000000904": 7000000000000000905, ',
      last: '7000000000000000906',
    });
  });

  for (const body of [HTML, '{"orderId":"7001', 'undefined', '/* {} */', '{}{}'])
    it(`throws on ${body}`, () => expect(() => parseBody(body)).to.throw(SyntaxError));
});

describe('text', () => {
  for (const [value, expected] of [
    ['csr.bob', 'csr.bob'],
    ['  csr.bob\n', 'csr.bob'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['&amp;', '&amp;'],
    ['👩 \ud83d|\udc69', '👩 \ufffd|\ufffd'],
    [5002, '5002'],
    [0, '0'],
    [-1002, '-1002'],
    ['', undefined],
    ['  ', undefined],
    [null, undefined],
    [undefined, undefined],
    [true, undefined],
    [['a'], undefined],
    [{a: 1}, undefined],
  ] as const)
    it(`reads ${JSON.stringify(value)} as ${JSON.stringify(expected)}`, () => expect(text(value)).to.equal(expected));
});

describe('number', () => {
  for (const [value, expected] of [
    [64.5, 64.5],
    [0, 0],
    [-10, -10],
    ['64.50000', 64.5],
    ['-5.00000', -5],
    [' 3 ', 3],
    ['0', 0],
    ['', undefined],
    ['  ', undefined],
    ['many', undefined],
    ['12 items', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    [NaN, undefined],
    [null, undefined],
    [undefined, undefined],
    [true, undefined],
    [[7], undefined],
    [{}, undefined],
  ] as const)
    it(`reads ${JSON.stringify(value)} (${typeof value}) as ${expected}`, () => expect(number(value)).to.equal(expected));
});

describe('flag', () => {
  for (const value of [true, 'true']) it(`is set by ${JSON.stringify(value)}`, () => expect(flag(value)).to.be.true);
  for (const value of [false, 'false', '', 'no', null, undefined, {}, [], 0])
    it(`is not set by ${JSON.stringify(value)}`, () => expect(flag(value)).to.be.false);
});

describe('fields and answer', () => {
  it('give an object as it is', () => {
    expect(fields({a: 1})).to.deep.equal({a: 1});
    expect(answer({a: 1})).to.deep.equal({a: 1});
  });

  for (const value of [null, undefined, 'text', 7, true, [], [{a: 1}]]) {
    it(`fields is empty for ${JSON.stringify(value)}, where answer throws`, () => {
      expect(fields(value)).to.deep.equal({});
      expect(() => answer(value)).to.throw(TypeError);
    });
  }
});

describe('list and each', () => {
  const row = {a: 1};
  for (const [value, rows] of [
    [[row, row], 2],
    [row, 1],
    [[], 0],
    [undefined, 0],
    [null, 0],
    ['', 0],
    [7, 0],
    [[null, 'x', row, [row]], 1],
  ] as const) {
    it(`find ${rows} rows in ${JSON.stringify(value)}`, () => {
      expect(list(value)).to.have.length(rows);
      expect(each(value, () => 'row')).to.have.length(rows);
    });
  }

  it('each leaves out a row that makes no sense', () =>
    expect(each([{id: '1'}, {id: ''}, {id: 3}], ({id}) => text(id))).to.deep.equal(['1', '3']));
});

describe('required', () => {
  it('gives text or number as text', () => {
    expect(required('7', 'orderId')).to.equal('7');
    expect(required(7, 'orderId')).to.equal('7');
  });

  for (const value of [undefined, null, '', '  ', {}, ['7']])
    it(`throws on ${JSON.stringify(value)}`, () => expect(() => required(value, 'orderId')).to.throw(TypeError, 'orderId'));
});

describe('decodeNothing', () => {
  it('takes an empty answer and any object', () => {
    for (const body of [undefined, {}, {orderId: ['700101']}, {SubmitFinishMessage: '', viewTaskName: 'RedirectView'}])
      expect(decodeNothing(body)).to.be.undefined;
  });

  for (const body of [null, 'ok', 7, [], true])
    it(`throws on ${JSON.stringify(body)}`, () => expect(() => decodeNothing(body)).to.throw(TypeError));
});
