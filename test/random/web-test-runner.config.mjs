/** The long run of random schedules: `SCHEDULES=5000 SEED=7 npm run test:long`. Without a seed, each run tries others; a failure names its seed. */
import config from '../web-test-runner.config.mjs';

const {SCHEDULES = '2000', SEED} = process.env;
const wanted = JSON.stringify({runs: Number(SCHEDULES), ...(SEED && {seed: Number(SEED)})});

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  files: ['test/random/*.test.ts'],
  testsFinishTimeout: 3_600_000,
  testRunnerHtml: (framework) => config.testRunnerHtml(framework).replace('<script>', `<script>globalThis.randomSchedules = ${wanted};`),
};
