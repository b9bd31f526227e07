import {trimCriteria, type OrderCriteria, type OrderMatches} from '../../model/order-search.js';
import type {OrderGateway} from '../order-gateway.js';
import type {HclHttp, HclRequest} from './http.js';
import {decodeMatches} from './wire/search.js';

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

/** The order search of CSRs, as administrator (without `forUserId`). */
export class HclSearch implements Pick<OrderGateway, 'findOrders'> {
  readonly #http: HclHttp;

  constructor(http: HclHttp) {
    this.#http = http;
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
}
