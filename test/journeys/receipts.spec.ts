import {readFile} from 'node:fs/promises';
import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {DESK_PAGE, Desk, expect, signedIn, test} from './support.js';

const ORDER = KNOWN.pendingUnlocked;

test('what was done today is listed, saved as a file before signing out, and gone after it', async ({page}) => {
  const desk = await signedIn(page, USERS.alice);
  await desk.open(ORDER);
  await desk.button('Lock').click();
  await expect(desk.button('Copy receipt')).toBeVisible();
  await desk.button('Unlock').click();
  await expect(desk.button('Lock')).toBeVisible();
  await page.getByRole('link', {name: 'Back to Find orders'}).click();
  await desk.link('What I did today').click();
  const table = page.getByRole('table', {name: 'What I did today'});
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table.getByRole('row').nth(1)).toContainText('Unlock');
  await page.reload();
  await expect(table.getByRole('row')).toHaveCount(3);
  await desk.button('Sign out').click();
  const question = desk.dialog('Sign out now?');
  await expect(question).toContainText('The receipts of 2 actions of today go away.');
  const download = page.waitForEvent('download');
  await question.getByRole('button', {name: 'Download receipts as CSV'}).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toMatch(
    new RegExp(`^\\uFEFFTime,Order number,.*\\r\\n[\\d: -]+,${ORDER},,Lock,,,Done\\.,,csr\\.alice\\r\\n[\\d: -]+,${ORDER},,Unlock,`),
  );
  await question.getByRole('button', {name: 'Sign out anyway'}).click();
  await expect(desk.box('Logon ID')).toBeFocused();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('receipts');
});

test('the time-line tells what two CSRs did, as far as that can be known', async ({page, otherPage}) => {
  const alice = await signedIn(page, USERS.alice);
  await alice.open(ORDER);
  await alice.button('Lock').click();
  await expect(alice.button('Unlock')).toBeVisible();
  const bob = await signedIn(otherPage, USERS.bob);
  await bob.open(ORDER);
  await bob.box('Reason for taking over (optional)').fill('She is at lunch');
  await bob.button('Take over').click();
  await expect(bob.comments.first()).toContainText('She is at lunch');
  await page.reload();
  await alice.page.getByText('What happened, and when').click();
  const entries = page.locator('order-timeline').getByRole('listitem');
  await expect(entries.nth(0)).toContainText('locked by csr.bob');
  const comment = entries.filter({hasText: 'Comment by Bob Okafor (csr.bob)'});
  await expect(comment).toContainText('from HCL Commerce');
  await expect(comment).toContainText('Reason for taking over: She is at lunch');
  await expect(entries.filter({hasText: /^\s*Lock\s/})).toContainText('seen in this browser');
});

test('a tab that is closed between canceling and the reason’s comment does not lose the reason', async ({page, context, store}) => {
  const desk = await signedIn(page, USERS.alice);
  await desk.open(ORDER);
  await store.breakDown({kind: 'hang', method: 'POST', path: '/comment', times: 1});
  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/comment'));
  await desk.button('Cancel order').click();
  await desk.box('Reason for canceling (optional)').fill('Ordered twice');
  await desk.dialog(`Cancel order ${ORDER}?`).getByRole('button', {name: 'Cancel order'}).click();
  await sent;
  await page.close();
  const again = new Desk(await context.newPage());
  await again.page.goto(DESK_PAGE);
  await expect(again.text('You have a comment that is not sent, on 1 order:')).toBeVisible();
  await again.link(`Order ${ORDER}`).click();
  await expect(again.fact('Status')).toHaveText('Canceled');
  await expect(again.box('Comment')).toHaveValue(/^Reason for canceling: Ordered twice/);
  await again.button('Add comment').click();
  await expect(again.comments.first()).toContainText('written by the order desk');
  expect(await store.writes()).toEqual([
    `DELETE cart/${ORDER}/csrcancel_order 200`,
    `POST order/${ORDER}/comment 0`,
    `POST order/${ORDER}/comment 200`,
  ]);
});
