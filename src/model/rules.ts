import type {Agent} from './agent.js';
import type {Cart} from './cart.js';
import type {CustomerSummary} from './customer.js';
import type {Money} from './money.js';
import {sameLock, type OrderLock} from './order-lock.js';
import {isCancelable, isPending, type OrderStatus} from './order-status.js';

/** Everything a CSR can do to an order. */
export type ActionName = 'take' | 'take-over' | 'take-over-and-unlock' | 'release' | 'cancel' | 'reorder' | 'comment';

/** Everything a CSR can do to a customer's account. */
export type AccountActionName = 'enable-account' | 'disable-account';

export type AnyActionName = ActionName | AccountActionName;

/** What a rule needs to know; `cart` only where it has been read. */
export interface Situation {
  readonly status?: OrderStatus;
  readonly lock: OrderLock;
  readonly total?: Money;
  readonly customerId?: string;
  readonly cart?: Pick<Cart, 'orderId' | 'lock'>;
  readonly agent?: Agent;
}

/** What a rule about an account needs to know. */
export interface AccountSituation extends Pick<CustomerSummary, 'customerId' | 'type' | 'enabled'> {
  readonly agent?: Agent;
}

export type SituationOf<Name extends AnyActionName> = Name extends AccountActionName ? AccountSituation : Situation;

/** Why an action is not allowed. The words and the next step are in `i18n`, under `rule.<reason>`. */
export type Refusal =
  | {readonly reason: 'no-csr' | 'not-pending' | 'already-mine' | 'not-locked' | 'still-pending' | 'no-customer'}
  | {readonly reason: 'not-registered' | 'own-account' | 'already-enabled' | 'already-disabled'}
  | {readonly reason: 'held' | 'not-mine'; readonly holder?: string}
  | {readonly reason: 'cart-held'; readonly holder?: string; readonly cartId: string}
  | {readonly reason: 'wrong-status'; readonly status?: OrderStatus};

type Rule<S = Situation> = (situation: S) => Refusal | undefined;

const heldBy = (lock: OrderLock): string | undefined => (lock.state === 'other' ? lock.holder : undefined);
const pendingOnly: Rule = ({status}) => (isPending(status) ? undefined : {reason: 'not-pending'});
const heldByOther: Rule = ({status, lock}) =>
  pendingOnly({status, lock}) ?? (lock.state === 'other' ? undefined : {reason: lock.state === 'mine' ? 'already-mine' : 'not-locked'});

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
    pendingOnly(s) ??
    (s.lock.state === 'none' ? undefined : s.lock.state === 'mine' ? {reason: 'already-mine'} : {reason: 'held', holder: heldBy(s.lock)}),
  'take-over': heldByOther,
  'take-over-and-unlock': heldByOther,
  release: ({lock}) =>
    lock.state === 'mine' ? undefined : lock.state === 'none' ? {reason: 'not-locked'} : {reason: 'not-mine', holder: heldBy(lock)},
  cancel: ({status, lock}) =>
    !isCancelable(status) ? {reason: 'wrong-status', status} : lock.state === 'other' ? {reason: 'held', holder: lock.holder} : undefined,
  reorder: ({status, customerId, cart}) =>
    isPending(status)
      ? {reason: 'still-pending'}
      : !customerId
        ? {reason: 'no-customer'}
        : cart?.lock.state === 'other'
          ? {reason: 'cart-held', holder: cart.lock.holder, cartId: cart.orderId}
          : undefined,
  comment: () => undefined,
  'enable-account': account(true),
  'disable-account': account(false),
};

/** Whether an order is still what the CSR decided upon. What was not seen cannot have changed. */
export const hasChanged = (seen: Situation, now: Situation): boolean =>
  (seen.status !== undefined && seen.status !== now.status) ||
  !sameLock(seen.lock, now.lock) ||
  (seen.total !== undefined && Math.abs(seen.total.amount - (now.total?.amount ?? NaN)) >= 0.005);

/** Why this action is not allowed now, or undefined when it is. */
export const refusalOf = <Name extends AnyActionName>(action: Name, situation: SituationOf<Name>): Refusal | undefined =>
  situation.agent && !situation.agent.isCsr ? {reason: 'no-csr'} : RULES[action](situation);
