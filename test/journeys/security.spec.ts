import type {BrowserContext, Page} from '@playwright/test';
import {KNOWN, PASSWORD, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {Desk, expect, signedIn, test} from './support.js';

const PATH = '/a-strict-page.html';
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The script tag's desk, as it would be published, on a page that allows next to nothing; what the policy stops is written to the console. */
async function writeStrictPage(page: Page, body: string): Promise<void> {
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

test('every view and dialog works under a strict policy with Trusted Types, and breaks no rule of it', async ({page}) => {
  test.slow();
  await writeStrictPage(page, DESK);
  const desk = new Desk(page);
  const dialog = page.getByRole('dialog');
  const go = (route: string): Promise<void> => page.evaluate((hash) => void (location.hash = hash), route);
  await page.goto(PATH);
  await desk.signIn(USERS.alice);

  await test.step('the list, its menu, its columns, a look into a row, what is remembered, the keys', async () => {
    await desk.search({'Last name': 'Smith', City: 'Toronto'});
    await desk.link(KNOWN.pendingUnlocked).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('order-peek')).toContainText('Order items');
    await desk.button('Columns').click();
    await expect(page.getByRole('dialog', {name: 'Columns to show'})).toBeVisible();
    await page.keyboard.press('Escape');
    await desk.button('Keyboard shortcuts').click();
    await expect(dialog.getByRole('button', {name: 'Close'})).toBeVisible();
    await page.keyboard.press('Escape');
    await desk.button('Recent and saved').click();
    await expect(desk.box('Name of this search')).toBeVisible();
    await desk.button(`Actions for order ${KNOWN.pendingUnlocked}`).click();
    await desk.item('Lock').click();
    await expect(desk.row(KNOWN.pendingUnlocked)).toContainText('locked by you');
  });

  await test.step('an order, its comments, and canceling it', async () => {
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

  await test.step('somebody else’s lock; a re-order and its rehearsal', async () => {
    await go(`order=${KNOWN.pendingLockedByBob}`);
    await desk.button('Take over').click();
    await expect(desk.button('Unlock')).toBeVisible();
    await go(`order=${KNOWN.deliveredOfAna}`);
    await desk.button('Re-order').click();
    await desk.dialog(`Re-order ${KNOWN.deliveredOfAna}?`).getByRole('button', {name: 'Re-order'}).click();
    await expect(desk.text('2 order items were added')).toBeVisible();
  });

  await test.step('customers, an order history, held locks, receipts, and what is left behind at sign-out', async () => {
    await go('find-customers');
    await desk.box('Last name').fill('Holm');
    await page.keyboard.press('Enter');
    await expect(page.locator('customer-list').getByRole('row').nth(1)).toBeVisible();
    await go('customer=8701');
    await expect(page.locator('order-history').getByRole('row').nth(1)).toBeVisible();
    await go('held-locks');
    await expect(desk.link(KNOWN.pendingLockedByBob)).toBeVisible();
    await go('action-receipts');
    await expect(desk.heading('What I did today')).toBeVisible();
    await desk.button('Sign out').click();
    await desk.dialog('Sign out now?').getByRole('button', {name: 'Sign out anyway'}).click();
    await expect(desk.box('Logon ID')).toBeFocused();
  });
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

/** All that outlives a page, and the address, in one text; `store` of the session's own cookies is the storefront's. */
async function kept(page: Page, context: BrowserContext): Promise<{local: string[]; session: string[]; all: string}> {
  const {origins, cookies} = await context.storageState();
  const [local, session] = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)] as const);
  const inTab = await page.evaluate(() => JSON.stringify({...sessionStorage}));
  const names = cookies.filter(({name}) => !name.startsWith('WC_')).map(({name}) => name);
  expect(names, 'no cookie but the store’s own').toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  return {local: local.sort(), session: session.sort(), all: JSON.stringify(origins) + inTab + page.url() + (await page.title())};
}

/** How the CSR left the form and the table is nobody's secret. */
const isKept = (key: string): boolean => !/\.(form|columns|more)/.test(key);

test('in browser, address and console there is nothing of a customer but what a CSR keeps, until sign-out', async ({page, context}) => {
  const desk = new Desk(page);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const PERSONAL = /Smith|Toronto|Old Post Road|555-4103|amy\.smith|M5V/;
  const SECRET = new RegExp(`${PASSWORD}|AuthToken|WCToken`, 'i');
  const look = async (): Promise<Awaited<ReturnType<typeof kept>>> => {
    const now = await kept(page, context);
    expect(now.all + said.join()).not.toMatch(SECRET);
    expect(page.url() + said.join()).not.toMatch(PERSONAL);
    return now;
  };

  await page.goto('/plain.html');
  await desk.signIn(USERS.alice);
  await expect(desk.button('Sign out')).toBeVisible();
  expect(await look(), 'after signing in').toMatchObject({local: [], session: []});

  await desk.search({'Last name': 'Smith', City: 'Toronto'});
  await expect(desk.row(KNOWN.pendingUnlocked)).toBeVisible();
  await expect.poll(async () => (await look()).session, 'in this tab only: recent searches and their places').not.toEqual([]);
  const searched = await look();
  expect(
    searched.local.filter((key) => !/\.(form|columns|more)/.test(key)),
    'what was searched for',
  ).toEqual([]);

  await desk.button('Recent and saved').click();
  await desk.box('Name of this search').fill('Mine');
  await desk.button('Save this search').click();
  await desk.link(KNOWN.pendingUnlocked).click();
  await desk.box('Comment').fill('Half a secret');
  await expect.poll(async () => (await look()).all, 'for the one who typed it').toMatch(/drafts\.10201\.5001.*Half a secret/);
  await desk.button('Add comment').click();
  await expect(desk.comments.first()).toContainText('Half a secret');
  expect((await look()).all, 'sent').not.toContain('Half a secret');

  await desk.box('Comment').fill('The other half');
  await desk.button('Sign out').click();
  const question = desk.dialog('Sign out now?');
  await expect(question).toContainText('Signing out deletes it');
  await question.getByRole('button', {name: 'Sign out anyway'}).click();
  await expect(desk.box('Logon ID')).toBeFocused();
  const left = await look();
  expect(left.session).toEqual([]);
  expect(left.all).not.toContain('The other half');
  expect(left.local.filter(isKept), 'what was saved under a name').toEqual([expect.stringContaining(`.searches.10201.${USERS.alice}`)]);
});
