import {expect, html} from '@open-wc/testing';
import {weaknesses} from '../../demo/designer/contrast.js';
import {cssOf, readTheme} from '../../demo/designer/theme.js';
import {USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {appears, mount, useSandbox} from '../support/elements.js';
import {themeIn, useThemeSheet} from '../support/themes.js';

/** What is too weak, as one would write it down. */
const weak = (): string[] => weaknesses(document.body).map(({kind, ratio, text}) => `${kind} ${ratio.toFixed(2)} ${text}`);

// That every part can be told in every theme is in parts.test.ts, where all of them come onto the screen.
describe('parts in themes', () => {
  const page = useSandbox();
  const sheet = useThemeSheet();
  beforeEach(() => void page.signInAs(USERS.alice));

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
