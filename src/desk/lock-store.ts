import {asFailure, mayBeDone, type Failure} from '../model/failure.js';
import {MINE, type OrderLock} from '../model/order-lock.js';
import type {AnyActionName} from '../model/rules.js';
import type {Desk} from './desk.js';
import {Observable} from './observable.js';
import {Shelf} from './shelf.js';

export interface HeldLock {
  readonly orderId: string;
  /** When it was taken, in milliseconds. */
  readonly since: number;
}

type Held = Readonly<Record<string, number>>;

function heldFrom(value: unknown): Held {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

/**
 * The orders and carts that the signed-in CSR has locked with this browser, until they are unlocked, canceled, or seen in other hands.
 * HCL Commerce has no service that lists locks: those that were set elsewhere are not here.
 */
export class LockStore extends Observable {
  readonly #desk: Desk;
  /** Whose lock each was when it was looked at last. */
  readonly #seen = new Map<string, OrderLock['state']>();
  #owner?: string;
  #shelf?: Shelf<Held>;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    desk.session.subscribe(() => this.#follow());
    desk.orders.subscribe(() => this.#look());
    this.#follow();
  }

  /** The longest held first. */
  get all(): readonly HeldLock[] {
    const held = Object.entries(this.#shelf?.value ?? {}).map(([orderId, since]) => ({orderId, since}));
    return held.sort((a, b) => a.since - b.since);
  }

  since(orderId: string): number | undefined {
    return this.all.find((lock) => lock.orderId === orderId)?.since;
  }

  /** An action has ended. A lock of which nobody can tell whether it was taken counts as held, until the order is read. */
  heed(name: AnyActionName, orderId: string, failure: Failure | undefined): void {
    const taking = name === 'take' || name === 'take-over' || name === 'take-over-and-unlock';
    const {refusal} = failure?.facts ?? {};
    if (taking && (failure ? mayBeDone(failure) || refusal?.reason === 'not-unlocked' : name !== 'take-over-and-unlock')) {
      this.#keep(orderId, Date.now());
    } else if (!failure && (taking || name === 'release' || name === 'cancel')) this.#keep(orderId, undefined);
  }

  /** Reads every one of them, and forgets those that are somebody else's by now, or nobody's. */
  async check(signal: AbortSignal): Promise<void> {
    for (const {orderId} of this.all) {
      if (!(await this.#isMine(orderId, signal))) this.#keep(orderId, undefined);
    }
  }

  async #isMine(orderId: string, signal: AbortSignal): Promise<boolean> {
    try {
      const {lock} = await this.#desk.orders.read(orderId, {page: 1, size: 1}, signal);
      return lock.state === 'mine';
    } catch (error) {
      if (asFailure(error).kind !== 'not-found') throw error;
      return false;
    }
  }

  #follow(): void {
    const {state, agent} = this.#desk.session;
    const owner = state === 'signed-out' ? undefined : agent?.userId;
    if (owner === this.#owner) return;
    this.#owner = owner;
    this.#seen.clear();
    this.#shelf = owner === undefined ? undefined : new Shelf('local', `locks.${this.#desk.settings.storeId}.${owner}`, heldFrom);
    this.changed();
  }

  /** Only a lock that was seen here can be lost here: another tab may have taken one after this one has read the order. */
  #look(): void {
    for (const {orderId} of this.all) {
      const {state} = this.#desk.orders.latest({orderId, lock: MINE}).lock;
      const before = this.#seen.get(orderId);
      this.#seen.set(orderId, state);
      if (before === 'mine' && state !== 'mine') this.#keep(orderId, undefined);
    }
  }

  #keep(orderId: string, since: number | undefined): void {
    if (!this.#shelf) return;
    const {[orderId]: known, ...others} = this.#shelf.value;
    if (since === undefined) this.#seen.delete(orderId);
    else this.#seen.set(orderId, 'mine');
    if (since !== undefined) this.#shelf.value = {...others, [orderId]: since};
    else if (known === undefined) return;
    else if (Object.keys(others).length) this.#shelf.value = others;
    else this.#shelf.clear();
    this.changed();
  }
}

const known = new WeakMap<Desk, LockStore>();

/** Those of a desk; made when somebody first asks. */
export function locksOf(desk: Desk): LockStore {
  let locks = known.get(desk);
  if (!locks) known.set(desk, (locks = new LockStore(desk)));
  return locks;
}
