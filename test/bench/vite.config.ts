/** The bench page as a production build, with a sandbox that answers at once and has an order of 20 lines beside the one of 1,000. */
import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {KNOWN, Sandbox} from '../../demo/sandbox/index.js';
import {sandboxPlugin} from '../../demo/sandbox/node-server.js';

const sandbox = new Sandbox();
const long = sandbox.orders.get(KNOWN.b2bThousandItems);
if (!long) throw new Error('The sandbox has no order of 1,000 lines.');
sandbox.orders.set('720020', {...long, orderId: '720020', items: long.items.slice(0, 20)});

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'error',
  plugins: [sandboxPlugin(sandbox)],
  build: {target: 'es2022', outDir: resolve(import.meta.dirname, '../../node_modules/.cache/bench'), emptyOutDir: true},
  preview: {host: '127.0.0.1', port: 0},
});
