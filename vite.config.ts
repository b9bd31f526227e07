/** The demo with its sandbox (default), and the library: `--mode modules` for npm, `--mode cdn` and `--mode classic` for one script tag. */
import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';
import {languageFile} from './scripts/vite/language-file.js';
import {minifyLiterals} from './scripts/vite/minify-literals.js';
import {oneFile} from './scripts/vite/one-file.js';
import {oneFirstFile} from './scripts/vite/one-first-file.js';
import {shortKeys} from './scripts/vite/short-keys.js';

const path = (...names: string[]) => resolve(import.meta.dirname, ...names);
const namesIn = (folder: string, ending: string) =>
  readdirSync(path(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

export default defineConfig(async ({mode}): Promise<UserConfig> => {
  if (mode === 'modules') return modules();
  if (mode === 'cdn') return cdn();
  if (mode === 'classic') return classic();
  return demo();
});

/** ES modules, one file a source module; lit stays an import of the consumer. */
function modules(): UserConfig {
  const entries = ['define', 'lang'].flatMap((folder) =>
    namesIn(`src/${folder}`, '.ts').map((name) => [`${folder}/${name}`, path(`src/${folder}/${name}.ts`)] as const),
  );
  return {
    publicDir: false,
    plugins: [shortKeys()],
    build: {
      target: 'es2022',
      minify: false,
      sourcemap: true,
      lib: {entry: {index: path('src/index.ts'), define: path('src/define.ts'), ...Object.fromEntries(entries)}, formats: ['es']},
      rolldownOptions: {
        external: [/^lit(\/|$)/, /^@lit\//],
        output: {preserveModules: true, preserveModulesRoot: path('src'), entryFileNames: '[name].js'},
      },
    },
  };
}

/** With lit inside, for one script tag: the first view, and beside it the parts that are loaded when they are needed. */
function cdn(): UserConfig {
  return {
    publicDir: false,
    plugins: [minifyLiterals(), shortKeys()],
    build: {
      target: 'es2022',
      outDir: path('dist/cdn'),
      sourcemap: true,
      modulePreload: {polyfill: false},
      lib: {entry: path('src/order-desk.ts'), formats: ['es'], fileName: 'order-desk'},
      rolldownOptions: {
        // An element's part may be there from the start, when the page loads every element.
        checks: {ineffectiveDynamicImport: false},
        // So that parts share what the first file has, instead of a file for each thing shared.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          chunkFileNames: ({facadeModuleId}) =>
            facadeModuleId?.includes('/i18n/lang/') ? languageFile(facadeModuleId).slice(2) : 'parts/[name]-[hash].js',
          codeSplitting: oneFirstFile(),
        },
      },
    },
  };
}

/** The same as one classic script. Never UMD: Aurora's Dojo loader would take it for its own. */
function classic(): UserConfig {
  const {build, plugins, ...rest} = cdn();
  return {
    ...rest,
    plugins: [oneFile(), plugins],
    build: {
      ...build,
      emptyOutDir: false,
      lib: {entry: path('src/define.ts'), formats: ['iife'], name: 'OrderDesk', fileName: () => 'order-desk.iife.js'},
      rolldownOptions: {output: {minify: true}},
    },
  };
}

/** The demo pages. The sandbox answers behind them, or with HCL_ENDPOINT a real HCL Commerce. */
async function demo(): Promise<UserConfig> {
  const {HCL_ENDPOINT, PORT = '5173', ORDER_DESK_LANE} = process.env;
  const {sandboxPlugin} = await import('./demo/sandbox/node-server.js');
  const {storefrontRoutes} = await import('./demo/storefront-routes.js');
  const {vendorRoutes} = await import('./demo/vendor-routes.js');
  const {bundleInPages, bundleRoutes} = await import('./demo/bundle-routes.js');
  const pages = ['demo', 'demo/storefront'].flatMap((folder) => namesIn(folder, '.html').map((name) => path(folder, `${name}.html`)));
  return {
    root: path('demo'),
    appType: 'mpa',
    cacheDir: path('node_modules/.vite', ORDER_DESK_LANE ?? ''),
    publicDir: false,
    plugins: [
      HCL_ENDPOINT ? [] : sandboxPlugin(),
      storefrontRoutes(),
      vendorRoutes(),
      bundleRoutes(),
      ORDER_DESK_LANE ? bundleInPages() : [],
    ],
    resolve: {alias: {'/order-desk.js': path('src/order-desk.ts')}},
    server: {
      host: '127.0.0.1',
      port: Number(PORT),
      strictPort: true,
      // Under a journey, no page reloads because somebody works on the sources.
      ...(ORDER_DESK_LANE && {hmr: false, watch: null, preTransformRequests: false}),
      fs: {allow: [path('.')]},
      proxy: HCL_ENDPOINT ? {'/wcs': {target: HCL_ENDPOINT, changeOrigin: true, cookieDomainRewrite: ''}} : {},
      warmup: {clientFiles: [path('src/order-desk.ts')]},
    },
    // What the pages import is found before the first visit, so that none reloads while it is being looked at.
    optimizeDeps: {entries: [path('src/order-desk.ts'), ...pages]},
  };
}
