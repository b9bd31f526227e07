import fc from 'fast-check';
import {Sandbox} from '../../demo/sandbox/index.js';
import {useSandboxFetch} from '../support/sandbox-fetch.js';
import {schedules} from './schedule.js';
import {World} from './world.js';

/** How many schedules are tried, and from which seed: set by the configuration of the long run. The few of every `npm test` are always the same. */
const {randomSchedules = {runs: 100, seed: 4}} = globalThis as {readonly randomSchedules?: {readonly runs: number; readonly seed?: number}};
const {runs, seed} = randomSchedules;

describe('random schedules of two CSRs, faults and reloads', () => {
  const sandbox = new Sandbox();
  useSandboxFetch(sandbox);

  const originalTimeout = AbortSignal.timeout;
  let timers: AbortController[] = [];
  before(() => {
    AbortSignal.timeout = () => timers[timers.push(new AbortController()) - 1]!.signal;
  });
  after(() => {
    AbortSignal.timeout = originalTimeout;
    localStorage.clear();
  });

  it(`${runs} of them: what the desk says is what the sandbox holds, no write twice, no text lost`, async function () {
    this.timeout(runs * 500);
    const counts = new Map<string, number>();
    const schedule = fc.asyncProperty(schedules, async (steps) => {
      sandbox.reset();
      localStorage.clear();
      timers = [];
      const timeOut = (): void => timers.forEach((timer) => timer.abort(new DOMException('', 'TimeoutError')));
      const world = new World(sandbox, timeOut);
      await world.run(steps);
      for (const told of world.told) counts.set(told, (counts.get(told) ?? 0) + 1);
    });
    // What is wrong, and the story step by step, is the error's own message.
    await fc.assert(schedule, {numRuns: runs, includeErrorInReport: true, ...(seed !== undefined && {seed})});
    console.log(`${runs} schedules: ${[...counts].map(([told, n]) => `${n} × ${told}`).join(', ')}`);
  });
});
