import {getResponse} from 'msw';
import {createHandlers, type Sandbox} from '../../demo/sandbox/index.js';

/**
 * A `fetch` that a sandbox answers in the page itself; what is none of its business goes to the network. The service worker that stands
 * between them in the static demo would take a third of the tests' time.
 */
export function fetchFrom(sandbox: Sandbox): typeof fetch {
  const handlers = createHandlers(sandbox, {setCookie: (cookie) => (document.cookie = cookie)});
  const network = globalThis.fetch;
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await Promise.race([getResponse(handlers, request), endOf(request.signal)]);
    if (!response) return network(request);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}

/** Lets `fetch` reach a sandbox directly, for the tests of the suite. */
export function useSandboxFetch(sandbox: Sandbox): void {
  let original: typeof fetch;
  before(() => {
    original = globalThis.fetch;
    globalThis.fetch = fetchFrom(sandbox);
  });
  beforeEach(() => sandbox.reset());
  after(() => {
    globalThis.fetch = original;
  });
}

const endOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true}));
