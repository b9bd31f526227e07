import {expect} from '@open-wc/testing';
import {HclHttp, type HclRequest, type HclSettings} from '../../../src/gateway/hcl/http.js';
import {useFakeFetch, type SentRequest} from '../../support/fake-fetch.js';

const SETTINGS: HclSettings = {endpoint: '/wcs/resources', storeId: '10201', version: '9.1', auth: 'cookies'};
const TOKENS = {WCToken: '5001%2Ctoken', WCTrustedToken: '5001%2Ctrusted'};

describe('HclHttp', () => {
  const net = useFakeFetch();

  /** Sends one request and gives it as a server would see it. */
  async function sent(request: Partial<HclRequest> = {}, settings: Partial<HclSettings> = {}): Promise<SentRequest> {
    const path = request.path ?? 'order/1';
    net.answers({[`${request.method ?? 'GET'} ${path}`]: {}});
    await new HclHttp({...SETTINGS, ...settings}).send({...request, path}, (body) => body);
    return net.only(`${request.method ?? 'GET'} ${path}`);
  }

  describe('address', () => {
    for (const [endpoint, expected] of [
      ['/wcs/resources', `${location.origin}/wcs/resources/store/10201/order/1`],
      ['/wcs/resources/', `${location.origin}/wcs/resources/store/10201/order/1`],
      ['/wcs/resources//', `${location.origin}/wcs/resources/store/10201/order/1`],
      ['https://shop.example.com/wcs/resources', 'https://shop.example.com/wcs/resources/store/10201/order/1'],
      ['https://shop.example.com:5443/wcs/resources/', 'https://shop.example.com:5443/wcs/resources/store/10201/order/1'],
    ] as const)
      it(`of ${endpoint}`, async () => {
        const {url} = await sent({}, {endpoint});
        expect(url.origin + url.pathname).to.equal(expected);
      });

    it('encodes the store', async () => {
      const {url} = await sent({}, {storeId: '10201/../1?x#y'});
      expect(url.pathname).to.equal('/wcs/resources/store/10201%2F..%2F1%3Fx%23y/order/1');
      expect(url.hash).to.equal('');
    });
  });

  describe('query', () => {
    it('asks for JSON in the desk’s language', async () =>
      expect((await sent({}, {langId: '-3'})).query).to.deep.equal({responseFormat: 'json', langId: '-3'}));

    for (const langId of [undefined, ''])
      it(`names no language when it is ${JSON.stringify(langId)}`, async () =>
        expect((await sent({}, {langId})).query).to.deep.equal({responseFormat: 'json'}));

    it('leaves out what is undefined or empty, keeps zero and false', async () =>
      expect((await sent({query: {startIndex: 0, forced: false, currency: undefined, city: ''}})).query).to.deep.equal({
        responseFormat: 'json',
        startIndex: '0',
        forced: 'false',
      }));

    it('encodes values', async () => {
      const lastName = 'Ö & "Sons"=1+1 #?/%26';
      const {query, url} = await sent({query: {lastName}});
      expect(query).to.include({lastName});
      expect(url.hash).to.equal('');
    });
  });

  describe('headers', () => {
    it('accept JSON, and announce it only with a body', async () => {
      const {headers} = await sent();
      expect(headers.get('Accept')).to.equal('application/json');
      expect(headers.has('Content-Type')).to.be.false;
    });

    it('carry a JSON body', async () => {
      const {headers, body} = await sent({method: 'POST', body: {text: 'Ö "quoted" 📦'}});
      expect(headers.get('Content-Type')).to.equal('application/json');
      expect(body).to.deep.equal({text: 'Ö "quoted" 📦'});
    });

    it('never let an answer come from a cache', async () => expect((await sent()).cache).to.equal('no-store'));
  });

  describe('with cookies', () => {
    const csrfToken = () => 'csrf-1';

    it('sends them, and no tokens', async () => {
      const {credentials, redirect, headers} = await sent({}, {csrfToken});
      expect(credentials).to.equal('include');
      expect(redirect, 'to a page to sign in, which says more than an error').to.equal('follow');
      for (const name of ['WCToken', 'WCTrustedToken', 'WCAuthToken']) expect(headers.has(name)).to.equal(false, name);
    });

    for (const method of ['POST', 'PUT', 'DELETE'] as const)
      it(`proves a ${method} with the page’s token`, async () =>
        expect((await sent({method}, {csrfToken})).headers.get('WCAuthToken')).to.equal('csrf-1'));

    for (const token of [undefined, ''])
      it(`sends none when the page has ${JSON.stringify(token)}`, async () =>
        expect((await sent({method: 'POST'}, {csrfToken: () => token})).headers.has('WCAuthToken')).to.be.false);

    it('reads the page’s token at each write, since pages renew it', async () => {
      const tokens = ['csrf-1', 'csrf-2'];
      const http = new HclHttp({...SETTINGS, csrfToken: () => tokens.shift()});
      net.answers({'POST cart/1/lock': {}});
      for (let write = 0; write < 2; write++) await http.send({method: 'POST', path: 'cart/1/lock', body: {}}, (body) => body);
      expect(net.sent.map(({headers}) => headers.get('WCAuthToken'))).to.deep.equal(['csrf-1', 'csrf-2']);
    });
  });

  describe('with tokens', () => {
    const settings: Partial<HclSettings> = {auth: 'tokens', credentials: () => Promise.resolve(TOKENS), csrfToken: () => 'csrf-1'};

    for (const method of ['GET', 'POST', 'DELETE'] as const)
      it(`sends both with a ${method}, no cookies and no page token`, async () => {
        const {headers, credentials, redirect} = await sent({method}, settings);
        expect(headers.get('WCToken')).to.equal(TOKENS.WCToken);
        expect(headers.get('WCTrustedToken')).to.equal(TOKENS.WCTrustedToken);
        expect(headers.has('WCAuthToken')).to.be.false;
        expect(credentials).to.equal('omit');
        expect(redirect, 'headers would go there, too').to.equal('error');
      });

    it('sends no token headers before there are tokens', async () => {
      const {headers} = await sent({}, {auth: 'tokens'});
      for (const name of ['WCToken', 'WCTrustedToken']) expect(headers.has(name)).to.equal(false, name);
    });

    it('sends nothing else of what the host’s function gives, such as the whole answer of loginidentity', async () => {
      const whole = {...TOKENS, userId: '5001', personalizationID: '1772-4'};
      const {headers} = await sent({}, {...settings, credentials: () => Promise.resolve(whole)});
      expect([...headers.keys()].toSorted()).to.deep.equal(['accept', 'wctoken', 'wctrustedtoken']);
    });
  });
});
