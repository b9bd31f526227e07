import type {Cart, Reorder} from '../../model/cart.js';
import {Failure} from '../../model/failure.js';
import type {OrderGateway} from '../order-gateway.js';
import {segment, type HclHttp} from './http.js';
import type {HclSession} from './session.js';
import {decodeNothing} from './json.js';
import {decodeCart, decodeReorder} from './wire/order.js';

/** Locks of pending orders, and the customer's cart. The cart's calls act for the customer (`forUserId`). */
export class HclCarts implements Pick<OrderGateway, 'lock' | 'unlock' | 'getCart' | 'reorder'> {
  readonly #http: HclHttp;
  readonly #session: HclSession;

  constructor(http: HclHttp, session: HclSession) {
    this.#http = http;
    this.#session = session;
  }

  lock(orderId: string, takeOver: boolean, signal?: AbortSignal): Promise<void> {
    const body = takeOver ? {takeOverLock: 'Y'} : {};
    return this.#http.send({method: 'POST', path: `cart/${segment(orderId)}/lock`, body, signal}, decodeNothing);
  }

  unlock(orderId: string, signal?: AbortSignal): Promise<void> {
    return this.#http.send({method: 'POST', path: `cart/${segment(orderId)}/unlock`, body: {}, signal}, decodeNothing);
  }

  async getCart(customerId: string, signal?: AbortSignal): Promise<Cart | undefined> {
    const [userId, decode] = await Promise.all([
      this.#session.userId(signal),
      this.#http.send({path: 'cart/@self', query: {forUserId: customerId, pageSize: 1}, signal}, decodeCart).catch(noneWhenNotFound),
    ]);
    return decode?.(userId);
  }

  async reorder(orderId: string, customerId: string, signal?: AbortSignal): Promise<Reorder> {
    const reorder = await this.#http.send(
      {
        method: 'POST',
        path: 'cart/copy_order',
        query: {forUserId: customerId},
        // `.**.`: into the current pending order, or a new one if there is none; `*`: all order items.
        body: {fromOrderId_1: orderId, toOrderId: '.**.', copyOrderItemId_1: '*', inventoryValidation: 'true'},
        signal,
      },
      decodeReorder,
    );
    if (reorder.added) await this.#calculate(customerId, signal);
    return reorder;
  }

  /** Copying leaves the cart's totals as they were. The items are in the cart whether or not this works. */
  async #calculate(customerId: string, signal?: AbortSignal): Promise<void> {
    try {
      await this.#http.send({method: 'POST', path: 'cart/calculate', query: {forUserId: customerId}, body: {}, signal}, decodeNothing);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
}

const noneWhenNotFound = (error: unknown): undefined => {
  if (!(error instanceof Failure && error.kind === 'not-found')) throw error;
};
