/** What an Aurora page does to a widget that stands in it (docs/hazards.md): the desk is unharmed, and harmless to the page. */
import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {isOnTop, StorefrontPage} from './hazards-page.js';
import {DESK_PAGE, expect, signedIn, test} from './support.js';

const ORDER = KNOWN.pendingUnlocked;

/** Lit tells by these which versions of it a page has; `OrderDesk` is what the classic script is asked for. */
const OWN_GLOBALS = [
  'OrderDesk',
  'litElementVersions',
  'litHtmlVersions',
  'litIssuedWarnings',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

test('the desk and a Dojo page leave each other alone', async ({page, store}) => {
  const path = `${DESK_PAGE}?edition=dojo&script=early`;
  const storefront = new StorefrontPage(page);

  await page.route(/order-desk(\.iife)?\.[jt]s/, (route) => route.fulfill({contentType: 'text/javascript', body: ''}));
  await page.goto(path);
  await storefront.expectAlive(1);
  const before = await storefront.globals();
  await page.unroute(/order-desk(\.iife)?\.[jt]s/);

  const desk = await signedIn(page, USERS.alice, {path});

  await test.step('a classic script twice, then a module: one desk, no global but its own', async () => {
    const known = new Set([...before, ...OWN_GLOBALS]);
    expect((await storefront.globals()).filter((name) => !known.has(name))).toEqual([]);
    await expect(page.locator('customer-service').getByRole('heading', {level: 1})).toHaveText('Customer Service');
  });

  await test.step('Dojo’s loader hands out its own modules, and its parser finds its own widgets', async () => {
    await storefront.expectAlive(1);
    const pane = page.locator('#openingHours');
    await expect(pane.getByText('Monday to Friday')).toBeHidden();
    await pane.getByRole('button').click();
    await expect(pane.getByText('Monday to Friday')).toBeVisible();
    expect(await page.evaluate('dijit.registry.length')).toBe(4);
  });

  await desk.search({'Last name': 'Smith', City: 'Toronto'});
  await expect(desk.row(ORDER)).toBeVisible();

  await test.step('the page’s style sheets stop at the desk, which leaves nothing in the page’s own tree', async () => {
    await expect(desk.row(ORDER).getByRole('cell').first()).not.toHaveCSS('padding-top', '20px');
    await expect(desk.button('Search')).not.toHaveCSS('min-height', '48px');
    await expect(page.locator('customer-service')).toHaveCSS('display', 'block');
    expect(await storefront.traces()).toEqual([]);
    expect(await storefront.parserAttributes()).toEqual([]);
  });

  await test.step('a menu hangs out of #content, which clips, and lies above a message at z-index 9999', async () => {
    await page.setViewportSize({width: 1280, height: 420});
    await desk.button(`Actions for order ${ORDER}`).click();
    const item = desk.item('Lock');
    await storefront.coverWindow();
    expect(await isOnTop(desk.link(ORDER)), 'the message covers the page').toBe(false);
    expect(await isOnTop(item)).toBe(true);
    await item.click();
    await storefront.uncoverWindow();
    await expect(desk.row(ORDER)).toContainText('locked by you');
  });

  const question = desk.dialog(`Cancel order ${ORDER}?`);
  await test.step('so does a dialog, and it is gone with the area that the page replaces under it', async () => {
    await desk.link(ORDER).click();
    await desk.box('Comment').fill('Not sent yet');
    await desk.button('Cancel order').click();
    await storefront.coverWindow();
    expect(await isOnTop(question.getByRole('button', {name: 'Keep order'}))).toBe(true);
    expect(await storefront.parserAttributes()).toEqual([]);
    await storefront.uncoverWindow();
    await storefront.refresh();
    await expect(question).toHaveCount(0);
    await expect(desk.heading(`Order ${ORDER}`)).toBeVisible();
    await expect(desk.box('Comment')).toHaveValue('Not sent yet');
    await storefront.expectAlive(2);
  });

  await test.step('a write goes through once although the area is replaced before it is sent, or while it is under way', async () => {
    await storefront.refreshDuring(/\/unlock\?/);
    await desk.button('Unlock').click();
    await expect(desk.button('Lock')).toBeVisible();
    await expect(desk.text('No comments yet.')).toBeVisible();
    await desk.button('Cancel order').click();
    await storefront.refreshDuring(/\/wcs\/resources\//);
    await question.getByRole('button', {name: 'Cancel order'}).click();
    await expect(desk.fact('Status')).toHaveText('Canceled');
    expect(await store.writes()).toEqual([
      `POST cart/${ORDER}/lock 200`,
      `POST cart/${ORDER}/unlock 200`,
      `DELETE cart/${ORDER}/csrcancel_order 200`,
    ]);
  });

  await test.step('what is printed is not in a frame, which the page hides', async () => {
    const printed = await storefront.printedBy(desk.button('Print'));
    expect(printed).toContain(`Order ${ORDER}`);
    expect(printed, 'the desk, without the page around it').not.toContain('Polar');
  });

  await test.step('keys that are pressed in the page’s own boxes and buttons are the page’s, those in a box of the desk its own', async () => {
    for (const box of [page.getByRole('searchbox', {name: 'Search the store'}), desk.box('Comment')]) {
      await box.fill('');
      await page.keyboard.type('?/.x');
      await expect(box).toHaveValue('?/.x');
    }
    await storefront.wishListButton.focus();
    expect(await storefront.isTakenAway('?')).toBe(false);
    await storefront.expectAlive(3);
  });
  expect(await storefront.traces()).toEqual([]);
});

test('the desk and a jQuery page leave each other alone, right to left, in a narrow column', async ({page}) => {
  const storefront = new StorefrontPage(page);
  const desk = await signedIn(page, USERS.alice, {path: `${DESK_PAGE}?edition=jquery&script=late`});

  await test.step('a classic script after the tags, then a module', async () => {
    await expect(page.locator('customer-service').getByRole('heading', {level: 1})).toHaveText('Customer Service');
    await storefront.expectAlive(1);
  });

  await test.step('the area is replaced while a search is under way, which is dropped', async () => {
    await storefront.refreshDuring(/\/order\?/);
    const dropped = page.waitForEvent('requestfailed');
    await desk.search({'Last name': 'Lund'});
    expect((await dropped).url()).toMatch(/\/order\?/);
    await desk.search({'Last name': 'Smith', City: 'Toronto'});
    await expect(desk.heading('3 orders found')).toBeFocused();
    await storefront.expectAlive(2);
  });

  await test.step('direction comes from a style sheet, no `dir` tells of it', async () => {
    await page.addStyleTag({url: '/storefront/classic/rtl.css'});
    await expect(desk.results).toHaveCSS('direction', 'rtl');
    const opener = desk.button(`Actions for order ${ORDER}`);
    await opener.click();
    const [menu, button] = await Promise.all([page.getByRole('menu').boundingBox(), opener.boundingBox()]);
    expect(menu?.x, 'the menu begins where its button does').toBeCloseTo(button?.x ?? NaN, 0);
    await page.keyboard.press('Escape');
    await desk.link(ORDER).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(desk.results.locator('order-peek')).toBeVisible();
  });

  await test.step('rows become cards in a narrow column of a wide window', async () => {
    await expect(desk.row(ORDER)).toHaveCSS('display', 'table-row');
    await page.setViewportSize({width: 860, height: 700});
    await expect(desk.row(ORDER)).not.toHaveCSS('display', 'table-row');
  });
  expect(await storefront.traces()).toEqual([]);
});

test('elements of two versions of the desk on one page work together', async ({page, store}) => {
  const desk = await signedIn(page, USERS.alice);
  // The module's version has registered what is on the page so far; the classic script's registers what an order needs.
  await page.addScriptTag({url: '/cdn/order-desk.iife.js'});
  await desk.search({'Last name': 'Smith', City: 'Toronto'});
  await desk.link(ORDER).click();
  expect(await page.evaluate('customElements.get("order-details") === OrderDesk.OrderDetails')).toBe(true);
  expect(await page.evaluate('customElements.get("find-orders") === OrderDesk.FindOrders')).toBe(false);
  await store.breakDown({kind: 'status', status: 400, key: '_ERR_ORDER_IS_LOCKED', method: 'POST', path: '/lock', times: 1});
  await desk.button('Lock').click();
  await expect(desk.alert('Somebody else has locked it.')).toBeVisible();
  await desk.button('Lock').click();
  await expect(desk.button('Unlock')).toBeVisible();
  await desk.back.click();
  await expect(desk.row(ORDER)).toContainText('locked by you');
  await store.expire();
  await desk.link(ORDER).click();
  await expect(desk.dialog('Sign in')).toBeVisible();
  await expect(page.getByText('Your session has ended.'), 'in the dialog, and one of them speaks for both').toHaveCount(2);
});
