/** The bench page, built for production, served with the sandbox behind it, and opened in a browser. */
import {chromium} from '@playwright/test';
import {build, preview} from 'vite';
import {chromiumArgs, findChromium} from '../../test/support/find-browser.mjs';
import {path} from '../lib/root.mjs';

const configFile = path('test/bench/vite.config.ts');

export async function withPage(work) {
  await build({configFile});
  const server = await preview({configFile});
  const {executablePath, args, env} = await findChromium();
  const browser = await chromium.launch({executablePath, args: [...chromiumArgs, ...args], env: {...process.env, ...env}});
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.on('pageerror', (error) => console.error(error));
    await page.goto(server.resolvedUrls.local[0]);
    await page.evaluate(() => globalThis.bench.ready);
    return await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
}
