import {expect} from '@open-wc/testing';
import {readTheme, type Theme} from '../../demo/designer/theme.js';

/** One of the example themes. */
export async function themeIn(file: string): Promise<Theme> {
  const answer = await fetch(`/themes/${file}`);
  expect(answer.ok).to.be.true;
  return readTheme(await answer.text());
}

/** A style sheet of the page for the tests of the suite, empty after each; the page stands on what the theme says. */
export function useThemeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  before(() => document.adoptedStyleSheets.push(sheet));
  beforeEach(() => void (document.body.style.background = 'var(--order-desk-background, #fff)'));
  afterEach(() => {
    sheet.replaceSync('');
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  return sheet;
}
