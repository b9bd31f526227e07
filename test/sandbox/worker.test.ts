import {expect} from '@open-wc/testing';
import type {SetupWorker} from 'msw/browser';
import {startWorker} from '../../demo/sandbox/browser-worker.js';
import {Sandbox, USERS} from '../../demo/sandbox/index.js';
import {pageSandbox} from '../support/page-sandbox.js';

const ROOT = '/wcs/resources/store/10201';

describe('sandbox: in a service worker', () => {
  const running = pageSandbox(new Sandbox());
  let worker: SetupWorker;

  before(async () => (worker = await startWorker(running.sandbox, '/mockServiceWorker.js')));
  beforeEach(() => running.reset());
  after(() => worker.stop());

  const callerId = async (init: RequestInit = {}) => {
    const response = await fetch(`${ROOT}/usercontext/@self/contextdata`, init);
    return ((await response.json()) as {basicInfo: {callerId: number}}).basicInfo.callerId;
  };

  it('signs the page in by cookie or by tokens', async () => {
    expect(await callerId()).to.equal(-1002);
    const {WCToken, WCTrustedToken} = running.signInAs(USERS.alice);
    expect(await callerId()).to.equal(5001);
    running.forgetCookies();
    expect(await callerId()).to.equal(-1002);
    expect(await callerId({headers: {WCToken, WCTrustedToken}})).to.equal(5001);
  });

  it('sets the cookies of a sign-in over HTTP', async () => {
    const body = JSON.stringify({logonId: USERS.bob, logonPassword: 'orderdesk1'});
    await fetch(`${ROOT}/loginidentity?updateCookies=true`, {method: 'POST', body});
    expect(await callerId()).to.equal(5002);
    await fetch(`${ROOT}/loginidentity/@self?updateCookies=true`, {method: 'DELETE'});
    expect(await callerId()).to.equal(-1002);
  });

  it('holds an answer', async () => {
    const hold = running.hold('contextdata');
    const held = callerId();
    await hold.arrived;
    hold.release();
    expect(await held).to.equal(-1002);
  });

  it('fails like a network', async () => {
    running.sandbox.faults.add({kind: 'offline'});
    const error = await fetch(`${ROOT}/usercontext/@self/contextdata`).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });
});
