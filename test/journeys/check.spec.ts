import {USERS} from '../../demo/sandbox/seed/known-orders.js';
import {expect, signedIn, test} from './support.js';

test('a store developer checks the connection, and copies what was found', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await signedIn(page, USERS.alice, {path: '/check.html'});
  await desk.button('Check the connection').click();
  await expect(desk.text('Everything is in place.')).toBeVisible();
  await desk.button('Copy the report').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Good – Search for orders: The service answers.');
});

test('it tells what is not right, on a narrow page too', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  const desk = await signedIn(page, USERS.alice, {path: '/check.html?hcl-version=8'});
  await desk.button('Check the connection').click();
  await expect(desk.text('1 thing is not right.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({has: page.getByText('Version', {exact: true})})).toContainText('Not right');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
