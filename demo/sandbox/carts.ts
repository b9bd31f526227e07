import type {Order, OrderItem, User} from './model.js';
import {calculateTotals} from './totals.js';
import type {Sandbox} from './sandbox.js';

/** The customer's current pending order: the one that changed last. */
export function currentCart(sandbox: Sandbox, buyerId: string, storeId: string): Order | undefined {
  const carts = sandbox.ordersOf(buyerId, storeId).filter(({status}) => status === 'P');
  return carts.sort((one, other) => other.lastUpdate - one.lastUpdate || Number(other.orderId) - Number(one.orderId))[0];
}

export function createCart(sandbox: Sandbox, buyer: User, storeId: string, currency: string): Order {
  const now = sandbox.now();
  const cart: Order = {
    orderId: sandbox.nextId(),
    storeId,
    status: 'P',
    buyerId: buyer.userId,
    currency,
    created: now,
    lastUpdate: now,
    items: [],
    payments: [],
    adjustments: [],
    promotionCodes: [],
    totals: calculateTotals([], []),
    version: 0,
    shipAsComplete: true,
    instructions: '',
  };
  sandbox.orders.set(cart.orderId, cart);
  return cart;
}

/** Free gifts come with promotions and are never copied; what is no longer sold cannot be. */
export const copyableItems = (items: readonly OrderItem[]): OrderItem[] => items.filter(({freeGift, orderable}) => orderable && !freeGift);
