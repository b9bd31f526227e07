import {http, type RequestHandler} from 'msw';
import {authTokenAction} from './auth-token.js';
import {answer, refuse, type CookieSink} from './answer.js';
import {Refusal} from './refusal.js';
import type {Sandbox} from './sandbox.js';
import {findService} from './services/find-service.js';
import {createTools} from './tools.js';

export interface HandlerOptions {
  /** Takes the Set-Cookie values where a response cannot carry them: in a page, whose script may not set that header. */
  setCookie?: CookieSink;
}

/**
 * The sandbox as MSW handlers, for any host: `/wcs/resources` answers as 9.1, `/v9.0/wcs/resources` and
 * `/v8/wcs/resources` as the older ones, all over one state. One handler for all services, since MSW reads all cookies
 * for each handler that it asks.
 */
export function createHandlers(sandbox: Sandbox, {setCookie}: HandlerOptions = {}): RequestHandler[] {
  const services = http.all('*/wcs/resources/*', ({request, cookies}) => {
    const service = findService(request.method, new URL(request.url).pathname);
    if (!service) return refuse(new Refusal('no-such-service'), request);
    return answer({sandbox, request, params: service.params, cookies, setCookie}, service.run);
  });
  return [services, authTokenAction(sandbox), ...createTools(sandbox)];
}
