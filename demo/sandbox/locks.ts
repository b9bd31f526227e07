import type {Order, User} from './model.js';
import {Refusal} from './refusal.js';
import type {Sandbox} from './sandbox.js';

/** Locks the cart for the representative. Locking what one holds already is no error (choice). */
export function lock(sandbox: Sandbox, order: Order, by: User, takeOver: boolean): void {
  if (order.status !== 'P') throw new Refusal('wrong-status', order.orderId, order.status, 'P');
  if (isLockedAgainst(order, by) && !takeOver) throw new Refusal('order-locked', order.orderId);
  if (order.lockedBy === by.userId) return;
  order.lockedBy = by.userId;
  touch(sandbox, order);
}

export function unlock(sandbox: Sandbox, order: Order, by: User): void {
  if (order.lockedBy !== by.userId) throw new Refusal('order-not-locked', order.orderId);
  delete order.lockedBy;
  touch(sandbox, order);
}

export const isLockedAgainst = (order: Order, user: User): boolean => order.lockedBy !== undefined && order.lockedBy !== user.userId;

export function touch(sandbox: Sandbox, order: Order): void {
  order.version++;
  order.lastUpdate = sandbox.now();
}
