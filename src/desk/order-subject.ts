import type {Order} from '../model/order.js';
import {hasChanged, refusalOf, type ActionName, type Situation} from '../model/rules.js';
import type {Subject} from './action.js';

const situationOf = ({status, lock, total, customerId}: Order): Situation => ({status, lock, total, customerId});

/** An order, and for a re-order also the cart that it goes to. */
export const orderSubject: Subject<ActionName> = {
  refusal: (name, {seen, now = seen}, agent) => refusalOf(name, {...now, agent}),

  reread: async (name, request, desk) => {
    const now = situationOf(await desk.orders.read(request.orderId, {page: 1, size: 1}));
    const cart = name === 'reorder' && now.customerId ? await desk.gateway.getCart(now.customerId) : undefined;
    if (cart) desk.orders.note(cart.orderId, {lock: cart.lock});
    return {...request, now: {...now, cart}, itemsInCart: cart ? cart.itemCount : 0};
  },

  changed: ({seen, now}) => {
    if (!now || !hasChanged(seen, now)) return undefined;
    const {status, lock, total, customerId} = now;
    return {seen, now: {status, lock, total, customerId}};
  },

  note: ({orderId}, facts, desk) => desk.orders.note(orderId, facts),

  refresh: ({orderId}, desk) => desk.orders.refresh(orderId),
};
