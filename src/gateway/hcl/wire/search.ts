import {MINE, UNLOCKED, type OrderLock} from '../../../model/order-lock.js';
import type {OrderMatches} from '../../../model/order-search.js';
import type {OrderSummary} from '../../../model/order.js';
import {answer, each, fields, flag, number, text, type Decode, type Fields} from '../json.js';
import {decodeAddress, money} from './values.js';

/** `checkLock` is the current CSR's own lock, `isLocked` that of another user; the first wins. */
const decodeRowLock = ({checkLock, isLocked, lockedLogonId}: Fields): OrderLock =>
  flag(checkLock) ? MINE : flag(isLocked) ? {state: 'other', holder: text(lockedLogonId)} : UNLOCKED;

function decodeRow(row: Fields): OrderSummary | undefined {
  const orderId = text(row['orderId']);
  if (!orderId) return undefined;
  const [shipTo] = each(row['uniqueShippingAddresses'], decodeAddress);
  return {
    orderId,
    status: text(row['status']),
    placed: text(row['orderTime']),
    total: money(fields(row['formattedDataBean'])['grandTotal'], row['currency']),
    lock: decodeRowLock(row),
    customerId: text(row['memberId']),
    shipTo,
  };
}

export const decodeMatches: Decode<OrderMatches> = (body) => {
  const {resultList, recordSetTotal, recordSetCompleteIndicator} = answer(body);
  const orders = each(resultList, decodeRow);
  const total = number(recordSetTotal);
  return {
    orders,
    total,
    more:
      total === undefined ? text(recordSetCompleteIndicator) === 'false' || recordSetCompleteIndicator === false : total > orders.length,
  };
};
