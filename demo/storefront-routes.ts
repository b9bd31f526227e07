import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import type {Connect, Plugin} from 'vite';
import {EDITIONS, pageOfView, VIEWS} from './storefront/views.js';

/**
 * What Aurora's server does for its pages: puts common fragments into them, and answers `/shop/<View>`.
 * In a static build, where nobody answers, each view becomes a page that leads on.
 */
export function storefrontRoutes(): Plugin {
  return {
    name: 'storefront-routes',
    configureServer: ({middlewares}) => void middlewares.use(leadToPage),
    transformIndexHtml: {order: 'pre', handler: (html, {filename}) => includeFragments(html, dirname(filename))},
    generateBundle() {
      for (const [view, page] of Object.entries(VIEWS)) {
        this.emitFile({type: 'asset', fileName: `shop/${view}/index.html`, source: leadOn(`../../storefront/${page}`)});
        for (const edition of EDITIONS) {
          const source = leadOn(`../../../storefront/${page}`, `&edition=${edition}`);
          this.emitFile({type: 'asset', fileName: `shop/${edition}/${view}/index.html`, source});
        }
      }
    },
  };
}

const leadToPage: Connect.NextHandleFunction = (request, response, next) => {
  const page = pageOfView(request.url ?? '/');
  if (!page) return next();
  response.writeHead(302, {location: page}).end();
};

const INCLUDE = /<!--#include file="([\w./-]+)" -->/g;

/** Server-side includes: `<!--#include file="fragments/header.html" -->`, relative to the page. */
async function includeFragments(html: string, folder: string): Promise<string> {
  const names = [...html.matchAll(INCLUDE)].map(([, name]) => name ?? '');
  const fragments = new Map(await Promise.all(names.map(async (name) => [name, await readFile(resolve(folder, name), 'utf8')] as const)));
  return html.replace(INCLUDE, (_, name: string) => fragments.get(name) ?? '');
}

const leadOn = (page: string, more = '') => `<!doctype html>
<html lang="en">
  <title>One moment</title>
  <link rel="icon" href="data:," />
  <script>
    location.replace('${page}?' + location.search.slice(1) + '${more}' + location.hash);
  </script>
  <p><a href="${page}">Go on to the page</a></p>
</html>
`;
