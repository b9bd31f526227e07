import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {CustomerService} from '../../src/index.js';
import {
  appears,
  find,
  findAll,
  focused,
  hasFocus,
  isAccessible,
  knowsWho,
  mount,
  press,
  textOf,
  textsOf,
  type,
  until,
  useSandbox,
} from '../support/elements.js';
import {anything, mountFindOrders, search, typed} from '../support/find-orders.js';

const HELP = 'Keyboard shortcuts';

describe('shortcuts', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const ready = async () => {
    const el = await mountFindOrders();
    await knowsWho(el);
    return el;
  };
  const isOpen = (el: Element): boolean => textsOf(el, 'heading', HELP).length > 0;
  /** A key pressed where the focus is, with whatever is held beside it. */
  const key = (name: string, more: KeyboardEventInit = {}): boolean =>
    (focused() ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true, ...more}),
    );

  it('/ leads to the box that takes anything, and is not typed into it', async () => {
    const el = await ready();
    await press('/');
    await hasFocus(() => anything(el));
    expect(anything(el).value).to.equal('');
    await type('Lund 7/8');
    expect(anything(el).value).to.equal('Lund 7/8');
  });

  it('/ leads there from the results as well', async () => {
    const el = await ready();
    await search(el, {'Last name': 'Lund'}, '1 order found');
    await press('ArrowDown');
    await hasFocus(() => find(el, 'link', KNOWN.pendingLockedByAlice));
    await press('/');
    await hasFocus(() => anything(el));
  });

  it('? says what the keys do, and Escape closes that', async () => {
    const el = await ready();
    find(el, 'button', 'Search').focus();
    key('?');
    const dialog = await appears(el, 'dialog', HELP);
    for (const text of ['Go to the box that takes anything', 'In the list: open the order', 'Show this help'])
      expect(textOf(dialog)).to.contain(text);
    expect(findAll(dialog, 'term').map(textOf)).to.include.members(['/', 'Enter', '.', 'x', 'Esc', '?']);
    await isAccessible(el);
    await press('Escape');
    await until(() => !isOpen(el));
    await hasFocus(() => find(el, 'button', 'Search'));
  });

  it('the help is a button, too, and can be opened again', async () => {
    const el = await ready();
    for (let time = 0; time < 2; time++) {
      find(el, 'button', HELP).focus();
      find(el, 'button', HELP).click();
      const dialog = await appears(el, 'dialog', HELP);
      find(dialog, 'button', 'Close').click();
      await until(() => !isOpen(el));
      await hasFocus(() => find(el, 'button', HELP));
    }
  });

  for (const label of ['Paste or type anything', 'Last name', 'Order number'])
    it(`are never in the way of typing into “${label}”`, async () => {
      const el = await ready();
      find(el, 'textbox', label).focus();
      await type('/?');
      expect(typed(el, label)).to.deep.equal(['/?']);
      expect(isOpen(el)).to.equal(false);
    });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
    it(`leave ${modifier} to the browser`, async () => {
      const el = await ready();
      find(el, 'button', 'Search').focus();
      expect(key('/', {[modifier]: true}), 'is not taken').to.equal(true);
      expect(key('?', {[modifier]: true})).to.equal(true);
      expect(focused()).to.equal(find(el, 'button', 'Search'));
      expect(isOpen(el)).to.equal(false);
    });

  it('leave composing to the input method', async () => {
    const el = await ready();
    find(el, 'button', 'Search').focus();
    expect(key('/', {isComposing: true})).to.equal(true);
  });

  it('leave a key that the host page has taken', async () => {
    const el = await ready();
    const take = (event: KeyboardEvent): void => event.preventDefault();
    document.body.addEventListener('keydown', take);
    try {
      await press('/');
      await el.updateComplete;
      expect(focused()).not.to.equal(anything(el));
    } finally {
      document.body.removeEventListener('keydown', take);
    }
  });

  it('leave keys that are pressed elsewhere in the page', async () => {
    const el = await ready();
    const button = document.createElement('button');
    const input = document.createElement('input');
    el.parentElement!.before(button, input);
    try {
      button.focus();
      expect(key('/')).to.equal(true);
      expect(focused()).to.equal(button);
      input.focus();
      await type('/');
      expect(input.value).to.equal('/');
    } finally {
      button.remove();
      input.remove();
    }
  });

  it('can be switched off, and on again', async () => {
    const el = await ready();
    find(el, 'button', HELP).click();
    const dialog = await appears(el, 'dialog', HELP);
    const box = find(dialog, 'checkbox', 'Use / ? and Esc outside the list, too') as HTMLInputElement;
    expect(box.checked).to.equal(true);
    box.click();
    find(dialog, 'button', 'Close').click();
    await until(() => !isOpen(el));
    expect(key('/')).to.equal(true);
    expect(key('?')).to.equal(true);
    expect(focused()).not.to.equal(anything(el));
    const again = await ready();
    find(again, 'button', HELP).click();
    const other = find(await appears(again, 'dialog', HELP), 'checkbox') as HTMLInputElement;
    expect(other.checked, 'is remembered').to.equal(false);
    other.click();
    await press('Escape');
    await until(() => !isOpen(again));
    find(again, 'button', 'Search').focus();
    await press('/');
    await hasFocus(() => anything(again));
  });

  it('end with the element', async () => {
    const el = await ready();
    el.remove();
    expect(key('/')).to.equal(true);
    expect(key('?')).to.equal(true);
  });

  describe('of the whole page', () => {
    const service = async (hash = ''): Promise<CustomerService> => {
      if (hash) history.replaceState(null, '', hash);
      const el = await mount<CustomerService>(html`<customer-service></customer-service>`);
      await appears(el, 'button', 'Sign out');
      return el;
    };

    it('Escape leads from an order back to the list, and its row', async () => {
      const el = await service();
      await search(el, {'Last name': 'Lund'}, '1 order found');
      find(el, 'link', KNOWN.pendingLockedByAlice).click();
      await hasFocus(() => find(el, 'heading', `Order ${KNOWN.pendingLockedByAlice}`));
      await press('Escape');
      await hasFocus(() => find(el, 'link', KNOWN.pendingLockedByAlice));
      expect(key('Escape'), 'in the list it is the page’s own').to.equal(true);
    });

    it('Escape closes a dialog first, and never leaves what is being typed', async () => {
      const el = await service(`#order=${KNOWN.pendingUnlocked}`);
      (await appears(el, 'button', 'Cancel order')).click();
      await appears(el, 'dialog', /Cancel order/);
      await press('Escape');
      await until(() => !textsOf(el, 'dialog', /Cancel order/).length);
      find(el, 'heading', `Order ${KNOWN.pendingUnlocked}`);
      const comment = await appears(el, 'textbox', 'Comment');
      comment.focus();
      await type('Half a sentence');
      await press('Escape');
      find(el, 'heading', `Order ${KNOWN.pendingUnlocked}`);
      expect(focused()).to.equal(comment);
    });

    it('/ leads from an order to the box of the search', async () => {
      const el = await service(`#order=${KNOWN.pendingUnlocked}`);
      await appears(el, 'heading', `Order ${KNOWN.pendingUnlocked}`);
      find(el, 'link', /Back to/).focus();
      await press('/');
      await hasFocus(() => anything(el));
      expect(location.hash).to.equal('#find-orders');
    });

    it('/ leads there from the customers, too', async () => {
      const el = await service('#find-customers');
      await appears(el, 'heading', 'Find customers');
      find(el, 'link', 'Find customers').focus();
      await press('/');
      await hasFocus(() => anything(el));
    });

    it('do nothing before somebody has signed in', async () => {
      page.forgetCookies();
      const el = await mount<CustomerService>(html`<customer-service></customer-service>`);
      await appears(el, 'button', 'Sign in');
      find(el, 'button', 'Sign in').focus();
      expect(key('/')).to.equal(true);
      expect(key('?')).to.equal(true);
      expect(isOpen(el)).to.equal(false);
    });

    it('open one help, not two', async () => {
      const el = await service();
      find(el, 'button', 'Sign out').focus();
      key('?');
      await appears(el, 'dialog', HELP);
      expect(textsOf(el, 'dialog', HELP)).to.have.length(1);
    });
  });
});
