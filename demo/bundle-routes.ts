import {readdir, readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {build, type Connect, type Plugin, type Rolldown} from 'vite';

type Files = ReadonlyMap<string, string>;

const ADDRESS = '/cdn/';
const built = new Map<string, Promise<Files>>();

/** Serves the bundles of the script tag as they would be published, made of the sources as they are at the first request. */
export function bundleRoutes(): Plugin {
  return {name: 'bundle-routes', configureServer: ({middlewares}) => void middlewares.use(serve)};
}

/** Lets the pages take the bundle where they would take the sources: journeys walk through what is published, and load it sooner. */
export function bundleInPages(): Plugin {
  return {
    name: 'bundle-in-pages',
    transformIndexHtml: {order: 'pre', handler: (html) => html.replaceAll('src="/order-desk.js"', `src="${ADDRESS}order-desk.js"`)},
  };
}

const serve: Connect.NextHandleFunction = (request, response, next) => {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith(ADDRESS) || !pathname.endsWith('.js')) return next();
  const name = pathname.slice(ADDRESS.length);
  filesOf(name.includes('.iife.') ? 'classic' : 'cdn').then((files) => {
    const code = files.get(name);
    if (code === undefined) return next();
    response.writeHead(200, {'content-type': 'text/javascript', 'cache-control': 'no-store'}).end(code);
  }, next);
};

/** Where they have just been built, as by `npm test`. */
const {ORDER_DESK_BUNDLES: ready} = process.env;

function filesOf(mode: string): Promise<Files> {
  const files = built.get(mode) ?? (ready ? readAll(ready) : bundle(mode));
  built.set(mode, files);
  // Sources that did not hold together may do so at the next request.
  files.catch(() => built.delete(mode));
  return files;
}

async function readAll(folder: string): Promise<Files> {
  const names = (await readdir(folder, {recursive: true})).filter((name) => name.endsWith('.js'));
  return new Map(
    await Promise.all(names.map(async (name) => [name.replaceAll('\\', '/'), await readFile(join(folder, name), 'utf8')] as const)),
  );
}

async function bundle(mode: string): Promise<Files> {
  const root = resolve(import.meta.dirname, '..');
  const output = await build({
    root,
    configFile: resolve(root, 'vite.config.ts'),
    mode,
    logLevel: 'error',
    build: {write: false, sourcemap: false},
  });
  const chunks = (Array.isArray(output) ? output : [output as Rolldown.RolldownOutput]).flatMap((one) => one.output);
  return new Map(chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk.code] as const] : [])));
}
