import type {OrderSummary} from '../model/order.js';
import {readPreference, writePreference} from './preferences.js';

/** What a list of orders can show of each, in the order of the screen. */
export const ORDER_COLUMNS = ['order', 'placed', 'status', 'shipTo', 'contact', 'organization', 'total'] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];

/** Nobody recognizes a row without its number. */
export const canHide = (column: OrderColumn): boolean => column !== 'order';

const PREFERENCE = 'hidden-columns';

/** The columns that the CSR has put away in this browser. */
export const readHidden = (): ReadonlySet<string> => new Set(readPreference(PREFERENCE)?.split(' '));
export const writeHidden = (hidden: ReadonlySet<string>): void => writePreference(PREFERENCE, [...hidden].join(' '));

/** What there is to choose from; no list has a column of organizations when no order has one. */
export const columnsOf = (columns: readonly OrderColumn[], orders: readonly OrderSummary[]): readonly OrderColumn[] =>
  ORDER_COLUMNS.filter(
    (name) =>
      (columns.includes(name) || !canHide(name)) &&
      (name !== 'organization' || orders.some(({organization}) => organization !== undefined)),
  );

export const isShown = (column: OrderColumn, hidden: ReadonlySet<string>): boolean => !canHide(column) || !hidden.has(column);
