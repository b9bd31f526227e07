import {sameLock} from './order-lock.js';
import type {Situation} from './rules.js';

/** What can have changed since the CSR looked. */
export type ChangedFact = 'status' | 'lock' | 'total' | 'lines' | 'lastComment' | 'cart' | 'cartLock' | 'cartItems';

type Differs = (seen: Situation, now: Situation) => boolean;

/** What the CSR has not seen is not compared, and the CSR's own comment is no change. */
const DIFFERS: Readonly<Record<ChangedFact, Differs>> = {
  status: (seen, now) => seen.status !== undefined && seen.status !== now.status,
  lock: (seen, now) => !sameLock(seen.lock, now.lock),
  // Less is the rounding of a sum.
  total: (seen, now) => !!seen.total && !!now.total && Math.abs(seen.total.amount - now.total.amount) >= 0.005,
  lines: (seen, now) => seen.lines !== undefined && now.lines !== undefined && seen.lines !== now.lines,
  lastComment: ({lastComment: seen}, {lastComment: now, agent}) =>
    seen !== undefined && !!now && seen?.commentId !== now.commentId && (!agent || now.authorId !== agent.userId),
  cart: (seen, now) => !!seen.cart && seen.cart.orderId !== now.cart?.orderId,
  cartLock: (seen, now) => !!seen.cart && !!now.cart && !sameLock(seen.cart.lock, now.cart.lock),
  cartItems: (seen, now) =>
    seen.cart?.itemCount !== undefined && now.cart?.itemCount !== undefined && seen.cart.itemCount !== now.cart.itemCount,
};

/** What has changed of an order, and of the cart of a re-order, since the CSR decided. */
export const changesOf = (seen: Situation, now: Situation): readonly ChangedFact[] =>
  (Object.keys(DIFFERS) as ChangedFact[]).filter((fact) => DIFFERS[fact](seen, now));
