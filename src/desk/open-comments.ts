import type {OrderComment} from '../model/order-comment.js';
import type {Page} from '../model/page.js';
import type {Failure} from '../model/failure.js';
import type {Desk} from './desk.js';
import {draftsOf} from './drafts.js';
import {Observable} from './observable.js';
import {perDesk} from './per-desk.js';
import {Reading} from './reading.js';
import type {SessionState} from './session.js';

/** Comments read at a time, as in Aurora. */
const PAGE = 15;

/**
 * The comments of one order, newest first, as elements of this page show them together: read once for all of them, page by page, and
 * again when one was added from here. They live from the first `retain` to the last `release`.
 */
export class OpenComments extends Observable {
  readonly orderId: string;
  readonly #desk: Desk;
  readonly #close: () => void;
  readonly #reading: Reading<[page: number], Page<OrderComment>>;
  #users = 0;
  #unsubscribe: readonly (() => void)[] = [];
  /** How many were added from this page when they were read. */
  #added = 0;
  #sessionWas: SessionState = 'unknown';

  constructor(desk: Desk, orderId: string, close: () => void) {
    super();
    this.orderId = orderId;
    this.#desk = desk;
    this.#close = close;
    this.#reading = new Reading((signal, page) => this.#read(signal, page));
    this.#reading.subscribe(() => this.changed());
  }

  get value(): Page<OrderComment> | undefined {
    return this.#reading.value;
  }

  get failure(): Failure | undefined {
    return this.#reading.failure;
  }

  get loading(): boolean {
    return this.#reading.loading;
  }

  retain(): void {
    if (++this.#users > 1 || this.#unsubscribe.length) return;
    const {session} = this.#desk;
    const drafts = draftsOf(this.#desk);
    this.#added = drafts.addedTo(this.orderId);
    this.#sessionWas = session.state;
    this.#unsubscribe = [session.subscribe(() => this.#onSession()), drafts.subscribe(() => this.#onDrafts())];
    if (!this.value) void this.refresh();
  }

  release(): void {
    this.#users--;
    // An element that is only moved comes back before this runs.
    queueMicrotask(() => {
      if (this.#users > 0) return;
      for (const unsubscribe of this.#unsubscribe) unsubscribe();
      this.#unsubscribe = [];
      this.#reading.stop();
      this.#close();
    });
  }

  /** Reads the newest again. */
  refresh(): Promise<void> {
    return this.#reading.run(1);
  }

  /** Reads what failed again. */
  again(): Promise<void> {
    return this.#reading.again();
  }

  /** Reads on. */
  async older(): Promise<void> {
    if (!this.loading) await this.#reading.run(Math.floor((this.value?.items.length ?? 0) / PAGE) + 1);
  }

  async #read(signal: AbortSignal, page: number): Promise<Page<OrderComment>> {
    const {items, total} = await this.#desk.gateway.getComments(this.orderId, {page, size: PAGE}, signal);
    const known = this.value?.items ?? [];
    return {items: page === 1 ? merge(items, known) : merge(known, items), total};
  }

  /** What is on screen is not for whoever signs in next; what failed because nobody was signed in can be read then. */
  #onSession(): void {
    const {state} = this.#desk.session;
    const was = this.#sessionWas;
    this.#sessionWas = state;
    if (state === was || was === 'unknown') return;
    if (state === 'signed-in') void this.refresh();
    else if (state === 'signed-out') this.#reading.reset();
  }

  #onDrafts(): void {
    const added = draftsOf(this.#desk).addedTo(this.orderId);
    if (added === this.#added) return;
    this.#added = added;
    void this.refresh();
  }
}

/** Both lists one after the other, each comment once. */
function merge(first: readonly OrderComment[], second: readonly OrderComment[]): readonly OrderComment[] {
  const ids = new Set(first.map(({commentId}) => commentId));
  return [...first, ...second.filter(({commentId}) => !ids.has(commentId))];
}

/** By order number. */
const openOn = perDesk(() => new Map<string, OpenComments>());

/** The comments of an order as everyone on this page has them open. */
export function commentsOf(desk: Desk, orderId: string): OpenComments {
  const all = openOn(desk);
  let comments = all.get(orderId);
  if (!comments) all.set(orderId, (comments = new OpenComments(desk, orderId, () => all.delete(orderId))));
  return comments;
}

/** Those that are open already; asking does not open any. */
export const shownComments = (desk: Desk, orderId: string): OpenComments | undefined => openOn(desk).get(orderId);
