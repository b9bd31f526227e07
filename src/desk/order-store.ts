import type {HistoryRequest, OrderGateway, PageRequest} from '../gateway/order-gateway.js';
import type {PastOrder} from '../model/customer-history.js';
import type {OrderLock} from '../model/order-lock.js';
import type {OrderCriteria, OrderMatches} from '../model/order-search.js';
import type {Order, OrderSummary} from '../model/order.js';
import type {Page} from '../model/page.js';
import type {Desk} from './desk.js';
import {Facts} from './facts.js';
import {Observable} from './observable.js';
import {OpenOrder} from './open-order.js';

/** What other people and other elements change under an order. */
type OrderFact = Pick<OrderSummary, 'status' | 'lock'>;
export type OrderFacts = Partial<OrderFact>;

/**
 * The one truth about orders on a page. Whatever is read or written leaves its facts here, and every list and page
 * shows the latest, so that a lock released in one element is released in all.
 */
export class OrderStore extends Observable {
  readonly #gateway: OrderGateway;
  readonly #facts = new Facts<OrderFact>();
  readonly #open = new Map<string, OpenOrder>();

  constructor(gateway: OrderGateway) {
    super();
    this.#gateway = gateway;
  }

  async find(criteria: OrderCriteria, max: number, signal?: AbortSignal): Promise<OrderMatches> {
    const stamp = this.#facts.tick();
    const matches = await this.#gateway.findOrders(criteria, max, signal);
    this.#read(matches.orders, stamp);
    return matches;
  }

  async read(orderId: string, items: PageRequest, signal?: AbortSignal): Promise<Order> {
    const stamp = this.#facts.tick();
    const order = await this.#gateway.getOrder(orderId, items, signal);
    this.#read([order], stamp);
    return order;
  }

  async history(customerId: string, request: HistoryRequest, signal?: AbortSignal): Promise<Page<PastOrder>> {
    const stamp = this.#facts.tick();
    const page = await this.#gateway.getOrderHistory(customerId, request, signal);
    this.#read(
      page.items.map((order) => ({...order, lock: this.#named(order)})),
      stamp,
    );
    return page;
  }

  /** Records what a write did. A reading that was asked for before it will not bring the old facts back. */
  note(orderId: string, facts: OrderFacts): void {
    if (this.#facts.write(orderId, facts)) this.changed();
  }

  /** An order with the latest facts about it. */
  latest<T extends OrderSummary>(order: T): T {
    return {...order, ...this.#facts.get(order.orderId)};
  }

  /** The order as everyone on this page has it open. */
  open(orderId: string): OpenOrder {
    let open = this.#open.get(orderId);
    if (!open) this.#open.set(orderId, (open = new OpenOrder(this, orderId, () => this.#open.delete(orderId))));
    return open;
  }

  /** Reads an order again wherever it is open; does nothing when it is not. */
  refresh(orderId: string): void {
    void this.#open.get(orderId)?.refresh();
  }

  forget(): void {
    this.#facts.clear();
    for (const open of this.#open.values()) open.reset();
    this.changed();
  }

  #read(orders: readonly (OrderFact & {readonly orderId: string})[], stamp: number): void {
    // Every one of them, also after the first that has changed.
    const news = orders.filter(({orderId, status, lock}) => this.#facts.read(orderId, {status, lock}, stamp));
    if (news.length) this.changed();
  }

  /** The order history may say that there is a lock and not whose: then whose it was known to be stands. */
  #named({orderId, lock}: PastOrder): OrderLock {
    const known = this.#facts.get(orderId)?.lock;
    return lock.state === 'other' && !lock.holder && known && known.state !== 'none' ? known : lock;
  }
}

/** That of a desk. */
export const ordersOf = (desk: Desk): OrderStore => desk.store('orders', OrderStore);
