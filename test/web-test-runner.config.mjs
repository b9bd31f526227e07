/** Unit and element tests in real browsers; `--watch` for developers, BROWSERS=chromium,firefox,webkit for more of them. */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browsers} from './support/browsers.mjs';
import {testPages} from './support/test-pages.mjs';
import {writeResults} from './support/wtr-results.mjs';

const root = resolve(import.meta.dirname, '..');
const {BROWSERS, ORDER_DESK_RESULTS} = process.env;

/** MSW's worker comes from the installed package: the copy always fits the library. */
async function serviceWorker(context, next) {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.body = await readFile(resolve(root, 'node_modules/msw/lib/mockServiceWorker.js'), 'utf8');
}

// Mocha fails the running test on an uncaught error; a rejection nobody handles and what code logs as an error count as one, too.
const page = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Test page</title>
    <script>
      const log = console.error;
      console.error = (...parts) => {
        log.apply(console, parts);
        reportError(new Error('console.error: ' + parts.map(String).join(' ')));
      };
      addEventListener('unhandledrejection', ({reason}) => reportError(reason));
    </script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: testPages(),
  hostname: '127.0.0.1',
  concurrency: 3,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 10_000}},
  testRunnerHtml: page,
  nodeResolve: {browser: true, exportConditions: ['browser', 'development']},
  browsers: await browsers(BROWSERS),
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: resolve(root, 'tsconfig.json')})],
  middleware: [serviceWorker],
  filterBrowserLogs: ({args}) => !(typeof args[0] === 'string' && args[0].startsWith('Lit is in dev mode')),
  reporters: ORDER_DESK_RESULTS ? [writeResults(ORDER_DESK_RESULTS)] : [defaultReporter()],
};
