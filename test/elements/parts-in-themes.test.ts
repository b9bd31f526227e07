import {expect, html} from '@open-wc/testing';
import {weaknesses} from '../../demo/designer/contrast.js';
import {cssOf, NO_THEME, readTheme, type Theme} from '../../demo/designer/theme.js';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {appears, findAll, mount, useSandbox} from '../support/elements.js';
import {search} from '../support/find-orders.js';
import {openDetails} from '../support/order-details.js';
import {rehearse} from '../support/rehearsal.js';

/** What is too weak, as one would write it down. */
const weak = (): string[] => weaknesses(document.body).map(({kind, ratio, text}) => `${kind} ${ratio.toFixed(2)} ${text}`);

describe('parts in themes', () => {
  const page = useSandbox();
  const sheet = new CSSStyleSheet();
  before(() => document.adoptedStyleSheets.push(sheet));
  beforeEach(() => {
    page.signInAs(USERS.alice);
    document.body.style.background = 'var(--order-desk-background, #fff)';
  });
  afterEach(() => {
    sheet.replaceSync('');
    scrollTo(0, 0);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.body.removeAttribute('style');
  });

  const themeIn = async (file: string): Promise<Theme> => {
    const answer = await fetch(`/themes/${file}`);
    expect(answer.ok).to.be.true;
    return readTheme(await answer.text());
  };

  it('text and edges can be told from what they stand on, in every theme', async () => {
    const themes = [NO_THEME, await themeIn('midnight.css'), await themeIn('meadow.css')];
    const list = await mount(html`<find-orders></find-orders>`);
    (await appears(list, 'button', 'Search')).click();
    await appears(list, 'alert');
    await search(list, {'Last name': 'Smith', 'ZIP or postal code': 'M5V 1A1'}, '3 orders found');
    findAll(list, 'button', /^Actions for/)[0]!.click();
    await appears(list, 'menu');
    const order = await openDetails(KNOWN.pendingLockedByBob);
    await appears(order, 'button', 'Take over and unlock');
    await rehearse(await openDetails(KNOWN.deliveredShortStock), KNOWN.deliveredShortStock);
    for (const theme of themes) {
      sheet.replaceSync(cssOf(theme));
      expect(weak()).to.deep.equal([]);
    }
  });

  it('what cannot be told is found, with its figure', async () => {
    const list = await mount(html`<find-orders></find-orders>`);
    await appears(list, 'button', 'Search');
    sheet.replaceSync(
      cssOf({tokens: {'--order-desk-edge': '#ccc', '--order-desk-accent': '#8ab4ff'}, rules: {'::part(label)': {color: '#999'}}}),
    );
    expect(weak()).to.include.members(['text 2.71 Last name', 'edge 1.53 Clear', 'text 1.98 Keyboard shortcuts']);
  });

  it('a theme is read as it is written', async () => {
    for (const file of ['midnight.css', 'meadow.css']) {
      const theme = await themeIn(file);
      expect(Object.keys(theme.tokens)).to.have.length.above(14);
      expect(Object.keys(theme.rules)).to.satisfy((all: string[]) => all.length > 1 && all.every((one) => /^::part\([\w-]+\)$/.test(one)));
      expect(readTheme(cssOf(theme))).to.deep.equal(theme);
    }
  });
});
