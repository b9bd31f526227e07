import {expect, type Locator, type Page} from '@playwright/test';

/** More stops than any page has between two things. */
const MOST_STOPS = 120;

/** Where the focus is, through all shadow roots, and whether one can see it there. */
function lookAtFocus(): {where: string; lost: boolean; seen: boolean} {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body || at === document.documentElement) return {where: 'the page itself', lost: true, seen: false};
  const {outlineStyle, outlineWidth, visibility} = getComputedStyle(at);
  const {top, bottom, left, right, width, height} = at.getBoundingClientRect();
  // Inside a date box the browser itself marks the day, the month, the year or the calendar's button.
  const insideDate = at instanceof HTMLInputElement && at.type === 'date';
  const ring = insideDate || (at.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1);
  const inside = width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const name = at.getAttribute('aria-label') ?? at.id ?? '';
  return {
    where: `${at.localName} ${name} ${at.textContent.trim().slice(0, 40)}`,
    lost: false,
    seen: ring && inside && visibility === 'visible',
  };
}

/** Somebody who works with the keyboard alone, and who must always see where the focus is. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Presses Tab (or Shift+Tab) until this has the focus; at every stop on the way the focus can be seen. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    const focused = target.and(this.#page.locator(':focus'));
    const stops: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await this.press(key);
      const {where, lost, seen} = await this.#page.evaluate(lookAtFocus);
      stops.push(where);
      // From the last thing on a page, the way to the first leads over the browser itself.
      expect(lost || seen, `the focus can be seen at ${where}`).toBe(true);
      if (await focused.count()) return;
    }
    throw new Error(`Not reached by ${key}: ${String(target)}\n${stops.join('\n')}`);
  }

  async choose(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.to(target, key);
    await this.press('Enter');
  }

  /** After something was done: the work goes on here, and one sees it. */
  async isAt(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    expect(await this.#page.evaluate(lookAtFocus)).toMatchObject({lost: false, seen: true});
  }
}

/** Wherever the focus is: it is on something, and one sees it. */
export async function expectFocusKept(page: Page): Promise<void> {
  expect(await page.evaluate(lookAtFocus)).toMatchObject({lost: false});
}
