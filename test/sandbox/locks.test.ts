import {expect} from '@open-wc/testing';
import {KNOWN} from '../../demo/sandbox/seed/known-orders.js';
import {Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Client} from './client.js';

describe('sandbox: locks', () => {
  let sandbox: Sandbox;
  let alice: Client;
  let bob: Client;

  beforeEach(async () => {
    sandbox = new Sandbox();
    [alice, bob] = await Promise.all([Client.as(sandbox, USERS.alice), Client.as(sandbox, USERS.bob)]);
  });

  const holder = (orderId: string) => sandbox.orders.get(orderId)?.lockedBy;
  const takeOver = {takeOverLock: 'Y'};

  it('are taken and released', async () => {
    const taken = await alice.post(`cart/${KNOWN.pendingUnlocked}/lock`);
    expect(taken.status).to.equal(200);
    expect(taken.body).to.deep.equal({orderId: KNOWN.pendingUnlocked, orderVersion: 1, resourceName: 'cart'});
    expect(holder(KNOWN.pendingUnlocked)).to.equal('5001');
    const released = await alice.post(`cart/${KNOWN.pendingUnlocked}/unlock`);
    expect(released.body).to.deep.equal({orderId: KNOWN.pendingUnlocked, resourceName: 'cart'});
    expect(holder(KNOWN.pendingUnlocked)).to.equal(undefined);
  });

  for (const base of ['/v8/wcs/resources', '/v9.0/wcs/resources']) {
    it(`answer with less at ${base}`, async () => {
      const old = await Client.as(sandbox, USERS.alice, {base});
      expect((await old.post(`cart/${KNOWN.pendingUnlocked}/lock`)).body).to.deep.equal({orderId: KNOWN.pendingUnlocked});
      expect((await old.post(`cart/${KNOWN.pendingUnlocked}/unlock`)).text).to.equal('');
    });
  }

  it('may be taken again by their holder', async () => {
    expect((await bob.post(`cart/${KNOWN.pendingLockedByBob}/lock`)).status).to.equal(200);
  });

  it('of somebody else are refused, and stay', async () => {
    const {status, error} = await alice.post(`cart/${KNOWN.pendingLockedByBob}/lock`);
    expect(status).to.equal(400);
    expect(error).to.deep.include({
      errorKey: '_ERR_ORDER_IS_LOCKED',
      errorCode: 'CMN4512I',
      errorParameters: [KNOWN.pendingLockedByBob],
    });
    expect(holder(KNOWN.pendingLockedByBob)).to.equal('5002');
  });

  it('are taken over by body or query', async () => {
    await alice.post(`cart/${KNOWN.pendingLockedByBob}/lock`, takeOver);
    expect(holder(KNOWN.pendingLockedByBob)).to.equal('5001');
    await bob.post(`cart/${KNOWN.pendingLockedByBob}/lock`, {}, takeOver);
    expect(holder(KNOWN.pendingLockedByBob)).to.equal('5002');
  });

  it('that were taken over can no longer be released by the one who had them', async () => {
    await alice.post(`cart/${KNOWN.pendingLockedByBob}/lock`, takeOver);
    const {status, error} = await bob.post(`cart/${KNOWN.pendingLockedByBob}/unlock`);
    expect(status).to.equal(400);
    expect(error.errorKey).to.equal('_ERR_ORDER_IS_NOT_LOCKED');
    expect(holder(KNOWN.pendingLockedByBob)).to.equal('5001');
  });

  it('that nobody holds cannot be released', async () => {
    expect((await alice.post(`cart/${KNOWN.pendingUnlocked}/unlock`)).error.errorKey).to.equal('_ERR_ORDER_IS_NOT_LOCKED');
  });

  it('are for carts only', async () => {
    const {status, error} = await alice.post(`cart/${KNOWN.shipped}/lock`, takeOver);
    expect(status).to.equal(400);
    expect(error).to.include({errorKey: '_ERR_ORDER_WRONG_STATUS', errorParameters: `[${KNOWN.shipped}, S, P]`});
  });

  it('are taken on behalf too', async () => {
    await alice.post(`cart/${KNOWN.cartOfAna}/lockOnBehalf`, {}, {forUserId: 4003});
    expect(holder(KNOWN.cartOfAna)).to.equal('5001');
    await alice.post(`cart/${KNOWN.cartOfAna}/unlockOnBehalf`, {}, {forUserId: 4003});
    expect(holder(KNOWN.cartOfAna)).to.equal(undefined);
  });

  it('are for representatives', async () => {
    const ana = await Client.as(sandbox, USERS.ana);
    expect((await ana.post(`cart/${KNOWN.cartOfAna}/lock`)).error.errorKey).to.equal('_ERR_USER_AUTHORITY');
    expect((await new Client(sandbox).post(`cart/${KNOWN.cartOfAna}/lock`)).status).to.equal(401);
    expect(holder(KNOWN.cartOfAna)).to.equal(undefined);
  });
});
