import {expect} from '@open-wc/testing';
import {startSandbox} from '../../demo/sandbox/browser-worker.js';
import {SavedState} from '../../demo/sandbox/saved-state.js';
import {KNOWN} from '../../demo/sandbox/seed/known-orders.js';
import {PASSWORD, Sandbox, USERS} from '../../demo/sandbox/index.js';
import {until} from '../support/until.js';

describe('sandbox: saved state', () => {
  beforeEach(() => sessionStorage.removeItem(SavedState.key));
  after(() => sessionStorage.removeItem(SavedState.key));

  it('lets the next page go on', () => {
    const first = new Sandbox();
    const session = first.signIn(USERS.alice);
    Object.assign(first.orders.get(KNOWN.pendingUnlocked)!, {status: 'X'});
    first.comments.add({commentId: first.nextId(), orderId: KNOWN.shipped, authorId: '5001', text: 'seen', at: 1});
    new SavedState(first, sessionStorage).save();

    const second = new Sandbox({delayMs: 7});
    second.change({delayMs: 9});
    new SavedState(second, sessionStorage).load();
    expect(second.orders.get(KNOWN.pendingUnlocked)!.status).to.equal('X');
    expect(second.comments.of(KNOWN.shipped).map(({text}) => text)).to.deep.equal(['seen']);
    expect(second.sessions.find(session.wcToken)?.userId).to.equal('5001');
    expect(second.nextId()).to.equal(first.nextId());
    expect(second.settings.delayMs).to.equal(9);
  });

  it('keeps only what changed', () => {
    const sandbox = new Sandbox();
    new SavedState(sandbox, sessionStorage).save();
    expect(sessionStorage.getItem(SavedState.key)!.length).to.be.lessThan(200);
  });

  it('is written by the static demo after each change', async () => {
    localStorage.removeItem(SavedState.key);
    const {worker} = await startSandbox('/mockServiceWorker.js', {delayMs: 0});
    const body = JSON.stringify({logonId: USERS.bob, logonPassword: PASSWORD});
    await fetch('/wcs/resources/store/10201/loginidentity', {method: 'POST', body});
    await until(() => localStorage.getItem(SavedState.key)?.includes('"userId":"5002"'));
    worker.stop();
    localStorage.removeItem(SavedState.key);
  });
});
