import {http, type RequestHandler} from 'msw';
import {authTokenAction} from './auth-token.js';
import {answer, refuse, type CookieSink} from './answer.js';
import {Refusal} from './refusal.js';
import type {Sandbox} from './sandbox.js';
import {ROUTES} from './services/routes.js';
import {createTools} from './tools.js';

export interface HandlerOptions {
  /** Takes the Set-Cookie values where a response cannot carry them: in a page, whose script may not set that header. */
  setCookie?: CookieSink;
}

/**
 * The sandbox as MSW handlers, for any host: `/wcs/resources` answers as 9.1, `/v9.0/wcs/resources` and
 * `/v8/wcs/resources` as the older ones, all over one state.
 */
export function createHandlers(sandbox: Sandbox, {setCookie}: HandlerOptions = {}): RequestHandler[] {
  const services = ROUTES.map(({method, path, run}) =>
    http[method](`*/wcs/resources/store/:storeId/${path}`, ({request, params, cookies}) =>
      answer({sandbox, request, params: flat(params), cookies, setCookie}, run),
    ),
  );
  const unknown = http.all('*/wcs/resources/*', ({request}) => refuse(new Refusal('no-such-service'), request));
  return [...createTools(sandbox), authTokenAction(sandbox), ...services, unknown];
}

const flat = (params: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
