import {asFailure} from '../model/failure.js';
import {endOf, reasonIn, receiptsOfDay, type Asked, type Receipt} from '../model/receipt.js';
import {chosenLines, lineText} from '../model/reorder.js';
import type {AnyActionName} from '../model/rules.js';
import type {AccountRequest, ActionRequest, Outcome} from './action.js';
import type {Desk} from './desk.js';
import {Observable} from './observable.js';
import {ownerOf, perDesk} from './per-desk.js';
import {Shelf} from './shelf.js';

/** More than anybody does on a day. */
const KEPT = 1000;

/**
 * What the signed-in CSR has done today with this browser, and what came of it. All tabs share it, since orders are opened in tabs of
 * their own; at sign-out, and for another CSR, it is gone.
 */
export class Receipts extends Observable {
  readonly #desk: Desk;
  readonly #ofRequest = new WeakMap<object, Receipt>();
  #owner?: string;
  #shelf?: Shelf<readonly Receipt[]>;
  /** When they were saved as a file last. */
  #savedAt = 0;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    desk.session.subscribe(() => this.#follow());
    this.#follow();
  }

  /** The newest first. */
  get all(): readonly Receipt[] {
    return [...(this.#shelf?.value ?? [])].reverse();
  }

  /** How many have come since they were saved as a file. */
  get unsaved(): number {
    return this.all.filter(({at}) => at > this.#savedAt).length;
  }

  /** What came of a request that was made on this page. */
  of(request: object): Receipt | undefined {
    return this.#ofRequest.get(request);
  }

  add(request: object, receipt: Omit<Receipt, 'by' | 'at'>): void {
    const {agent} = this.#desk.session;
    if (!this.#shelf || !agent) return;
    const whole: Receipt = {...receipt, by: agent.logonId ?? agent.userId, at: Date.now()};
    this.#ofRequest.set(request, whole);
    this.#shelf.value = [...this.#shelf.value, whole].slice(-KEPT);
    this.changed();
  }

  saved(): void {
    this.#savedAt = Date.now();
    this.changed();
  }

  #follow(): void {
    const owner = ownerOf(this.#desk.session);
    if (owner === this.#owner) return;
    this.#owner = owner;
    this.#savedAt = 0;
    const name = `receipts.${this.#desk.settings.storeId}.${owner}`;
    this.#shelf = owner === undefined ? undefined : new Shelf('local', name, (kept) => receiptsOfDay(kept, Date.now()));
    this.changed();
  }
}

export const receiptsOf = perDesk((desk) => new Receipts(desk));

function askedIn(action: AnyActionName, request: ActionRequest | AccountRequest): Asked {
  if ('customerId' in request) return {action, customerId: request.customerId};
  const {orderId, text, reason, reorder} = request;
  const why = reasonIn(reason ?? text);
  const lines = chosenLines(reorder?.lines)?.map(lineText);
  return {action, orderId, ...(lines && {lines}), ...(why && {reason: why})};
}

/** Does it, and leaves a receipt of how it ended. */
export async function withReceipt(
  desk: Desk,
  action: AnyActionName,
  request: ActionRequest | AccountRequest,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  const receipts = receiptsOf(desk);
  const asked = {...askedIn(action, request), began: Date.now()};
  try {
    const outcome = await act();
    const {added, cartId, commentId} = outcome;
    const done = {...(added !== undefined && {added}), ...(cartId && {cartId}), ...(commentId && {commentId})};
    // Nothing of the order could be ordered any more.
    receipts.add(request, {...asked, result: added === 0 ? 'not-done' : 'done', ...done});
    return outcome;
  } catch (error) {
    receipts.add(request, {...asked, ...endOf(asFailure(error))});
    throw error;
  }
}
