import {expect} from '@open-wc/testing';
import {getResponse} from 'msw';
import {KNOWN} from '../../demo/sandbox/seed/known-orders.js';
import {AUTH_TOKEN, createHandlers, Sandbox, USERS, type Fault} from '../../demo/sandbox/index.js';
import {Client} from './client.js';

const LOCK = `cart/${KNOWN.pendingUnlocked}/lock`;

describe('sandbox: tools', () => {
  let sandbox: Sandbox;
  let alice: Client;

  beforeEach(async () => {
    sandbox = new Sandbox();
    alice = await Client.as(sandbox, USERS.alice);
  });

  /** Sends as alice and gives the response itself. */
  const send = async (path: string, init: RequestInit = {}) => {
    const url = new URL(path, 'https://shop.example.com/wcs/resources/store/10201/');
    const response = await getResponse(createHandlers(sandbox), new Request(url, {...init, headers: alice.headers}));
    return response!;
  };
  const lock = () => send(LOCK, {method: 'POST', body: '{}'});
  const isLocked = () => sandbox.orders.get(KNOWN.pendingUnlocked)!.lockedBy !== undefined;
  const post = (path: string, body: unknown) => send(`https://shop.example.com${path}`, {method: 'POST', body: JSON.stringify(body)});

  it('reset everything', async () => {
    await lock();
    await post('/sandbox/reset', undefined);
    expect(isLocked()).to.equal(false);
    expect((await lock()).status).to.equal(401);
  });

  it('change settings, and only to what they can be', async () => {
    const changed = await post('/sandbox/settings', {delayMs: 5, sessionTimeoutMs: -1, authTokenEnabled: 'yes', authToken: '', other: 1});
    const settings = {delayMs: 5, sessionTimeoutMs: 1_800_000, authTokenEnabled: false, authToken: AUTH_TOKEN, singleSession: false};
    expect(await changed.json()).to.deep.equal(settings);
    expect(await (await send('https://shop.example.com/sandbox/settings')).json()).to.deep.equal(settings);
  });

  it('end all sessions', async () => {
    await post('/sandbox/expire', undefined);
    expect((await alice.get('usercontext/@self/contextdata')).error.errorCode).to.equal('1011');
  });

  it('count requests', async () => {
    await lock();
    await lock();
    const log: unknown = await (await send('https://shop.example.com/sandbox/log?containing=/lock')).json();
    const entry = {method: 'POST', path: `/wcs/resources/store/10201/${LOCK}`, status: 200, acted: true, by: '5001'};
    expect(log).to.deep.equal([entry, entry]);
    expect(JSON.stringify(sandbox.log.list())).to.not.contain('orderdesk1');
  });

  it('delay answers', async () => {
    sandbox.change({delayMs: 40});
    const start = performance.now();
    await lock();
    expect(performance.now() - start).to.be.greaterThan(25);
  });

  describe('faults', () => {
    const cases: [fault: Fault, status: number, body: string][] = [
      [{kind: 'status'}, 500, 'ERR_INTERNAL_SERVER_ERROR'],
      [{kind: 'status', status: 503}, 503, 'errorKey'],
      [{kind: 'html'}, 502, '<!DOCTYPE html>'],
      [{kind: 'html-200'}, 200, '<!DOCTYPE html>'],
      [{kind: 'slow', ms: 1}, 200, '"orderId"'],
    ];
    for (const [fault, status, body] of cases) {
      it(`answer ${status} for ${JSON.stringify(fault)}`, async () => {
        await post('/sandbox/faults', [fault]);
        const response = await lock();
        expect(response.status).to.equal(status);
        expect(await response.text()).to.contain(body);
        expect(isLocked()).to.equal(fault.kind === 'slow');
      });
    }

    it('strike before or after the server acted', async () => {
      sandbox.faults.add({kind: 'offline', times: 1});
      expect((await lock()).type).to.equal('error');
      expect(isLocked()).to.equal(false);
      sandbox.faults.add({kind: 'offline', when: 'after', times: 1});
      expect((await lock()).type).to.equal('error');
      expect(isLocked()).to.equal(true);
    });

    it('cut an answer in the middle', async () => {
      sandbox.faults.add({kind: 'truncated', when: 'after'});
      const text = await (await lock()).text();
      expect(text).to.match(/^\{"orderId"/);
      expect(() => JSON.parse(text) as unknown).to.throw();
    });

    it('give every text but those to keep another', async () => {
      sandbox.faults.add({kind: 'strings', when: 'after', strings: ['<a>', '\ud800']});
      expect(await (await lock()).text()).to.equal('{"orderId":"<a>","orderVersion":1,"resourceName":"\\ud800"}');
      sandbox.faults.clear();
      sandbox.faults.add({kind: 'strings', when: 'after', strings: ['<a>'], keep: ['orderId']});
      expect(await (await lock()).text()).to.match(/"orderId":"\d+"/);
    });

    it('hang until the caller gives up', async () => {
      sandbox.faults.add({kind: 'hang'});
      const abort = new AbortController();
      const answer = send(LOCK, {method: 'POST', signal: abort.signal});
      abort.abort();
      expect((await answer).type).to.equal('error');
      expect(isLocked()).to.equal(false);
    });

    it('hit only their method and path, as often as they say, until they are cleared', async () => {
      sandbox.faults.add({kind: 'status', method: 'post', path: '/lock$', times: 2}, {kind: 'html', path: '/comment'});
      expect((await alice.get(`order/${KNOWN.shipped}`)).status).to.equal(200);
      expect([(await lock()).status, (await lock()).status, (await lock()).status]).to.deep.equal([500, 500, 200]);
      await send('https://shop.example.com/sandbox/faults', {method: 'DELETE'});
      expect((await alice.get(`order/${KNOWN.shipped}/comment`)).status).to.equal(200);
    });
  });

  describe('holds', () => {
    it('keep an answer back while others pass', async () => {
      const hold = sandbox.holds.add({path: '/lock'});
      let answered = false;
      const held = lock().then(() => (answered = true));
      await hold.arrived;
      expect((await alice.get(`order/${KNOWN.shipped}`)).status).to.equal(200);
      expect(answered).to.equal(false);
      hold.release();
      await held;
      expect(isLocked()).to.equal(true);
    });

    it('can keep the request back before the server acts', async () => {
      const hold = sandbox.holds.add({path: '/lock', method: 'POST', when: 'before'});
      const held = lock();
      await hold.arrived;
      await alice.get(`order/${KNOWN.shipped}`);
      expect(isLocked()).to.equal(false);
      hold.release();
      expect((await held).status).to.equal(200);
    });

    it('end with a reset', async () => {
      const hold = sandbox.holds.add({path: '/lock'});
      const held = lock();
      await hold.arrived;
      sandbox.reset();
      expect((await held).status).to.be.a('number');
    });
  });
});
