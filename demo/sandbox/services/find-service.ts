import type {Answer, Call} from '../call.js';
import {ROUTES} from './routes.js';

export interface Service {
  run(call: Call): Answer;
  /** The named parts of the path, storeId among them. */
  params: Record<string, string>;
}

const SERVICES = ROUTES.map(({method, path, run}) => ({
  method: method.toUpperCase(),
  address: new RegExp(`/wcs/resources/store/(?<storeId>[^/]+)/${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`),
  run,
}));

/** The service at an address, if there is one. */
export function findService(method: string, path: string): Service | undefined {
  for (const {address, run, ...service} of SERVICES) {
    const parts = service.method === method ? address.exec(path)?.groups : undefined;
    if (parts) return {run, params: Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, decodeURIComponent(value)]))};
  }
  return undefined;
}
