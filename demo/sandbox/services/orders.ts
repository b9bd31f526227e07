import {requireReadableOrder, requireRunAs} from '../access.js';
import type {Answer, Call, Route} from '../call.js';
import {currentCart} from '../carts.js';
import {Refusal} from '../refusal.js';
import {orderDetails, orderSummary} from '../wire/order-details.js';

/** 8 and 9.0 read the profile from accessProfile, 9.1 from profileName; without a known one the order comes without its items. */
function readOrder(call: Call): Answer {
  const order = requireReadableOrder(call);
  const profile = call.query.get(call.version === '9.1' ? 'profileName' : 'accessProfile');
  return {body: profile === 'IBM_Details' ? orderDetails(call, order) : orderSummary(call, order)};
}

function readCart(call: Call): Answer {
  const owner = requireRunAs(call);
  const cart = currentCart(call.sandbox, owner.userId, call.store.storeId);
  if (!cart) throw new Refusal('cart-not-found');
  return {body: orderDetails(call, cart, 'cart')};
}

export const ORDER_ROUTES: Route[] = [
  {method: 'get', path: 'cart/@self', run: readCart},
  {method: 'get', path: 'order/:orderId', run: readOrder},
];
