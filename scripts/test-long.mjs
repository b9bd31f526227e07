/** `npm run test:long`: random schedules of two CSRs over the sandbox, many more than `npm test` has time for. */
import {ensureInstalled} from './lib/install.mjs';
import {runTool} from './lib/run.mjs';

ensureInstalled();
const {succeeded} = await runTool('@web/test-runner', ['--config', 'test/random/web-test-runner.config.mjs'], {
  program: 'web-test-runner',
  onLine: (line) => line.trim() && console.log(line),
});
process.exitCode = succeeded ? 0 : 1;
