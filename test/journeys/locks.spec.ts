import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {DESK_PAGE, expect, signedIn, test, type Desk} from './support.js';

const ORDER = KNOWN.pendingLockedByAlice;

/** Somebody comes back to the window of their browser. */
const comeBack = (desk: Desk): Promise<boolean> => desk.page.evaluate(() => dispatchEvent(new Event('focus')));

test('csr.bob takes over while csr.alice types: she is told by whom and why without reloading, and loses nothing', async ({
  page,
  otherPage,
  store,
}) => {
  await page.clock.install();
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  await Promise.all([alice.open(ORDER), bob.open(ORDER)]);
  await expect(alice.text('You have locked this order.')).toBeVisible();
  await alice.box('Comment').fill('She asks for');

  await bob.box('Reason for taking over (optional)').fill('the customer is on my line');
  await bob.button('Take over').click();
  await expect(bob.text(`You have taken over the lock of order ${ORDER}.`)).toBeVisible();
  await expect(bob.comments.first()).toContainText('the customer is on my line');

  await page.clock.runFor('00:31');
  await expect(alice.alert(/csr\.bob took over your lock \(noticed at .+\)\./)).toBeVisible();
  await expect(alice.text('Reason for taking over: the customer is on my line').first()).toBeVisible();
  await expect(alice.text('csr.bob has locked this order. Take it over to change it')).toBeVisible();
  await expect(alice.box('Comment')).toHaveValue('She asks for');
  await expect(alice.box('Comment')).toBeFocused();
  await alice.box('Comment').press('End');
  await alice.box('Comment').pressSequentially(' an invoice.');
  await alice.button('Add comment').click();
  await expect(alice.comments.first()).toContainText('She asks for an invoice.');
  expect(await store.writes()).toHaveLength(3);

  // Bob gives it back: she sees that, too, and the message stays until she has read it.
  await bob.button('Unlock').click();
  await expect(bob.button('Lock')).toBeVisible();
  await page.clock.runFor('00:31');
  await expect(alice.button('Lock')).toBeVisible();
  await alice.button('Dismiss').click();
  await expect(alice.alert('took over your lock')).toHaveCount(0);
  await expect(alice.button('Lock')).toBeFocused();
});

test('who comes back to the window sees at once whose the lock is, with one small request', async ({page, otherPage}) => {
  await page.clock.install();
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  await Promise.all([alice.open(KNOWN.pendingUnlocked), bob.open(KNOWN.pendingUnlocked)]);
  await expect(alice.button('Lock')).toBeVisible();
  await bob.button('Lock').click();
  await expect(bob.button('Unlock')).toBeVisible();
  const looks: string[] = [];
  page.on('request', (request) => /\/order\/\d+\?/.test(request.url()) && looks.push(request.url()));
  await page.clock.runFor('00:10');
  expect(looks).toEqual([]);
  await comeBack(alice);
  await expect(alice.text('csr.bob has locked this order. Take it over to change it')).toBeVisible();
  await comeBack(alice);
  await expect(alice.text('HCL Commerce does not say since when it is locked.')).toBeVisible();
  expect(looks.map((url) => new URL(url).searchParams.get('pageSize'))).toEqual(['1']);
});

test('what has changed stands side by side in the question, on a narrow screen too, and the CSR decides anew', async ({
  page,
  otherPage,
  store,
}) => {
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  const orderId = KNOWN.pendingUnlocked;
  await Promise.all([alice.open(orderId), bob.open(orderId)]);
  await alice.button('Cancel order').click();
  const question = alice.dialog(`Cancel order ${orderId}?`);
  await expect(question).toBeVisible();
  await bob.box('Comment').fill('Do not cancel: she has called, and wants to keep it.');
  await bob.button('Add comment').click();
  await expect(bob.comments.first()).toContainText('Do not cancel');

  await page.setViewportSize({width: 320, height: 800});
  await question.getByRole('button', {name: 'Cancel order'}).click();
  const changes = question.getByRole('table', {name: 'What has changed'});
  await expect(changes.getByRole('columnheader')).toHaveText(['What', 'When you looked', 'Now']);
  await expect(changes.getByRole('rowheader')).toHaveText(['Last comment']);
  await expect(changes.getByRole('cell').last()).toContainText('Do not cancel: she has called, and wants to keep it.');
  expect(await question.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await store.writes()).toEqual([`POST order/${orderId}/comment 200`]);

  await question.getByRole('button', {name: 'Keep order'}).click();
  await expect(alice.comments.first()).toContainText('Do not cancel');
  await expect(alice.fact('Status')).toHaveText('Pending');

  // Knowing it, she may.
  await alice.button('Cancel order').click();
  await question.getByRole('button', {name: 'Cancel order'}).click();
  await expect(alice.fact('Status')).toHaveText('Canceled');
});

test('what a CSR holds is listed until it is unlocked, or somebody else’s', async ({page, otherPage}) => {
  const orderId = KNOWN.pendingUnlocked;
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  await alice.open(orderId);
  await alice.button('Lock').click();
  await expect(alice.text(/^You hold this since /)).toBeVisible();
  await alice.page.goto(`${DESK_PAGE}#held-locks`);
  await expect(alice.button(`Unlock order ${orderId}`)).toBeVisible();

  await bob.open(orderId);
  await bob.button('Take over').click();
  await expect(bob.text('You have taken over the lock')).toBeVisible();
  await alice.page.reload();
  await expect(alice.text('You have locked nothing with this browser.')).toBeVisible();

  await bob.page.goto(`${DESK_PAGE}#held-locks`);
  await bob.button(`Unlock order ${orderId}`).click();
  await expect(bob.text('You have locked nothing with this browser.')).toBeVisible();
  await alice.page.goto(`${DESK_PAGE}#order=${orderId}`);
  await expect(alice.text('Nobody has locked this order.')).toBeVisible();
});
