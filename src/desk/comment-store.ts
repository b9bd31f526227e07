import type {PageRequest} from '../gateway/order-gateway.js';
import type {OrderComment} from '../model/order-comment.js';
import type {Page} from '../model/page.js';
import type {CommentStamp} from '../model/rules.js';
import type {Desk} from './desk.js';

/** Comments looked through for somebody's last one: as many as a list shows first. */
const NEWEST = {page: 1, size: 15};
/** What was read within so many milliseconds is not read again. */
const FRESH = 3000;

interface Read {
  readonly items: readonly OrderComment[];
  readonly at: number;
}

/** What was read of orders' comments on this page, so that none is asked for twice and a change is noticed. */
export class CommentStore {
  readonly #desk: Desk;
  readonly #shown = new Map<string, Read>();
  readonly #reading = new Map<string, Promise<Page<OrderComment>>>();
  #userId?: string;

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.session.subscribe(() => this.#follow());
    this.#follow();
  }

  /** For a list: what it reads is what the CSR has seen. */
  async list(orderId: string, page: PageRequest, signal?: AbortSignal): Promise<Page<OrderComment>> {
    const reading = this.#desk.gateway.getComments(orderId, page, signal);
    if (page.page !== 1) return reading;
    this.#reading.set(orderId, reading);
    try {
      const read = await reading;
      this.#shown.set(orderId, {items: read.items, at: Date.now()});
      return read;
    } finally {
      if (this.#reading.get(orderId) === reading) this.#reading.delete(orderId);
    }
  }

  /** The newest comment that a list has shown; null where it had none, undefined where no list was read. */
  seen(orderId: string): CommentStamp | null | undefined {
    const shown = this.#shown.get(orderId);
    return shown && (shown.items[0] ?? null);
  }

  /** The newest comments as they now are; what a list is just reading, or has just read, is not asked for again. */
  async newest(orderId: string, signal: AbortSignal): Promise<readonly OrderComment[]> {
    // The list may be given up, or fail; then this asks for itself.
    const listed = await this.#reading.get(orderId)?.catch(() => undefined);
    if (listed) return listed.items;
    const shown = this.#shown.get(orderId);
    if (shown && Date.now() - shown.at < FRESH) return shown.items;
    return (await this.#desk.gateway.getComments(orderId, NEWEST, signal)).items;
  }

  /** What one CSR has seen another has not. */
  #follow(): void {
    const {userId} = this.#desk.session.agent ?? {};
    if (userId === this.#userId) return;
    // At first it is not known yet who reads.
    if (this.#userId !== undefined) this.#shown.clear();
    this.#userId = userId;
  }
}

const known = new WeakMap<Desk, CommentStore>();

/** That of a desk; made when somebody first asks. */
export function commentsOf(desk: Desk): CommentStore {
  let comments = known.get(desk);
  if (!comments) known.set(desk, (comments = new CommentStore(desk)));
  return comments;
}
