import type {OrderGateway} from '../order-gateway.js';
import {HclCarts} from './carts.js';
import {HclComments} from './comments.js';
import {HclHttp, type HclSettings} from './http.js';
import {HclOrders} from './orders.js';
import {HclSession} from './session.js';

/** An OrderGateway over the REST services of HCL Commerce 8, 9.0 and 9.1. */
export function createHclGateway(settings: HclSettings): OrderGateway {
  const http = new HclHttp(settings);
  const session = new HclSession(http);
  const orders = new HclOrders(http, session);
  const carts = new HclCarts(http, session);
  const comments = new HclComments(http);
  return {
    signIn: (...args) => session.signIn(...args),
    signOut: (...args) => session.signOut(...args),
    whoAmI: (...args) => session.whoAmI(...args),
    findOrders: (...args) => orders.findOrders(...args),
    getOrder: (...args) => orders.getOrder(...args),
    cancelOrder: (...args) => orders.cancelOrder(...args),
    getCountries: (...args) => orders.getCountries(...args),
    lock: (...args) => carts.lock(...args),
    unlock: (...args) => carts.unlock(...args),
    getCart: (...args) => carts.getCart(...args),
    reorder: (...args) => carts.reorder(...args),
    getComments: (...args) => comments.getComments(...args),
    addComment: (...args) => comments.addComment(...args),
  };
}
