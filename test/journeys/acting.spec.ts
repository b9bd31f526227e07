import type {} from '../../src/index.js';
import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {Desk, expect, signedIn, test} from './support.js';

const LOCKED_BY_BOB = KNOWN.pendingLockedByBob;

declare global {
  interface Window {
    /** Lets the host page's answer to an intention come. */
    answer?: (wanted: boolean) => void;
  }
}

test('the store’s own page holds an action, and may stop it: nothing is sent before it has agreed', async ({page, otherPage, store}) => {
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  await Promise.all([alice.open(LOCKED_BY_BOB), bob.open(LOCKED_BY_BOB)]);
  await page.evaluate(() =>
    document.addEventListener('lock-take', (event) =>
      event.waitUntil(
        new Promise((resolve, reject) => {
          window.answer = (wanted) => (wanted ? resolve(true) : reject(new Error('Bob is on the phone with her. Ask him first.')));
        }),
      ),
    ),
  );

  await alice.button('Take over').click();
  await page.waitForFunction(() => !!window.answer);
  expect(await store.writes()).toEqual([]);
  await page.evaluate(() => window.answer?.(false));
  await expect(alice.alert('Bob is on the phone with her. Ask him first.')).toBeVisible();
  expect(await store.writes()).toEqual([]);

  await page.evaluate(() => (window.answer = undefined));
  await alice.button('Take over').click();
  await page.waitForFunction(() => !!window.answer);
  // What another does while the page thinks is seen before anything is sent.
  await bob.button('Unlock').click();
  await expect(bob.text(`Order ${LOCKED_BY_BOB} is unlocked.`)).toBeVisible();
  const unlocked = await store.writes();
  await page.evaluate(() => window.answer?.(true));
  await expect(alice.alert('Nobody has locked this order.')).toBeVisible();
  expect(await store.writes()).toEqual(unlocked);
});

test('an action that is not allowed says why, and its next step is a button that leads to it', async ({page, otherPage}) => {
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  await Promise.all([alice.open(LOCKED_BY_BOB), bob.open(LOCKED_BY_BOB)]);
  await expect(alice.button('Cancel order')).toBeDisabled();
  await expect(alice.button('Cancel order')).toHaveAccessibleDescription(/csr\.bob has locked this order\. Take it over first/);
  await alice.button('Take it over first').click();
  await expect(alice.text(`You have taken over the lock of order ${LOCKED_BY_BOB}.`)).toBeVisible();
  await expect(alice.button('Cancel order')).toBeEnabled();
  await expect(alice.button('Take it over first')).toHaveCount(0);

  await bob.button('Cancel order').click();
  await bob.dialog(`Cancel order ${LOCKED_BY_BOB}?`).getByRole('button', {name: 'Cancel order'}).click();
  await expect(bob.alert('csr.alice has locked this order. Take it over first.')).toBeVisible();
  await expect(bob.button('Take it over first')).toBeVisible();
});

test('a cancel says what will happen, asks for the store’s reason, and the colleague reads it', async ({page, otherPage, store}) => {
  const orderId = KNOWN.pendingUnlocked;
  const alice = await signedIn(page, USERS.alice, {path: '/plain.html'});
  await page.evaluate(() =>
    Object.assign(document.querySelector('order-desk')!, {
      cancelReasons: ['Ordered by mistake', 'Takes too long'],
      reasonRequired: 'cancel',
    }),
  );
  await alice.open(orderId);
  await alice.button('Cancel order').click();
  const question = alice.dialog(`Cancel order ${orderId}?`);
  await question.getByRole('button', {name: 'Cancel order'}).click();
  await expect(question, 'the reason is missing').toBeVisible();
  expect(await store.writes()).toEqual([]);
  await question.getByRole('combobox').selectOption('Takes too long');
  await question.getByRole('button', {name: 'Cancel order'}).click();
  await expect(alice.fact('Status')).toHaveText('Canceled');
  await expect(alice.comments.first()).toContainText('Takes too long');
  expect(await store.writes()).toEqual([`DELETE cart/${orderId}/csrcancel_order 200`, expect.stringMatching(/comment/)]);

  const bob = new Desk(otherPage);
  await signedIn(otherPage, USERS.bob);
  await bob.open(orderId);
  await expect(bob.fact('Status')).toHaveText('Canceled');
  await expect(bob.comments.first()).toContainText('Takes too long');
  await expect(bob.comments.first()).toContainText('written by the order desk');
  await expect(bob.button('Cancel order')).toHaveAccessibleDescription(/“Canceled” cannot be canceled/);
});
