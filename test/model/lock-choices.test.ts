import {expect} from '@open-wc/testing';
import {LOCK_CHOICES, MINE, UNLOCKED, type OrderLock} from '../../src/model/order-lock.js';
import {refusalOf, type ActionName} from '../../src/model/rules.js';
import {aCsr, heldBy} from '../support/builders.js';

const LOCK_ACTIONS: readonly ActionName[] = ['take', 'release', 'take-over', 'take-over-and-unlock'];
const LOCKS: Readonly<Record<OrderLock['state'], OrderLock>> = {none: UNLOCKED, mine: MINE, other: heldBy('csr.bob')};

describe('LOCK_CHOICES', () => {
  for (const [state, lock] of Object.entries(LOCKS) as [OrderLock['state'], OrderLock][])
    it(`are all that the rules allow for a lock that is ${state}`, () => {
      const allowed = LOCK_ACTIONS.filter((action) => !refusalOf(action, {status: 'P', lock, agent: aCsr()}));
      expect(LOCK_CHOICES[state]).to.have.members(allowed);
    });

  it('put what is done most often first', () => expect(LOCK_CHOICES.other[0]).to.equal('take-over-and-unlock'));
});
