import {asFailure, isAbort, type Failure} from '../model/failure.js';
import {sameLock} from '../model/order-lock.js';
import type {Desk} from './desk.js';
import type {OpenOrder} from './open-order.js';
import {ordersOf, type OrderFacts} from './order-store.js';
import {isUnderWay} from './unsettled.js';

/** The time and a timer; tests bring their own. `after` returns what cancels the timer. */
export interface Clock {
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
}

const REAL: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

export interface LockListener {
  /** The lock or the status is not what was on show. */
  readonly onNews: (facts: OrderFacts) => void;
  /** The session is over. Other failures are not reported, since nobody asked for this reading. */
  readonly onSignedOut: (failure: Failure) => void;
}

/** Failures in a row make the pause longer, up to this. */
const LONGEST_PAUSE = 600_000;
/** Coming back to the page looks at once, unless the last look was more recent than this. */
const LEAST_PAUSE = 5000;
/**
 * Each look keeps the server's session alive. So that the session of a CSR who has left ends as it would without this, looking stops
 * when the CSR has done nothing for so long.
 */
const IDLE = 300_000;

const ACTIVITY = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Looks at the lock and the status of an open order again and again, as long as the page is visible and somebody works at it. What is
 * found goes to the order store, which knows what is newer; nothing else of the order changes under the CSR's eyes.
 */
export class LockWatch {
  readonly #desk: Desk;
  readonly #open: OpenOrder;
  readonly #clock: Clock;
  readonly #listeners = new Set<LockListener>();
  #lookedAt: number;
  #activeAt: number;
  #failures = 0;
  #asleep = false;
  #looking?: AbortController;
  #cancelTimer?: () => void;

  constructor(desk: Desk, open: OpenOrder, clock = REAL) {
    this.#desk = desk;
    this.#open = open;
    this.#clock = clock;
    this.#lookedAt = this.#activeAt = clock.now();
  }

  /** Looks until everybody who has joined has left, by the function that this gives. */
  join(listener: LockListener): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#start();
    return () => {
      if (this.#listeners.delete(listener) && !this.#listeners.size) this.#stop();
    };
  }

  get #pause(): number {
    return this.#desk.house.lockRefresh * 1000;
  }

  #start(): void {
    document.addEventListener('visibilitychange', this.#onVisible);
    addEventListener('focus', this.#onVisible);
    for (const type of ACTIVITY) addEventListener(type, this.#onActivity, {capture: true, passive: true});
    this.#plan();
  }

  #stop(): void {
    this.#cancelTimer?.();
    this.#looking?.abort();
    document.removeEventListener('visibilitychange', this.#onVisible);
    removeEventListener('focus', this.#onVisible);
    for (const type of ACTIVITY) removeEventListener(type, this.#onActivity, {capture: true});
  }

  /** A hidden page, or one that is told never to look, plans nothing. */
  #plan(): void {
    this.#cancelTimer?.();
    const pause = Math.min(this.#pause * 2 ** this.#failures, Math.max(this.#pause, LONGEST_PAUSE));
    if (document.visibilityState === 'hidden' || !pause || !this.#listeners.size) return;
    this.#cancelTimer = this.#clock.after(pause, () => void this.#look());
  }

  async #look(): Promise<void> {
    const {session} = this.#desk;
    const orders = ordersOf(this.#desk);
    const {orderId, value, loading} = this.#open;
    this.#asleep = this.#clock.now() - this.#activeAt > IDLE;
    if (this.#asleep || this.#looking) return;
    // What is read or written already brings the latest facts by itself.
    if (session.state !== 'signed-in' || !value || loading || isUnderWay(this.#desk, orderId)) return this.#plan();
    const before = orders.latest(value);
    const {signal} = (this.#looking = new AbortController());
    this.#lookedAt = this.#clock.now();
    try {
      const {status, lock} = await orders.read(orderId, {page: 1, size: 1}, signal);
      this.#failures = 0;
      const now = orders.latest({orderId, status, lock});
      const isNews = !sameLock(now.lock, before.lock) || now.status !== before.status;
      if (isNews && sameLock(now.lock, lock) && !isUnderWay(this.#desk, orderId)) this.#tell({status, lock});
    } catch (error) {
      if (isAbort(error)) return;
      this.#failures++;
      const failure = asFailure(error);
      const [listener] = this.#listeners;
      if (failure.kind === 'signed-out') listener?.onSignedOut(failure);
    } finally {
      this.#looking = undefined;
    }
    this.#plan();
  }

  #tell(facts: OrderFacts): void {
    for (const {onNews} of [...this.#listeners]) onNews(facts);
  }

  /** Somebody is back at the page. */
  readonly #onVisible = (): void => {
    if (document.visibilityState === 'hidden') return this.#cancelTimer?.();
    this.#activeAt = this.#clock.now();
    if (this.#activeAt - this.#lookedAt < Math.min(this.#pause, LEAST_PAUSE)) this.#plan();
    else if (this.#pause) void this.#look();
  };

  readonly #onActivity = (): void => {
    this.#activeAt = this.#clock.now();
    if (this.#asleep) this.#onVisible();
  };
}

const watches = new WeakMap<OpenOrder, LockWatch>();

/** Several elements may show one order: it is looked at once for all. */
export function watchLock(desk: Desk, open: OpenOrder, listener: LockListener): () => void {
  let watch = watches.get(open);
  if (!watch) watches.set(open, (watch = new LockWatch(desk, open)));
  return watch.join(listener);
}
