import {loadPart} from '../../model/load-part.js';
import type {OrderGateway} from '../order-gateway.js';
import type {HclConnection} from './connection.js';
import type {CustomerServices} from './customer-services.js';
import type {HclSettings} from './http.js';
import type {OrderServices} from './order-services.js';
import type {HclSearch} from './search.js';
import type {HclSession} from './session.js';

/** Gives what is loaded with the first call; a load that has failed is tried again with the next. */
function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | undefined;
  return () =>
    (part ??= loadPart(load).catch((error: unknown) => {
      part = undefined;
      throw error;
    }));
}

/** Calls a method of services that are loaded with the first call of any of them. */
const loadedLater =
  <All extends object>(services: () => Promise<All>) =>
  <Name extends keyof All>(name: Name) =>
    (async (...args: unknown[]) => {
      const all = await services();
      return await (all[name] as (...args: unknown[]) => Promise<unknown>).apply(all, args);
    }) as All[Name];

/**
 * An OrderGateway over the REST services of HCL Commerce 8, 9.0 and 9.1. Nothing of it is needed to show a form: what sends requests,
 * the search, what is done with one order, and customers are each loaded with the first call.
 */
export function createHclGateway(settings: HclSettings): OrderGateway {
  const connection = once<HclConnection>(async () => (await import('./connection.js')).connect(settings));
  const connected = <All extends object>(load: (connection: HclConnection) => Promise<All>) =>
    loadedLater(once(async () => load(await connection())));

  const session = connected<HclSession>(async (now) => now.session);
  const search = connected<Pick<HclSearch, 'findOrders'>>(async ({http}) => new (await import('./search.js')).HclSearch(http));
  const order = connected<OrderServices>(async ({http, session}) =>
    (await import('./order-services.js')).createOrderServices(http, session),
  );
  const customer = connected<CustomerServices>(async ({http, session}) =>
    (await import('./customer-services.js')).createCustomerServices(http, session),
  );
  const whoAmI = session('whoAmI');
  return {
    signIn: session('signIn'),
    signOut: session('signOut'),
    whoAmI: async (...args) => {
      const agent = await whoAmI(...args);
      // By the time a CSR has typed what to search for, the search is here.
      if (agent?.isCsr) void import('./search.js').catch(() => undefined);
      return agent;
    },
    readContext: async (signal) => {
      const [{readContext}, {http}] = await Promise.all([loadPart(() => import('./context.js')), connection()]);
      return readContext(http, signal);
    },
    findOrders: search('findOrders'),
    getOrder: order('getOrder'),
    cancelOrder: order('cancelOrder'),
    getCountries: order('getCountries'),
    lock: order('lock'),
    unlock: order('unlock'),
    getCart: order('getCart'),
    reorder: order('reorder'),
    getStock: order('getStock'),
    getComments: order('getComments'),
    addComment: order('addComment'),
    findCustomers: customer('findCustomers'),
    getCustomer: customer('getCustomer'),
    setAccountEnabled: customer('setAccountEnabled'),
    getOrderHistory: customer('getOrderHistory'),
  };
}
