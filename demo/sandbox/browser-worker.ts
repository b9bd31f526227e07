import {setupWorker, type SetupWorker} from 'msw/browser';
import {createHandlers} from './handlers.js';
import {Sandbox, type SandboxOptions} from './sandbox.js';
import {SavedState} from './saved-state.js';
import {REALISTIC_DELAY_MS} from './settings.js';

export interface BrowserSandbox {
  sandbox: Sandbox;
  worker: SetupWorker;
}

/**
 * The sandbox without a server: MSW's service worker takes the requests of this page and the page answers them itself.
 * What happened is kept for the next page and the other tabs.
 */
export async function startSandbox(workerUrl: URL | string, options: SandboxOptions = {}): Promise<BrowserSandbox> {
  const sandbox = new Sandbox({delayMs: REALISTIC_DELAY_MS, ...options});
  const saved = new SavedState(sandbox, localStorage);
  saved.load();
  const worker = await startWorker(sandbox, workerUrl);
  // WebKit's service workers cannot pass responses on, so that "response:mocked" never comes there.
  worker.events.on('request:end', ({request}) => {
    if (request.method !== 'GET') saved.save();
  });
  addEventListener('pagehide', () => saved.save());
  addEventListener('storage', ({key}) => {
    if (key === SavedState.key) saved.load();
  });
  return {sandbox, worker};
}

/** The service worker alone, over any sandbox. */
export async function startWorker(sandbox: Sandbox, workerUrl: URL | string): Promise<SetupWorker> {
  // Scripts may not see Set-Cookie, so the cookies go straight to the page.
  const worker = setupWorker(...createHandlers(sandbox, {setCookie: (cookie) => (document.cookie = cookie)}));
  await worker.start({serviceWorker: {url: String(workerUrl)}, onUnhandledRequest: 'bypass', quiet: true});
  return worker;
}
