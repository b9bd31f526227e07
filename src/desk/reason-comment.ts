import {asFailure, type Failure} from '../model/failure.js';
import {mayBeDone} from '../model/lost-answer.js';
import {UNLOCKED} from '../model/order-lock.js';
import {perform} from './actions.js';
import type {Desk} from './desk.js';
import {draftsOf} from './drafts.js';

const LOOKED_AT = 15;

/**
 * What has become of a reason: it is a comment; it could not be added and is a draft of the order; or its CSR has signed out meanwhile,
 * and nothing of it is left in this browser.
 */
export type ReasonOutcome = 'added' | 'draft' | 'gone';

/** Why something is done to an order: it is added as a comment after that, and kept until then, should the page end in between. */
export class ReasonComment {
  readonly #desk: Desk;
  readonly #orderId: string;
  readonly #text: string;
  #userId?: string;

  constructor(desk: Desk, orderId: string, text: string) {
    this.#desk = desk;
    this.#orderId = orderId;
    this.#text = text;
    this.#userId = desk.session.agent?.userId;
    draftsOf(desk).keepReason(orderId, text);
  }

  /** It was not done; what may have been done after all still has its reason. */
  drop(failure: Failure | undefined): void {
    if (!failure || !mayBeDone(failure)) draftsOf(this.#desk).dropReason(this.#orderId, this.#text);
  }

  /**
   * It was done: now the reason is added. A draft stands before what else the CSR has typed for the order. Who has signed out meanwhile
   * leaves nothing to whoever comes next.
   */
  async add(host: EventTarget): Promise<ReasonOutcome> {
    const [desk, orderId, text] = [this.#desk, this.#orderId, this.#text];
    const drafts = draftsOf(desk);
    // After a quick click it has become known only with the action.
    this.#userId ??= desk.session.agent?.userId;
    const knownComments = await idsOf(desk, orderId);
    if (this.#csrHasLeft) return 'gone';
    drafts.keepReason(orderId, text, knownComments);
    try {
      await perform('comment', {orderId, seen: {lock: UNLOCKED}, text, knownComments}, desk, host);
      drafts.dropReason(orderId, text);
      drafts.added(orderId);
      return 'added';
    } catch (error) {
      const failure = asFailure(error);
      desk.report(host, failure);
      if (this.#csrHasLeft) return 'gone';
      drafts.dropReason(orderId, text);
      const typed = drafts.of(orderId)?.text;
      drafts.write(orderId, typed ? `${text}\n\n${typed}` : text);
      if (!typed && mayBeDone(failure)) drafts.onItsWay(orderId, knownComments);
      return 'draft';
    }
  }

  get #csrHasLeft(): boolean {
    return this.#userId === undefined || this.#desk.session.agent?.userId !== this.#userId;
  }
}

/** The comments before it, to know the new one from an equal one. */
async function idsOf({gateway}: Desk, orderId: string): Promise<readonly string[] | undefined> {
  try {
    const {items} = await gateway.getComments(orderId, {page: 1, size: LOOKED_AT});
    return items.map(({commentId}) => commentId);
  } catch {
    return undefined;
  }
}
