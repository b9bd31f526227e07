import {KNOWN, PASSWORD, USERS} from '../../demo/sandbox/seed/known-orders.js';
import {DESK_PAGE, expect, test} from './support.js';

/** What a CSR reads first, and then of an order. */
const LANGUAGES = [
  {
    query: 'langId=-3',
    signIn: 'Anmelden',
    logonId: 'Anmelde-ID',
    password: 'Passwort',
    number: 'Bestell-Nr.',
    search: 'Suchen',
    items: 'Bestellpositionen',
  },
  {
    query: 'langId=-10',
    signIn: 'サインイン',
    logonId: 'ログオン ID',
    password: 'パスワード',
    number: '注文番号',
    search: '検索',
    items: '注文品目',
  },
  {
    query: 'lang=ar',
    signIn: 'تسجيل الدخول',
    logonId: 'معرّف الدخول',
    password: 'كلمة المرور',
    number: 'رقم الطلب',
    search: 'بحث',
    items: 'أصناف الطلب',
  },
];

/** Words that only English has, in what is not the store's data. */
const ENGLISH = /\b(the|your|order|orders|sign|search|lock|locked|placed|total|comment|comments|item|items|by|and|not)\b/i;

for (const {query, signIn, logonId, password, number, search, items} of LANGUAGES) {
  for (const width of [1280, 320]) {
    test(`nothing is English with ${query} at ${width} px, from signing in to an order`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.goto(`${DESK_PAGE}?${query}`);
      const desk = page.locator('customer-service');
      const says = async (): Promise<string> => (await desk.innerText()).replace(/csr\.alice|Alice Ng|Ctrl\+C|HCL Commerce/g, '');
      const fits = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

      await desk.getByLabel(logonId).fill(USERS.alice);
      await desk.getByLabel(password).fill(PASSWORD);
      expect(await says()).not.toMatch(ENGLISH);
      await desk.getByRole('button', {name: signIn}).click();

      await desk.getByLabel(number).fill(KNOWN.shipped);
      expect(await says()).not.toMatch(ENGLISH);
      await desk.getByRole('button', {name: search, exact: true}).click();
      await desk.getByRole('link', {name: KNOWN.shipped}).click();

      await expect(desk.getByRole('heading', {name: items})).toBeVisible();
      const headings = await desk.getByRole('heading').allInnerTexts();
      const buttons = await desk.getByRole('button').allInnerTexts();
      const terms = await desk.locator('dt').allInnerTexts();
      for (const text of [...headings, ...buttons, ...terms]) expect(text).not.toMatch(ENGLISH);
      expect(await fits()).toBe(true);
    });
  }
}
