import type {PageRequest} from '../gateway/order-gateway.js';
import {guestCriteria, statusesOf, type HistoryFilter, type PastOrder} from '../model/customer-history.js';
import {customerName, type Customer} from '../model/customer.js';
import {asFailure, isAbort, type Failure} from '../model/failure.js';
import type {OrderCriteria} from '../model/order-search.js';
import {customersOf} from './customer-store.js';
import type {Desk} from './desk.js';
import {ordersOf} from './order-store.js';

/** Orders on a page, as in Aurora. */
export const HISTORY_PAGE = 15;

/** A customer, and one page of the orders. */
export interface CustomerOrders {
  readonly filter: HistoryFilter;
  readonly page: number;
  readonly orders: readonly PastOrder[];
  readonly total?: number;
  /** More than these and those of the pages before. */
  readonly more: boolean;
  readonly customer?: Customer;
  /** Why it could not be read who the customer is, though the orders could. */
  readonly unknown?: Failure;
  /** Of a guest: what the orders were searched by; absent where nothing is known to search by. */
  readonly searchedBy?: OrderCriteria;
}

export interface HistoryQuestion extends PageRequest {
  readonly customerId: string;
  readonly filter: HistoryFilter;
  /** The customer, where that was read before. */
  readonly customer?: Customer;
}

/** Who the customer is and what they ordered, both read at once. Guests have no history: their orders are searched. */
export async function readCustomerOrders(desk: Desk, question: HistoryQuestion, signal: AbortSignal): Promise<CustomerOrders> {
  const {customerId, filter, page, size} = question;
  if (question.customer?.type === 'guest') return ordersOfGuest(desk, question.customer, size, signal);
  const statuses = statusesOf(filter);
  const history = ordersOf(desk).history(customerId, {page, size, statuses}, signal);
  // Where the customer turns out to be a guest, or nobody, it does not matter how that went.
  history.catch(() => {});
  const {customer, unknown} = question.customer ? {customer: question.customer} : await readCustomer(desk, customerId, signal);
  if (customer?.type === 'guest') return ordersOfGuest(desk, customer, size, signal);
  const {items, total} = await history;
  const name = customer && customerName(customer, desk.locale);
  const orders = name ? items.map((order) => ({...order, orderedBy: name})) : items;
  const more = total === undefined ? items.length >= size : total > (page - 1) * size + items.length;
  return {filter, page, orders, total, more, customer, unknown};
}

/** The orders matter more than the address above them. */
async function readCustomer(desk: Desk, customerId: string, signal: AbortSignal): Promise<{customer?: Customer; unknown?: Failure}> {
  try {
    return {customer: await customersOf(desk).read(customerId, signal)};
  } catch (error) {
    const failure = asFailure(error);
    if (isAbort(error) || failure.kind === 'signed-out' || failure.kind === 'not-found') throw error;
    return {unknown: failure};
  }
}

async function ordersOfGuest(desk: Desk, customer: Customer, size: number, signal: AbortSignal): Promise<CustomerOrders> {
  const searchedBy = customer.address && guestCriteria(customer.address);
  const {orders, total, more} = searchedBy ? await ordersOf(desk).find(searchedBy, size, signal) : {orders: [], total: 0, more: false};
  return {filter: '', page: 1, orders, total, more, customer, searchedBy};
}
