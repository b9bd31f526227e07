/** Whole flows over real HTTP, in Playwright, against the demo's own server. */
import {stripVTControlCharacters} from 'node:util';
import {runWithResults} from './results-file.mjs';

const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
const messageOf = (spec) =>
  stripVTControlCharacters(spec.tests.flatMap(({results}) => results.flatMap(({errors}) => errors.map(({message}) => message))).join('\n'));

/** Playwright's own JSON report. */
function read({suites, stats, errors}) {
  const failures = specsIn({suites})
    .filter(({ok}) => !ok)
    .map((spec) => ({name: `${spec.file} › ${spec.title}`, message: messageOf(spec)}));
  failures.push(...errors.map(({message}) => ({name: 'Playwright', message})));
  return {passed: stats.expected, failures};
}

export const journeys = ({say}) =>
  runWithResults({
    packageName: '@playwright/test',
    program: 'playwright',
    args: ['test', '-c', 'test/playwright.config.ts'],
    onLine: (line) => /^\s+[✓✘-]\s/.test(line) && say(line.trim()),
    read,
  });
