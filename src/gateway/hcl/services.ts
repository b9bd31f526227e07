import {loadPart} from '../../model/load-part.js';
import type {OrderGateway} from '../order-gateway.js';
import type {CustomerServices} from './customer-services.js';
import {HclHttp, type HclSettings} from './http.js';
import type {OrderServices} from './order-services.js';
import type {HclSearch} from './search.js';
import {HclSession} from './session.js';

/** Calls a method of services that are loaded with the first call of any of them. */
function loadedLater<All extends object>(load: () => Promise<All>) {
  let services: All | undefined;
  return <Name extends keyof All>(name: Name) =>
    (async (...args: unknown[]) => {
      services ??= await loadPart(load);
      return await (services[name] as (...args: unknown[]) => Promise<unknown>).apply(services, args);
    }) as All[Name];
}

/** The services of one store. The session is there at once; the search, what is done with one order, and customers come with the first call. */
export function createServices(settings: HclSettings): OrderGateway {
  const http = new HclHttp(settings);
  const session = new HclSession(http);
  const search = loadedLater<Pick<HclSearch, 'findOrders'>>(async () => {
    const {HclSearch} = await import('./search.js');
    return new HclSearch(http);
  });
  const order = loadedLater<OrderServices>(async () => (await import('./order-services.js')).createOrderServices(http, session));
  const customer = loadedLater<CustomerServices>(async () =>
    (await import('./customer-services.js')).createCustomerServices(http, session),
  );
  return {
    signIn: (...args) => session.signIn(...args),
    signOut: (...args) => session.signOut(...args),
    whoAmI: async (...args) => {
      const agent = await session.whoAmI(...args);
      // By the time a CSR has typed what to search for, the search is here.
      if (agent?.isCsr) void import('./search.js').catch(() => undefined);
      return agent;
    },
    readContext: async (signal) => (await loadPart(() => import('./context.js'))).readContext(http, signal),
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
