import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {isPending} from '../model/order-status.js';
import type {Order, OrderSummary, Payment} from '../model/order.js';
import {moneyText} from './format.js';

const paymentText = (words: Words, {method, amount}: Payment): string => [method, ...(amount ? [moneyText(words, amount)] : [])].join(' ');

/** What canceling does to this order in particular, as far as is known of it. */
export function cancelConsequences(words: Words, {status, payments = []}: OrderSummary & Partial<Pick<Order, 'payments'>>): string[] {
  const lines: string[] = [];
  if (isPending(status)) lines.push(words.t(en.cancelCart));
  if (payments.length) lines.push(words.t(en.cancelPaid, {payments: payments.map((payment) => paymentText(words, payment)).join(', ')}));
  return lines;
}
