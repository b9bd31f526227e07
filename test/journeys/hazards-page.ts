/** What the hazard journeys look at in a storefront page, besides the desk. */
import type {Locator, Page} from '@playwright/test';
import {expect} from './support.js';

/** What the page's own scripts declare, as `classic/` of the storefront does. */
interface PageGlobals {
  readonly MessageHelper: {displayStatusMessage(message: string): void; hideAndClearMessage(): void};
  readonly wc?: {readonly render: {refresh(id: string): PromiseLike<void>}};
  readonly wcRenderContext?: {refresh(id: string): PromiseLike<void>};
}

const AREA = 'contentRefreshArea';

/** The page as it is while the store's developer thinks of everything but the desk. */
export class StorefrontPage {
  constructor(readonly page: Page) {}

  readonly wishListButton = this.page.getByRole('button', {name: 'Add to wish list'});
  readonly wishList = this.page.locator('#wishList');

  /** Its own widgets do what they did before the desk came. */
  async expectAlive(products: number): Promise<void> {
    await this.wishListButton.click();
    await expect(this.wishList).toHaveText(`${products} product${products === 1 ? '' : 's'}`);
  }

  /** Replaces the area in which the desk stands; resolved when that is done. */
  refresh = (): Promise<void> =>
    this.page.evaluate(async (area) => {
      const {wc, wcRenderContext} = globalThis as unknown as PageGlobals;
      await (wc?.render ?? wcRenderContext)?.refresh(area);
    }, AREA);

  /** A message over the whole window, at Aurora's z-index of 9999. */
  coverWindow = (): Promise<void> =>
    this.page.evaluate(() => (globalThis as unknown as PageGlobals).MessageHelper.displayStatusMessage('<p>Please note.</p>'.repeat(80)));

  uncoverWindow = (): Promise<void> => this.page.evaluate(() => (globalThis as unknown as PageGlobals).MessageHelper.hideAndClearMessage());

  /** Presses a key; true when somebody kept it from the page. */
  async isTakenAway(key: string): Promise<boolean> {
    const heard = await this.page.evaluateHandle(() => ({
      taken: new Promise<boolean>((resolve) => addEventListener('keydown', (event) => resolve(event.defaultPrevented), {once: true})),
    }));
    await this.page.keyboard.press(key);
    return heard.evaluate(({taken}) => taken);
  }

  /** Replaces the area while the next request of this kind is under way: it goes on when that is done. */
  refreshDuring = (request: RegExp): Promise<unknown> =>
    this.page.route(
      request,
      async (route) => {
        await this.refresh();
        await route.continue();
      },
      {times: 1},
    );

  /** What would come out of the printer when a button is pressed: the window's content for paper, as text. */
  async printedBy(button: Locator): Promise<string> {
    await this.page.evaluate(() => void (globalThis.print = () => void (document.documentElement.dataset['printed'] = '')));
    await button.click();
    await expect(this.page.locator('html[data-printed]')).toBeAttached();
    await this.page.emulateMedia({media: 'print'});
    const text = await this.page.evaluate(() =>
      [...document.body.children]
        .filter((child) => child.checkVisibility())
        .map(({shadowRoot, textContent}) => shadowRoot?.textContent ?? textContent),
    );
    await this.page.emulateMedia({media: null});
    await this.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    return text.join();
  }

  globals = (): Promise<string[]> => this.page.evaluate(() => Object.getOwnPropertyNames(globalThis));

  /** Classes, parser attributes and children that the desk's elements have in the page's own tree, and what it put elsewhere in it. */
  traces = (): Promise<string[]> =>
    this.page.evaluate((area) => {
      const place = document.getElementById(area)!;
      const names = 'customer-service, order-desk, order-details, find-orders';
      const found = [...place.querySelectorAll('*')].filter((element) => !element.matches(`${names}, h1`)).map(({outerHTML}) => outerHTML);
      for (const {localName, attributes} of place.querySelectorAll(names)) {
        for (const {name, value} of attributes)
          if (/^(class|style|id|widgetid|dojo|data-dojo)/.test(name)) found.push(`${localName} ${name}=${value}`);
      }
      const strangers = document.querySelectorAll('body > :not(script, #page, .skipLink, .dijitPopup), iframe');
      return [...found, ...[...strangers].map(({outerHTML}) => outerHTML)];
    }, AREA);

  /** Everything that Dojo's parser would take for a widget, in every shadow root. */
  parserAttributes = (): Promise<string[]> =>
    this.page.evaluate((area) => {
      const below = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])]);
      return below(document.getElementById(area)!)
        .flatMap(({attributes}) => [...attributes].map(({name}) => name))
        .filter((name) => /^(data-)?dojo|^widgetid$/i.test(name));
    }, AREA);
}

/** What one would hit who aims at the middle of it. */
export const isOnTop = (thing: Locator): Promise<boolean> =>
  thing.evaluate((element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    let hit = document.elementFromPoint(left + width / 2, top + height / 2);
    while (hit?.shadowRoot) {
      const inside: Element | null = hit.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
      if (!inside || inside === hit) break;
      hit = inside;
    }
    return element === hit || element.contains(hit);
  });
