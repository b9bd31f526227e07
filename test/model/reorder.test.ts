import {expect} from '@open-wc/testing';
import {canBeCounted, choiceOf, firstChoice, rehearse} from '../../src/model/reorder-rehearsal.js';
import {arrivedLines, difference, isAllWanted} from '../../src/model/reorder.js';
import type {Stock} from '../../src/model/stock.js';
import {aCart, anItem} from '../support/builders.js';

const lamp = (orderItemId: string, quantity = 2) => anItem({orderItemId, productId: '31001', quantity});
const there = (quantity?: number): Stock => ({productId: '31001', state: 'there', ...(quantity !== undefined && {quantity})});

describe('rehearsing a re-order', () => {
  const findings = (stock: readonly Stock[], inCart = 0) =>
    rehearse([lamp('1'), lamp('2')], aCart({items: inCart ? [lamp('9', inCart)] : []}), stock).map(({stock: found, left}) =>
      `${found} ${left ?? ''}`.trim(),
    );

  for (const [what, stock, inCart, found] of [
    ['lines of a product share what there is', there(3), 0, ['available', 'short 1']],
    ['what is in the cart needs it, too', there(3), 2, ['short 1', 'unavailable']],
    ['a store that does not count has enough', there(), 9, ['available', 'available']],
    ['more than can be counted is enough', there(1.7976931348623157e308), 0, ['available', 'available']],
    ['expected', {productId: '31001', state: 'expected', quantity: 0}, 0, ['expected', 'expected']],
    ['gone', {productId: '31001', state: 'gone'}, 0, ['unavailable', 'unavailable']],
  ] as const)
    it(what, () => expect(findings([stock], inCart)).to.deep.equal(found));

  it('says where it does not know: the product, or the cart', () => {
    const [line] = rehearse([lamp('1')], undefined, []);
    expect(line).to.include({stock: 'unchecked', inCart: undefined});
    expect(rehearse([lamp('1')], null, [])[0]).to.include({inCart: 0});
    expect(rehearse([anItem({freeGift: true})], null, [])[0]).to.include({stock: 'gift'});
  });

  it('chosen at first is what can be had; left as it was it is the whole order', () => {
    const whole = rehearse([lamp('1'), anItem({orderItemId: '3', freeGift: true})], null, [there(9)]);
    expect(choiceOf(whole, 2, firstChoice)).to.deep.include({whole: true, count: 1});
    // What was not read is part of it.
    expect(choiceOf(whole, 1500, firstChoice)).to.deep.equal({whole: true, count: 1500});
    const short = rehearse([lamp('1')], null, [there(1)]);
    expect(choiceOf(short, 1, firstChoice))
      .to.deep.include({whole: false, count: 1})
      .and.have.nested.property('lines[0].quantity', 1);
    const gone = rehearse([lamp('1')], null, [there(0)]);
    expect(choiceOf(gone, 1, firstChoice)).to.deep.equal({whole: false, count: 0, lines: []});
  });

  it('what has no name cannot be asked for in another number', () => {
    expect(canBeCounted(rehearse([lamp('1')], null, []))).to.equal(true);
    expect(canBeCounted(rehearse([lamp('1'), anItem({partNumber: undefined, productId: undefined})], null, []))).to.equal(false);
  });
});

describe('what came into a cart', () => {
  const before = aCart({itemCount: 1, items: [lamp('9', 1)]});
  const after = aCart({itemCount: 2, items: [lamp('9', 2), anItem({orderItemId: '10', partNumber: 'VASE', quantity: 1})]});

  it('is the difference, where both were read to the end; gifts do not count', () => {
    expect([...difference(before, after)!]).to.deep.equal([
      ['LAMP-0042', 1],
      ['VASE', 1],
    ]);
    expect([...difference(after, before)!]).to.deep.equal([
      ['LAMP-0042', -1],
      ['VASE', -1],
    ]);
    expect(difference(undefined, aCart({itemCount: 1, items: [anItem({freeGift: true})]}))?.size).to.equal(0);
    expect(difference(before, aCart({itemCount: 3, items: [lamp('9')]}))).to.equal(undefined);
    expect(difference(aCart({itemCount: 3}), after)).to.equal(undefined);
  });

  it('is shared by lines of one product, in their order', () => {
    const lines = [
      {orderItemId: '1', partNumber: 'LAMP-0042', ordered: 2},
      {orderItemId: '2', partNumber: 'LAMP-0042', ordered: 5, quantity: 1},
    ];
    expect(arrivedLines(lines, new Map([['LAMP-0042', 2]]))).to.deep.equal([
      {partNumber: 'LAMP-0042', wanted: 2, added: 2},
      {partNumber: 'LAMP-0042', wanted: 1, added: 0},
    ]);
    expect(isAllWanted(lines, new Map([['LAMP-0042', 3]]))).to.equal(true);
    for (const other of [new Map([['LAMP-0042', 4]]), new Map([['VASE', 1]]), new Map([['LAMP-0042', -1]])])
      expect(isAllWanted(lines, other)).to.equal(false);
    expect(arrivedLines(undefined, difference(before, after)!)).to.deep.equal([
      {partNumber: 'LAMP-0042', added: 1},
      {partNumber: 'VASE', added: 1},
    ]);
  });
});
