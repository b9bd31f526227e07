import {expect} from '@open-wc/testing';
import {readStorefront} from '../../src/desk/storefront.js';

describe('desk: what an Aurora page tells', () => {
  const globals = globalThis as {WCParamJS?: object | null; absoluteURL?: string; inactivityTimeout?: number};
  const parameters = {storeId: '10201', catalogId: '10051', langId: '-1', commandContextCurrency: 'USD', pageView: ''};
  afterEach(() => {
    delete globals.WCParamJS;
    delete globals.absoluteURL;
    delete globals.inactivityTimeout;
  });

  it('is its store, catalogue, language and currency', () => {
    globals.WCParamJS = parameters;
    expect(readStorefront()).to.include({storeId: '10201', catalogId: '10051', langId: '-1', currency: 'USD'});
  });

  it('is where an order is shown', () => {
    globals.WCParamJS = parameters;
    globals.absoluteURL = 'https://shop.example.com/shop/';
    expect(readStorefront().orderHref).to.equal(
      'https://shop.example.com/shop/OrderDetail?orderId={orderId}&storeId=10201&catalogId=10051&langId=-1',
    );
  });

  it('is the defaults on another page', async () => {
    for (const told of [undefined, null]) {
      globals.WCParamJS = told;
      const {csrfToken, csrfHref, lang, ...rest} = readStorefront();
      expect(JSON.parse(JSON.stringify(rest))).to.deep.equal({
        endpoint: '/wcs/resources',
        storeType: 'B2C',
        sessionTimeout: 30,
        orderHref: '/shop/OrderDetail?orderId={orderId}',
      });
      expect(csrfToken?.()).to.equal(undefined);
      expect(await csrfHref?.()).to.equal(undefined);
      expect(lang, 'of the page').to.equal('en');
    }
  });

  it('is where the services are: with the store’s pages, on this page’s own protocol and port', () => {
    for (const [absoluteURL, endpoint] of [
      ['/shop/', '/wcs/resources'],
      [`http://${location.hostname}:8080/shop/`, '/wcs/resources'],
      ['http://shop.example.com/shop/', 'https://shop.example.com/wcs/resources'],
      ['https://shop.example.com:8443/shop/', 'https://shop.example.com:8443/wcs/resources'],
      ['http://', '/wcs/resources'],
    ] as const) {
      globals.absoluteURL = absoluteURL;
      expect(readStorefront().endpoint, absoluteURL).to.equal(endpoint);
    }
  });

  it('is whether it is a B2B store, where the page tells', () => {
    const aurora = Object.assign(document.createElement('input'), {id: 'findOrders_parentOrgName', type: 'text'});
    document.body.append(aurora);
    try {
      expect(readStorefront().storeType, 'by its own search').to.equal('B2B');
      globals.WCParamJS = {...parameters, storeType: 'B2C'};
      expect(readStorefront().storeType, 'by its word').to.equal('B2C');
    } finally {
      aurora.remove();
    }
    globals.WCParamJS = {...parameters, storeType: 'B2B'};
    expect(readStorefront().storeType).to.equal('B2B');
  });

  it('is when its session ends', () => {
    globals.inactivityTimeout = 900_000;
    expect(readStorefront().sessionTimeout).to.equal(15);
  });

  it('may be empty in part', () => {
    globals.WCParamJS = {storeId: '', langId: '-3'};
    globals.absoluteURL = '';
    const {storeId, langId, currency, orderHref} = readStorefront();
    expect([storeId, langId, currency]).to.deep.equal([undefined, '-3', undefined]);
    expect(orderHref).to.equal('/shop/OrderDetail?orderId={orderId}&langId=-3');
  });

  it('is not what an element of the page says whose ID is a global’s name', async () => {
    const page = document.createElement('div');
    page.innerHTML = `<a id="absoluteURL" href="https://shop.example.com/shop/"></a>
      <form id="WCParamJS"><input name="storeId" value="1" /><input name="langId" value="-2" /></form>`;
    document.body.append(page);
    try {
      const {endpoint, orderHref, storeId, langId, csrfHref} = readStorefront();
      expect([endpoint, storeId, langId, await csrfHref?.()]).to.deep.equal(['/wcs/resources', undefined, undefined, undefined]);
      expect(orderHref).to.equal('/shop/OrderDetail?orderId={orderId}');
    } finally {
      page.remove();
    }
  });

  it('does not get into a link as it is', () => {
    globals.WCParamJS = {storeId: '1&x=<y>'};
    expect(readStorefront().orderHref).to.equal('/shop/OrderDetail?orderId={orderId}&storeId=1%26x%3D%3Cy%3E');
  });

  it('is where another token against forged requests is given, by this page’s own protocol and port', async () => {
    globals.WCParamJS = parameters;
    globals.absoluteURL = `http://${location.hostname}/webapp/wcs/stores/servlet/`;
    const action = 'GetCSRFAuthTokenV2?storeId=10201&catalogId=10051&langId=-1';
    expect(await readStorefront().csrfHref?.()).to.equal(`${location.origin}/webapp/wcs/stores/servlet/${action}`);
    globals.absoluteURL = 'http://shop.example.com/shop/';
    expect(await readStorefront().csrfHref?.()).to.equal(`https://shop.example.com/shop/${action}`);
  });

  it('has a token against forged requests, which is read anew each time', () => {
    const {csrfToken} = readStorefront();
    const input = Object.assign(document.createElement('input'), {type: 'hidden', id: 'csrf_authToken', value: 'one'});
    document.body.append(input);
    try {
      expect(csrfToken?.()).to.equal('one');
      input.value = 'two';
      expect(csrfToken?.()).to.equal('two');
      input.value = '';
      expect(csrfToken?.()).to.equal(undefined);
    } finally {
      input.remove();
    }
    expect(csrfToken?.()).to.equal(undefined);
  });
});
