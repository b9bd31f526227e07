import {trimmed} from '../../model/criteria.js';
import {HISTORY_STATUSES, type PastOrder} from '../../model/customer-history.js';
import type {CustomerCriteria, CustomerCriterion, CustomerMatches} from '../../model/customer-search.js';
import type {Customer} from '../../model/customer.js';
import {Failure} from '../../model/failure.js';
import type {Page} from '../../model/page.js';
import type {HistoryRequest, OrderGateway} from '../order-gateway.js';
import {segment, type HclHttp} from './http.js';
import {decodeNothing} from './json.js';
import type {HclSession} from './session.js';
import {decodeCustomer, decodeCustomers} from './wire/customers.js';
import {decodeHistory} from './wire/history.js';

/** The criterion's own name → the parameter of HCL's person search, which is not that of its order search. */
const PARAMETERS = {
  logonId: 'logonId',
  firstName: 'firstName',
  lastName: 'lastName',
  email: 'email1',
  phone: 'phone1',
  streetAddress: 'address1',
  zipCode: 'zipcode',
  country: 'country',
  state: 'state',
  organizationName: 'parentOrgName',
} as const satisfies Record<CustomerCriterion, string>;

/** As Aurora asks: the whole logon ID, a part of the organization's name, both ignoring case. All others default to 4. */
const SEARCH_TYPES = {logonId: 6, organizationName: 4} as const;

function searchParameters(criteria: CustomerCriteria): Record<string, string | number> {
  const query: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(trimmed(criteria)) as [CustomerCriterion, string][]) {
    query[PARAMETERS[name]] = value;
    if (name === 'logonId' || name === 'organizationName') query[`${PARAMETERS[name]}SearchType`] = SEARCH_TYPES[name];
  }
  return query;
}

/** Customers, as administrator, and their orders, in their name (`forUserId`). */
export class HclCustomers implements Pick<OrderGateway, 'findCustomers' | 'getCustomer' | 'setAccountEnabled' | 'getOrderHistory'> {
  readonly #http: HclHttp;
  readonly #session: HclSession;

  constructor(http: HclHttp, session: HclSession) {
    this.#http = http;
    this.#session = session;
  }

  findCustomers(criteria: CustomerCriteria, max: number, signal?: AbortSignal): Promise<CustomerMatches> {
    return this.#http.send(
      {
        path: 'person',
        query: {
          q: 'registeredUsersICanManage',
          profileName: 'IBM_User_List_Basic_Summary',
          startIndex: 0,
          maxResults: max,
          ...searchParameters(criteria),
        },
        signal,
      },
      decodeCustomers,
    );
  }

  getCustomer(customerId: string, signal?: AbortSignal): Promise<Customer> {
    const query = {profileName: 'IBM_User_Registration_Details'};
    return ofCustomer(() => this.#http.send({path: `person/${segment(customerId)}`, query, signal}, decodeCustomer));
  }

  setAccountEnabled(customerId: string, enabled: boolean, signal?: AbortSignal): Promise<void> {
    const body = {userStatus: enabled ? '1' : '0'};
    return ofCustomer(() => this.#http.send({method: 'PUT', path: `person/${segment(customerId)}`, body, signal}, decodeNothing));
  }

  async getOrderHistory(customerId: string, request: HistoryRequest, signal?: AbortSignal): Promise<Page<PastOrder>> {
    const {statuses = HISTORY_STATUSES, page, size} = request;
    const {currency} = this.#http.settings;
    const query = {pageNumber: page, pageSize: size, forUserId: customerId, currency};
    const [userId, decode] = await Promise.all([
      this.#session.userId(signal),
      this.#http.send({path: `order/byStatus/${statuses.map(segment).join(',')}`, query, signal}, decodeHistory),
    ]);
    return decode(userId);
  }
}

/** What is not found is no order, whether the server says so or not. */
async function ofCustomer<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof Failure && error.kind === 'not-found' ? error.with({missing: 'customer'}) : error;
  }
}
