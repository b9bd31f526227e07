import {expect, fixture, html} from '@open-wc/testing';
import {AUTH_TOKEN, KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {FindOrders, OrderDesk} from '../../src/index.js';
import {
  appears,
  box,
  find,
  isAccessible,
  knowsWho,
  mount,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {mountFindOrders, orderNumbers, rowOf, search} from '../support/find-orders.js';
import {signInAgain} from '../support/sign-in.js';

describe('order-desk', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('asks the services at /wcs/resources unless told otherwise', async () => {
    const desk = await fixture(html`<order-desk store-id="10201"><find-orders></find-orders></order-desk>`);
    await search(desk, {'Last name': 'Lund'}, '1 order found');
    expect(await requests(page, 'GET /wcs/resources/store/10201/order?')).to.have.length(1);
  });

  it('takes an endpoint with a host, with or without a slash at its end', async () => {
    const el = await mountFindOrders({endpoint: `${location.origin}/v8/wcs/resources/`, version: '8'});
    await search(el, {'Last name': 'Lund'}, '1 order found');
    expect(await requests(page, 'GET /v8/wcs/resources/store/10201/order?')).to.have.length(1);
  });

  it('says so when nobody names the store, and asks nothing', async () => {
    const desk = await fixture(
      html`<order-desk endpoint="/wcs/resources"><find-orders></find-orders><csr-sign-in></csr-sign-in></order-desk>`,
    );
    const el = desk.querySelector('find-orders')!;
    await appears(el, 'alert', /The order desk does not know which store it works for\. Set store-id on <order-desk>\./);
    expect(textsOf(el, 'button', 'Search')).to.deep.equal([]);
    expect(page.sandbox.log.list()).to.deep.equal([]);
    await isAccessible(desk);
  });

  it('connects as soon as it is told the store', async () => {
    const desk = await fixture<OrderDesk>(html`<order-desk endpoint="/wcs/resources"><find-orders></find-orders></order-desk>`);
    desk.storeId = '10201';
    await appears(desk, 'button', 'Search');
    await search(desk, {'Last name': 'Lund'}, '1 order found');
  });

  it('shows nothing of the last store when the store changes', async () => {
    const el = await mountFindOrders();
    await search(el, {'Order number': KNOWN.shipped}, '1 order found');
    el.closest('order-desk')!.setAttribute('store-id', '10202');
    await until(() => !orderNumbers(el).includes(KNOWN.shipped));
    await search(el, {'Order number': KNOWN.b2bPendingApproval}, '1 order found');
    expect(await requests(page, `/store/10202/order?`)).not.to.deep.equal([]);
  });

  it('follows the store type', async () => {
    const el = await mountFindOrders({storeId: '10202'});
    expect(() => box(el, 'Organization name')).to.throw('0 boxes');
    el.closest('order-desk')!.storeType = 'B2B';
    await until(() => box(el, 'Organization name'));
  });

  it('keeps to its defaults where an attribute says nothing it knows', async () => {
    const el = await mountFindOrders({storeType: 'b2b?', version: '7', auth: 'magic'});
    expect(() => box(el, 'Organization name')).to.throw('0 boxes');
    await search(el, {'Last name': 'Lund'}, '1 order found');
  });

  it('asks and writes in the language of the store', async () => {
    const el = await mountFindOrders({langId: '-3'});
    await until(() => textsOf(el, 'button').length, 'the words of the language');
    el.criteria = {orderId: KNOWN.inEuros};
    await el.search();
    await until(() => rowOf(el, KNOWN.inEuros));
    const {totals} = page.sandbox.orders.get(KNOWN.inEuros)!;
    const amount = totals.grand.toLocaleString('de-DE', {style: 'currency', currency: 'EUR'}).replace(/\s/g, ' ');
    expect(textOf(rowOf(el, KNOWN.inEuros))).to.contain(amount);
    const [request] = await requests(page, '/order?');
    expect(request).to.contain('langId=-3');
  });

  it('leads to the order’s page of the storefront, or where it is told', async () => {
    const el = await mountFindOrders();
    await search(el, {'Order number': KNOWN.shipped}, '1 order found');
    expect(find(el, 'link', KNOWN.shipped).getAttribute('href')).to.equal(`/shop/OrderDetail?orderId=${KNOWN.shipped}`);
    el.closest('order-desk')!.orderHref = '/mine/{orderId}?again={orderId}';
    await search(el, {}, '1 order found');
    await until(() => find(el, 'link', KNOWN.shipped).getAttribute('href') === `/mine/${KNOWN.shipped}?again=${KNOWN.shipped}`);
  });

  it('serves what is inside it, and the inner of two goes first', async () => {
    const outer = await fixture(
      html`<order-desk store-id="10201">
        <find-orders id="outer"></find-orders>
        <order-desk store-id="10202"
          ><section><find-orders id="inner"></find-orders></section
        ></order-desk>
      </order-desk>`,
    );
    await search(outer.querySelector('#inner')!, {'Order number': KNOWN.b2bPendingApproval}, '1 order found');
    await search(outer.querySelector('#outer')!, {'Order number': KNOWN.shipped}, '1 order found');
    expect(await requests(page, '/store/10202/order?')).to.have.length(1);
    expect(await requests(page, '/store/10201/order?')).to.have.length(1);
  });

  it('is moved with all that is inside it', async () => {
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Lund'}, '1 order found');
    const desk = el.closest('order-desk')!;
    const place = document.createElement('section');
    desk.before(place);
    place.append(desk);
    await until(() => orderNumbers(el).length === 1);
    await search(el, {'Last name': 'Nobody'}, 'No order matches');
    expect(await requests(page, 'contextdata'), 'it is the same desk').to.have.length(1);
  });

  it('is a block, and can be hidden', async () => {
    const desk = (await mountFindOrders()).closest('order-desk')!;
    expect(getComputedStyle(desk).display).to.equal('block');
    desk.hidden = true;
    expect(getComputedStyle(desk).display).to.equal('none');
  });

  describe('the page’s CSRF token', () => {
    const store = globalThis as {absoluteURL?: string};
    const token = Object.assign(document.createElement('input'), {type: 'hidden', id: 'csrf_authToken'});
    beforeEach(() => {
      page.sandbox.change({authTokenEnabled: true});
      token.value = 'stale';
      document.body.append(token);
    });
    afterEach(() => {
      token.remove();
      delete store.absoluteURL;
    });
    const mounted = () => mount<HTMLElement>(html`<lock-takeover order-id=${KNOWN.pendingUnlocked}></lock-takeover>`);

    it('is sent with each write, as it is at that moment', async () => {
      const el = await mounted();
      (await appears(el, 'button', 'Lock')).click();
      await appears(el, 'alert', /did not accept this page’s security token, so nothing was done\. Reload the page/);
      token.value = AUTH_TOKEN;
      find(el, 'button', 'Lock').click();
      await appears(el, 'button', 'Unlock');
    });

    it('is asked for again where the store has another by now', async () => {
      store.absoluteURL = '/shop/';
      page.sandbox.change({authToken: 'of-the-new-session'});
      const el = await mounted();
      (await appears(el, 'button', 'Lock')).click();
      await appears(el, 'button', 'Unlock');
      expect(textsOf(el, 'alert')).to.deep.equal([]);
      expect(page.sandbox.log.list('/lock').map(({status}) => status)).to.deep.equal([403, 200]);
    });
  });
});

describe('order-desk: tokens', () => {
  const page = useSandbox();
  const mounted = () => mountFindOrders({auth: 'tokens'});

  it('keeps the tokens of a sign-in to itself, and leaves the cookies alone', async () => {
    const el = await mounted();
    await signInAgain(el);
    await search(el, {'Last name': 'Lund'}, '1 order found');
    expect(document.cookie).not.to.contain('WC_');
    const kept = JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.documentElement.outerHTML]);
    expect(kept).not.to.contain(page.sandbox.sessions.all()[0]!.wcTrustedToken);
  });

  it('gets its tokens from the host page, and again when the session is lost', async () => {
    const asked: string[] = [];
    const el = await mounted();
    el.closest('order-desk')!.credentials = async () => {
      asked.push('tokens');
      const tokens = page.signInAs(USERS.alice);
      page.forgetCookies();
      return Promise.resolve(tokens);
    };
    await knowsWho(el);
    await search(el, {'Last name': 'Lund'}, '1 order found');
    expect(asked).to.have.length(1);
    const lost = record(el, 'session-lost');
    page.sandbox.expireSessions();
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    expect(asked).to.have.length(2);
    expect(lost).to.deep.equal([]);
  });
});

describe('order-desk: versions', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  for (const [version, endpoint] of [
    ['8', '/v8/wcs/resources'],
    ['9.0', '/v9.0/wcs/resources'],
    ['9.1', '/wcs/resources'],
  ] as const) {
    it(`finds, opens and locks on ${version}`, async () => {
      const el = await mount<HTMLElement>(
        html`<div><find-orders></find-orders><lock-takeover order-id=${KNOWN.pendingUnlocked}></lock-takeover></div>`,
        {version, endpoint},
      );
      const list = el.querySelector<FindOrders>('find-orders')!;
      await search(list, {'Order number': KNOWN.pendingUnlocked}, '1 order found');
      (await appears(el, 'button', 'Lock')).click();
      (await appears(el, 'button', 'Unlock')).click();
      await appears(el, 'button', 'Lock');
      for (const path of ['/order?', '/lock', '/unlock']) {
        const [request, ...more] = await requests(page, path);
        expect(request).to.contain(` ${endpoint}/store/10201/`);
        expect(more).to.deep.equal([]);
      }
    });
  }
});
