import {expect, fixture, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import {CsrSignIn, FindOrders, OrderDesk} from '../../src/index.js';
import {appears, find, findAll, requests, textOf, until, useSandbox} from '../support/elements.js';
import {orderNumbers, search} from '../support/find-orders.js';

/** The tests of this file come one after the other: a tag can be defined only once in a page. */
describe('elements that are there before they are defined', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('wait for their desk, and ask nobody else', async () => {
    customElements.define('find-orders', FindOrders);
    const desk = await fixture(html`<order-desk store-id="10201"><find-orders></find-orders></order-desk>`);
    const host = desk.appendChild(document.createElement('section'));
    host.attachShadow({mode: 'open'}).innerHTML = '<find-orders></find-orders>';
    await desk.querySelector('find-orders')!.updateComplete;
    expect(textOf(desk)).to.equal('');
    expect(page.sandbox.log.list()).to.deep.equal([]);

    customElements.define('order-desk', OrderDesk);
    await until(() => findAll(desk, 'button', 'Search').length === 2);
    for (const el of [desk.querySelector('find-orders')!, host.shadowRoot!.querySelector('find-orders')!]) {
      await search(el, {'Order number': KNOWN.shipped}, '1 order found');
      expect(orderNumbers(el)).to.deep.equal([KNOWN.shipped]);
    }
    expect(await requests(page, '/store/10201/usercontext')).to.have.length(1);
  });

  it('work when their own tag is defined last, with what was set before', async () => {
    const desk = await fixture(html`<order-desk store-id="10201"><csr-sign-in></csr-sign-in></order-desk>`);
    expect(textOf(desk)).to.equal('');
    if (!customElements.get('csr-sign-in')) customElements.define('csr-sign-in', CsrSignIn);
    await appears(desk, 'button', 'Sign out');
  });

  it('are built by script in any order', async () => {
    const el = document.createElement('find-orders');
    el.criteria = {lastName: 'Lund'};
    const desk = document.createElement('order-desk');
    desk.append(el);
    const place = await fixture(html`<div></div>`);
    place.append(desk);
    desk.storeId = '10201';
    await appears(el, 'button', 'Search');
    find(el, 'button', 'Search').click();
    await appears(el, 'heading', '1 order found');
  });
});
