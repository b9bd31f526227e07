import {expect, fixture, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {FindOrders} from '../../src/index.js';
import {appears, find, hasState, mount, requests, textOf, textsOf, until, useSandbox} from '../support/elements.js';
import {mountFindOrders, openMore, orderNumbers, search, submit, typed} from '../support/find-orders.js';

const ORDERS = '/order?';

describe('find-orders: wherever it stands', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('keeps form and results when it is taken out and put back', async () => {
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Lund'}, '1 order found');
    const home = el.parentElement!;
    el.remove();
    home.append(el);
    await until(() => orderNumbers(el).length === 1);
    expect(typed(el, 'Last name')).to.deep.equal(['Lund']);
    expect(await requests(page, ORDERS)).to.have.length(1);
    await search(el, {'Last name': 'Nobody'}, 'No order matches');
    await until(() => textOf(el).includes('Other spellings were tried, too.'));
  });

  it('gives up what is under way when it is taken out, and takes it up again when it is put back', async () => {
    const el = await mountFindOrders();
    const answer = page.hold(ORDERS);
    submit(el, {'Last name': 'Lund'});
    await answer.arrived;
    const home = el.parentElement!;
    el.remove();
    answer.release();
    await requests(page);
    expect(hasState(el, 'failed')).to.equal(false);
    home.append(el);
    await appears(el, 'heading', '1 order found');
    expect(await requests(page, ORDERS)).to.have.length(2);
  });

  it('goes on when it is moved while it waits', async () => {
    const el = await mountFindOrders();
    const answer = page.hold(ORDERS);
    submit(el, {'Last name': 'Lund'});
    await answer.arrived;
    const other = document.createElement('section');
    el.before(other);
    other.append(el);
    answer.release();
    await appears(el, 'heading', '1 order found');
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('searches anew when it is moved to another store', async () => {
    const el = await mountFindOrders();
    await search(el, {'Order number': KNOWN.shipped}, '1 order found');
    const b2b = await fixture(html`<order-desk endpoint="/wcs/resources" store-id="10202"></order-desk>`);
    b2b.append(el);
    await appears(el, 'heading', 'No order matches');
    submit(el, {'Order number': KNOWN.b2bPendingApproval});
    await until(() => orderNumbers(el).join() === KNOWN.b2bPendingApproval);
    expect(await requests(page, '/store/10202/order?')).to.have.length(2);
  });

  it('offers the countries of the store that it was moved to', async () => {
    const el = await mountFindOrders();
    await openMore(el);
    const other = await fixture(html`<order-desk endpoint="/wcs/resources" store-id="10202"></order-desk>`);
    const countries = page.hold('/store/10202/country/');
    other.append(el);
    await countries.arrived;
    await appears(el, 'textbox', 'Country or region');
    countries.release();
    await appears(el, 'combobox', 'Country or region');
  });

  it('works twice on a page, each for itself', async () => {
    const both = await mount<HTMLElement>(html`<div><find-orders></find-orders><find-orders></find-orders></div>`);
    const [one, other] = both.querySelectorAll('find-orders') as unknown as [FindOrders, FindOrders];
    await search(one, {'Last name': 'Lund'}, '1 order found');
    await search(other, {'Last name': 'Nobody'}, 'No order matches');
    expect(orderNumbers(one)).to.deep.equal([KNOWN.pendingLockedByAlice]);
    expect(typed(one, 'Last name')).to.deep.equal(['Lund']);
    expect(await requests(page, 'contextdata'), 'they ask once who is signed in').to.have.length(1);
  });

  it('is refreshed by innerHTML, as Aurora does', async () => {
    const el = await mountFindOrders();
    const home = el.parentElement!;
    submit(el, {'Last name': 'Lund'});
    home.innerHTML = '<find-orders></find-orders>';
    const fresh = home.querySelector('find-orders')!;
    await until(() => find(fresh, 'button', 'Search'));
    await search(fresh, {'Last name': 'Lund'}, '1 order found');
  });

  it('stands in somebody else’s shadow root', async () => {
    const host = await mount<HTMLElement>(html`<div></div>`);
    host.attachShadow({mode: 'open'}).innerHTML = '<find-orders></find-orders>';
    const el = host.shadowRoot!.querySelector('find-orders')!;
    await until(() => find(el, 'button', 'Search'));
    await search(el, {'Last name': 'Lund'}, '1 order found');
  });

  it('is hidden by the hidden attribute', async () => {
    const el = await mountFindOrders();
    el.hidden = true;
    expect(getComputedStyle(el).display).to.equal('none');
  });

  it('fits into a narrow column, and every cell says what it is', async () => {
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    for (const width of [1200, 800, 600, 320]) {
      el.style.width = `${width}px`;
      expect(el.scrollWidth, `at ${width} px`).to.be.at.most(width);
    }
    expect(textOf(find(el, 'table', 'Orders'))).to.contain('Smith');
  });

  it('shows a failure inside a narrow column, however long the key for support', async () => {
    const el = await mountFindOrders();
    el.style.width = '288px';
    page.sandbox.faults.add({kind: 'status', status: 500, key: `_ERR_${'VERY_LONG_'.repeat(8)}`, path: ORDERS});
    submit(el, {'Last name': 'Lund'});
    const message = await appears(el, 'alert', /VERY_LONG/);
    expect(message.scrollWidth).to.be.at.most(message.clientWidth);
    expect(el.scrollWidth).to.be.at.most(288);
  });

  it('nothing moves when it says that it is loading', async () => {
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    const refresh = (): void => find(el, 'button', 'Refresh').click();
    const where = (): number[] =>
      [find(el, 'button', 'Refresh'), find(el, 'table')].map((one) => one.getBoundingClientRect().top + scrollY);
    for (const [act, width] of [784, 568, 288].flatMap((px) => [[refresh, px] as const, [() => submit(el, {}), px] as const])) {
      el.style.width = `${width}px`;
      const before = where();
      const answer = page.hold(ORDERS);
      act();
      await answer.arrived;
      await until(() => textOf(el).includes('Loading'));
      expect(where(), `at ${width} px`).to.deep.equal(before);
      answer.release();
      await until(() => !textOf(el).includes('Loading'));
    }
  });
});
