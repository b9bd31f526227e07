import type {Locator} from '@playwright/test';
import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {type Desk, expect, signedIn, test} from './support.js';

const SHORT = KNOWN.deliveredShortStock;

async function rehearse(desk: Desk, orderId: string): Promise<Locator> {
  await desk.button('Re-order').click();
  const question = desk.dialog(`Re-order ${orderId}?`);
  await expect(question.getByRole('table', {name: `Lines of order ${orderId}`})).toBeVisible();
  return question;
}

const confirm = (question: Locator): Promise<void> => question.getByRole('button', {name: 'Re-order', exact: true}).click();
const line = (question: Locator, sku: string): Locator => question.getByRole('row').filter({hasText: sku});

test('short stock: what can be had is chosen, the CSR chooses otherwise, and it says line by line what came', async ({page, store}) => {
  const desk = await signedIn(page, USERS.alice);
  await desk.open(SHORT);
  const question = await rehearse(desk, SHORT);
  await expect(line(question, 'MUG-105-02')).toContainText('Only 2 left');
  await expect(line(question, 'MUG-105-04')).toContainText('Not available');
  await expect(question.getByRole('checkbox', {name: 'Add MUG-105-04'})).not.toBeChecked();
  await question.getByRole('checkbox', {name: 'Add MUG-105-03'}).uncheck();
  await question.getByRole('spinbutton', {name: 'Quantity of MUG-105-02'}).fill('1');
  await expect(question.getByText('2 lines will be added.')).toBeVisible();
  await confirm(question);
  await expect(desk.text('2 order items were added to the cart of Fay Morrow.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({hasText: 'MUG-105-02: 1 added'})).toBeVisible();
  expect(await store.writes()).toEqual(['POST cart 201']);
  await desk.link(`Open cart ${KNOWN.cartOfFay}`).click();
  await expect(desk.heading(`Order ${KNOWN.cartOfFay}`)).toBeVisible();
  await expect(page.getByRole('table', {name: 'Order items'}).getByRole('row')).toHaveCount(3);
});

test('a B2B order on a narrow screen, by keyboard', async ({page, store}) => {
  await page.setViewportSize({width: 320, height: 800});
  const path = `/storefront/customer-service.html?storeId=10202&catalogId=10052&langId=-1#order=${KNOWN.b2bShortStock}`;
  const desk = await signedIn(page, USERS.alice, {path, storeId: '10202'});
  await desk.button('Re-order').focus();
  await page.keyboard.press('Enter');
  const question = desk.dialog(`Re-order ${KNOWN.b2bShortStock}?`);
  await expect(question.getByText('The customer has no cart: one is made.')).toBeVisible();
  await expect(line(question, 'KETTLE-106-02')).toContainText('Only 6 left');
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing scrolls sideways').toBe(320);
  await question.getByRole('spinbutton', {name: 'Quantity of KETTLE-106-02'}).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(question.getByRole('checkbox', {name: 'Add KETTLE-106-02'})).toBeFocused();
  await page.keyboard.press('Space');
  await expect(question.getByText('2 lines will be added.')).toBeVisible();
  await question.getByRole('button', {name: 'Re-order', exact: true}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({hasText: 'KETTLE-106-01: 10 added'})).toBeVisible();
  expect(await store.writes()).toEqual(['POST cart/copy_order 200', 'POST cart/calculate 200']);
});

test('a locked cart is taken over in the question; nothing orderable is said before anything is sent', async ({page, store}) => {
  const desk = await signedIn(page, USERS.alice);
  await desk.open(KNOWN.deliveredWithLockedCart);
  const question = await rehearse(desk, KNOWN.deliveredWithLockedCart);
  await expect(question.getByRole('alert')).toContainText('The customer’s cart is locked by csr.bob.');
  await question.getByRole('button', {name: 'Take it over first'}).click();
  await expect(question.getByRole('paragraph').filter({hasText: `unlocked order ${KNOWN.cartLockedByBob}.`})).toBeVisible();
  await confirm(question);
  await expect(desk.text('4 order items were added to the cart of Ben Carter.')).toBeVisible();

  await page.goto(`/storefront/customer-service.html#order=${KNOWN.onlyUnorderable}`);
  await expect(desk.heading(`Order ${KNOWN.onlyUnorderable}`)).toBeVisible();
  const before = await store.writes();
  const nothing = await rehearse(desk, KNOWN.onlyUnorderable);
  await expect(nothing.getByText('Nothing of this order can be had today.')).toBeVisible();
  await expect(nothing.getByRole('button', {name: 'Re-order', exact: true})).toBeDisabled();
  expect(await store.writes()).toEqual(before);
});

test('two CSRs: the cart changes under the question, and is decided upon anew', async ({page, otherPage, store}) => {
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  await Promise.all([alice.open(KNOWN.deliveredOfAna), bob.open(KNOWN.deliveredOfAna)]);
  const question = await rehearse(alice, KNOWN.deliveredOfAna);
  await confirm(await rehearse(bob, KNOWN.deliveredOfAna));
  await expect(bob.text('2 order items were added to the cart of Ana Ruiz.')).toBeVisible();
  await confirm(question);
  await expect(question.getByText('This order has changed since you looked.')).toBeVisible();
  expect((await store.writes()).filter((write) => write.includes('copy_order'))).toHaveLength(1);
  await expect(line(question, 'LAMP-100-02').getByRole('cell').nth(3)).not.toHaveText('0');
  await question.getByRole('button', {name: 'Not now'}).click();
  expect((await store.writes()).filter((write) => write.includes('copy_order'))).toHaveLength(1);
});
