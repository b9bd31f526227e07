import {changesOf} from '../model/changes.js';
import type {Order} from '../model/order.js';
import {refusalOf, type ActionName, type CommentStamp, type Situation} from '../model/rules.js';
import type {Subject} from './action.js';
import type {Desk} from './desk.js';
import {ordersOf} from './order-store.js';
import {readCart} from './whole-cart.js';
import {shownComments} from './open-comments.js';

const situationOf = ({status, lock, total, customerId, items}: Order): Situation => ({
  status,
  lock,
  total,
  customerId,
  ...(items.total !== undefined && {lines: items.total}),
});

async function newestComment({gateway}: Desk, orderId: string): Promise<CommentStamp | null> {
  const {items} = await gateway.getComments(orderId, {page: 1, size: 1});
  return items[0] ?? null;
}

/** The newest comment that stands in a list on this page; null where the list is empty, undefined where there is none. */
function lastShown(desk: Desk, orderId: string): CommentStamp | null | undefined {
  const shown = shownComments(desk, orderId)?.value?.items;
  return shown && (shown[0] ?? null);
}

/** An order, and for a re-order also the cart that it goes to. */
export const orderSubject: Subject<ActionName> = {
  idOf: ({orderId}) => orderId,

  refusal: (name, {seen, now = seen}, agent) => refusalOf(name, {...now, agent}),

  /** Comments are read only where the CSR has seen some: a list of them on this page, or the last one in a question. */
  reread: async (name, request, desk) => {
    const {orderId} = request;
    const {lastComment: before = lastShown(desk, orderId)} = request.seen;
    const seen = {...request.seen, ...(before !== undefined && {lastComment: before})};
    const [order, lastComment] = await Promise.all([
      ordersOf(desk).read(orderId, {page: 1, size: 1}),
      before === undefined ? undefined : newestComment(desk, orderId),
    ]);
    if (lastComment && lastComment.commentId !== before?.commentId) void shownComments(desk, orderId)?.refresh();
    const now = {...situationOf(order), ...(lastComment !== undefined && {lastComment})};
    const cart = name === 'reorder' && now.customerId ? await readCart(desk.gateway, now.customerId) : undefined;
    if (cart) ordersOf(desk).note(cart.orderId, {lock: cart.lock});
    return {...request, seen, now: {...now, cart}};
  },

  changed: ({seen, now: found}, agent) => {
    const now = found && {...found, agent};
    return now && changesOf(seen, now).length ? {seen, now} : undefined;
  },

  latest: ({orderId, seen}, desk) => {
    const {status, lock} = ordersOf(desk).latest({orderId, ...seen});
    return {status, lock};
  },

  note: ({orderId}, facts, desk) => ordersOf(desk).note(orderId, facts),

  refresh: ({orderId}, desk) => ordersOf(desk).refresh(orderId),
};
