/** Unit and element tests in one browser after the other: Chromium, and with --browsers=all what else is installed. */
import {findFirefox, findWebKit} from '../../test/support/find-browser.mjs';
import {runWithResults} from './results-file.mjs';

const found = {chromium: () => true, firefox: findFirefox, webkit: findWebKit};

const testsIn = (browser, say) =>
  runWithResults({
    packageName: '@web/test-runner',
    program: 'web-test-runner',
    args: ['--config', 'test/web-test-runner.config.mjs'],
    env: {BROWSERS: browser},
    onLine: (line) => /^(passed|failed) /.test(line) && say(line),
    read: (results) => results,
  });

export async function browserTests({browsers, say}) {
  const totals = {passed: 0, failures: []};
  for (const browser of browsers === 'all' ? Object.keys(found) : browsers.split(',')) {
    if (browsers === 'all' && !found[browser]()) {
      say(`left out  ${browser}: not installed`);
      continue;
    }
    const start = performance.now();
    const {passed, failures} = await testsIn(browser, say);
    if (!passed && !failures.length) failures.push({name: browser, message: 'No test ran.'});
    say(`${browser}: ${passed} passed, ${failures.length} failed (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    totals.passed += passed;
    totals.failures.push(...failures);
  }
  return totals;
}
