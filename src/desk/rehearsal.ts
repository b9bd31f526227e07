import type {Cart} from '../model/cart.js';
import {asFailure, Failure, isAbort} from '../model/failure.js';
import type {OrderItem} from '../model/order.js';
import {rehearse, type RehearsedLine} from '../model/reorder-rehearsal.js';
import type {Stock} from '../model/stock.js';
import {customersOf} from './customer-store.js';
import type {Desk} from './desk.js';
import {ordersOf} from './order-store.js';
import {readCart} from './whole-cart.js';

/** Order items in one answer, and at most: nobody chooses among more. */
const PAGE = 250;
const MOST = 1000;

/** How long to wait for the stock; then the lines are shown without it. */
const PATIENCE = 10_000;

/** What re-ordering an order would do, as far as it could be found out. */
export interface Rehearsal {
  readonly lines: readonly RehearsedLine[];
  /** How many the order has; more than `lines` where it has too many. */
  readonly total: number;
  /** Null where the customer has none, undefined where it could not be read. */
  readonly cart?: Cart | null;
  readonly cartFailure?: Failure;
  readonly stockFailure?: Failure;
  readonly guest: boolean;
}

type Found<T> = {readonly value: T; readonly failure?: undefined} | {readonly value?: undefined; readonly failure: Failure};

/** Rejects where the lines of the order cannot be read. Whatever else cannot be is said in the result. */
export async function readRehearsal(desk: Desk, orderId: string, customerId: string, signal: AbortSignal): Promise<Rehearsal> {
  const cartRead = asFound(readCart(desk.gateway, customerId, signal), signal);
  const customerRead = asFound(customersOf(desk).read(customerId, signal), signal);
  // Where the lines cannot be read, it does not matter how these went.
  for (const read of [cartRead, customerRead]) read.catch(() => undefined);
  const {items, total} = await readItems(desk, orderId, signal);
  const [cart, stock, customer] = await Promise.all([cartRead, readStock(desk, items, signal), customerRead]);
  const held = cart.failure ? undefined : (cart.value ?? null);
  return {
    lines: rehearse(items, held, stock.value ?? []),
    total: Math.max(total, items.length),
    cart: held,
    cartFailure: cart.failure,
    stockFailure: stock.failure,
    guest: customer.value?.type === 'guest',
  };
}

async function readItems(desk: Desk, orderId: string, signal: AbortSignal): Promise<{items: readonly OrderItem[]; total: number}> {
  const items: OrderItem[] = [];
  let total = Infinity;
  for (let page = 1; items.length < Math.min(total, MOST); page++) {
    const {items: next} = await ordersOf(desk).read(orderId, {page, size: PAGE}, signal);
    items.push(...next.items);
    total = next.total ?? (next.items.length < PAGE ? items.length : Infinity);
    if (!next.items.length) break;
  }
  return {items: items.slice(0, MOST), total: Number.isFinite(total) ? total : items.length};
}

function readStock(desk: Desk, items: readonly OrderItem[], signal: AbortSignal): Promise<Found<readonly Stock[]>> {
  const productIds = items.filter(({freeGift}) => !freeGift).flatMap(({productId}) => productId ?? []);
  if (!productIds.length) return Promise.resolve({value: []});
  const patience = AbortSignal.timeout(PATIENCE);
  const reading = desk.gateway.getStock(productIds, AbortSignal.any([signal, patience])).catch((error: unknown) => {
    throw patience.aborted && !signal.aborted ? new Failure({kind: 'timeout'}) : error;
  });
  return asFound(reading, signal);
}

/** A failure as a finding; but a session that is over, or giving up, ends the whole reading. */
async function asFound<T>(reading: Promise<T>, signal: AbortSignal): Promise<Found<T>> {
  try {
    return {value: await reading};
  } catch (error) {
    const failure = asFailure(error);
    if (signal.aborted || isAbort(error) || failure.kind === 'signed-out') throw error;
    return {failure};
  }
}
