import {KNOWN, PASSWORD, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {Desk, DESK_PAGE, expect, signedIn, test} from './support.js';

const ORDER = KNOWN.pendingLockedByBob;
const ORDER_PAGE = `${DESK_PAGE}#order=${ORDER}`;
const SEARCH = {'Last name': 'Smith', City: 'Toronto', 'ZIP or postal code': 'M5V 1A1', Phone: '416-555', Email: 'smith@example.com'};

test('back and forward lead between the list and its orders', async ({page, store}) => {
  const desk = await signedIn(page, USERS.alice);
  await desk.search({'Last name': 'Smith', City: 'Toronto'});
  await desk.link(ORDER).click();
  await expect(desk.heading(`Order ${ORDER}`)).toBeFocused();
  await expect(desk.results).toBeHidden();

  await page.goBack();
  await expect(desk.link(ORDER)).toBeFocused();
  await expect(desk.box('Last name')).toHaveValue('Smith');
  await desk.link(KNOWN.shipped).click();
  await expect(desk.heading(`Order ${KNOWN.shipped}`)).toBeFocused();
  await expect(desk.fact('Status')).toHaveText('Shipped');

  await page.goBack();
  await expect(desk.link(KNOWN.shipped)).toBeFocused();
  await page.goForward();
  await expect(desk.heading(`Order ${KNOWN.shipped}`)).toBeFocused();
  await desk.back.click();
  await expect(desk.results.getByRole('row')).toHaveCount(4);
  await expect(desk.link(KNOWN.shipped)).toBeFocused();
  expect(await store.searches(), 'the list is not searched again').toBe(1);
});

test('a deep link opens the order, and a reload opens it again', async ({page}) => {
  const desk = await signedIn(page, USERS.alice, {path: ORDER_PAGE});
  await expect(desk.fact('Status')).toHaveText('Pending');
  await page.reload();
  await expect(desk.fact('Status')).toHaveText('Pending');
  await expect(desk.heading(`Order ${ORDER}`)).toBeVisible();
  await desk.back.click();
  await expect(desk.heading('Find orders')).toBeVisible();
  await desk.open(KNOWN.shipped);
  expect(new URL(page.url()).hash).toBe(`#order=${KNOWN.shipped}`);
});

for (const path of [ORDER_PAGE, `/plain.html#order=${ORDER}`]) {
  test(`who is not signed in gets to the order by signing in: ${path}`, async ({page}) => {
    const desk = new Desk(page);
    await page.goto(path);
    await desk.signIn(USERS.alice);
    await expect(desk.heading(`Order ${ORDER}`)).toBeFocused();
    await expect(desk.fact('Status')).toHaveText('Pending');
    await desk.back.click();
    await expect(desk.heading('Find orders')).toBeVisible();
  });
}

test('a deep link to no order says so and leads to the search', async ({page}) => {
  const desk = await signedIn(page, USERS.alice, {path: `${DESK_PAGE}#order=999999`});
  await expect(desk.alert('There is no such order in this store. Check the order number.')).toBeVisible();
  await desk.back.click();
  await desk.open(ORDER);
});

test('a deep link that was cut or changed does no harm', async ({page}) => {
  const desk = await signedIn(page, USERS.alice);
  for (const orderId of ['%E0%A4%A', '%3Cb%3E1%3C%2Fb%3E', '..%2F..%2Fcart%2F1%3Fa=b%23']) {
    await page.goto(`${DESK_PAGE}#order=${orderId}`);
    await page.reload();
    await expect(desk.alert(/There is no such order in this store\.|The server did not accept this\./)).toBeVisible();
    await desk.back.click();
    await expect(desk.heading('Find orders')).toBeVisible();
  }
  await desk.open(ORDER);
});

test('an order opens in a new tab, and the list stays', async ({page, context}) => {
  const desk = await signedIn(page, USERS.alice);
  await desk.search({'Last name': 'Smith', City: 'Toronto'});
  const [tab] = await Promise.all([context.waitForEvent('page'), desk.link(ORDER).click({modifiers: ['ControlOrMeta']})]);
  const other = new Desk(tab);
  await expect(other.fact('Status')).toHaveText('Pending');
  await expect(other.heading(`Order ${ORDER}`)).toBeVisible();
  await expect(desk.row(ORDER)).toBeVisible();
});

test('the plain page is a desk of its own', async ({page}) => {
  const desk = new Desk(page);
  await page.goto('/plain.html');
  await desk.signIn(USERS.alice);
  await desk.open(ORDER);
  await desk.button('Sign out').click();
  await expect(desk.box('Logon ID')).toBeFocused();
  await expect(desk.heading(`Order ${ORDER}`)).toHaveCount(0);
  await desk.signIn(USERS.bob);
  await expect(desk.text('You have locked this order.')).toBeVisible();
});

test('no customer’s data is in any address', async ({page}) => {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  const desk = new Desk(page);
  await page.goto(DESK_PAGE);
  await desk.signIn(USERS.alice);
  await desk.search(SEARCH);
  await desk.link(ORDER).click();
  await expect(desk.heading(`Order ${ORDER}`)).toBeFocused();
  await page.goBack();
  await desk.link(KNOWN.shipped).click();
  await desk.box('Comment').fill('Mr. Smith called.');
  await desk.button('Add comment').click();
  await expect(desk.comments.first()).toContainText('Mr. Smith called.');
  await desk.back.click();
  await expect(desk.results).toBeVisible();
  addresses.push(await page.evaluate(() => `${location.href} ${JSON.stringify(history.state)} ${document.title}`));

  const secrets = [...Object.values(SEARCH), 'called', PASSWORD, USERS.alice].map((text) => text.split(/[\s@]/)[0] ?? text);
  for (const address of addresses) for (const secret of secrets) expect(decodeURIComponent(address)).not.toContain(secret);
  expect(addresses.length).toBeGreaterThan(4);
});
