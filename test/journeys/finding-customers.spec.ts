import {CUSTOMERS} from '../../demo/sandbox/seed/known-customers.js';
import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {DESK_PAGE, expect, signedIn, test} from './support.js';

for (const [name, storeId, box, text, customer, customerId] of [
  ['B2C', '10201', 'Logon ID', USERS.ana, 'Ana Ruiz', CUSTOMERS.ana],
  ['B2B', '10202', 'Last name', 'Weber-Quist', 'Wanda Weber-Quist', CUSTOMERS.b2bWithApprovals],
] as const) {
  test(`through the customer to the order, and back, in a ${name} store`, async ({page, store}) => {
    const desk = await signedIn(page, USERS.alice, {storeId, path: `${DESK_PAGE}?storeId=${storeId}`});
    await desk.link('Find customers').click();
    await expect(desk.heading('Find customers')).toBeVisible();
    await desk.box(box).fill(text);
    await desk.button('Search').click();
    await expect(desk.heading(/^\d.* customers?( found)?$/)).toBeFocused();

    await desk.button(`Actions for ${customer}`).click();
    await desk.item('Disable account').click();
    await desk.dialog(`Disable the account of ${customer}?`).getByRole('button', {name: 'Disable account'}).click();
    await expect(page.getByRole('row').filter({has: desk.button(`Actions for ${customer}`)})).toContainText('Disabled');
    await desk.button(`Actions for ${customer}`).click();
    await desk.item('Enable account').click();
    await desk.dialog(`Enable the account of ${customer}?`).getByRole('button', {name: 'Enable account'}).click();
    await expect(page.getByRole('row').filter({has: desk.button(`Actions for ${customer}`)})).toContainText('Enabled');
    expect(await store.writes()).toHaveLength(2);

    await desk.link(customer).click();
    await expect(desk.heading('Order history')).toBeVisible();
    expect(new URL(page.url()).hash).toBe(`#customer=${customerId}`);
    const links = desk.results.getByRole('link', {name: /^\d+$/});
    await expect(links.first()).toBeVisible();
    const orders = await links.allTextContents();
    expect(orders.length).toBeGreaterThan(1);
    await links.first().click();
    await expect(desk.heading(`Order ${orders[0] ?? ''}`)).toBeFocused();
    await desk.link('Next order').click();
    await expect(desk.heading(`Order ${orders[1] ?? ''}`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(desk.link(orders[1] ?? '')).toBeFocused();
    await page.reload();
    await expect(links).toHaveCount(orders.length);
  });
}

test('a delivered order is ordered again out of the history', async ({page}) => {
  const desk = await signedIn(page, USERS.alice, {path: `${DESK_PAGE}#customer=${CUSTOMERS.ana}`});
  await desk.button(`Actions for order ${KNOWN.deliveredOfAna}`).click();
  await desk.item('Re-order').click();
  await desk.dialog(`Re-order ${KNOWN.deliveredOfAna}?`).getByRole('button', {name: 'Re-order'}).click();
  await expect(desk.text('2 order items were added to the cart of Ana Ruiz.')).toBeVisible();
});
