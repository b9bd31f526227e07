/** The static demo: the same pages for any web server, with the sandbox in a service worker. */
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {defineConfig, type Plugin} from 'vite';
import {storefrontRoutes} from './storefront-routes.js';
import {vendorRoutes} from './vendor-routes.js';

const path = (...names: string[]) => resolve(import.meta.dirname, ...names);

const pagesIn = (folder: string) =>
  readdirSync(path(folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => path(folder, name));

export default defineConfig({
  root: path(),
  mode: 'static',
  base: './',
  publicDir: false,
  plugins: [storefrontRoutes(), vendorRoutes(), mockServiceWorker(), staticNotes()],
  resolve: {alias: {'/order-desk.js': path('static.ts')}},
  build: {
    target: 'es2022',
    outDir: path('../dist-demo'),
    emptyOutDir: true,
    rolldownOptions: {input: [...pagesIn('.'), ...pagesIn('storefront')]},
  },
});

/** MSW's worker script comes from the installed package, so that it always fits the library. */
function mockServiceWorker(): Plugin {
  return {
    name: 'mock-service-worker',
    generateBundle() {
      const source = readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8');
      this.emitFile({type: 'asset', fileName: 'mockServiceWorker.js', source});
    },
  };
}

/** Shows the lines that say where the sandbox of a static page lives, and hides what only a server can do. */
function staticNotes(): Plugin {
  const note = (html: string): string =>
    html.replaceAll('class="static-only" hidden', 'class="static-only"').replaceAll('class="served-only"', 'class="served-only" hidden');
  return {name: 'static-notes', transformIndexHtml: note};
}
