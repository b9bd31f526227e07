import {expect} from '@open-wc/testing';
import {CANCELED, isCancelable, isPending, PENDING} from '../../src/model/order-status.js';

describe('order status', () => {
  it('has HCL Commerce’s codes for pending and canceled', () => expect([PENDING, CANCELED]).to.deep.equal(['P', 'X']));

  it('is pending for P only', () => {
    expect(isPending(PENDING)).to.be.true;
    for (const status of [CANCELED, 'M', 'p', 'PP', '', undefined]) expect(isPending(status)).to.equal(false, `status ${status}`);
  });

  it('can be canceled in the statuses that Aurora says', () => {
    for (const status of 'ABCEILMNPW') expect(isCancelable(status)).to.equal(true, status);
  });

  it('cannot be canceled in any other, known or not', () => {
    for (const status of [...'DFGHJKQRSTUVXYZ', ...'abcp', 'AB', 'ILM', 'RTN', '', ' ', undefined])
      expect(isCancelable(status)).to.equal(false, `status ${status}`);
  });
});
