import type {OrderGateway} from '../gateway/order-gateway.js';
import type {Cart} from '../model/cart.js';
import {arrivedLines, chosenLines, difference, isAllWanted, type ArrivedLine} from '../model/reorder.js';
import {noProof, type ActionRequest, type Outcome, type Step} from './action.js';
import {OrderReorderedEvent} from './action-events.js';
import {readCart} from './whole-cart.js';

export const customerOf = ({now, seen}: ActionRequest): string => now?.customerId ?? seen.customerId ?? '';

/**
 * Re-ordering is one request, so that it is done or not: a cart is never left half filled. Line by line what came is told by
 * the cart, before and after.
 */
export const reordering: Step<'reorder'> = {
  write: async (gateway, request) => {
    const {orderId, reorder} = request;
    const {cartId, added} = await gateway.reorder(orderId, customerOf(request), reorder?.whole ? undefined : reorder?.lines);
    const lines = added > 0 ? await arrived(gateway, request) : undefined;
    return {cartId, added, ...(lines && {lines})};
  },

  look: async ({gateway}, request) => {
    if (!request.now) throw noProof();
    const cart = await readCart(gateway, customerOf(request));
    const more = difference(request.now.cart, cart);
    const wanted = request.reorder?.lines;
    return more && wanted ? byProducts(cart, wanted, more) : byNumber(cart, request, more);
  },

  facts: (request, {cartId = '', added = 0}) =>
    added > 0 ? [new OrderReorderedEvent(request.orderId, customerOf(request), cartId, added, chosenLines(request.reorder?.lines))] : [],
};

/** It is in the cart whether or not that can be read again. */
async function arrived(gateway: OrderGateway, request: ActionRequest): Promise<readonly ArrivedLine[] | undefined> {
  try {
    const more = difference(request.now?.cart, await readCart(gateway, customerOf(request)));
    return more && arrivedLines(request.reorder?.lines, more);
  } catch {
    return undefined;
  }
}

function byProducts(
  cart: Cart | undefined,
  wanted: NonNullable<NonNullable<ActionRequest['reorder']>['lines']>,
  more: ReadonlyMap<string, number>,
): Outcome | undefined {
  if (!more.size) return undefined;
  if (!cart || !isAllWanted(wanted, more)) throw noProof();
  const lines = arrivedLines(wanted, more);
  return {cartId: cart.orderId, added: lines.filter(({added}) => added > 0).length, lines};
}

/** Where not all that was or is in the cart is known. */
function byNumber(cart: Cart | undefined, {now}: ActionRequest, more: ReadonlyMap<string, number> | undefined): Outcome | undefined {
  const before = now?.cart ? now.cart.itemCount : 0;
  if (before === undefined || (cart && cart.itemCount === undefined)) throw noProof();
  const added = (cart?.itemCount ?? 0) - before;
  // More than the order has, or fewer than there were: somebody else was at the cart.
  if (added < 0 || (now?.lines !== undefined && added > now.lines)) throw noProof();
  return cart && added > 0 ? {cartId: cart.orderId, added, ...(more && {lines: arrivedLines(undefined, more)})} : undefined;
}
