import type {Address, Order} from './model.js';

/** The different addresses an order goes to, in the order of its items. */
export function shippingAddresses(order: Order): Address[] {
  const byId = new Map<string, Address>();
  for (const {address} of order.items) if (address) byId.set(address.addressId, address);
  return [...byId.values()];
}
