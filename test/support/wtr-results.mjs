/** Web Test Runner reporter that writes what passed and failed as JSON, for scripts/test.mjs. */
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {inspect} from 'node:util';

const testsOf = (suite, path = []) => [
  ...suite.tests.map((test) => ({...test, name: [...path, test.name].join(' › ')})),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
];

const placeOf = ({browser, testFile}) => `${browser.name} ${relative(process.cwd(), testFile).replace(/^.*test-pages./, '')}`;

/** What the page logged, and what it asked for in vain: mostly the reason why a file did not load. */
const saidBy = ({logs, request404s}) => [
  ...logs.map((parts) => parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ')),
  ...request404s.map((url) => `404 ${url}`),
];

/** What a test wanted and what it got, which the message shortens. */
const messageOf = ({message = '', expected, actual} = {}) =>
  [message, typeof expected === 'string' && `wanted: ${expected}`, typeof actual === 'string' && `got: ${actual}`]
    .filter(Boolean)
    .join('\n');

/** A file that could not be loaded, or that logged an error outside of its tests, counts as a failure of its own. */
function resultsOf(session) {
  const place = placeOf(session);
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const failures = tests
    .filter((test) => !test.passed && !test.skipped)
    .map(({name, error}) => ({name: `${place}: ${name}`, message: messageOf(error)}));
  for (const error of session.errors) failures.push({name: place, message: [error.message, ...saidBy(session)].join('\n')});
  const passed = tests.filter((test) => test.passed).length;
  if (!session.passed && !failures.length) failures.push({name: place, message: 'did not run to its end'});
  if (session.passed && !tests.length) failures.push({name: place, message: 'has no test'});
  return {passed, skipped: tests.filter((test) => test.skipped).length, failures};
}

export const writeResults = (file) => ({
  reportTestFileResults({logger, sessionsForTestFile}) {
    for (const session of sessionsForTestFile) {
      const {passed, failures} = resultsOf(session);
      logger.log(`${failures.length ? 'failed' : 'passed'}  ${placeOf(session)}: ${passed} passed, ${failures.length} failed`);
    }
  },
  onTestRunFinished({sessions}) {
    const results = [...sessions].map(resultsOf);
    const sum = (count) => results.reduce((total, result) => total + count(result), 0);
    const report = {passed: sum((one) => one.passed), skipped: sum((one) => one.skipped), failures: results.flatMap((one) => one.failures)};
    writeFileSync(file, JSON.stringify(report, null, 2));
  },
});
