import type {Agent} from '../model/agent.js';
import type {OrderComment} from '../model/order-comment.js';
import type {Desk} from './desk.js';
import {Observable} from './observable.js';
import {Shelf} from './shelf.js';

export interface Draft {
  readonly text: string;
  /** When it was written last, in milliseconds. */
  readonly at: number;
  /** It is on its way, or was when all ended: IDs of the comments that were there before. */
  readonly before?: readonly string[];
}

type Drafts = Readonly<Record<string, Draft>>;

/** Nobody comes back to what is older. */
const KEPT = 30 * 24 * 3600 * 1000;

function draftsFrom(value: unknown): Drafts {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value as Record<string, Partial<Draft> | null>) : [];
  return Object.fromEntries(
    entries.flatMap(([orderId, draft]) => {
      const {text, at, before} = draft ?? {};
      if (typeof text !== 'string' || typeof at !== 'number' || Date.now() - at > KEPT) return [];
      return [[orderId, {text, at, ...(Array.isArray(before) && {before: before.map(String)})}]];
    }),
  );
}

/**
 * Comments typed and not yet sent, by order number. They stay in this browser for the CSR who typed them, until they are sent or
 * emptied, or the CSR signs out: over a reload, the end of the session and a crash. No other CSR sees them.
 */
export class CommentDrafts extends Observable {
  readonly #storeId: string;
  /** Typed on this page; what another tab writes does not change it. */
  readonly #typed = new Map<string, Draft>();
  /** How many comments were added to an order from this page. */
  readonly #added = new Map<string, number>();
  #owner?: string;
  #shelf?: Shelf<Drafts>;
  /** Reasons of actions under way. */
  #reasons?: Shelf<Drafts>;

  constructor(storeId: string) {
    super();
    this.#storeId = storeId;
  }

  /** Whoever signs in first gets what was typed before it was known who types. */
  belongTo(userId: string | undefined): void {
    if (userId === this.#owner) return;
    if (this.#owner !== undefined) this.#typed.clear();
    this.#owner = userId;
    const shelf = (name: string): Shelf<Drafts> | undefined =>
      userId === undefined ? undefined : new Shelf('local', `${name}.${this.#storeId}.${userId}`, draftsFrom);
    this.#shelf = shelf('drafts');
    this.#reasons = shelf('reasons');
    this.#takeReasons();
    for (const [orderId, draft] of this.#typed) this.#keep(orderId, draft);
    this.changed();
  }

  /** The CSR has signed out, here or in another tab: nothing of theirs stays. */
  forget(): void {
    this.#shelf?.clear();
    this.#reasons?.clear();
    this.belongTo(undefined);
  }

  /** By order number, those of other tabs and other days, too. */
  get all(): ReadonlyMap<string, Draft> {
    return new Map([...Object.entries(this.#shelf?.value ?? {}), ...this.#typed]);
  }

  of(orderId: string): Draft | undefined {
    return this.#typed.get(orderId) ?? this.#kept(orderId);
  }

  /** One that was not typed on this page. */
  broughtBack(orderId: string): Draft | undefined {
    return this.#typed.has(orderId) ? undefined : this.#kept(orderId);
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
    put(this.#reasons, orderId, {text, at: Date.now(), ...(before && {before})});
  }

  /** It is a comment by now, or nothing was done. A tab that was opened meanwhile may have taken it for a draft. */
  dropReason(orderId: string, text: string): void {
    put(this.#reasons, orderId, undefined);
    if (!this.#typed.has(orderId) && this.#kept(orderId)?.text === text) this.#put(orderId, undefined);
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
    if (this.#kept(orderId)?.text.trim() === text) this.#keep(orderId, undefined);
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
    if (draft) this.#typed.set(orderId, draft);
    else this.#typed.delete(orderId);
    this.#keep(orderId, draft);
    this.changed();
  }

  #kept(orderId: string): Draft | undefined {
    const kept = this.#shelf?.value ?? {};
    return Object.hasOwn(kept, orderId) ? kept[orderId] : undefined;
  }

  #keep(orderId: string, draft: Draft | undefined): void {
    put(this.#shelf, orderId, draft);
  }

  /** The page in which they were given has ended: each stands before what else was typed for its order. */
  #takeReasons(): void {
    for (const [orderId, reason] of Object.entries(this.#reasons?.value ?? {})) {
      const {text} = this.#kept(orderId) ?? {};
      this.#keep(orderId, text === undefined ? reason : {text: `${reason.text}\n\n${text}`, at: reason.at});
    }
    this.#reasons?.clear();
  }
}

function put(shelf: Shelf<Drafts> | undefined, orderId: string, draft: Draft | undefined): void {
  if (!shelf) return;
  const others = Object.entries(shelf.value).filter(([other]) => other !== orderId);
  if (draft) others.push([orderId, draft]);
  if (others.length) shelf.value = Object.fromEntries(others);
  else shelf.clear();
}

const known = new WeakMap<Desk, CommentDrafts>();

/** Those of a desk; made when the first element asks, so that a page without comments need not load them. */
export function draftsOf(desk: Desk): CommentDrafts {
  let drafts = known.get(desk);
  if (!drafts) {
    const {session, settings} = desk;
    const mine = (drafts = new CommentDrafts(settings.storeId ?? ''));
    const follow = (): void => (session.state === 'signed-out' ? mine.forget() : mine.belongTo(session.agent?.userId));
    known.set(desk, drafts);
    session.subscribe(follow);
    follow();
  }
  return drafts;
}
