import {loadPart} from '../../model/load-part.js';
import type {OrderGateway} from '../order-gateway.js';
import {HclHttp, type HclSettings} from './http.js';
import type {OrderServices} from './order-services.js';
import {HclSearch} from './search.js';
import {HclSession} from './session.js';

/**
 * An OrderGateway over the REST services of HCL Commerce 8, 9.0 and 9.1. Session and search are there at once;
 * what is done with one order is loaded with the first.
 */
export function createHclGateway(settings: HclSettings): OrderGateway {
  const http = new HclHttp(settings);
  const session = new HclSession(http);
  const search = new HclSearch(http);
  let services: OrderServices | undefined;
  const later =
    <Name extends keyof OrderServices>(name: Name) =>
    async (...args: Parameters<OrderServices[Name]>): Promise<Awaited<ReturnType<OrderServices[Name]>>> => {
      services ??= (await loadPart(() => import('./order-services.js'))).createOrderServices(http, session);
      const call = services[name] as (...args: unknown[]) => ReturnType<OrderServices[Name]>;
      return await call(...args);
    };
  return {
    signIn: (...args) => session.signIn(...args),
    signOut: (...args) => session.signOut(...args),
    whoAmI: (...args) => session.whoAmI(...args),
    findOrders: (...args) => search.findOrders(...args),
    getOrder: later('getOrder'),
    cancelOrder: later('cancelOrder'),
    getCountries: later('getCountries'),
    lock: later('lock'),
    unlock: later('unlock'),
    getCart: later('getCart'),
    reorder: later('reorder'),
    getComments: later('getComments'),
    addComment: later('addComment'),
  };
}
