import type {PastOrder} from '../../../model/customer-history.js';
import type {Page} from '../../../model/page.js';
import {answer, each, number, text, type Decode, type Fields} from '../json.js';
import {decodeLock} from './lock.js';
import {nameIn} from './names.js';
import {money} from './values.js';

function decodePastOrder(row: Fields, userId: string | undefined): PastOrder | undefined {
  const orderId = text(row['orderId']);
  if (!orderId) return undefined;
  return {
    orderId,
    status: text(row['orderStatus']),
    placed: text(row['placedDate']),
    total: money(row['grandTotal'], row['grandTotalCurrency']),
    lock: decodeLock(row, userId),
    customerId: text(row['buyerId']),
    orderedBy: nameIn(row['buyerDistinguishedName'], 'uid'),
    organization: nameIn(row['orgDistinguishedName'], 'o'),
  };
}

/** Whether a lock is one's own is only known with the user's own ID, so the decoder gives a function of it. */
export const decodeHistory: Decode<(userId: string | undefined) => Page<PastOrder>> = (body) => {
  const {Order: orders, recordSetTotal} = answer(body);
  const total = number(recordSetTotal);
  return (userId) => ({items: each(orders, (row) => decodePastOrder(row, userId)), total});
};
