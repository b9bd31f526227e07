import {expect, fixture, html} from '@open-wc/testing';
import {onMenuKey, openMenu} from '../../src/ui/menu.js';
import {find, hasFocus, press, textsOf, type} from '../support/elements.js';

describe('ui: menu', () => {
  const opened = async (style = '') => {
    const el = await fixture<HTMLElement>(
      html`<div style=${style}>
        <button>Opener</button>
        <div popover role="menu" aria-label="Fruit" style="margin: 0; inset: auto; position: fixed" @keydown=${onMenuKey}>
          <button role="menuitem" tabindex="-1">Apple</button>
          <button role="menuitem" tabindex="-1">Banana</button>
          <button role="menuitem" tabindex="-1">Blueberry</button>
        </div>
        <button>After</button>
      </div>`,
    );
    const opener = find(el, 'button', 'Opener');
    opener.focus();
    openMenu(el.querySelector('[popover]')!, opener);
    return {el, opener, menu: find(el, 'menu', 'Fruit')};
  };
  const item = (el: Element, name: string) => () => find(el, 'menuitem', name);

  it('has the focus on its first item', async () => {
    const {el} = await opened();
    await hasFocus(item(el, 'Apple'));
  });

  it('goes round with arrows, and to its ends', async () => {
    const {el} = await opened();
    for (const [key, name] of [
      ['ArrowUp', 'Blueberry'],
      ['ArrowDown', 'Apple'],
      ['ArrowDown', 'Banana'],
      ['End', 'Blueberry'],
      ['Home', 'Apple'],
    ] as const) {
      await press(key);
      await hasFocus(item(el, name));
    }
  });

  it('goes to the next item with a letter', async () => {
    const {el} = await opened();
    for (const [letter, name] of [
      ['b', 'Banana'],
      ['b', 'Blueberry'],
      ['b', 'Banana'],
      ['A', 'Apple'],
      ['x', 'Apple'],
    ] as const) {
      await type(letter);
      await hasFocus(item(el, name));
    }
  });

  it('gives the focus back on Escape, and on to what follows on Tab', async () => {
    const {el, opener} = await opened();
    await press('Escape');
    await hasFocus(() => opener);
    expect(textsOf(el, 'menu')).to.deep.equal([]);
    openMenu(el.querySelector('[popover]')!, opener);
    await press('Tab');
    await hasFocus(() => find(el, 'button', 'After'));
    expect(textsOf(el, 'menu')).to.deep.equal([]);
  });

  it('opens below its button, above it where there is no room, and never beside the window', async () => {
    const below = await opened();
    expect(below.menu.getBoundingClientRect().top).to.be.at.least(below.opener.getBoundingClientRect().bottom);
    for (const corner of ['inset: auto 0 0 auto', 'inset: auto auto 0 0', 'inset: 0 auto auto 0; direction: rtl']) {
      const {menu, opener} = await opened(`position: fixed; ${corner}`);
      const {top, left, right, bottom} = menu.getBoundingClientRect();
      expect(Math.min(top, left, innerWidth - right, innerHeight - bottom), corner).to.be.at.least(0);
      if (corner.startsWith('inset: auto')) expect(bottom).to.be.at.most(opener.getBoundingClientRect().top);
      menu.hidePopover();
    }
  });
});
