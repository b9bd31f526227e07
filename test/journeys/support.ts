/** What every journey stands on: a store as at the start, people at their browsers, and a console without errors. */
import {test as base, expect, type APIRequestContext, type BrowserContext, type Locator, type Page} from '@playwright/test';
import {PASSWORD} from '../../demo/sandbox/seed/known-orders.js';
import type {Fault} from '../../demo/sandbox/faults.js';
import type {LoggedRequest} from '../../demo/sandbox/request-log.js';
import type {SandboxSettings} from '../../demo/sandbox/settings.js';

export {expect};

/** The page that most journeys start from. */
export const DESK_PAGE = '/storefront/customer-service.html';

/** The sandbox's own tools. */
class Store {
  readonly #request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  /** Orders and settings as at the start, nobody signed in; answers come soon, but not at once. */
  async reset(): Promise<void> {
    await this.#request.post('/sandbox/reset');
    await this.change({delayMs: 30});
  }

  async change(settings: Partial<SandboxSettings>): Promise<void> {
    await this.#request.post('/sandbox/settings', {data: settings});
  }

  /** Ends everybody's session, as a time-out does. */
  async expire(): Promise<void> {
    await this.#request.post('/sandbox/expire');
  }

  async breakDown(...faults: Fault[]): Promise<void> {
    await this.#request.post('/sandbox/faults', {data: faults});
  }

  async repair(): Promise<void> {
    await this.#request.delete('/sandbox/faults');
  }

  /** Requests that can change something, other than signing in and out. */
  async writes(): Promise<string[]> {
    return (await this.#log())
      .filter(({method, path}) => method !== 'GET' && !path.includes('/loginidentity'))
      .map(({method, path, status}) => `${method} ${new URL(path, 'http://store').pathname.replace(/^.*\/store\/\d+\//, '')} ${status}`);
  }

  async searches(): Promise<number> {
    return (await this.#log('/order?')).length;
  }

  async #log(containing = ''): Promise<LoggedRequest[]> {
    return (await (await this.#request.get('/sandbox/log', {params: {containing}})).json()) as LoggedRequest[];
  }
}

/** The browser's own line about a call that the store refused or that never arrived, and about an icon that a page does not have. */
const isExpected = (text: string, url: string): boolean =>
  text.startsWith('Failed to load resource') && /\/wcs\/resources\/|\/favicon\.ico$/.test(url);

function listen(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (failure) => complaints.push(`uncaught: ${failure.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error' || isExpected(message.text(), message.location().url)) return;
    complaints.push(`${message.text()} (${message.location().url})`);
  });
}

interface Fixtures {
  store: Store;
  /** Errors of any page of this test; what is left in it at the end fails the test. */
  complaints: string[];
  /** A page in a browser of its own, for a second CSR. */
  otherPage: Page;
}

export const test = base.extend<Fixtures>({
  store: [
    async ({playwright, baseURL}, use) => {
      const request = await playwright.request.newContext({baseURL});
      const store = new Store(request);
      await store.reset();
      await use(store);
      await request.dispose();
    },
    {auto: true},
  ],
  complaints: async ({browserName}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, `errors in the console of ${browserName}`).toEqual([]);
  },
  context: async ({context, complaints}, use) => {
    listen(context, complaints);
    await use(context);
  },
  otherPage: async ({browser, complaints}, use, {project}) => {
    const context = await browser.newContext(project.use);
    listen(context, complaints);
    await use(await context.newPage());
    await context.close();
  },
});

/** Signs in without the form, for journeys that are about something else. */
export async function signedIn(page: Page, logonId: string, {path = DESK_PAGE, storeId = '10201', base = ''} = {}): Promise<Desk> {
  const response = await page.request.post(`${base}/wcs/resources/store/${storeId}/loginidentity?updateCookies=true`, {
    data: {logonId, logonPassword: PASSWORD},
  });
  expect(response.ok()).toBe(true);
  await page.goto(path);
  const desk = new Desk(page);
  await expect(desk.button('Sign out')).toBeVisible();
  return desk;
}

/** The desk as its users find it: by role and accessible name. */
export class Desk {
  constructor(readonly page: Page) {}

  box = (name: string): Locator => this.page.getByRole('textbox', {name, exact: true});
  button = (name: string): Locator => this.page.getByRole('button', {name, exact: true});
  link = (name: string): Locator => this.page.getByRole('link', {name, exact: true});
  heading = (name: string | RegExp): Locator => this.page.getByRole('heading', {name, exact: true});
  item = (name: string): Locator => this.page.getByRole('menuitem', {name, exact: true});
  dialog = (name: string): Locator => this.page.getByRole('dialog', {name});
  /** A sentence on the page; what is said aloud only does not count. */
  text = (text: string | RegExp): Locator => this.page.getByRole('paragraph').filter({hasText: text});
  alert = (text: string | RegExp): Locator => this.page.getByRole('alert').filter({hasText: text});

  /** The box that takes anything. */
  readonly anything = this.box('Paste or type anything');
  readonly more = this.page.getByText('More criteria', {exact: true});
  readonly results = this.page.getByRole('table', {name: 'Orders', exact: true});
  readonly back = this.page.getByRole('link', {name: 'Back to Find orders'});
  readonly comments = this.page.getByRole('listitem').filter({has: this.page.getByRole('paragraph')});

  row = (orderId: string): Locator => this.results.getByRole('row').filter({has: this.link(orderId)});

  /** The value of a fact in the order's header, such as its status. */
  fact = (term: string): Locator => this.page.getByRole('term').filter({hasText: term}).locator('xpath=following-sibling::*[1]').first();

  async search(criteria: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(criteria)) {
      if (!(await this.box(name).isVisible())) await this.more.click();
      await this.box(name).fill(value);
    }
    await this.button('Search').click();
  }

  /** Finds an order by its number and opens it. */
  async open(orderId: string): Promise<void> {
    await this.search({'Order number': orderId});
    await this.link(orderId).click();
    await expect(this.heading(`Order ${orderId}`)).toBeFocused();
    await expect(this.box('Comment')).toBeVisible();
  }

  async signIn(logonId: string, password: string = PASSWORD): Promise<void> {
    await this.box('Logon ID').fill(logonId);
    await this.box('Password').fill(password);
    await this.box('Password').press('Enter');
  }
}
