import {expect} from '@open-wc/testing';
import {KNOWN, orderWithStatus, STATUSES} from '../../demo/sandbox/seed/known-orders.js';
import {Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Client} from './client.js';

const FORCED = {forcedCancel: 'true'};

describe('sandbox: cancel', () => {
  let sandbox: Sandbox;
  let alice: Client;

  beforeEach(async () => {
    sandbox = new Sandbox();
    alice = await Client.as(sandbox, USERS.alice);
  });

  const statusOf = (orderId: string) => sandbox.orders.get(orderId)?.status;

  for (const status of STATUSES) {
    const allowed = 'ABCEILMNPW'.includes(status);
    it(`${allowed ? 'takes' : 'refuses'} an order of status ${status}`, async () => {
      const orderId = orderWithStatus(status);
      const reply = await alice.delete(`cart/${orderId}/csrcancel_order`, FORCED);
      expect(reply.status).to.equal(allowed ? 200 : 400);
      expect(statusOf(orderId)).to.equal(allowed ? 'X' : status);
      if (allowed) return;
      expect(reply.error.errorKey).to.equal('_ERR_ORDER_WRONG_STATUS');
      expect(reply.error.errorParameters).to.equal(`[${orderId}, ${status}, A B C E I L M N P W]`);
    });
  }

  it('answers as its version does', async () => {
    const bodies = ['/v8/wcs/resources', '/v9.0/wcs/resources', '/wcs/resources'].map(async (base, index) => {
      const client = await Client.as(sandbox, USERS.alice, {base});
      return (await client.delete(`cart/${orderWithStatus('ABC'[index]!)}/csrcancel_order`, FORCED)).text;
    });
    expect(await Promise.all(bodies)).to.deep.equal(['', '', '{"SubmitFinishMessage":"","viewTaskName":"RedirectView"}']);
  });

  it('needs no lock, but respects that of somebody else', async () => {
    const {error} = await alice.delete(`cart/${KNOWN.pendingLockedByBob}/csrcancel_order`, FORCED);
    expect(error.errorKey).to.equal('_ERR_ORDER_IS_LOCKED');
    expect(statusOf(KNOWN.pendingLockedByBob)).to.equal('P');
    await alice.post(`cart/${KNOWN.pendingLockedByBob}/lock`, {takeOverLock: 'Y'});
    await alice.delete(`cart/${KNOWN.pendingLockedByBob}/csrcancel_order`, FORCED);
    expect(sandbox.orders.get(KNOWN.pendingLockedByBob)).to.include({status: 'X'}).and.to.not.have.property('lockedBy');
  });

  it('is refused the second time', async () => {
    await alice.delete(`cart/${KNOWN.pendingUnlocked}/csrcancel_order`, FORCED);
    const {error} = await alice.delete(`cart/${KNOWN.pendingUnlocked}/csrcancel_order`, FORCED);
    expect(error.errorParameters).to.contain(', X,');
  });

  it('on behalf is for the orders of that customer', async () => {
    const path = `cart/${KNOWN.cartOfAna}/csrcancel_order_onbehalf`;
    expect((await alice.delete(path, FORCED)).error.errorKey).to.equal('_ERR_ORDER_ACCESS');
    expect((await alice.delete(path, {...FORCED, forUserId: 4004})).status).to.equal(403);
    expect((await alice.delete(path, {...FORCED, forUserId: 4003})).status).to.equal(200);
    expect(statusOf(KNOWN.cartOfAna)).to.equal('X');
  });

  it('as administrator does not run on behalf', async () => {
    const {error} = await alice.delete(`cart/${KNOWN.cartOfAna}/csrcancel_order`, {...FORCED, forUserId: 4003});
    expect(error.errorKey).to.equal('_ERR_USER_AUTHORITY');
  });

  it('by the shopper is for own orders', async () => {
    const ana = await Client.as(sandbox, USERS.ana);
    expect((await ana.delete(`cart/${KNOWN.cartOfAna}/csrcancel_order`, FORCED)).status).to.equal(403);
    expect((await ana.delete(`cart/${KNOWN.pendingUnlocked}/cancel_order`)).status).to.equal(403);
    expect((await ana.delete(`cart/${KNOWN.cartOfAna}/cancel_order`)).status).to.equal(200);
    expect(statusOf(KNOWN.cartOfAna)).to.equal('X');
  });
});
