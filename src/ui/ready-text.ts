import type {Words} from '../i18n/words.js';
import type {Order} from '../model/order.js';
import {buyerName} from './buyer-name.js';
import {moneyText} from './format.js';
import {statusText} from './status.js';

/** Whether the order must be known to fill in the fields. */
export const needsOrder = (text: string): boolean => /\{(?:status|customer|total)\}/.test(text);

/** A text with its fields filled in; of an order that is not known only the number, the others stay for the CSR to fill in. */
export function filledIn(words: Words, text: string, orderId: string, order: Order | undefined): string {
  const values: Readonly<Record<string, string>> = {
    orderId,
    ...(order && {
      status: statusText(words, order.status),
      customer: buyerName(words, order),
      total: moneyText(words, order.total),
    }),
  };
  return text.replace(/\{(\w+)\}/g, (field, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? field) : field));
}
