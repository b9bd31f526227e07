/** The sandbox, from its TypeScript sources, for tests that run in Node. */
import {createServer} from 'vite';
import {root} from './package.mjs';

/** What demo/sandbox and MSW export; `close` ends what loads them. */
export async function loadSandbox() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: {middlewareMode: true, hmr: false, watch: null},
    optimizeDeps: {noDiscovery: true, include: []},
  });
  const [sandbox, {getResponse}] = await Promise.all([server.ssrLoadModule('/demo/sandbox/index.ts'), server.ssrLoadModule('msw')]);
  return {...sandbox, getResponse, close: () => server.close()};
}
