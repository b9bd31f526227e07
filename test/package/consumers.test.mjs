/** The package, packed and installed, works in pages that were never part of this project. */
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {chromium} from '@playwright/test';
import {build} from 'vite';
import {runTool} from '../../scripts/lib/run.mjs';
import {chromiumArgs, findChromium} from '../support/find-browser.mjs';
import {pack, unpack} from './support/pack.mjs';
import {path} from './support/package.mjs';
import {openShop} from './support/shop.mjs';

/** Inside node_modules, so that lit, React, Vue and types are found as in a consumer's own installation. */
const consumers = path('node_modules/.cache/consumers');
const installed = join(consumers, 'node_modules/aurora-order-desk');
const inFolder = (name) => join(consumers, name);
const hashes = () => JSON.parse(readFileSync(join(installed, 'dist/cdn/integrity.json'), 'utf8'));

let browser, shop, types;

before(async () => {
  rmSync(consumers, {recursive: true, force: true});
  mkdirSync(installed, {recursive: true});
  cpSync(path('test/package/consumers'), consumers, {recursive: true});
  unpack(pack(consumers).tarball, installed);
  types = runTool('typescript', ['-p', join(consumers, 'tsconfig.json')], {program: 'tsc'});
  const {executablePath, headlessShell, args, env} = await findChromium();
  browser = await chromium.launch({
    executablePath,
    args: [...chromiumArgs, ...args, ...(headlessShell ? [] : ['--headless=new'])],
    env: {...process.env, ...env},
  });
  shop = await openShop({
    '/order-desk/': join(installed, 'dist/cdn'),
    '/plain/': inFolder('plain'),
    '/vite/': inFolder('vite/dist'),
    '/react/': inFolder('react/dist'),
    '/vue/': inFolder('vue/dist'),
  });
});

after(async () => {
  shop?.close();
  await browser?.close();
});

/** What is set arrives, what happens is heard: the order that the page's own criteria find opens in the page's own way. */
async function opensAnOrder(address) {
  const page = await browser.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  shop.asked.length = 0;
  await page.goto(`${shop.origin}${address}`);
  await page
    .getByRole('heading', {name: 'Find orders'})
    .waitFor({timeout: 15_000})
    .catch(() => assert.fail(`find-orders does not show itself. ${troubles.join('\n')}`));
  await page.getByRole('button', {name: 'Search', exact: true}).click();
  await page.getByRole('link', {name: '700101'}).click();
  await page.waitForFunction(() => globalThis.document.title === 'Order 700101');
  await page.close();
  assert.deepEqual(troubles, []);
  assert.equal(shop.asked.length, 1);
  const [{lastName, maxResults, langId}] = shop.asked;
  assert.deepEqual({lastName, maxResults, langId}, {lastName: 'Smith', maxResults: '5', langId: '-1'});
}

const built = (name, config) =>
  build({root: inFolder(name), base: `/${name}/`, configFile: false, logLevel: 'error', build: {outDir: 'dist', minify: false}, ...config});

/** Puts the hashes that the build wrote where the pages want them. */
function fillIn(page) {
  const file = join(inFolder('plain'), page);
  const map = JSON.stringify(Object.fromEntries(Object.entries(hashes()).map(([name, hash]) => [`/order-desk/${name}`, hash])));
  const text = readFileSync(file, 'utf8').replace('"{{import map}}"', map);
  writeFileSync(
    file,
    text.replace(/\{\{(.+?)\}\}/g, (_, name) => hashes()[name]),
  );
}

test('a plain page of another encoding with one classic script, known by its hash', () => {
  fillIn('classic.html');
  return opensAnOrder('/plain/classic.html');
});

test('a plain page with modules, each known by its hash', () => {
  fillIn('module.html');
  return opensAnOrder('/plain/module.html');
});

test('a page refuses a module that is not the one that was built', async () => {
  const file = join(inFolder('plain'), 'module.html');
  const hash = hashes()['order-desk.js'];
  writeFileSync(file, readFileSync(file, 'utf8').replace(hash, hash.replace(/.{4}$/, 'AAAA')));
  const page = await browser.newPage();
  const refusal = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
  await page.goto(`${shop.origin}/plain/module.html`);
  await refusal;
  assert.equal(await page.evaluate(() => globalThis.customElements.get('find-orders')), undefined);
  await page.close();
});

test('Vite and TypeScript', async () => {
  await built('vite');
  await opensAnOrder('/vite/index.html');
});

test('React 19', async () => {
  await built('react');
  await opensAnOrder('/react/index.html');
});

test('Vue 3', async () => {
  await built('vue', {resolve: {alias: {vue: 'vue/dist/vue.esm-bundler.js'}}});
  await opensAnOrder('/vue/index.html');
});

test('TypeScript, JSX, Vue and Svelte know the tags, and refuse what they do not have', async () => {
  const {succeeded, output} = await types;
  assert.ok(succeeded, output);
});
