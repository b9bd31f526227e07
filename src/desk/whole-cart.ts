import type {OrderGateway} from '../gateway/order-gateway.js';
import type {Cart} from '../model/cart.js';

/** Items in one answer, and at most: of a larger cart only the number of items is compared. */
const CART_PAGE = 250;
const MOST = 1000;

/** A customer's cart with all its items, as far as a server gives them. */
export async function readCart(gateway: OrderGateway, customerId: string, signal?: AbortSignal): Promise<Cart | undefined> {
  const cart = await gateway.getCart(customerId, {page: 1, size: CART_PAGE}, signal);
  if (!cart?.items) return cart;
  const items = [...cart.items];
  const wanted = Math.min(cart.itemCount ?? 0, MOST);
  for (let page = 2; items.length < wanted; page++) {
    const next = await gateway.getCart(customerId, {page, size: CART_PAGE}, signal);
    if (!next?.items?.length) break;
    items.push(...next.items);
  }
  return {...cart, items};
}
