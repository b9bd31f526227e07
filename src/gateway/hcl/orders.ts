import {Failure} from '../../model/failure.js';
import type {Order} from '../../model/order.js';
import type {Country} from '../../model/country.js';
import type {OrderGateway, PageRequest} from '../order-gateway.js';
import {segment, type HclHttp} from './http.js';
import type {HclSession} from './session.js';
import {dialectOf, otherOrderProfile, WRONG_VERSION} from './versions.js';
import {decodeNothing, type Decode} from './json.js';
import {decodeCountries} from './wire/countries.js';
import {decodeOrder, isWhole} from './wire/order.js';

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
    const read = <T>(profile: string, decode: Decode<T>) =>
      this.#http.send(
        {
          path: `order/${segment(orderId)}`,
          query: {[profile]: 'IBM_Details', pageNumber: page, pageSize: size, currency},
          signal,
        },
        decode,
      );
    const [userId, [order, whole]] = await Promise.all([
      this.#session.userId(signal),
      read(dialectOf(version).orderProfile, (body) => [decodeOrder(body), isWhole(body)] as const),
    ]);
    // An order without items is odd; one that has them when asked in another version's way tells of a wrong setting.
    if (!whole && (await read(otherOrderProfile(version), isWhole).catch(noWhenRefused)))
      throw new Failure({kind: 'unreadable', key: WRONG_VERSION});
    const found = order(userId);
    // A cache or a proxy may answer with another: it would be shown, and canceled, under this number.
    if (withoutZeros(found.orderId) !== withoutZeros(orderId)) throw new Failure({kind: 'unreadable'});
    return found;
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

/** Numbers to HCL. */
const withoutZeros = (orderId: string): string => orderId.replace(/^0+/, '');

const noWhenRefused = (error: unknown): false => {
  if (error instanceof Failure) return false;
  throw error;
};
