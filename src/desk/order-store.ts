import type {OrderGateway, PageRequest} from '../gateway/order-gateway.js';
import type {OrderCriteria, OrderMatches} from '../model/order-search.js';
import type {Order, OrderSummary} from '../model/order.js';
import {Observable} from './observable.js';
import {OpenOrder} from './open-order.js';

/** What other people and other elements change under an order. */
export type OrderFacts = Partial<Pick<OrderSummary, 'status' | 'lock'>>;

/**
 * The one truth about orders on a page. Whatever is read or written leaves its facts here, and every list and page
 * shows the latest, so that a lock released in one element is released in all.
 */
export class OrderStore extends Observable {
  readonly #gateway: OrderGateway;
  readonly #facts = new Map<string, {readonly stamp: number; readonly facts: OrderFacts}>();
  readonly #open = new Map<string, OpenOrder>();
  #clock = 0;

  constructor(gateway: OrderGateway) {
    super();
    this.#gateway = gateway;
  }

  async find(criteria: OrderCriteria, max: number, signal?: AbortSignal): Promise<OrderMatches> {
    const stamp = this.#tick();
    const matches = await this.#gateway.findOrders(criteria, max, signal);
    const news = matches.orders.filter(({orderId, status, lock}) => this.#note(orderId, {status, lock}, stamp));
    if (news.length) this.changed();
    return matches;
  }

  async read(orderId: string, items: PageRequest, signal?: AbortSignal): Promise<Order> {
    const stamp = this.#tick();
    const order = await this.#gateway.getOrder(orderId, items, signal);
    if (this.#note(orderId, {status: order.status, lock: order.lock}, stamp)) this.changed();
    return order;
  }

  /** Records what a write did. A reading that was asked for before it will not bring the old facts back. */
  note(orderId: string, facts: OrderFacts): void {
    if (this.#note(orderId, {...this.#facts.get(orderId)?.facts, ...facts}, this.#tick())) this.changed();
  }

  /** An order with the latest facts about it. */
  latest<T extends OrderSummary>(order: T): T {
    return {...order, ...this.#facts.get(order.orderId)?.facts};
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

  #tick(): number {
    return ++this.#clock;
  }

  /** Gives whether an order that somebody shows is not as it was. */
  #note(orderId: string, facts: OrderFacts, stamp: number): boolean {
    const known = this.#facts.get(orderId);
    if (known && known.stamp > stamp) return false;
    this.#facts.set(orderId, {stamp, facts});
    return known !== undefined && JSON.stringify(known.facts) !== JSON.stringify(facts);
  }
}
