/** The package, packed and installed, works in pages that were never part of this project. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {chromium} from '@playwright/test';
import {build} from 'vite';
import {runTool} from '../../scripts/lib/run.mjs';
import {chromiumArgs, findChromium} from '../support/find-browser.mjs';
import {pack, unpack} from './support/pack.mjs';
import {filesIn, path} from './support/package.mjs';
import {openShop} from './support/shop.mjs';

/** Inside node_modules, so that lit, React, Vue and types are found as in a consumer's own installation. */
const consumers = path('node_modules/.cache/consumers');
const installed = join(consumers, 'node_modules/aurora-order-desk');
const inFolder = (name) => join(consumers, name);
const hashes = () => JSON.parse(readFileSync(join(installed, 'dist/cdn/integrity.json'), 'utf8'));

let browser, shop, cdn, types;

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
  cdn = await openShop({'/kits/order-desk@1/': join(installed, 'dist/cdn')});
});

after(async () => {
  shop?.close();
  cdn?.close();
  await browser?.close();
});

async function newPage() {
  const page = await browser.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  return {page, troubles};
}

/** What is set arrives, what happens is heard: the order that the page's own criteria find opens in the page's own way. */
async function opensAnOrder(address) {
  const {page, troubles} = await newPage();
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

const GERMAN = {tag: 'de', attributes: 'lang-id="-3"', findOrders: 'Bestellungen suchen', search: 'Suchen', columns: 'Spalten'};
/** The store's own language ID: what the page is written in decides. */
const ARABIC = {tag: 'ar', attributes: 'lang-id="-23"', findOrders: 'البحث عن الطلبات', search: 'بحث', columns: 'الأعمدة'};

for (const [what, home, script, {tag, attributes, findOrders, search, columns}] of [
  ['classic script, in German', () => shop.origin + '/order-desk/', 'src="$order-desk.iife.js"', GERMAN],
  ['classic script of another origin, right to left', () => cdn.origin + '/kits/order-desk@1/', 'src="$order-desk.iife.js" defer', ARABIC],
  ['modules of another origin, in German', () => cdn.origin + '/kits/order-desk@1/', 'src="$order-desk.js" type="module"', GERMAN],
]) {
  test(`a strict page deep in the shop speaks the language that comes from beside the script: ${what}`, async () => {
    const {page, troubles} = await newPage();
    const policy = `script-src 'self' ${cdn.origin}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const body = `<!doctype html><html lang="${tag}" dir="${tag === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>Shop</title>
      <script ${script.replace('$', home())}></script>
      <order-desk store-id="10201" ${attributes}><find-orders></find-orders></order-desk>`;
    shop.pages.set('/shop/deep/inside', {headers: {'content-security-policy': policy}, body});
    for (const {served} of [shop, cdn]) served.length = 0;
    await page.goto(`${shop.origin}/shop/deep/inside`);
    const heading = page.getByRole('heading', {name: findOrders, exact: true});
    await heading.waitFor({timeout: 15_000}).catch(() => assert.fail(`No “${findOrders}”. ${troubles.join('\n')}`));
    assert.equal(await heading.evaluate((element) => globalThis.getComputedStyle(element).direction), tag === 'ar' ? 'rtl' : 'ltr');
    await page.evaluate(() => Object.assign(globalThis.document.querySelector('find-orders'), {criteria: {lastName: 'Smith'}}));
    await page.getByRole('button', {name: search, exact: true}).click();
    await page.getByRole('button', {name: columns, exact: true}).waitFor({timeout: 15_000});
    await page.close();
    assert.deepEqual(troubles, []);
    const {pathname, origin} = new URL(home());
    const packs = [shop, cdn].flatMap((server) =>
      server.served.filter((path) => path.includes('/lang/')).map((path) => server.origin + path),
    );
    assert.deepEqual(
      packs.sort(),
      [`${tag}-rest.js`, `${tag}.js`].map((name) => `${origin}${pathname}lang/${name}`),
    );
  });
}

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

test('every entry can be imported where there is no page, as a server does', () => {
  const modules = ['define', 'lang'].flatMap((folder) => filesIn(`dist/${folder}`).map((name) => `/${folder}/${name}`));
  const entries = ['', '/define', ...modules.filter((name) => name.endsWith('.js'))].map((entry) => `aurora-order-desk${entry}`);
  assert.ok(entries.length > 30);
  const script = entries.map((entry) => `await import('${entry}');`).join('\n');
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: consumers, stdio: 'pipe'});
});

test('TypeScript, JSX, Vue and Svelte know the tags, and refuse what they do not have', async () => {
  const {succeeded, output} = await types;
  assert.ok(succeeded, output);
});
