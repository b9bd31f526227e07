import type {Page} from '@playwright/test';
import {KNOWN, PASSWORD, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {Desk, expect, signedIn, test} from './support.js';

const PATH = '/a-store-page.html';

/** A page of the same origin with nothing but a desk, as a store developer would write it. */
async function writePage(page: Page, attributes: string): Promise<void> {
  await page.route(`**${PATH}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html>
        <html lang="en">
          <title>A page of a store</title>
          <script type="module" src="/order-desk.js"></script>
          <order-desk lang-id="-1" ${attributes}><customer-service></customer-service></order-desk>
        </html>`,
    }),
  );
}

for (const [version, base] of [
  ['8', '/v8'],
  ['9.0', '/v9.0'],
  ['9.1', ''],
] as const) {
  test(`HCL Commerce ${version}: sign in, find, take over, cancel, re-order, comment`, async ({page, store}) => {
    const orderId = KNOWN.pendingLockedByBob;
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/wcs/resources/')) requests.push(new URL(request.url()).pathname);
    });
    await writePage(page, `endpoint="${base}/wcs/resources" store-id="10201" hcl-version="${version}"`);
    const desk = new Desk(page);
    await page.goto(PATH);
    await desk.signIn(USERS.alice, PASSWORD);

    await desk.search({'Last name': 'Smith'});
    await expect(desk.heading('20 of 137 orders')).toBeFocused();
    await desk.search({City: 'Toronto'});
    await expect(desk.row(orderId)).toContainText('locked by csr.bob');
    await desk.link(orderId).click();
    await desk.button('Take over and unlock').click();
    await expect(desk.text(`You have taken over and unlocked order ${orderId}.`)).toBeVisible();
    await desk.button('Cancel order').click();
    await desk.dialog(`Cancel order ${orderId}?`).getByRole('button', {name: 'Cancel order'}).click();
    await expect(desk.fact('Status')).toHaveText('Canceled');
    await desk.back.click();
    await expect(desk.row(orderId)).toContainText('Canceled');

    await desk.open(KNOWN.deliveredOfAna);
    await desk.button('Re-order').click();
    await desk.dialog(`Re-order ${KNOWN.deliveredOfAna}?`).getByRole('button', {name: 'Re-order'}).click();
    await expect(desk.text('2 order items were added to the cart of Ana Ruiz.')).toBeVisible();
    await expect(desk.comments).toHaveCount(2);
    await desk.box('Comment').fill('Ordered again for her.');
    await desk.button('Add comment').click();
    await expect(desk.comments.first()).toContainText('Ordered again for her.');

    for (const path of requests) expect(path).toMatch(new RegExp(`^${base}/wcs/resources/`));
    const writes = await store.writes();
    for (const write of writes) expect(write).toMatch(/ 20\d$/);
    expect(new Set(writes).size, 'nothing was sent twice').toBe(writes.length);
  });
}

test('a version that is not the server’s is told in a sentence', async ({page}) => {
  await writePage(page, 'store-id="10201" endpoint="/v9.0/wcs/resources" hcl-version="9.1"');
  const desk = await signedIn(page, USERS.alice, {path: `${PATH}#order=${KNOWN.shipped}`, base: '/v9.0'});
  await expect(desk.alert('hcl-version on <order-desk> is not that of the server')).toBeVisible();
});

test('the B2B store: orders are found by organization, and a long one is paged', async ({page}) => {
  await writePage(page, 'store-id="10202" store-type="B2B"');
  const desk = await signedIn(page, USERS.alice, {path: PATH, storeId: '10202'});
  await desk.search({'Organization name': 'Harbor Supplies'});
  await expect(desk.heading(/orders( found)?$/).last()).toBeFocused();
  await expect(desk.results.getByRole('row').nth(1)).toBeVisible();

  await desk.open(KNOWN.b2bThousandItems);
  await expect(desk.fact('Organization')).not.toBeEmpty();
  const items = page.getByRole('table', {name: 'Order items'}).getByRole('row');
  await expect(items).toHaveCount(21);
  const first = await items.nth(1).innerText();
  const pages = page.getByRole('navigation', {name: 'Order items'});
  await expect(pages).toContainText('Page 1 of 50');
  await pages.getByRole('button', {name: 'Next'}).click();
  await expect(pages).toContainText('Page 2 of 50');
  await expect(items.nth(1)).not.toHaveText(first);
  await expect(items).toHaveCount(21);
});

test('the B2B storefront’s own page asks for the organization too', async ({page}) => {
  const path = '/storefront/customer-service.html?storeId=10202&catalogId=10052&langId=-1';
  const desk = await signedIn(page, USERS.bob, {path, storeId: '10202'});
  await expect(desk.box('Organization name')).toBeVisible();
  await desk.open(KNOWN.b2bLockedByBob);
  await desk.button('Unlock').click();
  await expect(desk.text(`Order ${KNOWN.b2bLockedByBob} is unlocked.`)).toBeVisible();
});

test('a store that is named nowhere is missed in a clear sentence', async ({page}) => {
  await writePage(page, '');
  await page.goto(PATH);
  await expect(new Desk(page).alert('Set store-id on <order-desk>.')).toBeVisible();
});
