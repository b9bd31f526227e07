import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {expectFocusKept} from './keyboard.js';
import {Desk, DESK_PAGE, expect, signedIn, test} from './support.js';

const ORDER = KNOWN.pendingUnlocked;
const ORDER_PAGE = `${DESK_PAGE}#order=${ORDER}`;
const UNREACHABLE = 'The server could not be reached. Check the connection and try again.';
const UNREADABLE = 'The answer of the server could not be read. A sign-in page or a proxy may have come between.';
const LOST = 'Your session has ended. Sign in again; what you typed is kept.';

test.describe('the server is down', () => {
  test('when the page comes', async ({page, store}) => {
    await store.breakDown({kind: 'offline', path: '/wcs/'});
    const desk = new Desk(page);
    await page.goto('/plain.html');
    await expect(desk.alert(UNREACHABLE)).toBeVisible();
    await store.repair();
    await desk.button('Try again').click();
    await desk.signIn(USERS.alice);
    await expect(desk.heading('Find orders')).toBeVisible();
  });

  for (const [fault, sentence] of [
    [{kind: 'offline'}, UNREACHABLE],
    [{kind: 'html-200'}, UNREADABLE],
    [{kind: 'html', status: 503}, 'The server has a problem. Try again in a moment.'],
  ] as const) {
    test(`while searching: ${fault.kind}`, async ({page, store}) => {
      const desk = await signedIn(page, USERS.alice);
      await store.breakDown({...fault, path: '/order?'});
      await desk.search({'Last name': 'Smith', City: 'Toronto'});
      await expect(desk.alert(sentence)).toBeVisible();
      await expectFocusKept(page);
      await expect(desk.box('Last name')).toHaveValue('Smith');
      await store.repair();
      await desk.button('Try again').click();
      await expect(desk.row(ORDER)).toBeVisible();
      await expect(desk.alert(sentence)).toHaveCount(0);
      await expectFocusKept(page);
    });
  }

  test('while an order is read', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice);
    await desk.search({'Last name': 'Smith', City: 'Toronto'});
    await expect(desk.row(ORDER)).toBeVisible();
    await store.breakDown({kind: 'html-200', path: `/order/${ORDER}`});
    await desk.link(ORDER).click();
    await expect(desk.alert(UNREADABLE)).toBeVisible();
    await store.repair();
    await desk.button('Try again').click();
    await expect(desk.fact('Status')).toHaveText('Pending');
    await expectFocusKept(page);
  });

  test('when an order is canceled, and the desk cannot even look', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice, {path: ORDER_PAGE});
    await desk.button('Cancel order').click();
    await store.breakDown({kind: 'offline', path: '/wcs/'});
    await desk.dialog(`Cancel order ${ORDER}?`).getByRole('button', {name: 'Cancel order'}).click();
    await expect(desk.alert(UNREACHABLE).first()).toBeVisible();
    await expectFocusKept(page);
    expect(await store.writes()).toEqual([]);
    await store.repair();
    await desk.button('Try again').first().click();
    await expect(desk.fact('Status')).toHaveText('Canceled');
  });

  test('when the answer to a cancel is lost: the desk looks, and does not send it twice', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice, {path: ORDER_PAGE});
    await desk.button('Cancel order').click();
    await store.breakDown({kind: 'html', method: 'DELETE', when: 'after', times: 1});
    await desk.dialog(`Cancel order ${ORDER}?`).getByRole('button', {name: 'Cancel order'}).click();
    await expect(desk.text(`Order ${ORDER} is canceled.`)).toBeVisible();
    await expect(desk.fact('Status')).toHaveText('Canceled');
    expect(await store.writes()).toHaveLength(1);
  });

  test('when a comment is sent: it stays, and is there once in the end', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice, {path: ORDER_PAGE});
    await desk.box('Comment').fill('Please call her back.');
    await store.breakDown({kind: 'offline', method: 'POST', path: '/wcs/'});
    await desk.button('Add comment').click();
    await expect(desk.alert('You can safely try again.')).toBeVisible();
    await expect(desk.box('Comment')).toHaveValue('Please call her back.');
    await store.repair();
    await desk.button('Try again').click();
    await expect(desk.comments.first()).toContainText('Please call her back.');
    await expect(desk.comments).toHaveCount(1);
    await expect(desk.box('Comment')).toHaveValue('');
  });
});

test.describe('the session is gone', () => {
  /** Signs in again in the dialog: it comes by itself to who has pressed a button; to who types, the notice offers it. */
  async function signInAgain(desk: Desk, typing = false): Promise<void> {
    if (typing) await desk.button('Sign in').click();
    await expect(desk.dialog('Sign in')).toBeVisible();
    await expect(desk.box('Logon ID')).toBeFocused();
    await desk.signIn(USERS.alice);
    await expect(desk.box('Password')).toHaveCount(0);
    await expectFocusKept(desk.page);
  }

  test('while searching', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice);
    await store.expire();
    await desk.search({'Last name': 'Smith', City: 'Toronto'});
    await expect(desk.alert(LOST)).toBeVisible();
    await expectFocusKept(page);
    await signInAgain(desk);
    await expect(desk.box('Last name')).toHaveValue('Smith');
    await expect(desk.row(ORDER)).toBeVisible();
    await expect(desk.alert(LOST)).toHaveCount(0);
  });

  test('while a comment is half typed', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice, {path: ORDER_PAGE});
    await desk.box('Comment').fill('She moves to Oslo, and');
    await store.expire();
    await desk.button('Add comment').click();
    await expect(desk.alert(LOST)).toBeVisible();
    await expectFocusKept(page);
    await expect(desk.box('Comment')).toHaveValue('She moves to Oslo, and');
    await signInAgain(desk, true);
    await expect(desk.box('Comment')).toHaveValue('She moves to Oslo, and');
    await desk.box('Comment').press('End');
    await page.keyboard.type(' wants it there.');
    await desk.button('Add comment').click();
    await expect(desk.comments.first()).toContainText('She moves to Oslo, and wants it there.');
    await expect(desk.comments).toHaveCount(1);
  });

  test('before an order is canceled', async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice, {path: ORDER_PAGE});
    await desk.button('Cancel order').click();
    await store.expire();
    const question = desk.dialog(`Cancel order ${ORDER}?`);
    await question.getByRole('button', {name: 'Cancel order'}).click();
    await expect(desk.alert(LOST)).toBeVisible();
    await expectFocusKept(page);
    expect(await store.writes()).toEqual([]);
    await signInAgain(desk);
    await expect(desk.fact('Status')).toHaveText('Pending');
    await desk.button('Cancel order').click();
    await question.getByRole('button', {name: 'Cancel order'}).click();
    await expect(desk.fact('Status')).toHaveText('Canceled');
    expect(await store.writes()).toHaveLength(1);
  });
});
