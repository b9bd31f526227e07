import {expect} from '@open-wc/testing';
import {decodeOrder} from '../../../../src/gateway/hcl/wire/order.js';
import {orderBody, payment, type Json} from '../bodies.js';

const paymentsOf = (paymentInstruction: unknown) => decodeOrder(orderBody({paymentInstruction}))('5001').payments;

/** All that leaves the gateway about an account that the server forgot to mask. */
const leak = (account: unknown, more: Json = {}): string => JSON.stringify(paymentsOf([payment(account as string, more)]));

describe('payments', () => {
  for (const [account, ending] of [
    ['***********11111', '1111'],
    ['************4242', '4242'],
    ['**42', '42'],
    ['***7', '7'],
    ['****', undefined],
    ['', undefined],
    [null, undefined],
    [4242, '4242'],
  ] as const)
    it(`account ${account}: ending ${ending}`, () => expect(paymentsOf([payment(account as string)])[0]?.ending).to.equal(ending));

  for (const account of ['5500000000000004', '5500 0000 0000 0004', '5500-0000-0000-0004', 5500000000000004, ' 5500000000000004 '])
    it(`of the unmasked account "${account}" only four characters leave`, () => {
      const text = leak(account);
      expect(paymentsOf([payment(account as string)])[0]?.ending).to.equal('0004');
      expect(text.replaceAll(/[ -]/g, '')).not.to.contain('5500').and.not.to.contain('00004');
    });

  it('never let a card verification code out', () => expect(leak('************4242')).not.to.contain('987'));

  it('are named by description, method or brand', () => {
    const bare = {piDescription: '', payMethodId: null};
    expect(paymentsOf([payment()])[0]?.method).to.equal('VISA card');
    expect(paymentsOf([payment('', {piDescription: '', payMethodId: 'COD'})])[0]?.method).to.equal('COD');
    expect(paymentsOf([payment('', {...bare, protocolData: [{name: 'cc_brand', value: 'AMEX'}]})])[0]?.method).to.equal('AMEX');
    expect(paymentsOf([payment('', {...bare, protocolData: []})])[0]?.method).to.equal('');
  });

  it('expire only where month and year are known', () => {
    const protocolData = [{name: 'expire_month', value: 11}];
    expect(paymentsOf([payment('', {protocolData})])[0]?.expires).to.be.undefined;
    expect(paymentsOf([payment('', {protocolData: [...protocolData, {name: 'expire_year', value: 2031}]})])[0]?.expires).to.equal(
      '11/2031',
    );
  });

  for (const protocolData of [undefined, null, [], [null, 'x', {}], {name: 'account', value: '**42'}])
    it(`stand with protocolData ${JSON.stringify(protocolData)}`, () =>
      expect(paymentsOf([payment('', {protocolData})])[0]?.amount).to.deep.equal({amount: 64.5, currency: 'USD'}));

  it('may be a single object, or none', () => {
    expect(paymentsOf(payment())).to.have.length(1);
    for (const none of [undefined, null, []]) expect(paymentsOf(none)).to.deep.equal([]);
  });
});
