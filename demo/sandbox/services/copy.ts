import {requireRunAs} from '../access.js';
import {isTrue, text, type Answer, type Call, type Route} from '../call.js';
import {copyableItems, createCart, currentCart} from '../carts.js';
import {isLockedAgainst, touch} from '../locks.js';
import type {Order, OrderItem, User} from '../model.js';
import {Refusal} from '../refusal.js';
import {Supply} from '../stock.js';
import {calculateTotals, fractionDigitsOf} from '../totals.js';

/**
 * Re-order: copies an order's items into a cart of the shopper. Totals stay as they were until cart/calculate, as in HCL.
 * With inventoryValidation, lines of which there is not enough are left out.
 */
function copyOrder(call: Call): Answer {
  const {sandbox, caller} = call;
  const shopper = requireRunAs(call);
  const from = requireSource(call, shopper);
  const cart = findTarget(call, shopper);
  if (cart && isLockedAgainst(cart, caller ?? shopper)) throw new Refusal('order-locked', cart.orderId);
  const supply = new Supply(call.store.storeId, cart?.items);
  const items = copyableItems(chosenItems(call, from)).filter((item) => !isTrue(call.body['inventoryValidation']) || supply.takes(item));
  // Choice: where nothing can be copied, no cart comes into being either.
  if (items.length === 0) return {body: {...(cart && {orderId: [cart.orderId]}), newOrderItemsCount: 0, viewTaskName: 'RedirectView'}};
  const target = cart ?? createCart(sandbox, shopper, call.store.storeId, from.currency);
  const added = items.map((item) => ({...item, orderItemId: sandbox.nextId(), adjustments: []}));
  target.items.push(...added);
  touch(sandbox, target);
  return {
    body: {
      orderId: [target.orderId],
      newOrderItemsCount: added.length,
      orderItemId: added.map(({orderItemId}) => orderItemId).reverse(),
      viewTaskName: 'RedirectView',
    },
  };
}

/** Choice: only the shopper's own orders can be copied, also on behalf. */
function requireSource({sandbox, store, body}: Call, shopper: User): Order {
  const orderId = text(body['fromOrderId_1'] ?? body['fromOrderId']);
  if (!orderId) throw new Refusal('parameter-missing', 'fromOrderId');
  const order = sandbox.orders.get(orderId);
  if (!order || order.storeId !== store.storeId) throw new Refusal('order-not-found', orderId, 'orderId');
  if (order.buyerId !== shopper.userId) throw new Refusal('order-access', orderId);
  return order;
}

/** Each enumeration group (copyOrderItemId_1, copyOrderItemId_2, …) names one item of the order, or all with "*". */
function chosenItems({body}: Call, from: Order): OrderItem[] {
  const named = Object.entries(body).filter(([name]) => /^copyOrderItemId(_\d+)?$/.test(name));
  const ids = named.map(([, value]) => text(value));
  if (!ids.length || ids.includes('*')) return from.items;
  return ids.map((id) => {
    const item = from.items.find(({orderItemId}) => orderItemId === id);
    if (!item) throw new Refusal('parameter-invalid', 'copyOrderItemId');
    return item;
  });
}

/** ".**." is the current cart, or a new one if there is none; "**", also the default, always a new one. */
function findTarget({sandbox, store, body}: Call, shopper: User): Order | undefined {
  const to = text(body['toOrderId']) || '**';
  if (to === '**') return undefined;
  if (to === '.**.') return currentCart(sandbox, shopper.userId, store.storeId);
  const order = sandbox.orders.get(to);
  if (!order || order.buyerId !== shopper.userId) throw new Refusal('order-not-found', to, 'orderId');
  if (order.status !== 'P') throw new Refusal('wrong-status', to, order.status, 'P');
  return order;
}

function calculate(call: Call): Answer {
  const shopper = requireRunAs(call);
  const cart = currentCart(call.sandbox, shopper.userId, call.store.storeId);
  if (!cart) throw new Refusal('cart-not-found');
  if (isLockedAgainst(cart, call.caller ?? shopper)) throw new Refusal('order-locked', cart.orderId);
  cart.totals = calculateTotals(cart.items, cart.adjustments, fractionDigitsOf(cart.currency));
  return {body: {orderId: [cart.orderId], viewTaskName: 'RedirectView'}};
}

export const COPY_ROUTES: Route[] = [
  {method: 'post', path: 'cart/copy_order', run: copyOrder},
  {method: 'post', path: 'cart/calculate', run: calculate},
];
