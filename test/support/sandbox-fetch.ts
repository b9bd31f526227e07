import {getResponse} from 'msw';
import {createHandlers, type Sandbox} from '../../demo/sandbox/index.js';

/** Lets `fetch` reach a sandbox directly, without a service worker, for the tests of the suite. */
export function useSandboxFetch(sandbox: Sandbox): void {
  const original = globalThis.fetch;
  const handlers = createHandlers(sandbox, {setCookie: (cookie) => (document.cookie = cookie)});
  before(() => {
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const response = await Promise.race([getResponse(handlers, request), endOf(request.signal)]);
      if (!response) throw new Error(`Nobody answered ${request.method} ${request.url}`);
      if (response.type === 'error') throw new TypeError('Failed to fetch');
      return response;
    };
  });
  beforeEach(() => sandbox.reset());
  after(() => {
    globalThis.fetch = original;
  });
}

const endOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true}));
