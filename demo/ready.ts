/// <reference types="vite/client" />

/**
 * Settles when the services answer. Behind the dev server they always do; the static demo has no server,
 * so its sandbox must be at work in the browser before anything asks.
 */
export const ready: Promise<unknown> = import.meta.env.MODE === 'static' ? startInBrowser() : Promise.resolve();

async function startInBrowser(): Promise<void> {
  const {startSandbox} = await import('./sandbox/browser-worker.js');
  // Scripts are in a folder beside the worker, whatever folder the demo itself is in.
  await startSandbox(new URL(/* @vite-ignore */ '../mockServiceWorker.js', import.meta.url));
}
