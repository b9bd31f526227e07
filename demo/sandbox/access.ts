import type {Call} from './call.js';
import type {Order, User} from './model.js';
import {Refusal} from './refusal.js';
import {isRepresentative} from './roles.js';

/** Choice: the generic user is told that the session is gone, as somebody is whose browser dropped the session cookies. */
export function requireSignedIn({caller}: Call): User {
  if (!caller) throw new Refusal('cookie-expired');
  return caller;
}

export function requireRepresentative(call: Call, command: string): User {
  const caller = requireSignedIn(call);
  if (!isRepresentative(caller)) throw new Refusal('no-authority', command);
  return caller;
}

/** Administrator commands do not run while the caller acts on behalf of a customer. */
export function requireAdministrator(call: Call, command: string): User {
  const caller = requireRepresentative(call, command);
  if (call.onBehalfOf) throw new Refusal('no-authority', command);
  return caller;
}

/** The user for whom things are done: the customer on whose behalf the caller acts, else the caller. */
export const requireRunAs = (call: Call): User => call.onBehalfOf ?? requireSignedIn(call);

export function requireOrder({sandbox, store, params}: Call): Order {
  const orderId = params['orderId'] ?? '';
  if (!/^-?\d+$/.test(orderId)) throw new Refusal('not-an-integer', 'orderId', orderId);
  const order = sandbox.orders.get(orderId);
  // Choice: an order of another store is as unknown as one that does not exist.
  if (!order || order.storeId !== store.storeId) throw new Refusal('order-not-found', orderId, 'orderId');
  return order;
}

/** An order that the caller may read: customers their own, representatives every one. */
export function requireReadableOrder(call: Call): Order {
  const caller = requireSignedIn(call);
  const order = requireOrder(call);
  if (!isRepresentative(caller) && order.buyerId !== caller.userId) throw new Refusal('order-access', order.orderId);
  return order;
}
