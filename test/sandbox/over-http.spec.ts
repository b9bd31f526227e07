import {expect, test, type APIRequestContext} from '@playwright/test';
import {KNOWN, PASSWORD, USERS} from '../../demo/sandbox/seed/known-orders.js';

const STORE = '/wcs/resources/store/10201';

/** The sandbox behind the dev server: two clients, each with cookies of its own, share the orders and nothing else. */
test.describe('the sandbox over HTTP', () => {
  let alice: APIRequestContext;
  let bob: APIRequestContext;
  let nobody: APIRequestContext;

  test.beforeEach(async ({playwright, baseURL}) => {
    [alice, bob, nobody] = (await Promise.all([1, 2, 3].map(() => playwright.request.newContext({baseURL})))) as [
      APIRequestContext,
      APIRequestContext,
      APIRequestContext,
    ];
    await alice.post('/sandbox/reset');
    await alice.post('/sandbox/settings', {data: {delayMs: 0}});
  });
  test.afterEach(async () => {
    await alice.post('/sandbox/reset');
    await Promise.all([alice, bob, nobody].map((client) => client.dispose()));
  });

  const signIn = (client: APIRequestContext, logonId: string) =>
    client.post(`${STORE}/loginidentity?updateCookies=true`, {data: {logonId, logonPassword: PASSWORD}});
  const callerId = async (client: APIRequestContext) => {
    const {basicInfo} = (await (await client.get(`${STORE}/usercontext/@self/contextdata`)).json()) as {basicInfo: {callerId: number}};
    return basicInfo.callerId;
  };

  test('keeps sessions apart', async () => {
    const signedIn = await signIn(alice, USERS.alice);
    const cookies = signedIn.headersArray().filter(({name}) => name.toLowerCase() === 'set-cookie');
    expect(cookies).toHaveLength(2);
    await signIn(bob, USERS.bob);
    expect(await Promise.all([alice, bob, nobody].map(callerId))).toEqual([5001, 5002, -1002]);
    await alice.delete(`${STORE}/loginidentity/@self?updateCookies=true`);
    expect(await Promise.all([alice, bob, nobody].map(callerId))).toEqual([-1002, 5002, -1002]);
  });

  test('shares the orders', async () => {
    await Promise.all([signIn(alice, USERS.alice), signIn(bob, USERS.bob)]);
    const path = `${STORE}/cart/${KNOWN.pendingLockedByBob}`;
    expect((await alice.post(`${path}/lock`, {data: {takeOverLock: 'Y'}})).status()).toBe(200);
    const refused = await bob.post(`${path}/unlock`);
    expect(refused.status()).toBe(400);
    expect(await refused.text()).toContain('_ERR_ORDER_IS_NOT_LOCKED');
  });

  test('answers for each version at its address', async () => {
    await signIn(alice, USERS.alice);
    const lock = (base: string) => alice.post(`${base}${STORE}/cart/${KNOWN.pendingUnlocked}/lock`);
    expect(await (await lock('/v8')).json()).toEqual({orderId: KNOWN.pendingUnlocked});
    expect(await (await lock('')).json()).toMatchObject({orderVersion: 1});
  });

  test('drops the connection where a fault says so', async () => {
    await alice.post('/sandbox/faults', {data: [{kind: 'offline', path: 'contextdata', times: 1}]});
    await expect(callerId(alice)).rejects.toThrow();
    expect(await callerId(alice)).toBe(-1002);
  });

  test('leaves everything else to the server', async () => {
    expect((await alice.get('/sandbox/nothing-of-ours')).status()).toBe(404);
  });
});
