import {USERS} from '../../demo/sandbox/seed/known-orders.js';
import {DESK_PAGE, expect, signedIn, test} from './support.js';

const PARTS = '**/cdn/parts/**';

/** The browser writes down each file that it did not get. */
const withoutParts = (complaints: string[]): readonly string[] => complaints.splice(0).filter((line) => !line.includes('/cdn/parts/'));

test('parts that cannot be had at first: the desk says so, and goes on where one tries again', async ({page, complaints}) => {
  await page.route(PARTS, (route) => route.fulfill({status: 404}));
  await page.goto(DESK_PAGE);
  const notice = page.getByRole('alert').filter({hasText: 'The server could not be reached. Check the connection and try again.'});
  await expect(notice).toBeVisible();

  await page.unroute(PARTS);
  await notice.getByRole('button', {name: 'Try again'}).click();
  await expect(page.getByRole('textbox', {name: 'Logon ID'})).toBeVisible();
  await expect(notice).toHaveCount(0);
  const desk = await signedIn(page, USERS.alice);
  await desk.search({'Last name': 'Lund'});
  await expect(desk.heading('1 order found')).toBeFocused();
  expect(withoutParts(complaints)).toEqual([]);
});

test('a part that cannot be had when it is asked for is missing in sight, until one tries again', async ({page, complaints}) => {
  const desk = await signedIn(page, USERS.alice);
  await page.setViewportSize({width: 320, height: 640});
  await page.route(PARTS, (route) => route.fulfill({status: 404}));
  await desk.button('Keyboard shortcuts').click();
  const notice = desk.alert('The server could not be reached. Check the connection and try again.');
  await expect(notice).toBeInViewport();

  await page.unroute(PARTS);
  await notice.getByRole('button', {name: 'Try again'}).click();
  await expect(desk.dialog('Keyboard shortcuts')).toBeVisible();
  await expect(notice).toHaveCount(0);
  expect(withoutParts(complaints)).toEqual([]);
});
