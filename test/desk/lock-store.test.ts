import {expect} from '@open-wc/testing';
import {perform} from '../../src/desk/actions.js';
import {locksOf, type LockStore} from '../../src/desk/lock-store.js';
import {ordersOf} from '../../src/desk/order-store.js';
import {Failure} from '../../src/model/failure.js';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import {aDesk} from '../support/a-desk.js';
import {aCsr, anOrder, heldBy} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';

const [ONE, TWO] = ['700101', '700102'];
const {signal} = new AbortController();

describe('held locks', () => {
  beforeEach(() => localStorage.clear());

  /** As on a page that was just loaded. */
  async function open(
    userId = '5001',
    ...orders: Parameters<typeof anOrder>[0][]
  ): Promise<{
    locks: LockStore;
    desk: ReturnType<typeof aDesk>;
    gateway: FakeGateway;
  }> {
    const gateway = new FakeGateway(...orders.map(anOrder));
    gateway.agent = aCsr({userId});
    const desk = aDesk(gateway);
    const locks = locksOf(desk);
    await desk.session.load();
    return {locks, desk, gateway};
  }

  const held = (locks: LockStore): string[] => locks.all.map(({orderId}) => orderId);

  it('are those that were taken here, with the time, until they are released or their order is canceled', async () => {
    const {locks, desk} = await open();
    expect(locksOf(desk)).to.equal(locks);
    locks.afterAction('take', ONE, undefined);
    locks.afterAction('take-over', TWO, undefined);
    expect(held(locks)).to.deep.equal([ONE, TWO]);
    expect(locks.since(ONE)).to.be.closeTo(Date.now(), 5000);
    locks.afterAction('release', ONE, undefined);
    locks.afterAction('cancel', TWO, undefined);
    expect(held(locks)).to.deep.equal([]);
    expect(localStorage).to.have.length(0);
  });

  it('do not count what was refused, what is no lock, and what was unlocked at once', async () => {
    const {locks} = await open();
    locks.afterAction('take', ONE, new Failure({kind: 'conflict'}));
    locks.afterAction('take', ONE, new Failure({kind: 'timeout', outcome: 'not-done'}));
    locks.afterAction('comment', ONE, undefined);
    locks.afterAction('take-over-and-unlock', ONE, undefined);
    expect(held(locks)).to.deep.equal([]);
    locks.afterAction('take', ONE, undefined);
    locks.afterAction('release', ONE, new Failure({kind: 'offline'}));
    expect(held(locks)).to.deep.equal([ONE]);
  });

  it('count what nobody can tell, and what was taken over and not unlocked', async () => {
    const {locks} = await open();
    locks.afterAction('take', ONE, new Failure({kind: 'timeout', outcome: 'unclear'}));
    locks.afterAction('take-over-and-unlock', TWO, new Failure({kind: 'conflict', refusal: {reason: 'not-unlocked'}}));
    expect(held(locks)).to.deep.equal([ONE, TWO]);
  });

  it('do not count what turned out to be another’s before it could be unlocked', async () => {
    const {locks} = await open();
    locks.afterAction('take', ONE, undefined);
    const refusal = {reason: 'not-mine', holder: 'csr.bob'} as const;
    locks.afterAction('take-over-and-unlock', ONE, new Failure({kind: 'conflict', outcome: 'half', refusal}));
    locks.afterAction('take', TWO, new Failure({kind: 'timeout', outcome: 'unclear', refusal: {reason: 'held', holder: 'csr.bob'}}));
    expect(held(locks)).to.deep.equal([]);
    locks.afterAction('take-over-and-unlock', ONE, new Failure({kind: 'server', outcome: 'half'}));
    expect(held(locks)).to.deep.equal([ONE]);
  });

  it('survive the page, for their CSR only', async () => {
    const {locks, desk} = await open();
    locks.afterAction('take', ONE, undefined);
    expect(held((await open()).locks)).to.deep.equal([ONE]);
    expect(held((await open('5002')).locks)).to.deep.equal([]);
    await desk.session.signOut(() => undefined);
    expect(held(locks)).to.deep.equal([]);
    expect(held((await open()).locks)).to.deep.equal([ONE]);
  });

  it('are forgotten when the order is seen in other hands', async () => {
    const {locks, desk} = await open();
    locks.afterAction('take', ONE, undefined);
    ordersOf(desk).note(ONE, {lock: MINE});
    expect(held(locks)).to.deep.equal([ONE]);
    ordersOf(desk).note(ONE, {lock: heldBy('csr.bob')});
    expect(held(locks)).to.deep.equal([]);
  });

  it('that another tab has taken since this one has read the order stay', async () => {
    const {locks: there} = await open();
    const {locks, desk} = await open('5001', {orderId: ONE, lock: UNLOCKED}, {orderId: TWO});
    for (const orderId of [ONE, TWO]) await ordersOf(desk).read(orderId, {page: 1, size: 1});
    there.afterAction('take', ONE, undefined);
    ordersOf(desk).note(TWO, {status: 'X'});
    expect(held(locks)).to.deep.equal([ONE]);
    ordersOf(desk).note(ONE, {lock: MINE});
    ordersOf(desk).note(ONE, {lock: UNLOCKED});
    expect(held(locks)).to.deep.equal([]);
  });

  it('that are found in other hands are remembered as lost, until that is dismissed or the lock is back', async () => {
    const {locks, desk} = await open('5001', {orderId: ONE, lock: MINE}, {orderId: TWO, lock: MINE});
    for (const orderId of [ONE, TWO]) {
      await ordersOf(desk).read(orderId, {page: 1, size: 1});
      locks.follow(orderId);
    }
    ordersOf(desk).note(ONE, {lock: heldBy('csr.bob')});
    expect(locks.lost(ONE)?.lock).to.deep.equal(heldBy('csr.bob'));
    expect(locks.lost(ONE)?.at).to.be.closeTo(Date.now(), 5000);
    ordersOf(desk).note(ONE, {lock: UNLOCKED});
    expect(locks.lost(ONE)?.lock, 'who took it stays').to.deep.equal(heldBy('csr.bob'));
    ordersOf(desk).note(ONE, {lock: MINE});
    expect(locks.lost(ONE)).to.be.undefined;
    ordersOf(desk).note(TWO, {lock: UNLOCKED});
    expect(locks.lost(TWO)?.lock).to.deep.equal(UNLOCKED);
    locks.dismiss(TWO);
    expect(locks.lost(TWO)).to.be.undefined;
  });

  it('that were another’s all along, or were unlocked by the CSR, are not lost', async () => {
    const {locks, desk} = await open('5001', {orderId: ONE, lock: heldBy('csr.bob')}, {orderId: TWO, status: 'P', lock: MINE});
    for (const orderId of [ONE, TWO]) {
      await ordersOf(desk).read(orderId, {page: 1, size: 1});
      locks.follow(orderId);
    }
    ordersOf(desk).note(ONE, {lock: heldBy('css.carol')});
    await perform('release', {orderId: TWO, seen: {status: 'P', lock: MINE}}, desk, new EventTarget());
    expect([locks.lost(ONE), locks.lost(TWO)]).to.deep.equal([undefined, undefined]);
  });

  it('of another day count as seen: who opens the order again is told', async () => {
    localStorage.setItem('aurora-order-desk.locks.10201.5001', JSON.stringify({[ONE]: performance.timeOrigin - 1000}));
    const {locks, desk} = await open('5001', {orderId: ONE, lock: heldBy('csr.bob')});
    await ordersOf(desk).read(ONE, {page: 1, size: 1});
    locks.follow(ONE);
    expect(locks.lost(ONE)?.lock).to.deep.equal(heldBy('csr.bob'));
    expect(held(locks)).to.deep.equal([]);
    await desk.session.signOut(() => undefined);
    expect(locks.lost(ONE), 'no other CSR is told').to.be.undefined;
  });

  it('are looked at one by one: what is lost, or gone, is forgotten', async () => {
    const {locks} = await open('5001', {orderId: ONE, lock: MINE}, {orderId: TWO, lock: heldBy('csr.bob')});
    for (const orderId of [ONE, TWO, '700103']) locks.afterAction('take', orderId, undefined);
    await locks.check(signal);
    expect(held(locks)).to.deep.equal([ONE]);
  });

  it('are no reason to fail where the browser holds something else under their name', async () => {
    localStorage.setItem('aurora-order-desk.locks.10201.5001', JSON.stringify({[ONE]: 'x', [TWO]: 5}));
    expect(held((await open()).locks)).to.deep.equal([TWO]);
  });
});
