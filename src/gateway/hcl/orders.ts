import type {Order} from '../../model/order.js';
import type {Country} from '../../model/country.js';
import type {OrderGateway, PageRequest} from '../order-gateway.js';
import {segment, type HclHttp} from './http.js';
import type {HclSession} from './session.js';
import {dialectOf} from './versions.js';
import {decodeNothing} from './json.js';
import {decodeCountries} from './wire/countries.js';
import {decodeOrder} from './wire/order.js';

/** Details and cancellation of orders, always as administrator (without `forUserId`), and the countries they go to. */
export class HclOrders implements Pick<OrderGateway, 'getOrder' | 'cancelOrder' | 'getCountries'> {
  readonly #http: HclHttp;
  readonly #session: HclSession;

  constructor(http: HclHttp, session: HclSession) {
    this.#http = http;
    this.#session = session;
  }

  async getOrder(orderId: string, {page, size}: PageRequest, signal?: AbortSignal): Promise<Order> {
    const {version, currency} = this.#http.settings;
    const [userId, decode] = await Promise.all([
      this.#session.userId(signal),
      this.#http.send(
        {
          path: `order/${segment(orderId)}`,
          query: {[dialectOf(version).orderProfile]: 'IBM_Details', pageNumber: page, pageSize: size, currency},
          signal,
        },
        decodeOrder,
      ),
    ]);
    return decode(userId);
  }

  cancelOrder(orderId: string, signal?: AbortSignal): Promise<void> {
    return this.#http.send(
      {method: 'DELETE', path: `cart/${segment(orderId)}/csrcancel_order`, query: {forcedCancel: true}, signal},
      decodeNothing,
    );
  }

  getCountries(signal?: AbortSignal): Promise<readonly Country[]> {
    return this.#http.send({path: 'country/country_state_list', signal}, decodeCountries);
  }
}
