import {expect, html, nextFrame} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {FindOrders} from '../../src/index.js';
import {appears, fill, find, findAll, hasFocus, knowsWho, mount, requests, textsOf, until, useSandbox} from '../support/elements.js';
import {mountFindOrders, orderNumbers, search, typed} from '../support/find-orders.js';
import {chip, older, pressed} from '../support/found-orders.js';
import {heldBy, withoutStorage} from '../support/storage.js';
import {signIn} from '../support/sign-in.js';

const ORDERS = '/order?';

describe('find-orders: back, forward, reload', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));
  afterEach(() => scrollTo(0, 0));

  const asked = async (): Promise<number> => (await requests(page, ORDERS)).length;

  /** Searches, and waits until that has a place of its own in the history. */
  const searchAt = async (el: FindOrders, criteria: Readonly<Record<string, string>>, heading: string | RegExp): Promise<void> => {
    const before = JSON.stringify(history.state);
    await search(el, criteria, heading);
    await until(() => JSON.stringify(history.state) !== before, 'a place in the history');
  };
  const two = async (): Promise<FindOrders> => {
    const el = await mountFindOrders();
    await searchAt(el, {'Last name': 'Lund'}, '1 order found');
    await searchAt(el, {'Last name': 'Smith'}, '20 of 137 orders');
    return el;
  };

  it('gives the first search the page’s own entry, and each other one of its own', async () => {
    // Its length says nothing where it is full, after 50 entries in some browsers and 100 in others.
    const pushed: unknown[] = [];
    history.pushState = (...entry) => void pushed.push(History.prototype.pushState.apply(history, entry));
    try {
      const el = await mountFindOrders();
      await searchAt(el, {'Last name': 'Lund'}, '1 order found');
      expect(pushed).to.have.length(0);
      await searchAt(el, {'Last name': 'Smith'}, '20 of 137 orders');
      expect(pushed).to.have.length(1);
    } finally {
      Reflect.deleteProperty(history, 'pushState');
    }
  });

  it('brings back criteria and results, and asks nothing', async () => {
    const el = await two();
    history.back();
    await appears(el, 'heading', '1 order found');
    expect(typed(el, 'Last name')).to.deep.equal(['Lund']);
    expect(orderNumbers(el)).to.deep.equal([KNOWN.pendingLockedByAlice]);
    history.forward();
    await appears(el, 'heading', '20 of 137 orders');
    expect(typed(el, 'Last name')).to.deep.equal(['Smith']);
    expect(await asked()).to.equal(2);
  });

  for (const [what, item] of [
    ['menu', undefined],
    ['dialog', 'Cancel order'],
  ] as const)
    it(`leaves no ${what} open about an order that is gone, and the focus in the list`, async () => {
      const el = await two();
      const [orderId] = orderNumbers(el) as [string];
      const opener = find(el, 'button', `Actions for order ${orderId}`);
      opener.focus();
      opener.click();
      const menu = await appears(el, 'menu', `Actions for order ${orderId}`);
      if (item) find(menu, 'menuitem', item).click();
      await appears(el, what);
      history.back();
      await appears(el, 'heading', '1 order found');
      await hasFocus(() => find(el, 'link', KNOWN.pendingLockedByAlice));
      expect(textsOf(el, what)).to.deep.equal([]);
      expect(await requests(page, 'DELETE ')).to.deep.equal([]);
    });

  it('brings back the place, and how far the CSR had gone on', async () => {
    const el = await two();
    older(el)!.click();
    await appears(el, 'heading', /^[23]\d of 137 orders$/);
    await until(() => pressed(el).length === 1);
    chip(el, 'State', 'Ontario').click();
    await appears(el, 'heading', /^\d+ orders found$/);
    const [shown, chosen] = [orderNumbers(el), pressed(el)];
    const before = await asked();
    await searchAt(el, {'Last name': 'Lund'}, '1 order found');
    history.back();
    await until(() => pressed(el).length);
    expect(pressed(el)).to.deep.equal(chosen);
    expect(orderNumbers(el)).to.deep.equal(shown);
    const scrolled = new Promise((resolve) => addEventListener('scroll', resolve, {once: true}));
    findAll(el, 'link', /^\d+$/).at(-1)!.scrollIntoView({block: 'center'});
    await scrolled;
    const there = scrollY;
    expect(there).to.be.above(0);
    history.forward();
    await appears(el, 'heading', '1 order found');
    history.back();
    await until(() => scrollY === there, 'the place');
    expect(orderNumbers(el)).to.deep.equal(shown);
    expect(await asked()).to.equal(before + 1);
  });

  it('searches again after a reload, and after coming back from another page', async () => {
    await two();
    const el = await mountFindOrders();
    document.querySelector('order-desk')?.remove();
    const fresh = await mountFindOrders();
    el.closest('order-desk')?.remove();
    await appears(fresh, 'heading', '20 of 137 orders');
    expect(typed(fresh, 'Last name')).to.deep.equal(['Smith']);
  });

  it('puts nothing of a search into the address, nor into what the host page can read there', async () => {
    const el = await mountFindOrders();
    await searchAt(el, {'Last name': 'Lund', 'ZIP or postal code': '0150'}, '1 order found');
    await searchAt(el, {'Last name': 'Smith', 'ZIP or postal code': ''}, '20 of 137 orders');
    expect(location.href + JSON.stringify(history.state) + document.title).not.to.match(/Lund|Smith|0150/);
    expect(heldBy(localStorage)).not.to.match(/Lund|Smith/);
  });

  it('leaves alone what the host page keeps there', async () => {
    history.replaceState({host: {page: 7}}, '');
    const el = await mountFindOrders();
    await searchAt(el, {'Last name': 'Lund'}, '1 order found');
    expect(history.state).to.deep.include({host: {page: 7}});
    history.replaceState('mine', '');
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    await nextFrame();
    expect(history.state).to.equal('mine');
  });

  for (const id of ['made up', '__proto__', 'constructor'])
    it(`shows nothing for an entry that nobody has made: ${id}`, async () => {
      const el = await mountFindOrders();
      await searchAt(el, {'Last name': 'Lund'}, '1 order found');
      const state = history.state as Record<string, unknown>;
      history.pushState(Object.fromEntries(Object.keys(state).map((key) => [key, id])), '');
      dispatchEvent(new PopStateEvent('popstate', {state: history.state as unknown}));
      await requests(page);
      await nextFrame();
      find(el, 'heading', '1 order found');
      expect(await asked()).to.equal(1);
    });

  it('fills the form and searches by a link, and takes it out of the address', async () => {
    history.replaceState(null, '', '#find-orders?lastName=Lund&zipCode=0150&nonsense=1&endDate=');
    const el = await mountFindOrders();
    await appears(el, 'heading', '1 order found');
    expect(typed(el, 'Last name', 'ZIP or postal code')).to.deep.equal(['Lund', '0150']);
    expect(location.href).not.to.match(/Lund|0150/);
    expect(await asked()).to.equal(1);
  });

  for (const [what, hash] of [
    ['markup', '#find-orders?lastName=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E'],
    ['what is no text', '#find-orders?lastName=%E0%A4%A'],
    ['nothing', '#find-orders?'],
    ['far too much', `#find-orders?lastName=${'x'.repeat(100_000)}`],
  ] as const)
    it(`takes a link with ${what} for what it is`, async () => {
      const {title} = document;
      history.replaceState(null, '', hash);
      const el = await mountFindOrders();
      await until(() => location.hash === '#find-orders');
      await knowsWho(el);
      await requests(page);
      expect(document.title).to.equal(title);
      await searchAt(el, {'Last name': 'Lund'}, '1 order found');
    });

  it('keeps apart two on a page', async () => {
    const both = await mount<HTMLElement>(html`<div><find-orders></find-orders><find-orders></find-orders></div>`);
    const [one, other] = both.querySelectorAll('find-orders') as unknown as [FindOrders, FindOrders];
    await searchAt(one, {'Last name': 'Lund'}, '1 order found');
    await searchAt(other, {'Last name': 'Nobody'}, 'No order matches');
    await searchAt(one, {'Last name': 'Smith'}, '20 of 137 orders');
    history.back();
    await appears(one, 'heading', '1 order found');
    find(other, 'heading', 'No order matches');
    expect(typed(other, 'Last name')).to.deep.equal(['Nobody']);
  });

  it('brings nothing back after signing out', async () => {
    const el = await two();
    const panel = document.createElement('csr-sign-in');
    el.before(panel);
    (await appears(panel, 'button', 'Sign out')).click();
    await appears(panel, 'button', 'Sign in');
    const moved = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await moved;
    expect(typed(el, 'Last name')).to.deep.equal(['']);
    await signIn(panel, USERS.bob);
    await appears(panel, 'button', 'Sign out');
    history.forward();
    await requests(page);
    await nextFrame();
    expect(typed(el, 'Last name')).to.deep.equal(['']);
    expect(textsOf(el, 'table')).to.deep.equal([]);
    expect(await asked()).to.equal(2);
  });

  it('leaves what was typed by the time when it is known who is signed in', async () => {
    await two();
    document.querySelector('order-desk')!.remove();
    const answer = page.hold('contextdata');
    const el = await mountFindOrders();
    await answer.arrived;
    fill(el, 'Last name', 'Lun');
    answer.release();
    await knowsWho(el);
    await requests(page);
    expect(typed(el, 'Last name')).to.deep.equal(['Lun']);
    expect(textsOf(el, 'table')).to.deep.equal([]);
    expect(await asked()).to.equal(2);
  });

  for (const name of ['SecurityError', 'QuotaExceededError'] as const)
    it(`works for as long as the page lives when storage says ${name}`, () =>
      withoutStorage(name, async () => {
        const el = await two();
        history.back();
        await appears(el, 'heading', '1 order found');
        expect(typed(el, 'Last name')).to.deep.equal(['Lund']);
        expect(await asked()).to.equal(2);
      }));

  it('stops listening when it is taken out', async () => {
    const el = await two();
    el.remove();
    const moved = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await moved;
    expect(el.criteria).to.deep.equal({lastName: 'Smith'});
  });
});
