import type {Cart, Reorder} from '../../model/cart.js';
import {Failure} from '../../model/failure.js';
import {isAsOrdered, wantedOf, type ReorderLine} from '../../model/reorder.js';
import type {OrderGateway, PageRequest} from '../order-gateway.js';
import {segment, type HclHttp} from './http.js';
import type {HclSession} from './session.js';
import {decodeNothing} from './json.js';
import {decodeAdded, decodeCart, decodeReorder} from './wire/cart.js';

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

  async getCart(customerId: string, {page, size}: PageRequest, signal?: AbortSignal): Promise<Cart | undefined> {
    const [userId, decode] = await Promise.all([
      this.#session.userId(signal),
      this.#http
        .send({path: 'cart/@self', query: {forUserId: customerId, pageNumber: page, pageSize: size}, signal}, decodeCart)
        .catch(noneWhenNotFound),
    ]);
    return decode?.(userId);
  }

  async reorder(orderId: string, customerId: string, lines?: readonly ReorderLine[], signal?: AbortSignal): Promise<Reorder> {
    // Copying nothing would be read as copying all.
    if (lines?.length === 0) return {added: 0};
    return lines?.every(isAsOrdered) === false ? this.#add(customerId, lines, signal) : this.#copy(orderId, customerId, lines, signal);
  }

  async #copy(orderId: string, customerId: string, lines?: readonly ReorderLine[], signal?: AbortSignal): Promise<Reorder> {
    const reorder = await this.#http.send(
      {
        method: 'POST',
        path: 'cart/copy_order',
        query: {forUserId: customerId},
        // `.**.`: into the current pending order, or a new one if there is none; `*`: all order items.
        body: {...groupsOf(orderId, lines?.map(({orderItemId}) => orderItemId) ?? ['*']), toOrderId: '.**.', inventoryValidation: 'true'},
        signal,
      },
      decodeReorder,
    );
    if (reorder.added) await this.#calculate(customerId, signal);
    return reorder;
  }

  /** Into the current pending order, or a new one, with its totals. */
  #add(customerId: string, lines: readonly ReorderLine[], signal?: AbortSignal): Promise<Reorder> {
    const orderItem = lines.map(({productId, partNumber, ...line}) => ({
      ...(productId ? {productId} : {partNumber}),
      quantity: String(wantedOf(line)),
    }));
    const body = {orderItem, x_calculateOrder: '1', x_inventoryValidation: 'true'};
    return this.#http.send({method: 'POST', path: 'cart', query: {forUserId: customerId}, body, signal}, decodeAdded(lines.length));
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

/** HCL's enumeration groups: each names an order and what of it is copied. */
const groupsOf = (orderId: string, itemIds: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    itemIds.flatMap((id, i) => [
      [`fromOrderId_${i + 1}`, orderId],
      [`copyOrderItemId_${i + 1}`, id],
    ]),
  );

const noneWhenNotFound = (error: unknown): undefined => {
  if (!(error instanceof Failure && error.kind === 'not-found')) throw error;
};
