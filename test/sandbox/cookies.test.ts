import {expect} from '@open-wc/testing';
import {getResponse} from 'msw';
import {AUTH_TOKEN, createHandlers, PASSWORD, Sandbox, USERS} from '../../demo/sandbox/index.js';

describe('sandbox: cookie sessions', () => {
  let sandbox: Sandbox;
  let set: string[];

  beforeEach(() => {
    sandbox = new Sandbox();
    set = [];
    clearCookies();
  });
  after(clearCookies);

  const send = async (path: string, init: RequestInit = {}) => {
    const setCookie = (cookie: string) => {
      set.push(cookie);
      document.cookie = cookie;
    };
    const handlers = createHandlers(sandbox, {setCookie});
    const response = await getResponse(handlers, new Request(new URL(`/wcs/resources/store/10201/${path}`, location.href), init));
    const text = (await response?.text()) ?? '';
    const body = (text ? JSON.parse(text) : {}) as {
      basicInfo?: {callerId: number};
      errors?: {errorKey: string; errorCode: string}[];
    };
    return {status: response?.status, error: body.errors?.[0], callerId: body.basicInfo?.callerId};
  };
  const signIn = (logonId: string, query = 'updateCookies=true') =>
    send(`loginidentity?${query}`, {method: 'POST', body: JSON.stringify({logonId, logonPassword: PASSWORD})});
  const whoAmI = () => send('usercontext/@self/contextdata');
  const lock = (headers: HeadersInit = {}) => send('cart/700103/lock', {method: 'POST', headers});

  it('are opened and closed by updateCookies=true', async () => {
    expect((await whoAmI()).callerId).to.equal(-1002);
    await signIn(USERS.alice);
    expect(document.cookie).to.contain('WC_AUTHENTICATION_5001=').and.to.contain('WC_USERACTIVITY_5001=');
    expect((await whoAmI()).callerId).to.equal(5001);
    await send('loginidentity/@self?updateCookies=true', {method: 'DELETE'});
    expect(document.cookie).to.not.contain('WC_');
    expect((await whoAmI()).callerId).to.equal(-1002);
  });

  it('are not opened without it', async () => {
    await signIn(USERS.alice, '');
    expect(document.cookie).to.not.contain('WC_');
  });

  it('are replaced, not cleared, when the same user signs in again', async () => {
    await signIn(USERS.alice);
    set = [];
    await signIn(USERS.alice);
    expect(set.map((cookie) => cookie.split('=')[0])).to.deep.equal(['WC_AUTHENTICATION_5001', 'WC_USERACTIVITY_5001']);
  });

  it('change hands when somebody else signs in', async () => {
    await signIn(USERS.alice);
    await signIn(USERS.bob);
    expect(document.cookie).to.contain('WC_AUTHENTICATION_5002=').and.to.not.contain('5001');
    expect((await whoAmI()).callerId).to.equal(5002);
  });

  it('are not sent where the page does not want them', async () => {
    await signIn(USERS.alice);
    expect((await send('usercontext/@self/contextdata', {credentials: 'omit'})).callerId).to.equal(-1002);
  });

  it('expire with CWXFR0223E', async () => {
    await signIn(USERS.alice);
    sandbox.expireSessions();
    const {status, error} = await lock();
    expect(status).to.equal(401);
    expect(error).to.include({errorKey: 'ERR_COOKIE_EXPIRED', errorCode: 'CWXFR0223E'});
  });

  it('that expired do not stand in the way of signing in again', async () => {
    await signIn(USERS.alice);
    sandbox.expireSessions();
    expect((await signIn(USERS.alice)).status).to.equal(200);
    expect((await lock()).status).to.equal(200);
  });

  it('are no longer valid when the logon ID is used elsewhere, if the store allows one session only', async () => {
    sandbox.change({singleSession: true});
    await signIn(USERS.alice);
    sandbox.sessions.end('elsewhere');
    const {status, error} = await lock();
    expect(status).to.equal(400);
    expect(error).to.include({errorKey: '_ERR_INVALID_COOKIE', errorCode: 'CMN1039E'});
  });

  it('that are only remembered are partial authentication', async () => {
    await signIn(USERS.alice, 'updateCookies=true&rememberMe=true');
    expect(document.cookie).to.contain('WC_PERSISTENT=');
    for (const name of ['WC_AUTHENTICATION_5001', 'WC_USERACTIVITY_5001']) document.cookie = `${name}=; path=/; Max-Age=0`;
    const {status, error} = await lock();
    expect(status).to.equal(401);
    expect(error?.errorCode).to.equal('CWXFR0222E');
  });

  it('need the WCAuthToken header on writes, if the store is set so', async () => {
    await signIn(USERS.alice);
    expect((await lock()).status).to.equal(200);
    sandbox.change({authTokenEnabled: true});
    expect((await lock()).status).to.equal(403);
    expect((await lock({WCAuthToken: 'wrong'})).status).to.equal(403);
    expect((await lock({WCAuthToken: AUTH_TOKEN})).status).to.equal(200);
    sandbox.change({authToken: 'another'});
    expect((await lock({WCAuthToken: AUTH_TOKEN})).status, 'no longer').to.equal(403);
    expect((await whoAmI()).callerId).to.equal(5001);
    expect((await signIn(USERS.bob)).status).to.equal(200);
  });
});

function clearCookies(): void {
  for (const name of document.cookie.split('; ').map((cookie) => cookie.split('=')[0])) document.cookie = `${name}=; path=/; Max-Age=0`;
}
