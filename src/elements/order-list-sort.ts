import type {Words} from '../i18n/words.js';
import type {Address} from '../model/address.js';
import type {OrderSummary} from '../model/order.js';
import {statusText} from '../ui/status.js';
import type {OrderColumn} from './order-list-columns.js';

export interface RowSort {
  readonly column: OrderColumn;
  readonly descending: boolean;
}

/** Phone and email are looked at, not compared. */
export const canSort = (column: OrderColumn): boolean => column !== 'contact';

/** Ascending, descending, then as found. */
export const nextSort = (sort: RowSort | undefined, column: OrderColumn): RowSort | undefined =>
  sort?.column !== column ? {column, descending: false} : sort.descending ? undefined : {column, descending: true};

type Text = (order: OrderSummary) => string | undefined;

const nameOf = (address: Address | undefined): string | undefined =>
  [address?.lastName, address?.firstName].filter(Boolean).join(' ') || undefined;

/** The rows in another order, equal ones as they were; what an order does not say comes last, whatever the direction. */
export function sortRows(words: Words, orders: readonly OrderSummary[], sort: RowSort | undefined): readonly OrderSummary[] {
  if (!sort) return orders;
  const {column, descending} = sort;
  // Dates are texts in the server's words. The answer has the newest first.
  if (column === 'placed') return descending ? orders : orders.toReversed();
  const {compare} = new Intl.Collator(words.locale, {numeric: true});
  const way = descending ? -1 : 1;
  const byText =
    (text: Text) =>
    (a: OrderSummary, b: OrderSummary): number =>
      lastWithout(text(a), text(b)) ?? way * compare(text(a) ?? '', text(b) ?? '');
  if (column !== 'total') return orders.toSorted(byText(textIn(words, column)));
  // Dollars and euros cannot be compared: each currency by itself.
  return orders.toSorted(
    ({total: a}, {total: b}) =>
      lastWithout(a, b) ?? (compare(a?.currency ?? '', b?.currency ?? '') || way * ((a?.amount ?? 0) - (b?.amount ?? 0))),
  );
}

const lastWithout = (a: unknown, b: unknown): number | undefined =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : undefined;

const textIn =
  (words: Words, column: OrderColumn): Text =>
  ({orderId, status, shipTo, organization}) =>
    column === 'order'
      ? orderId
      : column === 'shipTo'
        ? nameOf(shipTo)
        : column === 'status'
          ? status && statusText(words, status)
          : organization;
