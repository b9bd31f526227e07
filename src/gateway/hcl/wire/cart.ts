import type {Cart, Reorder} from '../../../model/cart.js';
import {answer, each, list, number, required, text, type Decode} from '../json.js';
import {decodeLock} from './lock.js';
import {decodeItem} from './order.js';

/** Whether the lock is one's own is only known with the user's own ID, so the decoder gives a function of it. */
export const decodeCart: Decode<(userId: string | undefined) => Cart> = (body) => {
  const cart = answer(body);
  const orderId = required(cart['orderId'], 'orderId');
  const items = each(cart['orderItem'], decodeItem);
  return (userId) => ({orderId, lock: decodeLock(cart, userId), itemCount: number(cart['recordSetTotal']), items});
};

export const decodeReorder: Decode<Reorder> = (body) => {
  const {orderId, newOrderItemsCount, orderItemId} = answer(body);
  const cartId = firstOf(orderId);
  const added = number(newOrderItemsCount) ?? (Array.isArray(orderItemId) ? orderItemId : [orderItemId]).filter(text).length;
  return added > 0 ? {cartId: required(cartId, 'orderId'), added} : {cartId: text(cartId), added: 0};
};

/** Nothing was refused, so all that was sent was added; the answer names the lines, or at least the cart. */
export const decodeAdded =
  (sent: number): Decode<Reorder> =>
  (body) => {
    const {orderId, orderItem} = answer(body);
    return {cartId: required(firstOf(orderId), 'orderId'), added: list(orderItem).length || sent};
  };

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
