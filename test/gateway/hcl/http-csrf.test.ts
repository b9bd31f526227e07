import {expect} from '@open-wc/testing';
import {HclHttp, type HclSettings} from '../../../src/gateway/hcl/http.js';
import {inTurn, json, offline, raw, refusal, useFakeFetch, type Reply} from '../../support/fake-fetch.js';
import {failureOf} from '../../support/rejection.js';

const REFUSED = refusal('_ERR_INVALID_AUTH_TOKEN', '2540', 403);
const DONE = json({done: true});
const LOCK = 'POST cart/1/lock';
/** The page's own action, as the fake network calls it. */
const ACTION = 'GET /shop/GetCSRFAuthTokenV2';
const givenInComment = (authToken: string): Reply => raw(`/*\n${JSON.stringify({authToken})}\n*/`);

describe('HclHttp and the page’s token against forged requests', () => {
  const net = useFakeFetch();
  let onPage: string | undefined;
  beforeEach(() => {
    onPage = 'page';
  });

  const httpWith = (more: Partial<HclSettings> = {}) =>
    new HclHttp({
      endpoint: '/wcs/resources',
      storeId: '10201',
      version: '9.1',
      auth: 'cookies',
      csrfToken: () => onPage,
      csrfHref: () => Promise.resolve('/shop/GetCSRFAuthTokenV2?storeId=10201'),
      ...more,
    });
  const lock = (http: HclHttp) => http.send({method: 'POST', path: 'cart/1/lock', body: {}}, (body) => body);
  const tokensSent = () => net.to(LOCK).map(({headers}) => headers.get('WCAuthToken'));

  it('takes the one that the page has by now', async () => {
    net.answers({[LOCK]: inTurn(() => ((onPage = 'renewed'), REFUSED({} as never)), DONE)});
    expect(await lock(httpWith())).to.deep.equal({done: true});
    expect(tokensSent()).to.deep.equal(['page', 'renewed']);
    expect(net.to(ACTION), 'the store is not asked').to.deep.equal([]);
  });

  it('asks the store for another, and keeps that until the page has one itself', async () => {
    const http = httpWith();
    net.answers({[LOCK]: inTurn(REFUSED, DONE), [ACTION]: givenInComment('fresh')});
    await lock(http);
    await lock(http);
    onPage = 'renewed';
    await lock(http);
    expect(tokensSent()).to.deep.equal(['page', 'fresh', 'fresh', 'renewed']);
    expect(net.to(ACTION)).to.have.length(1);
  });

  it('asks also where the page has none', async () => {
    onPage = undefined;
    net.answers({[LOCK]: inTurn(REFUSED, DONE), [ACTION]: givenInComment('fresh')});
    await lock(httpWith());
    expect(tokensSent()).to.deep.equal([null, 'fresh']);
  });

  it('sends again once only', async () => {
    net.answers({[LOCK]: REFUSED, [ACTION]: givenInComment('fresh')});
    expect((await failureOf(lock(httpWith()))).code).to.equal('2540');
    expect(tokensSent()).to.deep.equal(['page', 'fresh']);
  });

  const useless: readonly [string, Reply][] = [
    ['a sign-in page', raw('<!doctype html><title>Sign in</title>')],
    ['the same one', givenInComment('page')],
    ['a failure', json({errorMessageKey: '_ERR_DIDNT_LOGON', errorCode: '2550'})],
    ['nothing', offline],
  ];
  for (const [what, reply] of useless)
    it(`says why it was refused where the store gives ${what}, and does not send again`, async () => {
      net.answers({[LOCK]: REFUSED, [ACTION]: reply});
      const failure = await failureOf(lock(httpWith()));
      expect(failure.facts).to.include({kind: 'forbidden', code: '2540'});
      expect(tokensSent()).to.deep.equal(['page']);
    });

  it('asks nobody on a page that is no store’s', async () => {
    net.answers({[LOCK]: REFUSED});
    await failureOf(lock(httpWith({csrfHref: () => Promise.resolve(undefined)})));
    expect(net.sent).to.have.length(1);
  });

  it('takes no other refusal for that: it may have been carried out, or not be about the token', async () => {
    net.answers({[LOCK]: refusal('_ERR_USER_AUTHORITY', 'CMN1501E', 403)});
    await failureOf(lock(httpWith()));
    expect(net.sent).to.have.length(1);
  });
});
