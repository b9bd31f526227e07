/** The way of a CSR through the pages of a store, in both generations of Aurora and for both kinds of store. */
import {KNOWN, PASSWORD, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {StorefrontPage} from './hazards-page.js';
import {Desk, expect, test} from './support.js';

const STORES = [
  {home: 'b2b', order: KNOWN.b2bPendingApproval, storeId: '10202', organization: true},
  {home: 'b2c', order: KNOWN.pendingUnlocked, storeId: '10201', organization: false},
];
const ways = ['dojo', 'jquery'].flatMap((edition) => STORES.map((store) => ({edition, ...store})));

for (const {edition, home, order, storeId, organization} of ways) {
  test(`from the header’s sign-in to an order and the account, in a ${edition} ${home} store`, async ({page}) => {
    const desk = new Desk(page);
    const storefront = new StorefrontPage(page);

    await test.step('signing in at the store leads a CSR to the Customer Service page', async () => {
      await page.goto(`/storefront/${home}.html?edition=${edition}`);
      await storefront.expectAlive(1);
      await page.getByRole('banner').getByRole('link', {name: 'Sign In / Register'}).click();
      await page.getByLabel('Logon ID').fill(USERS.alice);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await expect(page).toHaveTitle(/^Customer Service/);
      await expect(page.getByRole('banner')).toContainText('Signed in as csr.alice');
      await expect(desk.button('Sign out')).toBeVisible();
    });

    await test.step('the page is the configuration: store, and in a B2B store organizations', async () => {
      await desk.more.click();
      await expect(desk.box('Organization name')).toHaveCount(organization ? 1 : 0);
      await desk.search({'Order number': order});
      await expect(desk.link(order)).toBeVisible();
    });

    await test.step('the order’s own page shows it, in the same edition', async () => {
      await page.goto(`/shop/${edition}/OrderDetail?orderId=${order}&storeId=${storeId}`);
      await expect(page).toHaveTitle(/^Order details/);
      await expect(desk.heading(`Order ${order}`)).toBeVisible();
      await storefront.refresh();
      await expect(desk.heading(`Order ${order}`)).toBeVisible();
      await storefront.expectAlive(1);
    });

    await test.step('the account of a CSR has what the CSR has locked', async () => {
      await page.getByRole('navigation', {name: 'My Account'}).getByRole('link', {name: 'Personal information'}).click();
      await expect(page.locator('held-locks').getByRole('heading', {name: 'Locked by you'})).toBeVisible();
      await storefront.expectAlive(1);
    });
  });
}
