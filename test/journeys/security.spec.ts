import {resolve} from 'node:path';
import type {Page} from '@playwright/test';
import {build} from 'vite';
import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {Desk, expect, signedIn, test} from './support.js';

const PATH = '/a-strict-page.html';
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const root = resolve(import.meta.dirname, '../..');
const bundles = resolve(root, 'node_modules/.cache/journeys-cdn');

test.describe.configure({mode: 'default'});

/** The bundles as they are published, of the sources as they are now. */
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const configFile = resolve(root, 'vite.config.ts');
  await build({root, configFile, mode: 'cdn', logLevel: 'error', build: {outDir: bundles, emptyOutDir: true}});
});

/** The script tag's desk on a page that allows next to nothing; what the policy stops is written to the console. */
async function writeStrictPage(page: Page, body: string): Promise<void> {
  await page.route('**/cdn/**/*.js', (route) => route.fulfill({path: resolve(bundles, route.request().url().split('/cdn/')[1] ?? '')}));
  await page.route(`**${PATH}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {'content-security-policy': POLICY},
      body: `<!doctype html>
        <html lang="en">
          <title>A strict page</title>
          <script type="module" src="/cdn/order-desk.js"></script>
          ${body}
        </html>`,
    }),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
      console.error(`stopped by the policy: ${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
}

const DESK = '<order-desk store-id="10201" lang-id="-1"><customer-service></customer-service></order-desk>';

test('the desk works under a strict policy with Trusted Types, and breaks no rule of it', async ({page}) => {
  await writeStrictPage(page, DESK);
  const desk = new Desk(page);
  await page.goto(PATH);
  await desk.signIn(USERS.alice);
  await desk.search({'Last name': 'Smith', City: 'Toronto'});
  await expect(desk.row(KNOWN.pendingUnlocked)).toBeVisible();
  await desk.button(`Actions for order ${KNOWN.pendingUnlocked}`).click();
  await desk.item('Lock').click();
  await expect(desk.row(KNOWN.pendingUnlocked)).toContainText('locked by you');
  await desk.link(KNOWN.pendingUnlocked).click();
  await desk.button('Unlock').click();
  await expect(desk.text(`Order ${KNOWN.pendingUnlocked} is unlocked.`)).toBeVisible();
  await desk.box('Comment').fill('<b>Not bold</b>');
  await desk.button('Add comment').click();
  await expect(desk.comments.first()).toContainText('<b>Not bold</b>');
  await desk.button('Cancel order').click();
  const question = desk.dialog(`Cancel order ${KNOWN.pendingUnlocked}?`);
  await expect(question).toHaveCSS('max-width', '480px');
  await question.getByRole('button', {name: 'Cancel order'}).click();
  await expect(desk.fact('Status')).toHaveText('Canceled');
});

test('this page would tell of a broken rule', async ({page, complaints}) => {
  await writeStrictPage(page, `<p style="color: red">${DESK}<img src="data:," onerror="document.title = 1" alt="" />`);
  await page.goto(PATH);
  await expect.poll(() => complaints.filter((line) => line.startsWith('stopped by the policy')).length).toBeGreaterThan(1);
  complaints.length = 0;
});

for (const orderId of [KNOWN.markupInName, KNOWN.scriptInName]) {
  test(`what a customer wrote as markup is text, on a page without a policy too: order ${orderId}`, async ({page}) => {
    const desk = await signedIn(page, USERS.alice);
    const title = await page.title();
    await desk.search({'Order number': orderId});
    await expect(desk.row(orderId)).toContainText(orderId === KNOWN.markupInName ? '<b>Bold</b>' : '<script>document.title=1</script>');
    await desk.link(orderId).click();
    await expect(desk.heading(`Order ${orderId}`)).toBeFocused();
    await desk.button('Cancel order').click();
    await expect(desk.dialog(`Cancel order ${orderId}?`)).toContainText(orderId === KNOWN.markupInName ? '<b>' : '<script>');
    await page.keyboard.press('Escape');
    if (orderId === KNOWN.scriptInName) await expect(desk.comments.first()).toContainText('<img src=x onerror="document.title=1">');
    await expect(page.getByRole('img', {name: 'x'})).toHaveCount(0);
    expect(await page.title()).toBe(title);
  });
}

test('no password is kept in the browser, what was searched for until sign-out, a comment while it is not sent', async ({
  page,
  context,
}) => {
  const desk = new Desk(page);
  await page.goto('/plain.html');
  await desk.signIn(USERS.alice);
  await desk.search({'Last name': 'Smith', City: 'Toronto'});
  await desk.link(KNOWN.pendingUnlocked).click();
  await desk.box('Comment').fill('Half a secret');
  const session = (): Promise<string> => page.evaluate(() => JSON.stringify({...sessionStorage}));
  const others = async (): Promise<string> => JSON.stringify(await context.storageState({indexedDB: true}));
  await expect.poll(session, 'in this tab only').toContain('Smith');
  const kept = await others();
  expect(kept + (await session())).not.toContain('orderdesk1');
  expect(kept, 'for the one who typed it').toMatch(/drafts\.10201\.5001.*Half a secret/);
  for (const criterion of ['Smith', 'Toronto']) expect(kept + page.url()).not.toContain(criterion);
  await desk.button('Add comment').click();
  await expect(desk.comments.first()).toContainText('Half a secret');
  expect((await others()) + (await session())).not.toContain('Half a secret');
  await desk.button('Sign out').click();
  await desk.button('Sign out anyway').click();
  await expect.poll(session).toBe('{}');
  expect(await others(), 'what was done').not.toContain('receipts');
});
