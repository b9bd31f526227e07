import {expect} from '@open-wc/testing';
import {filledIn, needsOrder} from '../../src/ui/ready-text.js';
import {anOrder} from '../support/builders.js';
import {english as words} from '../support/words.js';

describe('ready texts', () => {
  it('are filled in as often as a field stands there, whatever the values are', () => {
    const order = anOrder({orderedBy: '{total} $&', shipTo: undefined});
    expect(filledIn(words, '{customer}{customer} {orderId}', '1', order)).to.equal('{total} $&{total} $& 1');
  });

  it('leave what is not known, and what is no field', () => {
    expect(filledIn(words, '{orderId} {customer} {toString} {} {', '1', undefined)).to.equal('1 {customer} {toString} {} {');
  });

  it('need the order for some fields only', () => {
    expect(['{orderId} {other}', 'x {total}'].map(needsOrder)).to.deep.equal([false, true]);
  });
});
