import {expect} from '@open-wc/testing';
import {USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {FindOrders} from '../../src/index.js';
import {useClipboard} from '../support/clipboard.js';
import {
  appears,
  descriptionOf,
  box,
  fill,
  find,
  findAll,
  focused,
  hasFocus,
  isAccessible,
  knowsWho,
  mount,
  press,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {mountFindOrders, orderNumbers, search, typed} from '../support/find-orders.js';
import {heldBy, withoutStorage} from '../support/storage.js';
import {html} from 'lit';
import {signIn} from '../support/sign-in.js';

const NAME = 'Name of this search';

describe('saved-searches', () => {
  const page = useSandbox();
  const clipboard = useClipboard();
  beforeEach(() => void page.signInAs(USERS.alice));

  /** Opens the panel. */
  const open = async (el: Element): Promise<void> => {
    find(el, 'button', 'Recent and saved').click();
    await appears(el, 'heading', 'Recent searches');
  };
  /** What can be chosen under a heading. */
  const listed = (el: Element, heading: 'Recent searches' | 'Saved searches'): string[] =>
    findAll(find(el, 'region', heading), 'listitem').map((item) => textOf(findAll(item, 'button')[0]!));
  const found = async (criteria: Readonly<Record<string, string>> = {'Last name': 'Lund'}): Promise<FindOrders> => {
    const el = await mountFindOrders();
    await search(el, criteria, /orders? found$|No order|of \d+ orders/);
    return el;
  };
  const save = (el: Element, name: string): void => {
    fill(el, NAME, name);
    find(el, 'button', 'Save this search').click();
  };
  const saved = async (name: string): Promise<FindOrders> => {
    const el = await found();
    await open(el);
    save(el, name);
    await until(() => listed(el, 'Saved searches').length);
    return el;
  };
  const signOut = async (el: Element): Promise<HTMLElement> => {
    const panel = document.createElement('csr-sign-in');
    el.before(panel);
    (await appears(panel, 'button', 'Sign out')).click();
    await appears(panel, 'button', 'Sign in');
    return panel;
  };
  it('are one click away, and go away with another', async () => {
    const el = await mountFindOrders();
    await knowsWho(el);
    const button = find(el, 'button', 'Recent and saved');
    expect(button.ariaExpanded).to.equal('false');
    await open(el);
    expect(button.ariaExpanded).to.equal('true');
    expect(textOf(find(el, 'region', 'Recent searches'))).to.contain('None yet.');
    expect(textOf(find(el, 'region', 'Saved searches'))).to.contain('None yet.');
    await isAccessible(el);
    button.click();
    await until(() => !textsOf(el, 'heading', 'Recent searches').length);
  });

  it('remember recent ones, the newest first, each once', async () => {
    const el = await found();
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    await search(el, {'Last name': 'Lund'}, '1 order found');
    await open(el);
    await until(() => listed(el, 'Recent searches')[0] === 'Last name Lund', 'the last search');
    expect(listed(el, 'Recent searches')).to.deep.equal(['Last name Lund', 'Last name Smith']);
    await isAccessible(el);
  });

  it('fill the form and search when one is chosen, and the focus goes to what was found', async () => {
    const el = await found();
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    await open(el);
    find(el, 'button', 'Last name Lund').click();
    const heading = await appears(el, 'heading', '1 order found');
    await hasFocus(() => heading);
    expect(typed(el, 'Last name')).to.deep.equal(['Lund']);
    expect(await requests(page, 'lastName=Lund')).to.have.length(2);
    expect(textsOf(el, 'heading', 'Recent searches')).to.deep.equal([]);
  });

  it('keep recent ones in this tab only', async () => {
    const el = await found();
    await open(el);
    expect(listed(el, 'Recent searches')).to.have.length(1);
    expect(heldBy(sessionStorage)).to.contain('Lund');
    expect(heldBy(localStorage)).not.to.contain('Lund');
    const again = await mountFindOrders();
    await knowsWho(again);
    await open(again);
    expect(listed(again, 'Recent searches'), 'after a reload').to.deep.equal(['Last name Lund']);
  });

  it('forget recent ones at sign-out, and show the next CSR nothing', async () => {
    const el = await saved('Ms. Lund');
    const panel = await signOut(el);
    expect(heldBy(sessionStorage)).not.to.contain('Lund');
    expect(textOf(el)).not.to.contain('Lund');
    await signIn(panel, USERS.bob);
    await appears(panel, 'button', 'Sign out');
    await open(el);
    expect(listed(el, 'Recent searches')).to.deep.equal([]);
    expect(listed(el, 'Saved searches')).to.deep.equal([]);
    (await appears(panel, 'button', 'Sign out')).click();
    await appears(panel, 'button', 'Sign in');
    await signIn(panel, USERS.alice);
    await appears(panel, 'button', 'Sign out');
    await open(el);
    expect(listed(el, 'Saved searches'), 'are still there for whom they belong to').to.deep.equal(['Ms. Lund']);
    expect(listed(el, 'Recent searches')).to.deep.equal([]);
  });

  it('save a search under a name, in this browser', async () => {
    const el = await saved('Ms. Lund');
    expect(textOf(el)).to.contain('Saved as “Ms. Lund”.');
    expect(box(el, NAME).value).to.equal('');
    await isAccessible(el);
    const again = await mountFindOrders();
    await knowsWho(again);
    await open(again);
    find(again, 'button', 'Ms. Lund').click();
    await appears(again, 'heading', '1 order found');
    expect(typed(again, 'Last name')).to.deep.equal(['Lund']);
  });

  it('give a name once', async () => {
    const el = await saved('Mine');
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    save(el, ' Mine ');
    await until(() => textsOf(el, 'status', /Saved as “Mine”/).length);
    expect(listed(el, 'Saved searches')).to.deep.equal(['Mine']);
    find(el, 'button', 'Mine').click();
    await until(() => typed(el, 'Last name')[0] === 'Smith');
  });

  it('delete one, and the focus goes on', async () => {
    const el = await saved('One');
    save(el, 'Other');
    await until(() => listed(el, 'Saved searches').length === 2);
    find(el, 'button', 'Delete saved search One').click();
    await until(() => listed(el, 'Saved searches').join() === 'Other');
    await hasFocus(() => box(el, NAME));
  });

  it('forget everything with one click', async () => {
    const el = await saved('Ms. Lund');
    find(el, 'button', 'Forget all searches').click();
    await until(() => !listed(el, 'Saved searches').length && !listed(el, 'Recent searches').length);
    expect(textOf(el)).to.contain('All searches are forgotten.');
    expect(heldBy(localStorage) + heldBy(sessionStorage)).not.to.contain('Lund');
    await isAccessible(el);
  });

  it('say what is wrong with a name, or that there is nothing to save', async () => {
    const el = await mountFindOrders();
    await knowsWho(el);
    await open(el);
    save(el, 'Mine');
    await until(() => descriptionOf(box(el, NAME)) === 'Search for something first, then save it.');
    expect(focused()).to.equal(box(el, NAME));
    expect(box(el, NAME).value, 'is kept').to.equal('Mine');
    fill(el, 'Last name', 'Lund');
    await el.updateComplete;
    save(el, '  ');
    await until(() => descriptionOf(box(el, NAME)) === 'Give the search a name first.');
    save(el, '🎁'.repeat(41));
    await until(() => descriptionOf(box(el, NAME)) === 'A name has at most 40 characters.');
    await isAccessible(el);
    save(el, '🎁'.repeat(40));
    await until(() => listed(el, 'Saved searches').length === 1);
  });

  it('take names for the text they are', async () => {
    const {title} = document;
    const name = '<img src=x onerror="document.title=1">';
    const el = await saved(name);
    expect(listed(el, 'Saved searches')).to.deep.equal([name]);
    save(el, 'ليلى "&%*');
    await until(() => listed(el, 'Saved searches').length === 2);
    expect(document.title).to.equal(title);
    find(el, 'button', 'Delete saved search ليلى "&%*').click();
    await until(() => listed(el, 'Saved searches').length === 1);
  });

  it('copy a link to the search, and say what is in it', async () => {
    const el = await found({'Last name': 'Lund', 'ZIP or postal code': '0150'});
    await open(el);
    find(el, 'button', 'Copy a link to this search').click();
    await until(() => textOf(el).includes('The link is copied. It holds what was searched for: names and addresses.'));
    const [link = ''] = clipboard.copied;
    const {origin, pathname, hash} = new URL(link);
    expect(origin + pathname).to.equal(location.origin + location.pathname);
    expect([...new URLSearchParams(hash.split('?')[1])]).to.deep.equal([
      ['lastName', 'Lund'],
      ['zipCode', '0150'],
    ]);
    expect(location.href, 'is not in this address').not.to.contain('Lund');
  });

  it('show the link where the page may not copy', async () => {
    clipboard.forbid();
    const el = await found();
    await open(el);
    find(el, 'button', 'Copy a link to this search').click();
    await until(() => textOf(el).includes('This browser does not let the page copy. Copy the link from here:'));
    const shown = await hasFocus(() => box(el, 'Copy a link to this search'));
    expect(shown.value).to.contain('lastName=Lund');
    expect(shown.readOnly).to.equal(true);
    expect([shown.selectionStart, shown.selectionEnd]).to.deep.equal([0, shown.value.length]);
    await isAccessible(el);
  });

  it('have no link to nothing', async () => {
    const el = await mountFindOrders();
    await knowsWho(el);
    await open(el);
    find(el, 'button', 'Copy a link to this search').click();
    await until(() => textOf(el).includes('Search for something first'));
    expect(clipboard.copied).to.deep.equal([]);
  });

  for (const name of ['SecurityError', 'QuotaExceededError'] as const)
    it(`work for as long as the page lives when storage says ${name}`, () =>
      withoutStorage(name, async () => {
        const el = await saved('Ms. Lund');
        expect(listed(el, 'Recent searches')).to.deep.equal(['Last name Lund']);
        find(el, 'button', 'Ms. Lund').click();
        await until(() => typed(el, 'Last name')[0] === 'Lund');
        // What is found after forgetting would be remembered anew.
        await hasFocus(() => find(el, 'heading', /^\d+ orders? found$/));
        await open(el);
        find(el, 'button', 'Forget all searches').click();
        await until(() => !listed(el, 'Saved searches').length && !listed(el, 'Recent searches').length);
      }));

  for (const garbage of ['{', 'null', '7', '"a"', '[null,7,{"name":1},{"criteria":{"lastName":"x"}}]', '{"__proto__":{"x":1}}'])
    it(`work when what is stored is none of theirs: ${garbage}`, async () => {
      await saved('Ms. Lund');
      for (const storage of [localStorage, sessionStorage]) for (const key of Object.keys(storage)) storage.setItem(key, garbage);
      const el = await found({'Last name': 'Smith'});
      await open(el);
      expect(listed(el, 'Saved searches')).to.deep.equal([]);
      save(el, 'Mine');
      await until(() => listed(el, 'Saved searches').join() === 'Mine');
    });

  it('are apart for each store', async () => {
    await saved('Ms. Lund');
    const el = await mount<FindOrders>(html`<find-orders></find-orders>`, {storeId: '10202', storeType: 'B2B'});
    await knowsWho(el);
    await open(el);
    expect(listed(el, 'Saved searches')).to.deep.equal([]);
    expect(listed(el, 'Recent searches')).to.deep.equal([]);
    fill(el, 'Organization name', 'Tanaka');
    await el.updateComplete;
    save(el, 'Tanaka');
    await until(() => listed(el, 'Saved searches').join() === 'Tanaka');
    expect(orderNumbers(el)).to.deep.equal([]);
  });

  it('are worked by keyboard', async () => {
    const el = await found();
    find(el, 'button', 'Recent and saved').focus();
    await press('Enter');
    await appears(el, 'heading', 'Recent searches');
    box(el, NAME).focus();
    fill(el, NAME, 'Mine');
    await press('Enter');
    await until(() => listed(el, 'Saved searches').join() === 'Mine');
    expect(focused()).to.equal(box(el, NAME));
  });
});
