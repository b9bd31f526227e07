import {expect} from '@open-wc/testing';
import {sameAddress} from '../../src/model/address.js';
import {MINE, sameLock, UNLOCKED} from '../../src/model/order-lock.js';
import {anAddress, heldBy} from '../support/builders.js';

describe('sameLock', () => {
  const different = {none: UNLOCKED, mine: MINE, bob: heldBy('csr.bob'), carol: heldBy('css.carol'), someone: heldBy()};
  for (const [name, lock] of Object.entries(different)) {
    for (const [otherName, other] of Object.entries(different)) {
      it(`${name} and ${otherName} are ${lock === other ? 'the same' : 'different'}`, () =>
        expect(sameLock(lock, {...other})).to.equal(lock === other));
    }
  }
});

describe('sameAddress', () => {
  it('is the same person at the same place', () => expect(sameAddress(anAddress(), anAddress())).to.be.true);

  for (const change of [{firstName: 'Ben'}, {lines: ['7 Harbour Lane', 'Rear door']}, {zipCode: undefined}, {phone: '1'}])
    it(`is not after ${JSON.stringify(change)}`, () => expect(sameAddress(anAddress(), anAddress(change))).to.be.false);
});
