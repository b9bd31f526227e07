import {sameLock} from './order-lock.js';
import type {Situation} from './rules.js';

/** What can be another than the CSR saw. */
export type ChangedFact = 'status' | 'lock' | 'total' | 'lines' | 'lastComment' | 'cart' | 'cartLock' | 'cartItems';

type Differs = (seen: Situation, now: Situation) => boolean;

/** What was not seen cannot have changed. What one has written oneself is no news. */
const DIFFERS: Readonly<Record<ChangedFact, Differs>> = {
  status: (seen, now) => seen.status !== undefined && seen.status !== now.status,
  lock: (seen, now) => !sameLock(seen.lock, now.lock),
  // Sums that were added up in another order are the same money.
  total: (seen, now) => !!seen.total && !!now.total && Math.abs(seen.total.amount - now.total.amount) >= 0.005,
  lines: (seen, now) => seen.lines !== undefined && now.lines !== undefined && seen.lines !== now.lines,
  lastComment: ({lastComment: seen}, {lastComment: now, agent}) =>
    seen !== undefined && !!now && seen?.commentId !== now.commentId && (!agent || now.authorId !== agent.userId),
  cart: (seen, now) => !!seen.cart && seen.cart.orderId !== now.cart?.orderId,
  cartLock: (seen, now) => !!seen.cart && !!now.cart && !sameLock(seen.cart.lock, now.cart.lock),
  cartItems: (seen, now) =>
    seen.cart?.itemCount !== undefined && now.cart?.itemCount !== undefined && seen.cart.itemCount !== now.cart.itemCount,
};

/** How an order, and the cart that it goes to, differ from what the CSR decided upon. */
export const changesOf = (seen: Situation, now: Situation): readonly ChangedFact[] =>
  (Object.keys(DIFFERS) as ChangedFact[]).filter((fact) => DIFFERS[fact](seen, now));
