import type {Locator, Page} from '@playwright/test';
import {KNOWN, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {DESK_PAGE, expect, signedIn, test} from './support.js';

const LONG = KNOWN.veryLongName;

/** What browsers tell of things that moved by themselves; TypeScript does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly}[];
}

interface Watching {
  moves: string[];
}

/** Notes what moves up or down by itself. A column may be as wide as what is in it. */
function watchMoves(): void {
  const watching: Watching = Object.assign(globalThis, {moves: []});
  new PerformanceObserver((list) => {
    for (const {sources} of list.getEntries() as LayoutShift[]) {
      for (const {previousRect: from, currentRect: to} of sources) {
        if (from.width && to.width && from.y !== to.y) watching.moves.push(`${from.y} → ${to.y} (${to.width} × ${to.height})`);
      }
    }
  }).observe({type: 'layout-shift'});
}

/** Moves are told after the frame in which they were seen. */
const seenMoves = async (): Promise<string[]> => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return (globalThis as unknown as Watching).moves;
};

/** Nothing scrolls sideways, neither the page nor a part of it that hides what does not fit. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(content, 'width of the content').toBeLessThanOrEqual(width);
}

async function expectInsideWindow(page: Page, thing: Locator): Promise<void> {
  await expect(thing).toBeVisible();
  const box = await thing.boundingBox();
  const window = page.viewportSize();
  if (!box || !window) throw new Error('It has no place on the page.');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(window.width);
  expect(box.y + box.height).toBeLessThanOrEqual(window.height);
}

for (const width of [1280, 600, 320]) {
  for (const forcedColors of ['none', 'active'] as const) {
    if (forcedColors === 'active' && width === 600) continue;
    test(`everything fits at ${width} px${forcedColors === 'active' ? ' in forced colours' : ''}`, async ({page}) => {
      await page.setViewportSize({width, height: 720});
      await page.emulateMedia({forcedColors});
      const desk = await signedIn(page, USERS.alice);
      await expectNoSidewaysScroll(page);
      await desk.search({'Last name': 'Smith'});
      await expect(desk.heading('20 of 137 orders')).toBeFocused();
      await expectNoSidewaysScroll(page);

      const menu = page.getByRole('menu');
      const openers = page.getByRole('button', {name: /^Actions for order/});
      for (const opener of [openers.first(), openers.last()]) {
        await opener.click();
        await expectInsideWindow(page, menu);
        await page.keyboard.press('Escape');
        await expect(menu).toBeHidden();
      }

      await desk.search({'Last name': '', 'Order number': LONG});
      await expect(desk.heading('1 order found')).toBeFocused();
      await expectNoSidewaysScroll(page);
      await desk.link(LONG).click();
      await expect(desk.fact('Status')).toHaveText('Received');
      await expect(desk.text('No comments yet.')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await desk.button('Cancel order').click();
      await expectInsideWindow(page, page.getByRole('dialog'));
      await page.keyboard.press('Escape');

      await page.goto(`${DESK_PAGE}#order=${KNOWN.pendingLockedByBob}`);
      await expect(desk.button('Take over and unlock')).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
  }
}

test('sign-in fits at 320 px, and so does the plain page', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  for (const path of [DESK_PAGE, '/plain.html']) {
    await page.goto(path);
    await expect(page.getByRole('textbox', {name: 'Password'})).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});

test('no row moves up or down while the results of a second search arrive', async ({page, store}) => {
  const desk = await signedIn(page, USERS.alice);
  await desk.search({'Last name': 'Smith'});
  await expect(desk.heading('20 of 137 orders')).toBeFocused();
  await page.evaluate(watchMoves);
  // Longer than the half second after a key in which browsers forgive every move.
  await store.change({delayMs: 900});
  await desk.box('ZIP or postal code').fill('60601');
  await page.keyboard.press('Enter');
  await expect(desk.results).toHaveAttribute('aria-busy', 'true');
  await expect(desk.heading(/^\d+( of \d+)? orders( found)?$/)).toBeFocused();
  await expect(desk.results).toHaveAttribute('aria-busy', 'false');
  expect(await page.evaluate(seenMoves)).toEqual([]);
});
