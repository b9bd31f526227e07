import {expect} from '@open-wc/testing';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import {hasChanged, type Situation} from '../../src/model/rules.js';
import {aCart, heldBy, usd} from '../support/builders.js';

const seen: Situation = {status: 'P', lock: heldBy('csr.bob'), total: usd(64.5)};

describe('hasChanged', () => {
  it('is false for the same order, read anew', () =>
    expect(hasChanged(seen, {status: 'P', lock: heldBy('csr.bob'), total: usd(64.5)})).to.be.false);

  for (const [what, change] of Object.entries({
    'another status': {status: 'M'},
    'no status any more': {status: undefined},
    'no lock any more': {lock: UNLOCKED},
    'a lock of one’s own': {lock: MINE},
    'another holder': {lock: heldBy('css.carol')},
    'another total': {total: usd(64.51)},
    'a currency’s smallest step': {total: usd(64.49)},
  }))
    it(`is true for ${what}`, () => expect(hasChanged(seen, {...seen, ...change})).to.be.true);

  it('leaves out what was not seen', () => expect(hasChanged({lock: UNLOCKED}, {status: 'X', lock: UNLOCKED, total: usd(1)})).to.be.false);

  it('does not take two ways to write an amount for two amounts', () =>
    expect(hasChanged({...seen, total: usd(0.3)}, {...seen, total: usd(0.1 + 0.2)})).to.be.false);

  it('does not take a total that is no longer told for another one', () =>
    expect(hasChanged(seen, {...seen, total: undefined})).to.be.false);

  it('looks at the order only, not at customer, cart and agent', () =>
    expect(hasChanged({...seen, customerId: '4003', cart: aCart({lock: MINE})}, {...seen, cart: aCart()})).to.be.false);
});
