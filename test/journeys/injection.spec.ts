/** A server whose every text is an attack: nothing of it runs, all of it can be read, and the desk goes on. */
import type {Page} from '@playwright/test';
import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {rounds, STRINGS} from './injection-strings.js';
import {expect, signedIn, test, type Desk} from './support.js';

/** Without these a page finds no way from one view to the next. */
const IDENTIFIERS = ['orderId', 'memberId', 'callerId', 'roleId'];

/** What the desk itself never makes, in any shadow root. */
const strangers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const below = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])]);
    const isAddress = (name: string): boolean => /href|src|action/.test(name);
    const isStrange = (element: Element): boolean =>
      element.matches('script, style, iframe, object, embed, link, meta, base, img, video, audio, marquee, template, x-x, math') ||
      [...element.attributes].some(
        ({name, value}) => name.startsWith('on') || (isAddress(name) && !/^(https?|mailto|tel):/.test(new URL(value, location.href).href)),
      );
    return below(document.body)
      .filter(isStrange)
      .map(({outerHTML}) => outerHTML.slice(0, 200));
  });

/** Each view that has something of the server's in it; with statuses that the desk knows, it can also be acted. */
async function walk(desk: Desk, act: boolean): Promise<void> {
  const {page} = desk;
  const look = async (): Promise<void> => expect(await strangers(page)).toEqual([]);
  const ask = async (button: string): Promise<void> => {
    await desk.button(button).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  };

  await desk.search({'Last name': 'Smith', City: 'Toronto'});
  await expect(desk.row(KNOWN.pendingUnlocked)).toBeVisible();
  await desk.link(KNOWN.pendingUnlocked).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('order-peek')).toBeVisible();
  await desk.button(`Actions for order ${KNOWN.pendingUnlocked}`).click();
  await expect(desk.item('View order')).toBeVisible();
  await look();
  await page.keyboard.press('Escape');

  await desk.link(KNOWN.pendingUnlocked).click();
  await expect(desk.heading(`Order ${KNOWN.pendingUnlocked}`)).toBeFocused();
  await expect(desk.box('Comment')).toBeVisible();
  await look();
  if (act) await ask('Cancel order');
  await page.goto(`/plain.html#order=${KNOWN.withFortyComments}`);
  await expect(desk.comments.first()).toBeVisible();
  if (act) await ask('Re-order');
  await page.goto('/plain.html#customer=8701');
  await expect(page.locator('order-history').getByRole('row').nth(1)).toBeVisible();
  await look();
  await page.goto('/plain.html#find-customers');
  await desk.box('Last name').fill('Holm');
  await page.keyboard.press('Enter');
  await expect(page.locator('customer-list').getByRole('row').nth(1)).toBeVisible();
  await look();
}

test.beforeEach(async ({page, complaints}) => {
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('ran', () => complaints.push('a text of the server was run'));
});

test(`${STRINGS.length} strings in every field of every answer are text`, async ({page, store}) => {
  test.slow();
  expect(STRINGS.length).toBeGreaterThan(100);
  for (const [round, strings] of rounds(4).entries()) {
    await test.step(`round ${round + 1}`, async () => {
      const act = round % 2 === 0;
      const keep = [...IDENTIFIERS, ...(act ? ['status', 'orderStatus'] : [])];
      await store.breakDown({kind: 'strings', when: 'after', strings, keep, path: '/wcs/resources/'});
      const desk = await signedIn(page, USERS.alice, {path: '/plain.html'});
      await walk(desk, act);
      if (!round) await expect(page.locator('customer-list')).toContainText('ran()');
      await store.repair();
    });
  }
  expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
});

test('numbers of orders and roles that are no such thing are text, too', async ({page, store}) => {
  const strings = STRINGS.filter((text) => text.trim());
  await store.breakDown({kind: 'strings', when: 'after', strings, keep: ['callerId', 'roleId'], path: '/wcs/resources/'});
  const desk = await signedIn(page, USERS.alice, {path: '/plain.html'});
  await desk.search({'Last name': 'Smith'});
  for (const row of [1, 3, 7]) {
    await desk.results.getByRole('row').nth(row).getByRole('link').first().click();
    await expect(desk.back).toBeVisible();
    await desk.back.click();
  }
  expect(await strangers(page)).toEqual([]);
  await store.repair();
  const addresses = strings.filter((text) => /^\W*(java|data|vb)/i.test(text));
  expect(addresses.length).toBeGreaterThan(9);
  await store.breakDown({kind: 'strings', when: 'after', strings: addresses, keep: ['callerId', 'roleId'], path: '/wcs/resources/'});
  await page.reload();
  await desk.search({'Last name': 'Smith'});
  await expect(desk.results.getByRole('row').nth(7).getByRole('link').first()).toBeVisible();
  expect(await strangers(page), 'each order’s number is an address that runs').toEqual([]);
  await store.repair();
  await store.breakDown({kind: 'strings', when: 'after', strings, path: '/wcs/resources/'});
  await page.reload();
  await expect(page.getByRole('alert').first()).toBeVisible();
  expect(await strangers(page)).toEqual([]);
});
