import type {Address, Order, OrderItem, Payment, User} from '../model.js';
import {calculateTotals, fractionDigitsOf} from '../totals.js';
import {priceIn, PRODUCTS, type Product} from './products.js';

const HOUR = 60 * 60 * 1000;
const CARTS = ['P', 'J', 'Q', 'Y', 'Z'];

export interface OrderPlan extends Partial<
  Pick<Order, 'adjustments' | 'promotionCodes' | 'lockedBy' | 'instructions' | 'oddities' | 'storeId'>
> {
  status: string;
  buyer: User;
  /** Milliseconds: when it was placed, or last changed while it is a cart. */
  at: number;
  currency?: string;
  address?: Address;
  products?: readonly Product[];
  /** Changes to single items, by their place. */
  items?: (item: OrderItem, index: number) => OrderItem;
  payments?: (total: number) => Payment[];
}

/** An order whose details follow from its number. */
export function makeOrder(orderId: number, plan: OrderPlan): Order {
  const {status, buyer, at, currency = 'USD', address = buyer.address, adjustments = [], promotionCodes = [], instructions = ''} = plan;
  const products =
    plan.products ?? Array.from({length: (orderId % 4) + 1}, (_, index) => PRODUCTS[(orderId * 7 + index * 11) % PRODUCTS.length]!);
  const change = plan.items ?? ((item: OrderItem) => item);
  const items = products.map((product, index) => change(makeItem(orderId, index, product, currency, address), index));
  const totals = calculateTotals(items, adjustments, fractionDigitsOf(currency));
  const isCart = CARTS.includes(status);
  return {
    orderId: String(orderId),
    storeId: plan.storeId ?? '10201',
    status,
    buyerId: buyer.userId,
    currency,
    ...(!isCart && {placed: at}),
    created: at - HOUR,
    lastUpdate: at + (isCart ? 0 : HOUR),
    items,
    payments: isCart ? [] : (plan.payments ?? onePayment(address))(totals.grand),
    adjustments,
    promotionCodes,
    totals,
    ...(plan.lockedBy && {lockedBy: plan.lockedBy}),
    version: 0,
    shipAsComplete: orderId % 3 !== 0,
    instructions,
    ...(plan.oddities && {oddities: plan.oddities}),
  };
}

function makeItem(orderId: number, index: number, product: Product, currency: string, address: Address | undefined): OrderItem {
  return {
    // Far apart for each order, also for one with a thousand items.
    orderItemId: String((orderId - 700000) * 1000 + index + 1),
    partNumber: product.partNumber,
    productId: product.productId,
    quantity: ((orderId + index) % 3) + 1,
    unitPrice: priceIn(currency, product),
    freeGift: false,
    orderable: product.orderable,
    address,
    shipMode: orderId % 2 ? 'Standard Delivery' : 'Express Delivery',
    adjustments: [],
  };
}

export const masked = (payMethodId: string, lastDigits: string, amount: number, address: Address | undefined): Payment => ({
  payMethodId,
  description: `${payMethodId} Credit Card`,
  account: `************${lastDigits}`,
  amount,
  address,
});

const onePayment = (address: Address | undefined) => (total: number) => [masked('VISA', '1111', total, address)];
