import {expect, fixture, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {FindOrders} from '../../src/index.js';
import {appears, find, requests, useSandbox} from '../support/elements.js';
import {search} from '../support/find-orders.js';

/** In a file of its own: the page's own desk reads the page once. */
describe('elements without an order-desk, on an Aurora page', () => {
  const page = useSandbox();
  const globals = globalThis as {WCParamJS?: object; absoluteURL?: string};
  before(() => {
    globals.WCParamJS = {storeId: '10201', catalogId: '10051', langId: '-1', commandContextCurrency: 'USD'};
    globals.absoluteURL = 'https://shop.example.com/shop/';
  });
  after(() => {
    delete globals.WCParamJS;
    delete globals.absoluteURL;
  });
  beforeEach(() => void page.signInAs(USERS.alice));

  it('learn store, catalogue, language and links from the page', async () => {
    const el = await fixture<FindOrders>(html`<find-orders></find-orders>`);
    await appears(el, 'button', 'Search');
    await search(el, {'Order number': KNOWN.shipped}, '1 order found');
    expect(await requests(page, '/wcs/resources/store/10201/order?responseFormat=json&langId=-1')).to.have.length(1);
    expect(find(el, 'link', KNOWN.shipped).getAttribute('href')).to.equal(
      `https://shop.example.com/shop/OrderDetail?orderId=${KNOWN.shipped}&storeId=10201&catalogId=10051&langId=-1`,
    );
  });

  it('share one desk, also when they come one after the other', async () => {
    const first = await fixture(html`<lock-takeover order-id=${KNOWN.pendingUnlocked}></lock-takeover>`);
    (await appears(first, 'button', 'Lock')).click();
    await appears(first, 'button', 'Unlock');
    const second = await fixture(html`<lock-takeover order-id=${KNOWN.pendingUnlocked}></lock-takeover>`);
    await appears(second, 'button', 'Unlock');
    first.remove();
    find(second, 'button', 'Unlock').click();
    await appears(second, 'button', 'Lock');
  });

  it('are overruled by an order-desk around them', async () => {
    const desk = await fixture(html`<order-desk store-id="10202"><find-orders></find-orders></order-desk>`);
    await appears(desk, 'button', 'Search');
    await search(desk, {'Order number': KNOWN.b2bPendingApproval}, '1 order found');
    expect(await requests(page, '/store/10201/usercontext'), 'not even at first').to.deep.equal([]);
    expect(find(desk, 'link', KNOWN.b2bPendingApproval).getAttribute('href'), 'the links are the page’s').to.contain(
      'https://shop.example.com/shop/OrderDetail?',
    );
  });

  it('take the page’s desk when they are moved out of an order-desk', async () => {
    const desk = await fixture(html`<order-desk store-id="10202"><find-orders></find-orders></order-desk>`);
    const el = desk.querySelector('find-orders')!;
    desk.after(el);
    await appears(el, 'button', 'Search');
    await search(el, {'Order number': KNOWN.shipped}, '1 order found');
    el.remove();
  });
});
