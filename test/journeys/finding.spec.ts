import type {Page} from '@playwright/test';
import {KNOWN, SMITHS, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {smiths} from '../../demo/sandbox/seed/smiths.js';
import {Keyboard} from './keyboard.js';
import {DESK_PAGE, expect, signedIn, test, type Desk} from './support.js';

interface Case {
  readonly storeId: string;
  readonly orderId: string;
  /** As the customer's signature has it, and as the order has it. */
  readonly signature: string;
  readonly phone: string;
  readonly lastName: string;
  /** Finds more than a search gives. */
  readonly many: Readonly<Record<string, string>>;
  readonly total: number;
}

const CASES: Readonly<Record<string, Case>> = {
  B2C: {
    storeId: '10201',
    orderId: KNOWN.pendingUnlocked,
    signature: 'Thank you,\nAmy Smith\nPhone: +1 (416) 555.4103',
    phone: '416-555-4103',
    lastName: 'Smith',
    many: {'Last name': 'Smith'},
    total: SMITHS,
  },
  B2B: {
    storeId: '10202',
    orderId: KNOWN.b2bPendingApproval,
    signature: 'Thank you,\nEmil Garcia\nPhone: +1 (206) 555.8002',
    phone: '206-555-8002',
    lastName: 'Garcia',
    many: {'Organization name': 'a'},
    total: 102,
  },
};

const desk = (page: Page, storeId: string): Promise<Desk> =>
  signedIn(page, USERS.alice, {storeId, path: `${DESK_PAGE}?storeId=${storeId}`});
/** By their part: roles are too slow to count among thousands. */
const links = (on: Desk) => on.page.locator('[part=order-link]');
const numbers = (on: Desk): Promise<string[]> => links(on).allTextContents();
const group = (on: Desk, name: string) => on.page.getByRole('group', {name, exact: true});
const goesOn = (on: Desk) => group(on, 'Older orders').getByRole('button', {pressed: false});

for (const [name, {storeId, orderId, signature, phone, lastName, many, total}] of Object.entries(CASES)) {
  test.describe(`finding in a ${name} store`, () => {
    test('a pasted signature fills the form, and finds the order whatever the phone looks like', async ({page, context, store}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const on = await desk(page, storeId);
      await page.evaluate((text) => navigator.clipboard.writeText(text), signature);
      await page.keyboard.press('/');
      await expect(on.anything).toBeFocused();
      await page.keyboard.press('ControlOrMeta+V');
      await expect(on.box('Last name')).toHaveValue(lastName);
      await expect(on.anything).toHaveAccessibleDescription(/^Filled in: First name \S+, Last name \S+, Phone /);
      expect(await store.searches()).toBe(0);
      await page.keyboard.press('Enter');
      await expect(on.row(orderId)).toContainText(`Phone matches: ${phone}`);
      await expect(on.text('Other spellings were tried, too.')).toBeVisible();
      expect(await store.searches()).toBeLessThanOrEqual(5);

      await on.box('Last name').fill('Nobodyatall');
      await on.button('Search').click();
      await expect(on.heading('No order matches')).toBeVisible();
    });

    test('the coach narrows and goes on, and says no more than it knows', async ({page, store}) => {
      const on = await desk(page, storeId);
      await on.search(many);
      await expect(on.heading(`20 of ${total} orders`)).toBeFocused();
      expect(await store.searches()).toBe(1);
      const [chip] = await group(on, 'State').getByRole('button').all();
      await chip!.click();
      await expect(group(on, 'State').getByRole('button', {pressed: true})).toBeFocused();
      await expect(on.heading(/^\d+( of \d+)? orders?( found)?$/)).not.toHaveText(`20 of ${total} orders`);
      await page.keyboard.press('Enter');
      await expect(on.heading(new RegExp(`^\\d+ of ${total} orders$`))).toBeVisible();
      expect(await store.searches()).toBe(2);
      await goesOn(on).click();
      await expect(group(on, 'Older orders').getByRole('button', {pressed: true})).toHaveCount(1);
      const shown = await numbers(on);
      expect(new Set(shown).size).toBe(shown.length);
      await expect(on.heading(`${shown.length} of ${total} orders`)).toBeVisible();
      await on.button('Refresh').click();
      await expect(on.results).toHaveAttribute('aria-busy', 'false');
      expect(await numbers(on)).toEqual(shown);
    });

    test('searches come back: by back and forward, after a reload, by name, by a link', async ({page, context, store}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const on = await desk(page, storeId);
      const entries = (): Promise<number> => page.evaluate(() => history.length);
      await on.search({'Last name': lastName});
      await expect(on.heading(/^\d.* orders?( found)?$/)).toBeFocused();
      await on.button('Clear').click();
      const before = await entries();
      await on.search({'Order number': orderId});
      await expect(on.heading('1 order found')).toBeFocused();
      // What is found is shown first, and then becomes a place in the history.
      await expect.poll(entries).toBeGreaterThan(before);
      const asked = await store.searches();
      await page.goBack();
      await expect(on.box('Last name')).toHaveValue(lastName);
      await page.goForward();
      await expect(on.box('Order number')).toHaveValue(orderId);
      await expect(on.heading('1 order found')).toBeVisible();
      expect(await store.searches()).toBe(asked);
      expect(new URL(page.url()).hash).toBe('');

      await page.reload();
      await expect(on.row(orderId)).toBeVisible();
      await on.button('Recent and saved').click();
      await expect(on.button(`Order number ${orderId}`)).toBeVisible();
      await on.box('Name of this search').fill('My order');
      await page.keyboard.press('Enter');
      await expect(on.button('My order')).toBeVisible();
      await on.button('Copy a link to this search').click();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await on.button(`Last name ${lastName}`).click();
      await expect(on.box('Last name')).toHaveValue(lastName);
      await page.goto('about:blank');
      await page.goto(link);
      await expect(on.row(orderId)).toBeVisible();
      expect(page.url()).not.toContain(orderId);

      await on.button('Sign out').click();
      await on.signIn(USERS.bob);
      await on.button('Recent and saved').click();
      await expect(on.button('My order')).toHaveCount(0);
      await expect(page.getByText('None yet.')).toHaveCount(2);
      await on.button('Sign out').click();
      await on.signIn(USERS.alice);
      await on.button('Recent and saved').click();
      await on.button('My order').click();
      await expect(on.row(orderId)).toBeVisible();
      await on.button('Recent and saved').click();
      await on.button('Forget all searches').click();
      await expect(on.button('My order')).toHaveCount(0);
    });

    test('the list is worked in: sort, peek, select, copy, and from order to order', async ({page, context}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const on = await desk(page, storeId);
      await on.search(many);
      await expect(on.heading(`20 of ${total} orders`)).toBeFocused();
      await on.results.getByRole('button', {name: 'Total'}).click();
      await expect(on.results.getByRole('columnheader', {name: 'Total'})).toHaveAttribute('aria-sort', /ascending|descending/);
      const [first = '', second = ''] = await numbers(on);
      await on.button(`Look into order ${first}`).click();
      await expect(on.results.locator('order-peek')).toBeVisible();
      await page.getByRole('checkbox', {name: `Select order ${second}`}).check();
      await expect(group(on, 'List').getByText('1 selected')).toBeVisible();
      const download = page.waitForEvent('download');
      await on.button('Download CSV').click();
      expect((await download).suggestedFilename()).toMatch(/\.csv$/);
      await on.button('Columns').click();
      await page.getByRole('checkbox', {name: 'Status', exact: true}).uncheck();
      await expect(on.results.getByRole('columnheader', {name: 'Status'})).toHaveCount(0);
      await page.keyboard.press('Escape');
      await page.getByRole('button', {name: 'Group by buyer'}).click();
      await expect(on.results.getByRole('rowheader').first()).toContainText(/\d+ orders? of /);
      await page.getByRole('button', {name: 'Group by buyer'}).click();
      await on.button(`Actions for order ${first}`).click();
      await on.item('Copy order number').click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);

      await on.link(first).click();
      await expect(on.heading(`Order ${first}`)).toBeFocused();
      await expect(page.getByText('1 of 20')).toBeVisible();
      await expect(on.link('Previous order')).toHaveCount(0);
      await on.link('Next order').click();
      await expect(on.heading(`Order ${second}`)).toBeFocused();
      await on.link('Previous order').click();
      await expect(on.heading(`Order ${first}`)).toBeFocused();
      await on.back.click();
      await expect(on.link(first)).toBeFocused();
    });

    test('everything by keyboard, with the keys that ? tells', async ({page}) => {
      const on = await desk(page, storeId);
      const keys = new Keyboard(page);
      await keys.press('?');
      await expect(on.dialog('Keyboard shortcuts')).toContainText('Go to the box that takes anything');
      await keys.press('Escape');
      await expect(on.dialog('Keyboard shortcuts')).toHaveCount(0);
      await keys.press('/');
      await keys.isAt(on.anything);
      await keys.type(lastName);
      await keys.press('Enter');
      await keys.isAt(on.heading(/^\d.* orders?( found)?$/));
      const [first = ''] = await numbers(on);
      await keys.press('ArrowDown');
      await keys.isAt(on.link(first));
      await keys.press('.');
      await keys.isAt(on.item('View order'));
      await keys.press('Escape');
      await keys.isAt(on.button(`Actions for order ${first}`));
      await on.link(first).focus();
      await keys.press('x');
      await expect(page.getByRole('checkbox', {name: `Select order ${first}`})).toBeChecked();
      await keys.press('Enter');
      await keys.isAt(on.heading(`Order ${first}`));
      await keys.press('Escape');
      await keys.isAt(on.link(first));
      await keys.press('/');
      await keys.isAt(on.anything);
      await keys.type('/?.x');
      await expect(on.anything).toHaveValue(`${lastName}/?.x`);
    });
  });
}

test('137 orders of a Smith are walked to the last one, by the coach only', async ({page, store}) => {
  const on = await desk(page, '10201');
  await on.search({'Last name': 'Smith'});
  await expect(on.heading(`20 of ${SMITHS} orders`)).toBeFocused();
  const placed = await numbers(on);
  for (let clicks = 0; clicks < 12 && (await goesOn(on).count()); clicks++) {
    const before = await links(on).count();
    await goesOn(on).click();
    await expect(links(on).nth(before)).toBeAttached();
  }
  await expect(on.heading(`${SMITHS} orders found`)).toBeVisible();
  const shown = await numbers(on);
  expect(shown.slice(0, placed.length), 'no row has moved').toEqual(placed);
  expect(new Set(shown).size, 'each order once').toBe(SMITHS);
  expect(await store.searches(), 'one request a click').toBeLessThanOrEqual(8);

  expect(shown).toEqual(expect.arrayContaining(smiths().map(({order}) => order.orderId)));
});
