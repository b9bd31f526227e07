import type {Agent} from '../model/agent.js';
import type {OrderComment} from '../model/order-comment.js';
import type {Desk} from './desk.js';
import {DraftShelf, type Draft} from './draft-shelf.js';
import {Observable} from './observable.js';
import {ownerOf, perDesk} from './per-desk.js';

export type {Draft};

/**
 * Comments typed and not yet sent, by order number. They stay in this browser for the CSR who typed them, until they are sent or
 * emptied, or the CSR signs out: over a reload, the end of the session and a crash. No other CSR sees them.
 */
export class CommentDrafts extends Observable {
  readonly #desk: Desk;
  /** Typed on this page; what another tab writes does not change it. */
  readonly #typed = new Map<string, Draft>();
  /** How many comments were added to an order from this page. */
  readonly #added = new Map<string, number>();
  #owner?: string;
  #shelf?: DraftShelf;
  /** Reasons of actions under way. */
  #reasons?: DraftShelf;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    desk.session.subscribe(() => this.#follow());
    this.#follow();
  }

  /** By order number, those of other tabs and other days, too. */
  get all(): ReadonlyMap<string, Draft> {
    return new Map([...(this.#shelf?.all ?? []), ...this.#typed]);
  }

  of(orderId: string): Draft | undefined {
    return this.#typed.get(orderId) ?? this.#shelf?.of(orderId);
  }

  /** One that was not typed on this page. */
  broughtBack(orderId: string): Draft | undefined {
    return this.#typed.has(orderId) ? undefined : this.#shelf?.of(orderId);
  }

  write(orderId: string, text: string): void {
    this.#put(orderId, text.trim() ? {text, at: Date.now()} : undefined);
  }

  /** Sent, and never sent again before it is known how that went. */
  onItsWay(orderId: string, before: readonly string[] | undefined): void {
    const draft = this.of(orderId);
    if (draft && before) this.#put(orderId, {...draft, before});
  }

  /** It was not added: nothing needs to be looked for. */
  cameBack(orderId: string): void {
    const draft = this.of(orderId);
    if (draft) this.#put(orderId, {text: draft.text, at: draft.at});
  }

  /**
   * Why something is about to be done: not in the box, and no draft unless the page ends before it is a comment. `before`: it is on
   * its way.
   */
  keepReason(orderId: string, text: string, before?: readonly string[]): void {
    this.#reasons?.put(orderId, {text, at: Date.now(), ...(before && {before})});
  }

  /** It is a comment by now, or nothing was done. A tab that was opened meanwhile may have taken it for a draft. */
  dropReason(orderId: string, text: string): void {
    this.#reasons?.remove(orderId);
    if (!this.#typed.has(orderId) && this.#shelf?.of(orderId)?.text === text) this.#put(orderId, undefined);
  }

  /** Lists of comments look whether this has grown. */
  addedTo(orderId: string): number {
    return this.#added.get(orderId) ?? 0;
  }

  /** A comment that was no draft was added. */
  added(orderId: string): void {
    this.#added.set(orderId, this.addedTo(orderId) + 1);
    this.changed();
  }

  /** It was added. Another text that another tab has kept meanwhile stays. */
  sent(orderId: string, text: string): void {
    this.#typed.delete(orderId);
    if (this.#shelf?.of(orderId)?.text.trim() === text) this.#shelf.remove(orderId);
    this.added(orderId);
  }

  /** Whether one of which it was not known stands in the order's comments: then it is a draft no more. */
  wasAdded(orderId: string, comments: readonly OrderComment[], agent: Agent | undefined): boolean {
    const {text, before} = this.of(orderId) ?? {};
    if (text === undefined || !before || !agent) return false;
    const mine = comments.filter((comment) => comment.authorId === agent.userId && comment.text === text.trim());
    const added = mine.some(({commentId}) => !before.includes(commentId));
    if (added) this.sent(orderId, text.trim());
    return added;
  }

  #put(orderId: string, draft: Draft | undefined): void {
    if (draft) {
      this.#typed.set(orderId, draft);
      this.#shelf?.put(orderId, draft);
    } else {
      this.#typed.delete(orderId);
      this.#shelf?.remove(orderId);
    }
    this.changed();
  }

  /**
   * Whoever signs in first gets what was typed before it was known who types. Of a CSR who has signed out, here or in another tab,
   * nothing stays.
   */
  #follow(): void {
    const {session, settings} = this.#desk;
    if (session.state === 'signed-out') {
      this.#shelf?.clear();
      this.#reasons?.clear();
    }
    const owner = ownerOf(session);
    if (owner === this.#owner) return;
    if (this.#owner !== undefined) this.#typed.clear();
    this.#owner = owner;
    const shelf = (name: string): DraftShelf | undefined =>
      owner === undefined ? undefined : new DraftShelf(`${name}.${settings.storeId ?? ''}.${owner}`);
    this.#shelf = shelf('drafts');
    this.#reasons = shelf('reasons');
    this.#takeReasons();
    for (const [orderId, draft] of this.#typed) this.#shelf?.put(orderId, draft);
    this.changed();
  }

  /** The page in which they were given has ended: each stands before what else was typed for its order. */
  #takeReasons(): void {
    for (const [orderId, reason] of this.#reasons?.all ?? []) {
      const {text} = this.#shelf?.of(orderId) ?? {};
      this.#shelf?.put(orderId, text === undefined ? reason : {text: `${reason.text}\n\n${text}`, at: reason.at});
    }
    this.#reasons?.clear();
  }
}

/** Made when the first element asks, so that a page without comments need not load them. */
export const draftsOf = perDesk((desk) => new CommentDrafts(desk));
