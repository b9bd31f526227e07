/** Journeys over real HTTP: three workers, each with a server, and so a sandbox, of its own. */
import {createServer} from 'node:net';
import {defineConfig} from '@playwright/test';
import {chromiumArgs, findChromium} from './support/find-browser.mjs';

const lanes = [0, 1, 2];

/** The workers read this file again, and inherit the environment. */
async function portOf(lane: number): Promise<number> {
  const name = `ORDER_DESK_JOURNEY_PORT_${lane}`;
  process.env[name] ??= String(await freePort());
  return Number(process.env[name]);
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
  });

const ports = await Promise.all(lanes.map(portOf));
const {executablePath, args, env} = await findChromium();
const results = process.env.ORDER_DESK_RESULTS;

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: lanes.length,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: {timeout: 10_000},
  reporter: results ? [['list'], ['json', {outputFile: results}]] : 'list',
  webServer: ports.map((port, lane) => ({
    command: 'node scripts/start.mjs',
    cwd: '..',
    // Ready when the bundle is made.
    url: `http://127.0.0.1:${port}/cdn/order-desk.js`,
    env: {PORT: String(port), ORDER_DESK_LANE: `journeys-${lane}`},
    reuseExistingServer: false,
  })),
  use: {
    baseURL: `http://127.0.0.1:${ports[Number(process.env.TEST_PARALLEL_INDEX ?? 0)] ?? ports[0]}/`,
    browserName: 'chromium',
    locale: 'en-US',
    // Recording each step for the case that one fails costs every journey time: TRACE=on asks for it.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {executablePath, args: [...chromiumArgs, ...args], env: {...process.env, ...env}},
  },
});
