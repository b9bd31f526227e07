/** `npm run bench`: sizes, speed against hand-written code in the same run, and what is left behind after a thousand rounds. */
import {ensureInstalled} from './lib/install.mjs';

ensureInstalled();
const {withPage} = await import('./bench/page.mjs');
const {measureCoach, measureScroll} = await import('./bench/many-orders.mjs');
const {measureOrders, measureRows} = await import('./bench/measures.mjs');
const {measureRemains} = await import('./bench/remains.mjs');
const {measureSearch} = await import('./bench/search.mjs');
const {measureSizes, sizeLine} = await import('./lib/measure-sizes.mjs');

console.log('Size, with Lit inside, in bytes');
const sizes = await measureSizes();
for (const size of sizes) console.log(`  ${sizeLine(size)}`);

let kept = sizes.every(({gzip, budget = Infinity}) => gzip <= budget);
await withPage(async (page) => {
  for (const measure of [measureRows, measureSearch, measureCoach, measureScroll, measureOrders, measureRemains]) {
    const result = await measure(page);
    console.log(['', result.title, ...result.lines.map((line) => `  ${line}`)].join('\n'));
    kept &&= result.kept;
  }
});

console.log(kept ? '\nEvery budget is kept.' : '\nNot every budget is kept.');
process.exitCode = kept ? 0 : 1;
