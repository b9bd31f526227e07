/**
 * `npm test`: every check of the project; the last line says how many passed and how many failed. What reads the sources runs
 * at once, then what runs in browsers, one after the other: there a busy machine would be taken for a fault.
 */
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {ensureInstalled} from './lib/install.mjs';
import {path} from './lib/root.mjs';

const {values: wanted} = parseArgs({options: {browsers: {type: 'string', default: 'chromium'}, only: {type: 'string'}}});
ensureInstalled();

const {steps} = await import('./test/steps.mjs');
const only = wanted.only?.split(',') ?? Object.keys(steps);
const unknown = only.filter((name) => !steps[name]);
if (unknown.length) {
  console.error(`There is no step ${unknown.join(', ')}; the steps are ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}

const started = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const totals = {passed: 0, failures: []};

const inBrowsers = (name) => name === 'browser' || name === 'journeys';
await Promise.all(only.filter((name) => !inBrowsers(name)).map(run));
// The servers of the journeys need not build again what the package checks have built.
if (only.includes('package') && existsSync(path('dist/cdn/order-desk.js'))) process.env.ORDER_DESK_BUNDLES = path('dist/cdn');
for (const name of only.filter(inBrowsers)) await run(name);

for (const {step, name, message} of totals.failures) console.log(`\n✘ ${step} › ${name}\n${message.replace(/^/gm, '    ')}`);
console.log(`\nAll in ${seconds(started)}.`);
console.log(`${totals.passed} passed, ${totals.failures.length} failed`);
process.exitCode = totals.failures.length ? 1 : 0;

async function run(name) {
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  const {passed, failures} = await resultOf(steps[name]);
  totals.passed += passed;
  totals.failures.push(...failures.map((failure) => ({...failure, step: name})));
  console.log(`${failures.length ? '✘' : '✔'} ${name}: ${passed} passed, ${failures.length} failed (${seconds(start)})`);
}

/** A step that breaks, or that checks nothing, has failed: silence is no proof. */
async function resultOf(step) {
  try {
    const {passed, failures} = await step({browsers: wanted.browsers, say: (line) => console.log(`  ${line}`)});
    return passed || failures.length
      ? {passed, failures}
      : {passed: 0, failures: [{name: 'nothing ran', message: 'The step found no test.'}]};
  } catch (error) {
    return {passed: 0, failures: [{name: 'the step itself', message: error.message}]};
  }
}
