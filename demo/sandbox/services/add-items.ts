import {requireRunAs} from '../access.js';
import {isTrue, text, type Answer, type Call, type Route} from '../call.js';
import {createCart, currentCart} from '../carts.js';
import {isLockedAgainst, touch} from '../locks.js';
import type {OrderItem} from '../model.js';
import {Refusal} from '../refusal.js';
import {priceIn, productOf, type Product} from '../seed/products.js';
import {Supply} from '../stock.js';
import {calculateTotals, fractionDigitsOf} from '../totals.js';

interface Wanted {
  product: Product;
  quantity: number;
}

/**
 * Adds products to the shopper's cart, all or none. Choice: what is in the cart already grows; HCL does the same where
 * contract, address and shipping method are equal.
 */
function addItems(call: Call): Answer {
  const {sandbox, store, caller, body} = call;
  const shopper = requireRunAs(call);
  const wanted = readWanted(body['orderItem']);
  const found = currentCart(sandbox, shopper.userId, store.storeId);
  if (found && isLockedAgainst(found, caller ?? shopper)) throw new Refusal('order-locked', found.orderId);
  const supply = new Supply(store.storeId, found?.items);
  const checks = isTrue(body['x_inventoryValidation']);
  for (const {product, quantity} of wanted)
    if (!product.orderable || (checks && !supply.takes({...product, quantity}))) throw new Refusal('no-fulfillment-center');
  const cart = found ?? createCart(sandbox, shopper, store.storeId, store.currency);
  const itemIds = wanted.map(({product, quantity}) => {
    const there = cart.items.find((item) => item.partNumber === product.partNumber && !item.freeGift);
    if (there) there.quantity += quantity;
    else cart.items.push(newItem(sandbox.nextId(), product, quantity, cart.currency));
    return (there ?? cart.items.at(-1))?.orderItemId;
  });
  touch(sandbox, cart);
  if (text(body['x_calculateOrder']) === '1') cart.totals = calculateTotals(cart.items, cart.adjustments, fractionDigitsOf(cart.currency));
  return {status: 201, body: {orderId: cart.orderId, orderItem: itemIds.map((orderItemId) => ({orderItemId}))}};
}

function readWanted(orderItem: unknown): Wanted[] {
  if (!Array.isArray(orderItem) || orderItem.length === 0) throw new Refusal('parameter-missing', 'orderItem');
  return orderItem.map((row: Readonly<Record<string, unknown>>) => {
    const product = productOf(text(row['productId']), text(row['partNumber']));
    if (!product) throw new Refusal('parameter-invalid', 'productId');
    const quantity = Number(row['quantity'] ?? 1);
    if (!(quantity > 0)) throw new Refusal('parameter-invalid', 'quantity');
    return {product, quantity};
  });
}

const newItem = (orderItemId: string, product: Product, quantity: number, currency: string): OrderItem => ({
  orderItemId,
  partNumber: product.partNumber,
  productId: product.productId,
  quantity,
  unitPrice: priceIn(currency, product),
  freeGift: false,
  orderable: product.orderable,
  address: undefined,
  shipMode: 'Standard Delivery',
  adjustments: [],
});

export const ADD_ITEMS_ROUTES: Route[] = [{method: 'post', path: 'cart', run: addItems}];
