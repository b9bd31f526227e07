import type {OrderGateway} from '../order-gateway.js';
import {HclCarts} from './carts.js';
import {HclComments} from './comments.js';
import type {HclHttp} from './http.js';
import {HclInventory} from './inventory.js';
import {HclOrders} from './orders.js';
import type {HclSession} from './session.js';

export type OrderServices = Pick<
  OrderGateway,
  'getOrder' | 'cancelOrder' | 'getCountries' | 'lock' | 'unlock' | 'getCart' | 'reorder' | 'getStock' | 'getComments' | 'addComment'
>;

/** Everything that is done with one order. */
export function createOrderServices(http: HclHttp, session: HclSession): OrderServices {
  const orders = new HclOrders(http, session);
  const carts = new HclCarts(http, session);
  const inventory = new HclInventory(http);
  const comments = new HclComments(http);
  return {
    getOrder: (...args) => orders.getOrder(...args),
    cancelOrder: (...args) => orders.cancelOrder(...args),
    getCountries: (...args) => orders.getCountries(...args),
    lock: (...args) => carts.lock(...args),
    unlock: (...args) => carts.unlock(...args),
    getCart: (...args) => carts.getCart(...args),
    reorder: (...args) => carts.reorder(...args),
    getStock: (...args) => inventory.getStock(...args),
    getComments: (...args) => comments.getComments(...args),
    addComment: (...args) => comments.addComment(...args),
  };
}
