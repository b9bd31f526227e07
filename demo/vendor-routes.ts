import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, extname, resolve, sep} from 'node:path';
import type {Connect, Plugin} from 'vite';

const requireFrom = createRequire(import.meta.url);
const packageFolder = (name: string) => dirname(requireFrom.resolve(`${name}/package.json`));

/** What the old editions of the storefront need, by the address under which their pages ask for it. */
const FOLDERS: Readonly<Record<string, string>> = {
  '/vendor/dojo/': packageFolder('dojo'),
  '/vendor/dijit/': packageFolder('dijit'),
  '/vendor/jquery/': resolve(packageFolder('jquery'), 'dist'),
  '/storefront/classic/': resolve(import.meta.dirname, 'storefront/classic'),
};

const TYPES: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.gif': 'image/gif'};

/** Serves Dojo and jQuery from the installed packages, and classic scripts as they are: Vite would take them for modules. */
export function vendorRoutes(): Plugin {
  return {
    name: 'vendor-routes',
    configureServer: ({middlewares}) => void middlewares.use(serve),
    generateBundle() {
      for (const [address, folder] of Object.entries(FOLDERS)) {
        for (const name of namesIn(folder)) {
          this.emitFile({type: 'asset', fileName: address.slice(1) + name, source: readFileSync(resolve(folder, name))});
        }
      }
    },
  };
}

/** Far more than the pages ask for; what no page can ask for stays behind. */
const UNUSED = /(^|\/)(tests|bench|robotx?|cldr|themes\/(?!dijit)|_editor|_firebug|dojox)(\/|\.js)|\.(map|profile\.js)$|(min|slim)\.js$/;

const namesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => extname(name) in TYPES && !UNUSED.test(name));

const serve: Connect.NextHandleFunction = (request, response, next) => {
  const file = fileOf(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (!file) return next();
  response.writeHead(200, {'content-type': TYPES[extname(file)], 'cache-control': 'max-age=3600'}).end(readFileSync(file));
};

/** Undefined for anything else, and for what would lead out of the folder. */
function fileOf(pathname: string): string | undefined {
  const [address, folder] = Object.entries(FOLDERS).find(([start]) => pathname.startsWith(start)) ?? [];
  if (!address || !folder) return undefined;
  const file = resolve(folder, pathname.slice(address.length));
  return file.startsWith(folder + sep) && extname(file) in TYPES && existsSync(file) ? file : undefined;
}
