import type {HclVersion, Order, Payment} from '../model.js';
import {flatAddress} from './addresses.js';
import {amount, numberOf} from './amounts.js';

/** A payment instruction; the account comes masked from the server. */
export function paymentInstruction(version: HclVersion, {orderId, currency}: Order, payment: Payment, index: number): object {
  return {
    piId: `${orderId}${index + 1}`,
    payMethodId: payment.payMethodId,
    piDescription: payment.description,
    piAmount: amount(payment.amount),
    piCurrency: currency,
    piStatus: 'Success',
    piLanguage: numberOf(-1, version),
    xpaym_policyId: '11003',
    xpaym_tokenization: 'false',
    xpaym_punchoutPayment: 'false',
    ...(payment.address && {billing_address_id: payment.address.addressId, ...flatAddress(payment.address)}),
    protocolData: [
      {name: 'payment_method', value: payment.payMethodId},
      {name: 'account', value: payment.account},
      {name: 'cc_brand', value: payment.payMethodId},
      {name: 'expire_month', value: '11'},
      {name: 'expire_year', value: '2030'},
    ],
  };
}
