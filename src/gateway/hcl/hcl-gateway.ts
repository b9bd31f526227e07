import {loadPart} from '../../model/load-part.js';
import type {OrderGateway} from '../order-gateway.js';
import type {HclSettings} from './http.js';

type Call = (...args: unknown[]) => Promise<unknown>;

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
    (method: keyof OrderGateway): Call =>
    async (...args) =>
      ((await (loading ??= load()))[method] as Call)(...args);
  // A gateway is no promise, whoever asks.
  return new Proxy({} as OrderGateway, {get: (_, method) => (method === 'then' ? undefined : call(method as keyof OrderGateway))});
}
