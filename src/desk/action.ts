import type {OrderGateway} from '../gateway/order-gateway.js';
import type {Agent} from '../model/agent.js';
import {Failure, type FailureFacts} from '../model/failure.js';
import type {ReorderChoice} from '../model/reorder-rehearsal.js';
import type {ArrivedLine} from '../model/reorder.js';
import type {AccountActionName, AccountSituation, AnyActionName, Refusal, Situation} from '../model/rules.js';
import type {CustomerFacts} from './customer-store.js';
import type {Desk} from './desk.js';
import type {Intention} from './intentions.js';
import type {OrderFacts} from './order-store.js';

/** What an element asks to be done to an order. */
export interface ActionRequest {
  readonly orderId: string;
  /** What the CSR saw when deciding. */
  readonly seen: Situation;
  /** The comment. */
  readonly text?: string;
  /** Why, as the comment that will be added after it. */
  readonly reason?: string;
  /** IDs of the comments that were there before. */
  readonly knownComments?: readonly string[];
  /** What of it is re-ordered; all when absent. */
  readonly reorder?: ReorderChoice;
  /** Added by the guard: the order as it is now, and what is in the customer's cart. */
  readonly now?: Situation;
}

/** What an element asks to be done to a customer's account. */
export interface AccountRequest {
  readonly customerId: string;
  /** What the CSR saw when deciding. */
  readonly seen: AccountSituation;
  /** Added by the guard: the account as it is now. */
  readonly now?: AccountSituation;
}

export type RequestOf<Name extends AnyActionName> = Name extends AccountActionName ? AccountRequest : ActionRequest;
type FactsOf<Name extends AnyActionName> = Name extends AccountActionName ? CustomerFacts : OrderFacts;

export interface Outcome {
  readonly cartId?: string;
  /** Order items added to the cart. */
  readonly added?: number;
  /** Line by line, where the cart could be read before and after. */
  readonly lines?: readonly ArrivedLine[];
  readonly commentId?: string;
}

/** What actions are about: an order, or a customer's account. */
export interface Subject<Name extends AnyActionName> {
  /** The ID of what is written to. */
  readonly idOf: (request: RequestOf<Name>) => string;
  /** Why the rule says no: to what is there now, where that was read, else to what was seen. */
  readonly refusal: (name: Name, request: RequestOf<Name>, agent: Agent | undefined) => Refusal | undefined;
  /** Reads again what the CSR decided upon. */
  readonly reread: (name: Name, request: RequestOf<Name>, desk: Desk) => Promise<RequestOf<Name>>;
  /** How what is there now differs from what was seen. */
  readonly changed: (request: RequestOf<Name>, agent: Agent | undefined) => FailureFacts['changed'];
  /** The latest facts about it that any reading or write on this page has left. */
  readonly latest: (request: RequestOf<Name>, desk: Desk) => FactsOf<Name>;
  /** Records what is true of it after a write. */
  readonly note: (request: RequestOf<Name>, facts: FactsOf<Name>, desk: Desk) => void;
  /** Reads it again wherever it is on show. */
  readonly refresh: (request: RequestOf<Name>, desk: Desk) => void;
}

/** One request of an action. Of two steps, what the first has done stays done when the second fails. */
export interface Step<Name extends AnyActionName> {
  readonly write: (gateway: OrderGateway, request: RequestOf<Name>) => Promise<Outcome>;
  /**
   * After a lost answer, reads what the write would have changed: its outcome, or undefined when it was not carried out. Rejects with
   * `noProof` when that cannot be told.
   */
  readonly look: (desk: Desk, request: RequestOf<Name>) => Promise<Outcome | undefined>;
  /** What is true afterwards. */
  readonly leaves?: FactsOf<Name>;
  readonly facts: (request: RequestOf<Name>, outcome: Outcome) => readonly Event[];
  /** For a step after another: its own rule, and what is said when it was not done. */
  readonly refusal?: (request: RequestOf<Name>) => Refusal | undefined;
  readonly stopped?: Refusal;
}

export interface Action<Name extends AnyActionName> {
  readonly subject: Subject<Name>;
  /** Read it again before writing. */
  readonly guarded: boolean;
  readonly intention: (request: RequestOf<Name>) => Intention;
  readonly steps: readonly Step<Name>[];
}

export const DONE: Outcome = {};

/** What `look` rejects with where it could read, but what it read proves nothing, or shows that somebody else has acted since. */
export const noProof = (refusal?: Refusal): Failure => new Failure({kind: 'conflict', ...(refusal && {refusal})});
export const cannotTell = ({kind, key}: Failure): boolean => kind === 'conflict' && !key;
