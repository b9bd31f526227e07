import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {Desk, DESK_PAGE, expect, signedIn, test} from './support.js';

const ORDER = KNOWN.pendingUnlocked;

test.describe('signing in', () => {
  test('a wrong password', async ({page}) => {
    const desk = new Desk(page);
    await page.goto(DESK_PAGE);
    await desk.signIn(USERS.alice, 'orderdesk2');
    await expect(desk.alert('The logon ID or password is not right. Check both and try again.')).toBeVisible();
    await expect(desk.box('Password')).toBeFocused();
    await expect(desk.box('Logon ID')).toHaveValue(USERS.alice);
    await page.keyboard.type('orderdesk1');
    await page.keyboard.press('Enter');
    await expect(desk.heading('Find orders')).toBeVisible();
    await expect(desk.anything).toBeFocused();
  });

  const refused = {
    [USERS.eve]: 'This account is locked after too many wrong passwords. Ask your administrator to unlock it.',
    [USERS.dora]: 'This account is disabled. Ask your administrator to enable it.',
    [USERS.finn]: 'Your password has expired. Set a new one on the store’s sign-in page, then come back.',
  };
  for (const [logonId, sentence] of Object.entries(refused)) {
    test(`an account that may not: ${logonId}`, async ({page}) => {
      const desk = new Desk(page);
      await page.goto('/plain.html');
      await desk.signIn(logonId);
      await expect(desk.alert(sentence)).toBeVisible();
      await expect(desk.box('Password')).toBeFocused();
      await expect(desk.box('Logon ID')).toHaveValue(logonId);
      await desk.signIn(USERS.alice);
      await expect(desk.heading('Find orders')).toBeVisible();
    });
  }

  test('nothing typed', async ({page}) => {
    const desk = new Desk(page);
    await page.goto(DESK_PAGE);
    await desk.button('Sign in').click();
    await expect(desk.box('Logon ID')).toBeFocused();
    await expect(desk.box('Logon ID')).toHaveAccessibleDescription('Enter your logon ID.');
    await page.keyboard.type(USERS.alice);
    await page.keyboard.press('Enter');
    await expect(desk.box('Password')).toBeFocused();
    await expect(desk.box('Password')).toHaveAccessibleDescription('Enter your password.');
    await expect(desk.box('Logon ID')).toHaveAccessibleDescription('');
  });

  test('a customer, who is no CSR', async ({page, store}) => {
    const desk = new Desk(page);
    await page.goto(DESK_PAGE);
    await desk.signIn(USERS.ana);
    await expect(desk.alert('is not a customer service representative. Sign out, then sign in with a CSR logon ID.')).toBeVisible();
    await expect(desk.heading('Find orders')).toHaveCount(0);
    await desk.button('Sign out').click();
    await expect(desk.box('Logon ID')).toBeFocused();
    await desk.signIn(USERS.alice);
    await expect(desk.heading('Find orders')).toBeVisible();
    expect(await store.searches()).toBe(0);
  });
});

test.describe('searching', () => {
  test('no criterion', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice);
    await desk.button('Search').click();
    await expect(desk.alert('Enter an order number, or at least one other criterion.')).toBeVisible();
    await expect(desk.box('Order number')).toBeFocused();
    expect(await store.searches()).toBe(0);
    await page.keyboard.type(ORDER);
    await page.keyboard.press('Enter');
    await expect(desk.heading('1 order found')).toBeFocused();
  });

  test('an order number that is no number', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice);
    await desk.search({'Order number': '7001O3'});
    await expect(desk.box('Order number')).toBeFocused();
    await expect(desk.box('Order number')).toHaveAccessibleDescription(/An order number has digits only\./);
    await expect(desk.box('Order number')).toHaveValue('7001O3');
    expect(await store.searches()).toBe(0);
    await desk.search({'Order number': ORDER});
    await expect(desk.heading('1 order found')).toBeFocused();
  });

  test('an order number that is nobody’s', async ({page}) => {
    const desk = await signedIn(page, USERS.alice);
    await desk.search({'Order number': '999999'});
    await expect(desk.heading('No order matches')).toBeFocused();
    await expect(desk.text('Check the spelling, or use fewer criteria.')).toBeVisible();
    await desk.button('Clear').click();
    await expect(desk.anything).toBeFocused();
    await expect(desk.heading('No order matches')).toHaveCount(0);
  });

  test('a date that is none', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice);
    await desk.more.click();
    await desk.box('Last name').fill('Smith');
    await desk.box('Start date').press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(desk.box('Start date')).toBeFocused();
    await expect(desk.box('Start date')).toHaveAccessibleDescription('Enter a date of the calendar, such as 2026-04-12.');
    await expect(desk.box('Last name')).toHaveValue('Smith');
    expect(await store.searches()).toBe(0);
    await desk.search({'Start date': '2026-01-01'});
    await expect(desk.heading(/^20 of \d+ orders$/)).toBeFocused();
  });

  test('an end before the start', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice);
    await desk.search({'Last name': 'Smith', 'Start date': '2026-04-12', 'End date': '2026-04-11'});
    await expect(desk.box('End date')).toBeFocused();
    await expect(desk.box('End date')).toHaveAccessibleDescription('The end date is before the start date.');
    await expect(desk.box('End date')).toHaveValue('2026-04-11');
    await expect(desk.box('Start date')).toHaveValue('2026-04-12');
    expect(await store.searches()).toBe(0);
    await desk.search({'End date': '2026-10-30'});
    await expect(desk.heading(/^20 of \d+ orders$/)).toBeFocused();
  });
});

test.describe('commenting', () => {
  test('an empty comment', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice, {path: `${DESK_PAGE}#order=${ORDER}`});
    await desk.box('Comment').fill('   ');
    await desk.button('Add comment').click();
    await expect(desk.box('Comment')).toBeFocused();
    await expect(desk.box('Comment')).toHaveAccessibleDescription(/Write a comment first\./);
    expect(await store.writes()).toEqual([]);
    await page.keyboard.type('She calls again tomorrow.');
    await desk.button('Add comment').click();
    await expect(desk.comments.first()).toContainText('She calls again tomorrow.');
  });

  test('a comment that is too long', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice, {path: `${DESK_PAGE}#order=${ORDER}`});
    const long = 'é'.repeat(1501);
    await desk.box('Comment').fill(long);
    await desk.button('Add comment').click();
    await expect(desk.box('Comment')).toBeFocused();
    await expect(desk.box('Comment')).toHaveAccessibleDescription(/The comment is too long\..*2 bytes too long/);
    await expect(desk.box('Comment')).toHaveValue(long);
    expect(await store.writes()).toEqual([]);
    await desk.box('Comment').press('End');
    await page.keyboard.press('Backspace');
    await expect(desk.box('Comment')).toHaveAccessibleDescription('0 bytes left');
    await desk.button('Add comment').click();
    await expect(desk.comments.first()).toContainText(long.slice(1));
  });
});
