import type {Page} from '@playwright/test';
import {expect, test} from './support.js';

interface Axe {
  run(): Promise<{readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[]}>;
}

/** What axe finds on the page as it is now. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
  return page.evaluate(async () => {
    const {violations} = await (globalThis as unknown as {axe: Axe}).axe.run();
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  });
}

const contrastWarnings = (page: Page) => page.getByRole('region', {name: 'Contrast'}).getByRole('button');

test('a designer points at a button, changes it, is warned, and takes the CSS with them', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const warnings: string[] = [];
  page.on('console', (message) => message.text().includes('change-in-update') && warnings.push(message.text()));
  await page.goto('/designer.html');
  await expect(page.getByRole('heading', {name: '3 orders found'})).toBeVisible();

  // Pointing picks the button instead of pressing it.
  await page.getByRole('button', {name: 'Point'}).click();
  await page.getByRole('button', {name: 'Clear', exact: true}).click();
  await expect(page.getByRole('textbox', {name: 'Last name'})).toHaveValue('Smith');
  const part = page.getByRole('region', {name: 'Part'});
  await expect(part.getByRole('button', {name: '::part(button)'})).toHaveAttribute('aria-pressed', 'true');
  await expect(part.getByRole('listitem').filter({hasText: 'border-radius'})).toContainText('radius');

  expect(await faults(page)).toEqual([]);

  // What is set is on the screen at once, and so is what is wrong with it.
  await part.getByRole('button', {name: 'Only in find-orders'}).click();
  await part.getByRole('textbox', {name: 'color', exact: true}).fill('#b0b0b0');
  await part.getByRole('textbox', {name: 'color', exact: true}).press('Enter');
  await expect(page.getByRole('button', {name: 'Clear', exact: true})).toHaveCSS('color', 'rgb(176, 176, 176)');
  await expect(contrastWarnings(page).filter({hasText: '“Clear”'})).toContainText('2.16 : 1');

  // A link leads from the part to the token behind it; the keyboard does all of it.
  await part.getByRole('button', {name: 'edge', exact: true}).press('Enter');
  await expect(page.getByRole('textbox', {name: 'edge', exact: true})).toBeFocused();
  await page.keyboard.type('#336699');
  await page.keyboard.press('Enter');
  await page.getByRole('button', {name: 'Copy CSS'}).click();
  const css = ':root {\n  --order-desk-edge: #336699;\n}\n\nfind-orders::part(button) {\n  color: #b0b0b0;\n}\n';
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(css);

  // It is still there tomorrow; an example theme replaces it.
  await page.reload();
  await expect(page.getByRole('button', {name: 'Clear', exact: true})).toHaveCSS('border-top-color', 'rgb(51, 102, 153)');
  await page.getByRole('button', {name: 'Midnight'}).click();
  await expect(page.getByRole('button', {name: 'Clear', exact: true})).toHaveCSS('color', 'rgb(228, 232, 239)');
  await expect(page.getByRole('heading', {name: '3 orders found'})).toBeVisible();
  await expect(contrastWarnings(page)).toHaveCount(0);

  for (const width of [600, 320]) {
    await page.setViewportSize({width, height: 720});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  expect(warnings, 'no update begins in the middle of another').toEqual([]);
});
