import type {Address} from './address.js';
import {CRITERION_LENGTH, type OrderCriteria} from './order-search.js';
import type {OrderStatus} from './order-status.js';
import type {OrderSummary} from './order.js';

/** An order in a customer's history. */
export interface PastOrder extends OrderSummary {
  /** Whose it is: a name, or a logon ID. */
  readonly orderedBy?: string;
}

/**
 * Groups of order status as a CSR thinks of them; each status is in one. Together they are every status of HCL Commerce
 * that an order can have, without the trash can, order profiles and requisition lists.
 */
export const HISTORY_GROUPS = {
  carts: ['P'],
  approval: ['W', 'N'],
  open: ['I', 'M', 'C', 'A', 'B', 'L', 'E', 'T', 'R', 'F', 'G', 'H'],
  shipped: ['V', 'S', 'D', 'K'],
  canceled: ['X'],
} as const satisfies Record<string, readonly OrderStatus[]>;

export type HistoryGroup = keyof typeof HISTORY_GROUPS;

export const HISTORY_STATUSES: readonly OrderStatus[] = Object.values(HISTORY_GROUPS).flat();

/** What a history is filtered by: the name of a group, a status, or `''` for nothing. */
export type HistoryFilter = string;

export const isGroup = (filter: HistoryFilter): filter is HistoryGroup => Object.hasOwn(HISTORY_GROUPS, filter);

export function statusesOf(filter: HistoryFilter): readonly OrderStatus[] | undefined {
  if (filter === '') return undefined;
  return isGroup(filter) ? HISTORY_GROUPS[filter] : [filter];
}

/**
 * How the orders of a guest are found: a guest is somebody else in each order, so it is what was typed that tells who it
 * was. The email says it best, then the phone, then name and ZIP together.
 */
export function guestCriteria({email, phone, lastName, zipCode}: Address): OrderCriteria | undefined {
  const fits = (text: string | undefined): text is string => !!text && [...text].length <= CRITERION_LENGTH;
  if (fits(email)) return {email};
  if (fits(phone)) return {phone};
  return fits(lastName) && fits(zipCode) ? {lastName, zipCode} : undefined;
}
