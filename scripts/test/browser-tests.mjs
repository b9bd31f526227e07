/** Unit and element tests in one browser, or with --browsers=all in each that is installed. */
import {runWithResults} from './results-file.mjs';

export const browserTests = ({browsers, say}) =>
  runWithResults({
    packageName: '@web/test-runner',
    program: 'web-test-runner',
    args: ['--config', 'test/web-test-runner.config.mjs'],
    env: {BROWSERS: browsers},
    onLine: (line) => /^(passed|failed|Not installed)/.test(line) && say(line),
    read: (results) => results,
  });
