import {asFailure, isAbort, type Failure} from '../model/failure.js';
import type {Order} from '../model/order.js';
import {Observable} from './observable.js';
import type {OrderStore} from './order-store.js';

/** Order items on one page of an order. */
export const ITEMS_PER_PAGE = 20;

/**
 * One order that elements of this page show together: read once for all of them, and again when one asks.
 * It lives from the first `retain` to the last `release`.
 */
export class OpenOrder extends Observable {
  failure?: Failure;
  /** The page of order items that is shown, or being read; counted from 1. */
  itemsPage = 1;

  readonly #store: OrderStore;
  readonly #close: () => void;
  #order?: Order;
  #users = 0;
  #reading?: AbortController;

  constructor(
    store: OrderStore,
    readonly orderId: string,
    close: () => void,
  ) {
    super();
    this.#store = store;
    this.#close = close;
  }

  /** The last good reading, with the latest facts. */
  get order(): Order | undefined {
    return this.#order && this.#store.latest(this.#order);
  }

  get loading(): boolean {
    return this.#reading !== undefined;
  }

  retain(): void {
    this.#users++;
    if (!this.#order && !this.#reading) void this.refresh();
  }

  release(): void {
    this.#users--;
    // An element that is only moved comes back before this runs.
    queueMicrotask(() => {
      if (this.#users > 0) return;
      this.#reading?.abort();
      this.#close();
    });
  }

  showItems(page: number): Promise<void> {
    this.itemsPage = page;
    return this.refresh();
  }

  forget(): void {
    this.#reading?.abort();
    this.#order = this.failure = this.#reading = undefined;
    this.changed();
  }

  /** Reads the order again; a newer call gives up the older one. */
  async refresh(): Promise<void> {
    this.#reading?.abort();
    const reading = (this.#reading = new AbortController());
    this.changed();
    try {
      const order = await this.#store.read(this.orderId, {page: this.itemsPage, size: ITEMS_PER_PAGE}, reading.signal);
      if (this.#reading !== reading) return;
      this.#order = order;
      this.failure = undefined;
    } catch (error) {
      if (this.#reading !== reading || isAbort(error)) return;
      this.failure = asFailure(error);
    }
    this.#reading = undefined;
    this.changed();
  }
}
