import {KNOWN, PASSWORD, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {Desk, expect, signedIn, test} from './support.js';

const ORDER = KNOWN.pendingUnlocked;
const AGAIN = 'Your session had ended, so nothing was done. You are signed in again. Try again?';
const PATH = '/a-page-with-tokens.html';

test('the session ends before a lock: one signs in over one’s work, and decides anew', async ({page, store}) => {
  const desk = await signedIn(page, USERS.alice, {path: `/storefront/customer-service.html#order=${ORDER}`});
  const header = page.getByRole('banner');
  await expect(header).toContainText('Signed in as csr.alice');
  await desk.box('Comment').fill('She moves to Oslo');
  await store.expire();
  await desk.button('Lock').click();
  await expect(header, 'the page is told').not.toContainText('csr.alice');
  const dialog = desk.dialog('Sign in');
  await expect(dialog.getByRole('textbox', {name: 'Logon ID'})).toBeFocused();
  // The keys of the page behind it mean nothing here.
  await dialog.getByRole('button', {name: 'Close'}).press('?');
  await expect(desk.dialog('Keyboard shortcuts')).toHaveCount(0);
  await desk.signIn(USERS.alice);
  await expect(dialog).toHaveCount(0);
  await expect(header).toContainText('Signed in as csr.alice');

  await expect(desk.alert(AGAIN)).toBeVisible();
  await expect(desk.box('Comment')).toHaveValue('She moves to Oslo');
  expect(await store.writes()).toEqual([`POST cart/${ORDER}/lock 401`]);
  await desk.alert(AGAIN).getByRole('button', {name: 'Try again'}).click();
  await expect(desk.text('You have locked this order.')).toBeVisible();
  expect(await store.writes()).toEqual([`POST cart/${ORDER}/lock 401`, `POST cart/${ORDER}/lock 200`]);
});

test('while one signs in again another is faster: that is seen before anything is sent again', async ({page, otherPage, store}) => {
  const alice = await signedIn(page, USERS.alice, {path: `/storefront/customer-service.html#order=${ORDER}`});
  await alice.box('Comment').fill('She moves to Oslo');
  await store.expire();
  await alice.button('Lock').click();
  await expect(alice.dialog('Sign in')).toBeVisible();
  const bob = await signedIn(otherPage, USERS.bob);
  await bob.open(ORDER);
  await bob.button('Lock').click();
  await expect(bob.text('You have locked this order.')).toBeVisible();
  const locked = await store.writes();

  await alice.signIn(USERS.alice);
  await expect(alice.text('csr.bob has locked this order. Take it over to change it')).toBeVisible();
  await expect(alice.box('Comment')).toHaveValue('She moves to Oslo');
  expect(await store.writes()).toEqual(locked);
});

test('new tokens from the page repeat what is read, and no write', async ({page, store}) => {
  await page.route(`**${PATH}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html>
        <html lang="en">
          <title>A page with tokens</title>
          <script type="module" src="/order-desk.js"></script>
          <script type="module">
            document.querySelector('order-desk').credentials = async () => {
              const body = JSON.stringify({logonId: '${USERS.alice}', logonPassword: '${PASSWORD}'});
              return (await fetch('/wcs/resources/store/10201/loginidentity', {method: 'POST', body})).json();
            };
          </script>
          <order-desk store-id="10201" lang-id="-1" auth="tokens"><customer-service></customer-service></order-desk>
        </html>`,
    }),
  );
  const desk = new Desk(page);
  await page.goto(`${PATH}#order=${ORDER}`);
  await expect(desk.button('Lock')).toBeVisible();
  // Had a reading met the end of the session first, the write would go with new tokens at once.
  await store.breakDown({kind: 'status', status: 400, key: 'CWXBB1011E', code: '1011', method: 'POST', path: '/lock', times: 1});
  await desk.button('Lock').click();
  await expect(desk.alert(AGAIN)).toBeVisible();
  expect(await store.writes()).toEqual([`POST cart/${ORDER}/lock 400`]);
  await desk.alert(AGAIN).getByRole('button', {name: 'Try again'}).click();
  await expect(desk.text('You have locked this order.')).toBeVisible();

  await store.expire();
  await page.goto(`${PATH}#find-orders`);
  await desk.search({'Last name': 'Lund'});
  await expect(desk.heading('1 order found')).toBeFocused();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a storefront page whose token against forged requests is stale gets another, and the write is done once', async ({page, store}) => {
  const desk = await signedIn(page, USERS.alice, {path: `/storefront/customer-service.html#order=${ORDER}`});
  await store.change({authTokenEnabled: true, authToken: 'of-another-session'});
  await desk.button('Lock').click();
  await expect(desk.text('You have locked this order.')).toBeVisible();
  expect(await store.writes()).toEqual([`POST cart/${ORDER}/lock 403`, `POST cart/${ORDER}/lock 200`]);
});

test('a page that acts for a customer is recognised, and nothing goes out in their name', async ({page, context, baseURL}) => {
  await context.addCookies([
    {name: 'WC_OnBehalf_Role_10201', value: 'CSR', url: baseURL ?? ''},
    {name: 'WC_BuyOnBehalf_10201', value: 'Ana%20Ruiz', url: baseURL ?? ''},
  ]);
  const named: string[] = [];
  page.on('request', (request) => request.url().includes('forUser') && named.push(request.url()));
  const desk = await signedIn(page, USERS.alice);
  await expect(desk.text('This page is acting for Ana Ruiz.')).toBeVisible();
  await desk.search({'Last name': 'Lund'});
  await expect(desk.heading('1 order found')).toBeFocused();
  expect(named).toEqual([]);
});
