import {expect} from '@open-wc/testing';
import {HclHttp, type HclTokens} from '../../../src/gateway/hcl/http.js';
import {inTurn, json, offline, refusal, useFakeFetch} from '../../support/fake-fetch.js';
import {failureOf, rejectionOf} from '../../support/rejection.js';

const LOST = refusal('CWXBB1011E', '1011');
const DONE = json({done: true});

describe('HclHttp and the host’s credentials', () => {
  const net = useFakeFetch();
  let asked: number;

  /** Gives token-1, then token-2, … */
  const credentials = (): Promise<HclTokens> => {
    asked += 1;
    return Promise.resolve({WCToken: `token-${asked}`, WCTrustedToken: `trusted-${asked}`});
  };
  const httpWith = (ask: () => Promise<HclTokens> = credentials) =>
    new HclHttp({endpoint: '/wcs/resources', storeId: '10201', version: '9.1', auth: 'tokens', credentials: ask});
  const read = (http: HclHttp, path = 'order/1') => http.send({path}, (body) => body);
  const tokensSent = () => net.sent.map(({headers}) => headers.get('WCToken'));

  beforeEach(() => {
    asked = 0;
  });

  it('asks once for many calls', async () => {
    const http = httpWith();
    net.answers({'GET order/1': DONE});
    for (let call = 0; call < 3; call++) await read(http);
    expect(asked).to.equal(1);
    expect(tokensSent()).to.deep.equal(['token-1', 'token-1', 'token-1']);
  });

  it('asks once for calls at the same time', async () => {
    const http = httpWith();
    net.answers({'GET order/1': DONE, 'GET order/2': DONE});
    await Promise.all([read(http), read(http, 'order/2')]);
    expect(asked).to.equal(1);
  });

  it('asks once again when the session is lost, and sends the request again', async () => {
    const http = httpWith();
    net.answers({'GET order/1': inTurn(LOST, DONE)});
    expect(await read(http)).to.deep.equal({done: true});
    expect(tokensSent()).to.deep.equal(['token-1', 'token-2']);
    await read(http);
    expect(asked).to.equal(2);
  });

  it('asks once again for calls that lose the session at the same time', async () => {
    const http = httpWith();
    net.answers({'GET order/1': inTurn(DONE, LOST, DONE), 'GET order/2': inTurn(LOST, DONE)});
    await read(http);
    await Promise.all([read(http), read(http, 'order/2')]);
    expect(asked).to.equal(2);
  });

  it('gives up after the second refusal', async () => {
    net.answers({'GET order/1': LOST});
    expect((await failureOf(read(httpWith()))).kind).to.equal('signed-out');
    expect(asked).to.equal(2);
    expect(net.sent).to.have.length(2);
  });

  it('does not repeat a write that was refused for the session: new tokens are there for when the CSR says yes', async () => {
    const http = httpWith();
    net.answers({'POST order/1/comment': inTurn(LOST, DONE)});
    const add = () => http.send({method: 'POST', path: 'order/1/comment', body: {commentField: 'once'}}, (body) => body);
    const failure = await failureOf(add());
    expect(failure.facts).to.include({kind: 'signed-out', signedInAgain: true});
    expect(tokensSent()).to.deep.equal(['token-1']);
    expect(await add()).to.deep.equal({done: true});
    expect(tokensSent()).to.deep.equal(['token-1', 'token-2']);
    expect(asked).to.equal(2);
  });

  it('does not promise a session where the host has none to give for a write', async () => {
    const answers = [Promise.resolve({WCToken: 'one', WCTrustedToken: 'one'}), Promise.reject(new Error('signed out everywhere'))];
    answers[1]!.catch(() => undefined);
    net.answers({'POST cart/1/lock': LOST});
    const failure = await failureOf(httpWith(() => answers.shift()!).send({method: 'POST', path: 'cart/1/lock', body: {}}, (body) => body));
    expect(failure.kind).to.equal('signed-out');
    expect(failure.facts.signedInAgain).to.equal(undefined);
    expect(net.sent).to.have.length(1);
  });

  for (const [what, reply] of [
    ['a server failure', refusal('_ERR_GENERIC', 'CMN0409E', 500)],
    ['no network', offline],
    ['a lock', refusal('_ERR_ORDER_IS_LOCKED', 'CMN4512I')],
    ['no authority', refusal('_ERR_USER_AUTHORITY', '', 403)],
  ] as const)
    it(`neither asks nor sends again after ${what}`, async () => {
      net.answers({'POST cart/1/lock': reply});
      await failureOf(httpWith().send({method: 'POST', path: 'cart/1/lock', body: {}}, (body) => body));
      expect(asked).to.equal(1);
      expect(net.sent).to.have.length(1);
    });

  it('does not send again where the host gives no credentials', async () => {
    net.answers({'GET order/1': LOST});
    const http = new HclHttp({endpoint: '/wcs/resources', storeId: '10201', version: '9.1', auth: 'tokens'});
    expect((await failureOf(read(http))).kind).to.equal('signed-out');
    expect(net.sent).to.have.length(1);
  });

  it('is signed-out, with the cause, when the host’s function fails', async () => {
    const cause = new Error('no single sign-on today');
    const failure = await failureOf(read(httpWith(() => Promise.reject(cause))));
    expect(failure.kind).to.equal('signed-out');
    expect(failure.cause).to.equal(cause);
    expect(net.sent).to.have.length(0);
  });

  it('asks anew after the host’s function failed', async () => {
    const answers = [Promise.reject(new Error('not now')), Promise.resolve({WCToken: 'later', WCTrustedToken: 'later'})];
    const http = httpWith(() => answers.shift()!);
    net.answers({'GET order/1': DONE});
    await rejectionOf(read(http));
    expect(await read(http)).to.deep.equal({done: true});
    expect(tokensSent()).to.deep.equal(['later']);
  });

  it('can be aborted while the host’s function is at work', async () => {
    const http = httpWith(() => new Promise<never>(() => undefined));
    const controller = new AbortController();
    const rejection = rejectionOf(http.send({path: 'order/1', signal: controller.signal}, (body) => body));
    controller.abort();
    expect(await rejection).to.have.property('name', 'AbortError');
  });
});
