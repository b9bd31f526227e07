import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {expect, signedIn, test} from './support.js';

const LOCKED_BY_BOB = KNOWN.pendingLockedByBob;

test('a lock taken over by one is noticed by the other at the next act', async ({page, otherPage, store}) => {
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  await Promise.all([alice.open(LOCKED_BY_BOB), bob.open(LOCKED_BY_BOB)]);
  await expect(bob.text('You have locked this order.')).toBeVisible();

  await alice.button('Take over').click();
  await expect(alice.text(`You have taken over the lock of order ${LOCKED_BY_BOB}.`)).toBeVisible();
  expect(await store.writes()).toEqual([`POST cart/${LOCKED_BY_BOB}/lock 200`]);

  await bob.button('Unlock').click();
  await expect(bob.alert('This order is locked by csr.alice, not by you. Take it over first.')).toBeVisible();
  await expect(bob.text('csr.alice has locked this order. Take it over to change it')).toBeVisible();
  expect(await store.writes()).toEqual([`POST cart/${LOCKED_BY_BOB}/lock 200`, `POST cart/${LOCKED_BY_BOB}/unlock 400`]);

  await alice.page.reload();
  await expect(alice.text('You have locked this order.')).toBeVisible();

  await bob.button('Take over and unlock').click();
  await expect(bob.text(`You have taken over and unlocked order ${LOCKED_BY_BOB}.`)).toBeVisible();
});

test('cancel is not sent when the lock was taken over while the question was open', async ({page, otherPage, store}) => {
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  await Promise.all([alice.open(LOCKED_BY_BOB), bob.open(LOCKED_BY_BOB)]);
  await bob.button('Cancel order').click();
  const question = bob.dialog(`Cancel order ${LOCKED_BY_BOB}?`);
  await expect(question).toBeVisible();

  await alice.button('Take over').click();
  await expect(alice.text('You have taken over the lock')).toBeVisible();

  await question.getByRole('button', {name: 'Cancel order'}).click();
  await expect(bob.alert('csr.alice has locked this order. Take it over first.')).toBeVisible();
  await expect(bob.fact('Status')).toHaveText('Pending');
  await expect(bob.button('Cancel order')).toBeDisabled();
  expect(await store.writes()).toEqual([`POST cart/${LOCKED_BY_BOB}/lock 200`]);

  // The next step that is offered leads on.
  await bob.button('Take over').click();
  await expect(bob.text('You have taken over the lock')).toBeVisible();
  await bob.button('Cancel order').click();
  await question.getByRole('button', {name: 'Cancel order'}).click();
  await expect(bob.fact('Status')).toHaveText('Canceled');
});

test('an order is canceled once, by whoever confirms first', async ({page, otherPage, store}) => {
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  const orderId = KNOWN.pendingUnlocked;
  for (const csr of [alice, bob]) {
    await csr.open(orderId);
    await csr.button('Cancel order').click();
  }
  const confirm = 'Cancel order';
  await alice.dialog(`Cancel order ${orderId}?`).getByRole('button', {name: confirm}).click();
  await expect(alice.fact('Status')).toHaveText('Canceled');
  const once = await store.writes();
  expect(once).toHaveLength(1);

  await bob.dialog(`Cancel order ${orderId}?`).getByRole('button', {name: confirm}).click();
  await expect(bob.alert('An order with the status “Canceled” cannot be canceled.')).toBeVisible();
  await expect(bob.fact('Status')).toHaveText('Canceled');
  expect(await store.writes()).toEqual(once);
});

test('who decided on a lock that is another’s by now is asked to decide again', async ({page, otherPage, store}) => {
  const [alice, carol] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.carol)]);
  await Promise.all([alice.open(LOCKED_BY_BOB), carol.open(LOCKED_BY_BOB)]);
  await carol.button('Take over').click();
  await expect(carol.text('You have taken over the lock')).toBeVisible();
  const once = await store.writes();

  await alice.button('Take over').click();
  const changed = alice.alert('This order has changed since you looked. Nothing was done; decide again.');
  await expect(changed.getByRole('cell')).toHaveText(['locked by csr.bob', 'locked by css.carol']);
  await expect(alice.text('css.carol has locked this order. Take it over to change it')).toBeVisible();
  expect(await store.writes()).toEqual(once);
});

test('the list notices as well that another was faster', async ({page, otherPage, store}) => {
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  await alice.search({'Last name': 'Smith', City: 'Toronto'});
  await expect(alice.row(LOCKED_BY_BOB)).toContainText('locked by csr.bob');
  await bob.open(LOCKED_BY_BOB);
  await bob.button('Unlock').click();
  await expect(bob.text(`Order ${LOCKED_BY_BOB} is unlocked.`)).toBeVisible();
  const once = await store.writes();

  await alice.button(`Actions for order ${LOCKED_BY_BOB}`).click();
  await alice.item('Take over').click();
  await expect(alice.alert('Nobody has locked this order.')).toBeVisible();
  await expect(alice.row(LOCKED_BY_BOB)).not.toContainText('locked by');
  expect(await store.writes()).toEqual(once);
});

test('a comment of one is there for the other', async ({page, otherPage}) => {
  const [alice, bob] = await Promise.all([signedIn(page, USERS.alice), signedIn(otherPage, USERS.bob)]);
  await Promise.all([alice.open(LOCKED_BY_BOB), bob.open(LOCKED_BY_BOB)]);
  await bob.box('Comment').fill('I am on the phone with her.');
  await bob.button('Add comment').click();
  await expect(bob.comments.first()).toContainText('I am on the phone with her.');

  await alice.page.reload();
  await expect(alice.comments.first()).toContainText('Bob Okafor (csr.bob)');
  await expect(alice.comments.first()).toContainText('I am on the phone with her.');
  await expect(alice.comments).toHaveCount(2);
});
