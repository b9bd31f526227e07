import {asFailure, type Failure} from '../model/failure.js';
import {mayBeDone} from '../model/lost-answer.js';
import {MINE, type OrderLock} from '../model/order-lock.js';
import type {AnyActionName} from '../model/rules.js';
import type {Desk} from './desk.js';
import {LockShelf, type HeldLock} from './lock-shelf.js';
import {Observable} from './observable.js';
import {ordersOf} from './order-store.js';
import {ownerOf, perDesk} from './per-desk.js';
import {isUnderWay} from './unsettled.js';

/** A lock that was the CSR's, and was found to be somebody else's, or nobody's. */
export interface LostLock {
  readonly lock: OrderLock;
  /** When that was noticed, in milliseconds: nobody knows when it happened. */
  readonly at: number;
}

const isHalf = (failure: Failure): boolean => mayBeDone(failure) || failure.facts.outcome === 'half';

/** Whether a lock is the CSR's after an attempt to take it. Where nobody can tell it counts as held, until the order is read. */
function isTaken(name: AnyActionName, failure: Failure | undefined): boolean {
  if (!failure) return name !== 'take-over-and-unlock';
  const {refusal} = failure.facts;
  // Any other rule that speaks has seen the order since: the lock is not the CSR's.
  return refusal ? refusal.reason === 'not-unlocked' : isHalf(failure);
}

/**
 * The orders and carts that the signed-in CSR has locked with this browser, until they are unlocked, canceled, or seen in other hands.
 * HCL Commerce has no service that lists locks: those that were set elsewhere are not here.
 */
export class LockStore extends Observable {
  readonly #desk: Desk;
  /** Whose lock each was when it was looked at last. */
  readonly #seen = new Map<string, OrderLock['state']>();
  readonly #lost = new Map<string, LostLock>();
  #owner?: string;
  #shelf?: LockShelf;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    desk.session.subscribe(() => this.#follow());
    ordersOf(desk).subscribe(() => this.#lookAtAll());
    this.#follow();
  }

  /** The longest held first. */
  get all(): readonly HeldLock[] {
    return this.#shelf?.all ?? [];
  }

  since(orderId: string): number | undefined {
    return this.all.find((lock) => lock.orderId === orderId)?.since;
  }

  /** Until it is dismissed, or the lock is the CSR's again. */
  lost(orderId: string): LostLock | undefined {
    return this.#lost.get(orderId);
  }

  dismiss(orderId: string): void {
    if (this.#lost.delete(orderId)) this.changed();
  }

  /** An order that was read is on show: from now on it is noticed when its lock is lost, also one that was not taken here. */
  follow(orderId: string): void {
    if (!this.#seen.has(orderId)) this.#look(orderId);
  }

  /** Records what an action that has ended did to the lock of its order. */
  afterAction(name: AnyActionName, orderId: string, failure: Failure | undefined): void {
    const taking = name === 'take' || name === 'take-over' || name === 'take-over-and-unlock';
    if (taking && isTaken(name, failure)) this.#keep(orderId);
    else if (failure ? taking && isHalf(failure) : taking || name === 'release' || name === 'cancel') this.#drop(orderId);
  }

  /** Reads every one of them, and forgets those that are somebody else's by now, or nobody's. */
  async check(signal: AbortSignal): Promise<void> {
    for (const {orderId} of this.all) {
      if (!(await this.#isMine(orderId, signal))) this.#drop(orderId);
    }
  }

  async #isMine(orderId: string, signal: AbortSignal): Promise<boolean> {
    try {
      const {lock} = await ordersOf(this.#desk).read(orderId, {page: 1, size: 1}, signal);
      return lock.state === 'mine';
    } catch (error) {
      if (asFailure(error).kind !== 'not-found') throw error;
      return false;
    }
  }

  #follow(): void {
    const owner = ownerOf(this.#desk.session);
    if (owner === this.#owner) return;
    this.#owner = owner;
    this.#seen.clear();
    this.#lost.clear();
    this.#shelf = owner === undefined ? undefined : new LockShelf(`locks.${this.#desk.settings.storeId}.${owner}`);
    this.changed();
  }

  #lookAtAll(): void {
    for (const orderId of new Set([...this.#seen.keys(), ...this.all.map((held) => held.orderId)])) this.#look(orderId);
  }

  /**
   * Only a lock that was seen here can be lost here: another tab may have taken one after this one has read the order. What was taken
   * before this page was there counts as seen.
   */
  #look(orderId: string): void {
    const {lock} = ordersOf(this.#desk).latest({orderId, lock: MINE});
    const before = this.#seen.get(orderId) ?? ((this.since(orderId) ?? Infinity) < performance.timeOrigin ? 'mine' : undefined);
    if (lock.state === 'mine') this.dismiss(orderId);
    else if (before === 'mine') {
      // The CSR's own doing is no loss; nobody gives a lock to somebody else.
      if (lock.state === 'other' || !isUnderWay(this.#desk, orderId)) this.#lost.set(orderId, {lock, at: Date.now()});
      this.#drop(orderId);
    }
    this.#seen.set(orderId, lock.state);
  }

  /** Nobody's locks are kept as long as it is not known whose they are. */
  #keep(orderId: string): void {
    if (!this.#shelf) return;
    this.#seen.set(orderId, 'mine');
    this.#shelf.put({orderId, since: Date.now()});
    this.changed();
  }

  #drop(orderId: string): void {
    if (!this.#shelf) return;
    this.#seen.delete(orderId);
    this.#shelf.remove(orderId);
    this.changed();
  }
}

export const locksOf = perDesk((desk) => new LockStore(desk));
