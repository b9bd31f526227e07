import {isLockedAgainst, touch} from './locks.js';
import type {Order, User} from './model.js';
import {Refusal} from './refusal.js';
import type {Sandbox} from './sandbox.js';

const CANCELLABLE = ['A', 'B', 'C', 'E', 'I', 'L', 'M', 'N', 'P', 'W'];

/**
 * Choice: whether a cancel needs the lock is not documented. Nobody needs to hold it, but a cart that somebody else
 * holds stays as it is: that is what the lock is for.
 */
export function cancel(sandbox: Sandbox, order: Order, by: User): void {
  if (!CANCELLABLE.includes(order.status)) throw new Refusal('wrong-status', order.orderId, order.status, CANCELLABLE.join(' '));
  if (isLockedAgainst(order, by)) throw new Refusal('order-locked', order.orderId);
  order.status = 'X';
  delete order.lockedBy;
  touch(sandbox, order);
}
