import type {Page} from '@playwright/test';
import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {DESK_PAGE, expect, signedIn, test} from './support.js';

/** As browsers do it whose user forbids storage: not even looking for it is allowed. */
const forbidden = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('The document is not allowed to use storage.', 'SecurityError');
        },
      });
    }
  });

const full = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    };
  });

for (const [name, prepare] of [
  ['forbidden', forbidden],
  ['full', full],
] as const) {
  for (const storeId of ['10201', '10202'])
    test(`the desk works while storage is ${name}, in store ${storeId}`, async ({page}) => {
      const orderId = storeId === '10201' ? KNOWN.shipped : KNOWN.b2bLockedByBob;
      await prepare(page);
      const desk = await signedIn(page, USERS.alice, {storeId, path: `${DESK_PAGE}?storeId=${storeId}`});
      await desk.search({'Order number': orderId});
      await expect(desk.row(orderId)).toBeVisible();
      await desk.button('Recent and saved').click();
      await desk.box('Name of this search').fill('Mine');
      await page.keyboard.press('Enter');
      await expect(desk.button('Mine')).toBeVisible();
      await desk.button('Clear').click();
      const entries = (): Promise<number> => page.evaluate(() => history.length);
      const before = await entries();
      await desk.search({'Last name': 'Nobodyatall'});
      await expect(desk.heading('No order matches')).toBeVisible();
      // What is found is shown first, and then becomes a place in the history.
      await expect.poll(entries).toBeGreaterThan(before);
      await page.goBack();
      await expect(desk.row(orderId)).toBeVisible();
      await desk.link(orderId).click();
      await expect(desk.heading(`Order ${orderId}`)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(desk.link(orderId)).toBeFocused();
      await page.keyboard.press('?');
      await page.getByRole('checkbox', {name: /^Use \/ \? and Esc/}).uncheck();
      await page.keyboard.press('Escape');
      await desk.button('Sign out').click();
      await desk.signIn(USERS.bob);
      await expect(desk.heading('Find orders')).toBeVisible();
      await expect(desk.row(orderId)).toHaveCount(0);
      await desk.button('Recent and saved').click();
      await expect(desk.button('Mine')).toHaveCount(0);
    });
}
