import type {Agent} from './agent.js';
import type {Cart} from './cart.js';
import type {CustomerSummary} from './customer.js';
import type {Money} from './money.js';
import type {OrderComment} from './order-comment.js';
import {holderOf, type OrderLock} from './order-lock.js';
import {isCancelable, isPending, type OrderStatus} from './order-status.js';

/** Everything a CSR can do to an order. */
export type ActionName = 'take' | 'take-over' | 'take-over-and-unlock' | 'release' | 'cancel' | 'reorder' | 'comment';

/** Everything a CSR can do to a customer's account. */
export type AccountActionName = 'enable-account' | 'disable-account';

export type AnyActionName = ActionName | AccountActionName;

/** Who wrote the newest comment, and when; what, where it is known. */
export type CommentStamp = Omit<OrderComment, 'text'> & Partial<Pick<OrderComment, 'text'>>;

/** What a rule needs to know of an order, or what a CSR has seen of it. What is not known, or was not shown, is absent. */
export interface Situation {
  readonly status?: OrderStatus;
  readonly lock: OrderLock;
  readonly total?: Money;
  /** How many order items there are. */
  readonly lines?: number;
  /** The newest comment; null where there is none. */
  readonly lastComment?: CommentStamp | null;
  readonly customerId?: string;
  readonly cart?: Cart;
  readonly agent?: Agent;
}

/** What a rule about an account needs to know. */
export interface AccountSituation extends Pick<CustomerSummary, 'customerId' | 'type' | 'enabled'> {
  readonly agent?: Agent;
}

export type SituationOf<Name extends AnyActionName> = Name extends AccountActionName ? AccountSituation : Situation;

/** Why an action is not allowed. The words are in `i18n`, under `rule.<reason>`. */
type Reason =
  | {readonly reason: 'no-csr' | 'not-pending' | 'already-mine' | 'not-locked' | 'still-pending' | 'no-customer'}
  | {readonly reason: 'not-registered' | 'own-account' | 'already-enabled' | 'already-disabled'}
  | {readonly reason: 'held' | 'not-mine'; readonly holder?: string}
  | {readonly reason: 'cart-held'; readonly holder?: string; readonly cartId: string}
  | {readonly reason: 'wrong-status'; readonly status?: OrderStatus}
  /** Not the answer of a rule: “take over and unlock” took the lock over, and unlocking is left to do. */
  | {readonly reason: 'not-unlocked'};

/** `next`: the action that would make it allowed, if there is one; on the order, or on the cart `cartId`. */
export type Refusal = Reason & {readonly next?: ActionName};

type Rule<S = Situation> = (situation: S) => Refusal | undefined;

/** Somebody else holds the lock. Only that of a pending order can be taken over, so only then there is a next step. */
const lockedByOther = ({status, lock}: Situation, reason: 'held' | 'not-mine'): Refusal => ({
  reason,
  holder: holderOf(lock),
  ...(isPending(status) && {next: 'take-over'}),
});

const take: Rule = (situation) => {
  const {state} = situation.lock;
  if (!isPending(situation.status)) return {reason: 'not-pending'};
  if (state === 'mine') return {reason: 'already-mine'};
  return state === 'other' ? lockedByOther(situation, 'held') : undefined;
};

const takeOver: Rule = ({status, lock}) => {
  if (!isPending(status)) return {reason: 'not-pending'};
  if (lock.state === 'other') return undefined;
  return {reason: lock.state === 'mine' ? 'already-mine' : 'not-locked'};
};

const release: Rule = (situation) => {
  const {state} = situation.lock;
  if (state === 'mine') return undefined;
  return state === 'none' ? {reason: 'not-locked'} : lockedByOther(situation, 'not-mine');
};

const cancel: Rule = (situation) => {
  const {status, lock} = situation;
  if (!isCancelable(status)) return {reason: 'wrong-status', status};
  return lock.state === 'other' ? lockedByOther(situation, 'held') : undefined;
};

const reorder: Rule = ({status, customerId, cart}) => {
  if (isPending(status)) return {reason: 'still-pending'};
  if (!customerId) return {reason: 'no-customer'};
  if (cart?.lock.state !== 'other') return undefined;
  return {reason: 'cart-held', holder: cart.lock.holder, cartId: cart.orderId, next: 'take-over-and-unlock'};
};

const setAccount =
  (enable: boolean): Rule<AccountSituation> =>
  ({customerId, type, enabled, agent}) => {
    if (type !== 'registered') return {reason: 'not-registered'};
    if (agent?.userId === customerId) return {reason: 'own-account'};
    return enabled === enable ? {reason: enable ? 'already-enabled' : 'already-disabled'} : undefined;
  };

/** The one table of what is allowed. The server decides in the end; this tells the CSR before anything is sent. */
const RULES: {readonly [Name in AnyActionName]: Rule<SituationOf<Name>>} = {
  take,
  'take-over': takeOver,
  'take-over-and-unlock': takeOver,
  release,
  cancel,
  reorder,
  comment: () => undefined,
  'enable-account': setAccount(true),
  'disable-account': setAccount(false),
};

/** Why this action is not allowed now, or undefined when it is. */
export const refusalOf = <Name extends AnyActionName>(action: Name, situation: SituationOf<Name>): Refusal | undefined =>
  situation.agent && !situation.agent.isCsr ? {reason: 'no-csr'} : RULES[action](situation);
