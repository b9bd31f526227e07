import {expect} from '@open-wc/testing';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import {changesOf} from '../../src/model/changes.js';
import type {Situation} from '../../src/model/rules.js';
import {aCart, aComment, aCsr, heldBy, usd} from '../support/builders.js';

const seen: Situation = {status: 'P', lock: heldBy('csr.bob'), total: usd(64.5)};

describe('changes', () => {
  it('are none for the same order, read anew', () =>
    expect(changesOf(seen, {status: 'P', lock: heldBy('csr.bob'), total: usd(64.5)})).to.be.empty);

  for (const [what, fact, change] of [
    ['another status', 'status', {status: 'M'}],
    ['no status any more', 'status', {status: undefined}],
    ['no lock any more', 'lock', {lock: UNLOCKED}],
    ['a lock of one’s own', 'lock', {lock: MINE}],
    ['another holder', 'lock', {lock: heldBy('css.carol')}],
    ['another total', 'total', {total: usd(64.51)}],
    ['a currency’s smallest step', 'total', {total: usd(64.49)}],
    ['another number of order items', 'lines', {lines: 4}],
  ] as const)
    it(`are told of ${what}`, () => expect(changesOf({...seen, lines: 3}, {...seen, lines: 3, ...change})).to.deep.equal([fact]));

  it('are told of all that is different, in one order', () =>
    expect(changesOf(seen, {status: 'M', lock: MINE, total: usd(1)})).to.deep.equal(['status', 'lock', 'total']));

  it('leave out what was not seen', () =>
    expect(changesOf({lock: UNLOCKED}, {status: 'X', lock: UNLOCKED, total: usd(1), lines: 2, lastComment: aComment(), cart: aCart()})).to
      .be.empty);

  it('do not take two ways to write an amount for two amounts', () =>
    expect(changesOf({...seen, total: usd(0.3)}, {...seen, total: usd(0.1 + 0.2)})).to.be.empty);

  it('do not take what is no longer told for something else', () =>
    expect(changesOf({...seen, lines: 3}, {...seen, total: undefined, lines: undefined})).to.be.empty);

  describe('of the newest comment', () => {
    const [first, second] = [aComment({commentId: '1'}), aComment({commentId: '2', authorId: '5002'})];

    it('are told where another is the newest, and where there was none', () => {
      expect(changesOf({...seen, lastComment: first}, {...seen, lastComment: second})).to.deep.equal(['lastComment']);
      expect(changesOf({...seen, lastComment: null}, {...seen, lastComment: second})).to.deep.equal(['lastComment']);
    });

    it('are none where it is the same, where none was read, and where one has written it oneself', () => {
      for (const [before, after] of [
        [first, first],
        [null, null],
        [first, undefined],
      ] as const)
        expect(changesOf({...seen, lastComment: before}, {...seen, lastComment: after})).to.be.empty;
      const now = {...seen, lastComment: second, agent: aCsr({userId: '5002'})};
      expect(changesOf({...seen, lastComment: first}, now)).to.be.empty;
    });
  });

  describe('of the cart', () => {
    const cart = aCart({itemCount: 1});

    for (const [fact, now] of [
      ['cart', aCart({itemCount: 1, orderId: '700399'})],
      ['cart', undefined],
      ['cartLock', aCart({itemCount: 1, lock: heldBy('csr.bob')})],
      ['cartItems', aCart({itemCount: 2})],
    ] as const)
      it(`are told: ${fact} (${JSON.stringify(now)})`, () =>
        expect(changesOf({...seen, cart}, {...seen, cart: now})).to.deep.equal([fact]));

    it('are none where it was not on show', () => expect(changesOf(seen, {...seen, cart})).to.be.empty);
  });
});
