import {loadPart} from '../../model/load-part.js';
import type {OrderGateway} from '../order-gateway.js';
import type {HclSettings} from './http.js';

const METHODS: Readonly<Record<keyof OrderGateway, true>> = {
  signIn: true,
  signOut: true,
  whoAmI: true,
  readContext: true,
  findOrders: true,
  getOrder: true,
  cancelOrder: true,
  getCountries: true,
  lock: true,
  unlock: true,
  getCart: true,
  reorder: true,
  getStock: true,
  getComments: true,
  addComment: true,
  findCustomers: true,
  getCustomer: true,
  setAccountEnabled: true,
  getOrderHistory: true,
};

/**
 * An OrderGateway over the REST services of HCL Commerce 8, 9.0 and 9.1. Nothing of it is needed to show a form: the services are
 * loaded with the first call. A load that has failed is tried again with the next.
 */
export function createHclGateway(settings: HclSettings): OrderGateway {
  let loading: Promise<OrderGateway> | undefined;
  const load = async (): Promise<OrderGateway> => {
    try {
      return (await loadPart(() => import('./services.js'))).createServices(settings);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  const call =
    (name: string) =>
    async (...args: unknown[]): Promise<unknown> => {
      const services = (await (loading ??= load())) as unknown as Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;
      return services[name]?.(...args);
    };
  return Object.fromEntries(Object.keys(METHODS).map((name) => [name, call(name)])) as unknown as OrderGateway;
}
