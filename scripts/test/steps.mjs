/** The steps of `npm test`, in their order. Each answers how many checks passed, and which failed with what message. */
import {runTool} from '../lib/run.mjs';
import {browserTests} from './browser-tests.mjs';
import {journeys} from './journeys.mjs';
import {packageChecks} from './package-checks.mjs';
import {sizeBudgets} from './size-budgets.mjs';
import {toolChecks} from './tool-checks.mjs';

export const steps = {
  types: toolChecks({
    tsc: () => runTool('typescript', ['-p', 'tsconfig.json'], {program: 'tsc'}),
  }),
  lint: toolChecks({
    eslint: () => runTool('eslint', ['.', '--max-warnings', '0']),
    prettier: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']),
    knip: () => runTool('knip', ['--config', 'scripts/knip.jsonc', '--no-progress']),
    'lit-analyzer': () => runTool('lit-analyzer', ['src/**/*.ts', '--strict', '--quiet']),
  }),
  browser: browserTests,
  journeys,
  package: packageChecks,
  size: sizeBudgets,
};
