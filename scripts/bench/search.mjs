/** What a search asks the service, and what it costs in script. */
import {median, ms} from './numbers.mjs';
import {slowedDown} from './slow-down.mjs';
import {traceOf} from './trace.mjs';

const budgets = {requests: 1, script: 16};
const rate = 4;
const count = 21;
const warm = 5;

/** Script in the trace, and what the browser does meanwhile that is none. */
const SCRIPT = new Set(['RunMicrotasks', 'FunctionCall', 'v8.callFunction', 'EventDispatch', 'FireAnimationFrame']);
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

export async function measureSearch(page) {
  const requests = await requestsOf(page);
  const [script, hand] = await slowedDown(page, rate, async () => [
    median(await scriptTimes(page, 'search')),
    median(await scriptTimes(page, 'rowsByHand')),
  ]);
  return {
    title: `A search for 20 rows at 1/${rate} of the speed, from typing to laid-out rows (median of ${count} rounds)`,
    lines: [
      `asked of services    ${requests}, of ${budgets.requests}`,
      `script               ${ms(script)}, of ${budgets.script} ms`,
      `hand-written rows    ${ms(hand)}`,
    ],
    kept: requests <= budgets.requests && script <= budgets.script,
  };
}

async function requestsOf(page) {
  let requests = 0;
  // Parts of the desk are loaded once; the services are asked each time.
  const onRequest = (request) => (requests += request.url().includes('/wcs/') ? 1 : 0);
  await page.evaluate(async () => void (await globalThis.bench.rowsByElement()));
  page.on('request', onRequest);
  await page.evaluate(() => globalThis.bench.searchOverHttp());
  page.off('request', onRequest);
  return requests;
}

async function scriptTimes(page, call) {
  const rounds = async (number) => {
    for (let round = 0; round < number; round++) await page.evaluate(async (name) => void (await globalThis.bench[name]()), call);
  };
  await rounds(warm);
  const trace = {categories: ['devtools.timeline', 'v8', 'v8.execute'], start: 'search submitted', end: 'search shown'};
  const searches = await traceOf(page, trace, () => rounds(count));
  return searches.map((events) => scriptIn(events) / 1000);
}

/** Script, without what the browser lays out in the middle of it. */
function scriptIn(events) {
  let sum = 0;
  let scriptUntil = 0;
  let renderedUntil = 0;
  for (const {name, start, end} of events) {
    if (SCRIPT.has(name) && start >= scriptUntil) {
      sum += end - start;
      scriptUntil = end;
    } else if (RENDERING.has(name) && start < scriptUntil && start >= renderedUntil) {
      sum -= end - start;
      renderedUntil = end;
    }
  }
  return sum;
}
