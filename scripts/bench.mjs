/** `npm run bench`: sizes, speed against hand-written code in the same run, and what is left behind after a thousand rounds. */
import {ensureInstalled} from './lib/install.mjs';

ensureInstalled();
const {withPage} = await import('./bench/page.mjs');
const {measureRows, measureOrders, measureRemains} = await import('./bench/measures.mjs');
const {measureSizes, sizeLine} = await import('./lib/measure-sizes.mjs');

console.log('Size, with Lit inside, in bytes');
const sizes = await measureSizes();
for (const size of sizes) console.log(`  ${sizeLine(size)}`);

const results = await withPage(async (page) => [await measureRows(page), await measureOrders(page), await measureRemains(page)]);
for (const {title, lines} of results) console.log(['', title, ...lines.map((line) => `  ${line}`)].join('\n'));

const kept = sizes.every(({gzip, budget = Infinity}) => gzip <= budget) && results.every((result) => result.kept);
console.log(kept ? '\nEvery budget is kept.' : '\nNot every budget is kept.');
process.exitCode = kept ? 0 : 1;
