import type {OrderCriteria, OrderMatches} from '../../model/order-search.js';
import {trimCriteria} from '../../model/order-search.js';
import type {Order} from '../../model/order.js';
import type {Country} from '../../model/country.js';
import type {OrderGateway, PageRequest} from '../order-gateway.js';
import type {HclHttp, HclRequest} from './http.js';
import type {HclSession} from './session.js';
import {dialectOf} from './versions.js';
import {decodeCountries, decodeMatches, decodeNothing, decodeOrder} from './wire.js';

/** The criterion's own name → the parameter of HCL's order search. Dates are apart, they need a time. */
const PARAMETERS = {
  firstName: 'firstName',
  lastName: 'lastName',
  streetAddress: 'streetAddress1',
  country: 'country',
  state: 'state',
  city: 'city',
  zipCode: 'zipCode',
  phone: 'phone',
  email: 'email',
  organizationName: 'parentOrgName',
} as const satisfies Partial<Record<keyof OrderCriteria, string>>;

/** "Contains, ignoring case": what Aurora asks for the organization, and the default for all others. */
const CONTAINS = 4;

function searchParameters(criteria: OrderCriteria): HclRequest['query'] {
  const given = trimCriteria(criteria);
  if (given.orderId) return {orderId: given.orderId};
  const query: Record<string, string | number> = {addressType: 'S'};
  for (const [name, parameter] of Object.entries(PARAMETERS) as [keyof typeof PARAMETERS, string][]) {
    const value = given[name];
    if (value) query[parameter] = value;
  }
  if (given.organizationName) query['parentOrgNameSearchType'] = CONTAINS;
  if (given.startDate) query['orderDateFrom'] = `${given.startDate} 00:00:00.000`;
  // Aurora sends midnight here too, and so loses the end day.
  if (given.endDate) query['orderDateTo'] = `${given.endDate} 23:59:59.999`;
  return query;
}

/** Search, details and cancellation of orders, always as administrator (without `forUserId`). */
export class HclOrders implements Pick<OrderGateway, 'findOrders' | 'getOrder' | 'cancelOrder' | 'getCountries'> {
  readonly #http: HclHttp;
  readonly #session: HclSession;

  constructor(http: HclHttp, session: HclSession) {
    this.#http = http;
    this.#session = session;
  }

  findOrders(criteria: OrderCriteria, max: number, signal?: AbortSignal): Promise<OrderMatches> {
    return this.#http.send(
      {
        path: 'order',
        query: {
          q: 'ordersICanWorkonbehalf',
          profileName: 'IBM_Summary',
          orderByFieldName: 'TIMEPLACED DESC',
          startIndex: 0,
          maxResults: max,
          retrievePendingGuestOrders: false,
          ...searchParameters(criteria),
        },
        signal,
      },
      decodeMatches,
    );
  }

  async getOrder(orderId: string, {page, size}: PageRequest, signal?: AbortSignal): Promise<Order> {
    const {version, currency} = this.#http.settings;
    const [userId, decode] = await Promise.all([
      this.#session.userId(signal),
      this.#http.send(
        {
          path: `order/${encodeURIComponent(orderId)}`,
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
      {method: 'DELETE', path: `cart/${encodeURIComponent(orderId)}/csrcancel_order`, query: {forcedCancel: true}, signal},
      decodeNothing,
    );
  }

  getCountries(signal?: AbortSignal): Promise<readonly Country[]> {
    return this.#http.send({path: 'country/country_state_list', signal}, decodeCountries);
  }
}
