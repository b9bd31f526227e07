import {expect} from '@open-wc/testing';
import {readStorefront} from '../../src/desk/storefront.js';

describe('desk: what an Aurora page tells', () => {
  const globals = globalThis as {WCParamJS?: object | null; absoluteURL?: string};
  const parameters = {storeId: '10201', catalogId: '10051', langId: '-1', commandContextCurrency: 'USD', pageView: ''};
  afterEach(() => {
    delete globals.WCParamJS;
    delete globals.absoluteURL;
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

  it('is nothing on another page', () => {
    const {csrfToken, csrfHref, orderHref, ...rest} = readStorefront();
    expect(Object.values(rest).filter((value) => value !== undefined)).to.deep.equal([]);
    expect(orderHref).to.equal('/shop/OrderDetail?orderId={orderId}');
    expect(csrfToken?.()).to.equal(undefined);
    expect(csrfHref?.()).to.equal(undefined);
  });

  it('may be empty in part', () => {
    globals.WCParamJS = {storeId: '', langId: '-3'};
    globals.absoluteURL = '';
    const {storeId, langId, currency, orderHref} = readStorefront();
    expect([storeId, langId, currency]).to.deep.equal([undefined, '-3', undefined]);
    expect(orderHref).to.equal('/shop/OrderDetail?orderId={orderId}&langId=-3');
  });

  it('does not get into a link as it is', () => {
    globals.WCParamJS = {storeId: '1&x=<y>'};
    expect(readStorefront().orderHref).to.equal('/shop/OrderDetail?orderId={orderId}&storeId=1%26x%3D%3Cy%3E');
  });

  it('is where another token against forged requests is given, by this page’s own protocol and port', () => {
    globals.WCParamJS = parameters;
    globals.absoluteURL = `http://${location.hostname}/webapp/wcs/stores/servlet/`;
    const action = 'GetCSRFAuthTokenV2?storeId=10201&catalogId=10051&langId=-1';
    expect(readStorefront().csrfHref?.()).to.equal(`${location.origin}/webapp/wcs/stores/servlet/${action}`);
    globals.absoluteURL = 'http://shop.example.com/shop/';
    expect(readStorefront().csrfHref?.()).to.equal(`https://shop.example.com/shop/${action}`);
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
