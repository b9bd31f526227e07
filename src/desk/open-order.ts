import type {Order} from '../model/order.js';
import type {OrderStore} from './order-store.js';
import {Reading} from './reading.js';

/** Order items on one page of an order. */
export const ITEMS_PER_PAGE = 20;

/**
 * One order that elements of this page show together: read once for all of them, and again when one asks.
 * It lives from the first `retain` to the last `release`.
 */
export class OpenOrder extends Reading<[itemsPage: number], Order> {
  /** The page of order items that is shown, or being read; counted from 1. */
  itemsPage = 1;

  readonly #store: OrderStore;
  readonly #close: () => void;
  #users = 0;

  constructor(
    store: OrderStore,
    readonly orderId: string,
    close: () => void,
  ) {
    super((signal, page) => store.read(orderId, {page, size: ITEMS_PER_PAGE}, signal));
    this.#store = store;
    this.#close = close;
  }

  /** The last good reading, with the latest facts. */
  get order(): Order | undefined {
    return this.value && this.#store.latest(this.value);
  }

  retain(): void {
    this.#users++;
    if (!this.value && !this.loading) void this.refresh();
  }

  release(): void {
    this.#users--;
    // An element that is only moved comes back before this runs.
    queueMicrotask(() => {
      if (this.#users > 0) return;
      this.stop();
      this.#close();
    });
  }

  showItems(page: number): Promise<void> {
    this.itemsPage = page;
    return this.refresh();
  }

  refresh(): Promise<void> {
    return this.run(this.itemsPage);
  }
}
