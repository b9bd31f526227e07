import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {DESK_PAGE, Desk, expect, signedIn, test} from './support.js';

const ORDER = KNOWN.pendingUnlocked;
const OTHER = KNOWN.shipped;

test('a comment survives the tab in which it was typed, and is sent once', async ({page, context, store}) => {
  const desk = await signedIn(page, USERS.alice);
  await desk.open(ORDER);
  await desk.box('Comment').fill('Half a thought');
  await page.close();
  const again = new Desk(await context.newPage());
  await again.page.goto(`${DESK_PAGE}#order=${ORDER}`);
  await expect(again.box('Comment')).toHaveValue('Half a thought');
  await expect(again.text(/^Draft of .*, not sent yet\.$/)).toBeVisible();
  await again.button('Add comment').click();
  await expect(again.comments.first()).toContainText('Half a thought');
  await again.page.reload();
  await expect(again.comments.first()).toContainText('Half a thought');
  await expect(again.box('Comment')).toHaveValue('');
  expect(await store.writes()).toEqual([expect.stringMatching(/comment/)]);
});

test('a take-over says why to whom loses the lock, who loses no text', async ({page, otherPage}) => {
  const alice = await signedIn(page, USERS.alice);
  await alice.open(ORDER);
  await alice.button('Lock').click();
  await expect(alice.text(/^You hold this since /)).toBeVisible();
  await alice.box('Comment').fill('Waits for a call');
  const bob = await signedIn(otherPage, USERS.bob);
  await bob.open(ORDER);
  await bob.box('Reason for taking over (optional)').fill('She is at lunch');
  await bob.button('Take over').click();
  await expect(bob.comments.first()).toContainText('Reason for taking over: She is at lunch');
  await alice.page.reload();
  await expect(alice.comments.first()).toContainText('Bob Okafor (csr.bob)');
  await expect(alice.comments.first()).toContainText('written by the order desk');
  await expect(alice.box('Comment')).toHaveValue('Waits for a call');
  await alice.button('Sign out').click();
  const question = alice.dialog('Sign out now?');
  await expect(question).toContainText('Waits for a call');
  await expect(question, 'the lock is bob’s').not.toContainText('You still hold');
  await question.getByRole('button', {name: 'Sign out anyway'}).click();
  await expect(alice.box('Logon ID')).toBeFocused();
});

test('signing out offers comments that are not sent, and deletes them in every tab', async ({page, context, store}) => {
  const [desk, typing] = [await signedIn(page, USERS.alice), new Desk(await context.newPage())];
  await desk.open(OTHER);
  await desk.box('Comment').fill('Sent after all');
  await desk.page.goto(`${DESK_PAGE}#find-orders`);
  await typing.page.goto(`${DESK_PAGE}#order=${ORDER}`);
  await typing.box('Comment').fill('Half a thought');
  await desk.button('Sign out').click();
  const question = desk.dialog('Sign out now?');
  await expect(question.getByRole('listitem')).toHaveText([/Sent after all/, /Half a thought/]);
  await question.getByRole('link', {name: `Order ${OTHER}`}).click();
  await expect(desk.heading(`Order ${OTHER}`)).toBeFocused();
  await desk.button('Add comment').click();
  await expect(desk.comments.first()).toContainText('Sent after all');
  await desk.button('Sign out').click();
  await expect(question.getByRole('listitem')).toHaveText([/Half a thought/]);
  await question.getByRole('button', {name: 'Sign out anyway'}).click();
  await expect(desk.box('Logon ID')).toBeFocused();
  await expect(desk.page.getByRole('banner'), 'the page is told').not.toContainText('csr.alice');
  await expect(typing.box('Logon ID')).toBeVisible();
  await expect(typing.box('Comment')).toHaveCount(0);
  await desk.signIn(USERS.alice);
  await typing.page.reload();
  await expect(typing.box('Comment')).toHaveValue('');
  expect(await context.storageState().then(JSON.stringify)).not.toContain('Half a thought');
  expect(await store.writes()).toEqual([expect.stringMatching(/comment/)]);
});
