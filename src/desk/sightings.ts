import {sameLock} from '../model/order-lock.js';
import type {OrderSummary} from '../model/order.js';
import type {OrderState, Sighting} from '../model/timeline.js';
import type {Desk} from './desk.js';
import {Observable} from './observable.js';
import {ordersOf} from './order-store.js';
import {ownerOf, perDesk} from './per-desk.js';
import {isUnderWay} from './unsettled.js';

/** How the status and the lock of orders have changed since they were first on show on this page, other than by the CSR's own doing. */
class Sightings extends Observable {
  readonly #desk: Desk;
  readonly #last = new Map<string, OrderState>();
  readonly #seen = new Map<string, readonly Sighting[]>();
  #userId?: string;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    ordersOf(desk).subscribe(() => this.#look());
    desk.session.subscribe(() => this.#follow());
    this.#follow();
  }

  /** The newest last. */
  of(orderId: string): readonly Sighting[] {
    return this.#seen.get(orderId) ?? [];
  }

  /** An order is on show: from now on its changes are noticed. */
  watch({orderId, status, lock}: OrderSummary): void {
    if (!this.#last.has(orderId)) this.#last.set(orderId, {status, lock});
  }

  #look(): void {
    for (const [orderId, before] of this.#last) {
      const {status, lock} = ordersOf(this.#desk).latest({orderId, ...before});
      if (status === before.status && sameLock(lock, before.lock)) continue;
      const after = {status, lock};
      this.#last.set(orderId, after);
      // What the CSR does has a receipt.
      if (isUnderWay(this.#desk, orderId)) continue;
      this.#seen.set(orderId, [...this.of(orderId), {at: Date.now(), before, after}]);
      this.changed();
    }
  }

  /** What one CSR has seen is not for the next. */
  #follow(): void {
    const userId = ownerOf(this.#desk.session);
    if (userId === this.#userId) return;
    if (this.#userId !== undefined) {
      this.#last.clear();
      this.#seen.clear();
    }
    this.#userId = userId;
    this.changed();
  }
}

export const sightingsOf = perDesk((desk) => new Sightings(desk));
