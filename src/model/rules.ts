import type {Agent} from './agent.js';
import type {Cart} from './cart.js';
import type {CustomerSummary} from './customer.js';
import type {Money} from './money.js';
import type {OrderComment} from './order-comment.js';
import type {OrderLock} from './order-lock.js';
import {isCancelable, isPending, type OrderStatus} from './order-status.js';

/** Everything a CSR can do to an order. */
export type ActionName = 'take' | 'take-over' | 'take-over-and-unlock' | 'release' | 'cancel' | 'reorder' | 'comment';

/** Everything a CSR can do to a customer's account. */
export type AccountActionName = 'enable-account' | 'disable-account';

export type AnyActionName = ActionName | AccountActionName;

/** Who wrote the newest comment, and when; what, where it is known. */
export type CommentStamp = Omit<OrderComment, 'text'> & Partial<Pick<OrderComment, 'text'>>;

/** What a rule needs to know, and what a CSR has seen: what is not known, or was not on show, is absent. */
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
  /** No rule, but what is left to do where only the first half of taking over and unlocking was done. */
  | {readonly reason: 'not-unlocked'};

/** `next`: what makes way for it, where something does. It is done to the order, or to the cart that is named. */
export type Refusal = Reason & {readonly next?: ActionName};

type Rule<S = Situation> = (situation: S) => Refusal | undefined;

const holderOf = (lock: OrderLock): string | undefined => (lock.state === 'other' ? lock.holder : undefined);
const pendingOnly: Rule = ({status}) => (isPending(status) ? undefined : {reason: 'not-pending'});
const heldByOther: Rule = ({status, lock}) =>
  pendingOnly({status, lock}) ?? (lock.state === 'other' ? undefined : {reason: lock.state === 'mine' ? 'already-mine' : 'not-locked'});
/** Only a pending order can be taken over: any other that is held has no way out here. */
const takenFrom = ({status, lock}: Situation, reason: 'held' | 'not-mine'): Refusal => ({
  reason,
  holder: holderOf(lock),
  ...(isPending(status) && {next: 'take-over'}),
});

const account =
  (enable: boolean): Rule<AccountSituation> =>
  ({customerId, type, enabled, agent}) =>
    type !== 'registered'
      ? {reason: 'not-registered'}
      : agent?.userId === customerId
        ? {reason: 'own-account'}
        : enabled === enable
          ? {reason: enable ? 'already-enabled' : 'already-disabled'}
          : undefined;

/** The one table. The server has the last word; this says the same beforehand. */
const RULES: {readonly [Name in AnyActionName]: Rule<SituationOf<Name>>} = {
  take: (s) =>
    pendingOnly(s) ?? (s.lock.state === 'none' ? undefined : s.lock.state === 'mine' ? {reason: 'already-mine'} : takenFrom(s, 'held')),
  'take-over': heldByOther,
  'take-over-and-unlock': heldByOther,
  release: (s) => (s.lock.state === 'mine' ? undefined : s.lock.state === 'none' ? {reason: 'not-locked'} : takenFrom(s, 'not-mine')),
  cancel: (s) =>
    !isCancelable(s.status) ? {reason: 'wrong-status', status: s.status} : s.lock.state === 'other' ? takenFrom(s, 'held') : undefined,
  reorder: ({status, customerId, cart}) =>
    isPending(status)
      ? {reason: 'still-pending'}
      : !customerId
        ? {reason: 'no-customer'}
        : cart?.lock.state === 'other'
          ? {reason: 'cart-held', holder: cart.lock.holder, cartId: cart.orderId, next: 'take-over-and-unlock'}
          : undefined,
  comment: () => undefined,
  'enable-account': account(true),
  'disable-account': account(false),
};

/** Why this action is not allowed now, or undefined when it is. */
export const refusalOf = <Name extends AnyActionName>(action: Name, situation: SituationOf<Name>): Refusal | undefined =>
  situation.agent && !situation.agent.isCsr ? {reason: 'no-csr'} : RULES[action](situation);
