import type {Words} from '../i18n/words.js';
import type {Address} from '../model/address.js';
import type {OrderSummary} from '../model/order.js';
import {statusText} from '../ui/status.js';
import type {OrderColumn} from './order-list-columns.js';

export interface RowSort {
  readonly column: OrderColumn;
  readonly descending: boolean;
}

/** Nobody needs orders sorted by phone or email. */
export const canSort = (column: OrderColumn): boolean => column !== 'contact';

/** Ascending, descending, then as found. */
export function nextSort(sort: RowSort | undefined, column: OrderColumn): RowSort | undefined {
  if (sort?.column !== column) return {column, descending: false};
  return sort.descending ? undefined : {column, descending: true};
}

type Text = (order: OrderSummary) => string | undefined;

const nameOf = (address: Address | undefined): string | undefined =>
  [address?.lastName, address?.firstName].filter(Boolean).join(' ') || undefined;

/** The rows sorted; equal ones stay in their order. Rows without a value come last in both directions. */
export function sortRows(words: Words, orders: readonly OrderSummary[], sort: RowSort | undefined): readonly OrderSummary[] {
  if (!sort) return orders;
  const {column, descending} = sort;
  // The server formats the dates as text, which does not sort; but its answer has the newest first.
  if (column === 'placed') return descending ? orders : orders.toReversed();
  const {compare} = new Intl.Collator(words.locale, {numeric: true});
  const way = descending ? -1 : 1;
  const byText =
    (text: Text) =>
    (a: OrderSummary, b: OrderSummary): number =>
      withoutValueLast(text(a), text(b)) ?? way * compare(text(a) ?? '', text(b) ?? '');
  if (column !== 'total') return orders.toSorted(byText(textOf(words, column)));
  // Amounts compare within a currency only.
  return orders.toSorted(
    ({total: a}, {total: b}) =>
      withoutValueLast(a, b) ?? (compare(a?.currency ?? '', b?.currency ?? '') || way * ((a?.amount ?? 0) - (b?.amount ?? 0))),
  );
}

/** How two rows compare of which at least one has no value; undefined where both have one. */
const withoutValueLast = (a: unknown, b: unknown): number | undefined =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : undefined;

/** What the rows are compared by. */
function textOf(words: Words, column: OrderColumn): Text {
  switch (column) {
    case 'order':
      return ({orderId}) => orderId;
    case 'shipTo':
      return ({shipTo}) => nameOf(shipTo);
    case 'status':
      return ({status}) => status && statusText(words, status);
    default:
      return ({organization}) => organization;
  }
}
