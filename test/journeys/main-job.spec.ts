import {KNOWN, PASSWORD, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {Keyboard} from './keyboard.js';
import {Desk, expect, signedIn, test} from './support.js';

const CANCELED = KNOWN.pendingLockedByBob;

test('a CSR finds an order, takes it over, cancels, re-orders and comments, by keyboard only', async ({page}) => {
  const desk = new Desk(page);
  const keys = new Keyboard(page);

  await test.step('sign in from the store’s home page', async () => {
    await page.goto('/storefront/b2c.html');
    await keys.choose(page.getByRole('banner').getByRole('link', {name: 'Sign In / Register'}));
    await keys.to(desk.box('Logon ID'));
    await keys.type(USERS.alice);
    await keys.to(desk.box('Password'));
    await keys.type(PASSWORD);
    await keys.press('Enter');
    await expect(page).toHaveTitle(/^Customer Service/);
    await expect(desk.heading('Find orders')).toBeVisible();
  });

  await test.step('more orders are found than are shown', async () => {
    await keys.to(desk.box('Last name'));
    await keys.type('Smith');
    await keys.press('Enter');
    await keys.isAt(desk.heading('20 of 137 orders'));
    await expect(desk.results.getByRole('row')).toHaveCount(21);
    await expect(desk.text('Choose below to see fewer, or go on to older ones.')).toBeVisible();
  });

  await test.step('refine to the order that csr.bob has locked', async () => {
    await keys.choose(desk.more, 'Shift+Tab');
    await keys.to(desk.box('City'));
    await keys.type('Toronto');
    await keys.press('Enter');
    await keys.isAt(desk.heading('3 orders found'));
    await expect(desk.row(CANCELED)).toContainText('locked by csr.bob');
    await expect(desk.row(CANCELED)).toContainText('Pending');
  });

  const scroll = await test.step('open it', async () => {
    await keys.to(desk.link(CANCELED));
    const before = await page.evaluate(() => scrollY);
    await keys.press('Enter');
    await keys.isAt(desk.heading(`Order ${CANCELED}`));
    await expect(desk.fact('Status')).toHaveText('Pending');
    await expect(desk.button('Cancel order')).toHaveAccessibleDescription(/csr\.bob has locked this order\. Take it over first/);
    return before;
  });

  await test.step('take over and unlock it', async () => {
    await keys.choose(desk.button('Take over and unlock'));
    await expect(desk.text(`You have taken over and unlocked order ${CANCELED}.`)).toBeVisible();
    await keys.isAt(desk.button('Lock'));
  });

  await test.step('cancel it, when asked whether to', async () => {
    const question = desk.dialog(`Cancel order ${CANCELED}?`);
    await keys.choose(desk.button('Cancel order'), 'Shift+Tab');
    await expect(question).toHaveAccessibleDescription(/This cannot be undone/);
    await keys.isAt(question.getByRole('button', {name: 'Keep order'}));
    await keys.choose(question.getByRole('button', {name: 'Cancel order'}));
    await expect(desk.text(`Order ${CANCELED} is canceled.`)).toBeVisible();
    await expect(desk.fact('Status')).toHaveText('Canceled');
    await keys.isAt(desk.button('Cancel order'));
  });

  await test.step('back to the list as it was', async () => {
    await keys.choose(desk.back, 'Shift+Tab');
    await keys.isAt(desk.link(CANCELED));
    await expect(desk.row(CANCELED)).toContainText('Canceled');
    await expect(desk.row(CANCELED)).not.toContainText('locked by');
    await expect(desk.results.getByRole('row')).toHaveCount(4);
    await expect(desk.box('Last name')).toHaveValue('Smith');
    await expect(desk.box('City')).toHaveValue('Toronto');
    expect(scroll).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(scroll);
  });

  await test.step('a shipped order says why it cannot be canceled', async () => {
    await keys.choose(desk.link(KNOWN.shipped));
    await keys.isAt(desk.heading(`Order ${KNOWN.shipped}`));
    await expect(desk.fact('Status')).toHaveText('Shipped');
    await keys.choose(desk.button('Cancel order'));
    await expect(desk.button('Cancel order')).toBeDisabled();
    await expect(desk.button('Cancel order')).toHaveAccessibleDescription('An order with the status “Shipped” cannot be canceled.');
    await expect(desk.text('An order with the status “Shipped” cannot be canceled.')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await keys.isAt(desk.button('Cancel order'));
  });

  await test.step('re-order a delivered order into its customer’s cart', async () => {
    await keys.choose(desk.back, 'Shift+Tab');
    await keys.isAt(desk.link(KNOWN.shipped));
    await keys.to(desk.box('Order number'), 'Shift+Tab');
    await keys.type(KNOWN.deliveredOfAna);
    await expect(page.getByText('With an order number, the other criteria are ignored.')).toBeVisible();
    await keys.press('Enter');
    await keys.isAt(desk.heading('1 order found'));
    await keys.choose(desk.link(KNOWN.deliveredOfAna));
    await keys.isAt(desk.heading(`Order ${KNOWN.deliveredOfAna}`));
    await keys.choose(desk.button('Re-order'));
    const question = desk.dialog(`Re-order ${KNOWN.deliveredOfAna}?`);
    await expect(question).toHaveAccessibleDescription(/the cart of Ana Ruiz/);
    await keys.choose(question.getByRole('button', {name: 'Re-order'}));
    await expect(desk.text('2 order items were added to the cart of Ana Ruiz.')).toBeVisible();
    await keys.isAt(desk.button('Re-order'));
  });

  await test.step('follow the link to the cart', async () => {
    await keys.choose(desk.link(`Open cart ${KNOWN.cartOfAna}`));
    await keys.isAt(desk.heading(`Order ${KNOWN.cartOfAna}`));
    await expect(page.getByRole('table', {name: 'Order items'}).getByRole('row')).toHaveCount(4);
  });

  await test.step('add a comment and see it', async () => {
    await keys.to(desk.box('Comment'));
    await keys.type('Ana wants both again, and soon.');
    await keys.choose(desk.button('Add comment'));
    await expect(desk.comments.first()).toContainText('Ana wants both again, and soon.');
    await expect(desk.comments.first()).toContainText('Alice Ng (you)');
    await expect(desk.box('Comment')).toHaveValue('');
    await keys.isAt(desk.box('Comment'));
  });
});

test('a CSR takes over and unlocks from the row’s menu, by keyboard only', async ({page, store}) => {
  const desk = await signedIn(page, USERS.alice);
  const keys = new Keyboard(page);
  const opener = desk.button(`Actions for order ${CANCELED}`);
  await keys.to(desk.box('Order number'));
  await keys.type(CANCELED);
  await keys.press('Enter');
  await keys.isAt(desk.heading('1 order found'));

  await keys.choose(opener);
  await keys.isAt(desk.item('View order'));
  await keys.press('Escape');
  await keys.isAt(opener);

  await keys.press('Enter');
  await keys.press('ArrowDown');
  await keys.isAt(desk.item('Take over and unlock'));
  await keys.press('Enter');
  await expect(desk.text(`You have taken over and unlocked order ${CANCELED}.`)).toBeVisible();
  await expect(desk.row(CANCELED)).not.toContainText('locked by');
  await keys.isAt(opener);
  expect(await store.writes()).toEqual([`POST cart/${CANCELED}/lock 200`, `POST cart/${CANCELED}/unlock 200`]);

  await keys.press('Enter');
  await keys.to(opener);
  await expect(page.getByRole('menu')).toHaveCount(0);
});
