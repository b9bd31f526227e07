import {expect} from '@open-wc/testing';
import type {Desk} from '../../src/desk/desk.js';
import {LockWatch, type Clock} from '../../src/desk/lock-watch.js';
import type {OpenOrder} from '../../src/desk/open-order.js';
import {ordersOf, type OrderFacts} from '../../src/desk/order-store.js';
import {perform} from '../../src/desk/actions.js';
import type {Failure} from '../../src/model/failure.js';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import {aDesk} from '../support/a-desk.js';
import {anOrder, heldBy} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {until} from '../support/until.js';

const ID = '700090';
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Time that passes when the test says so. */
class FakeClock implements Clock {
  #now = 1_000_000;
  #timers: {readonly at: number; readonly run: () => void}[] = [];

  readonly now = (): number => this.#now;

  readonly after = (ms: number, run: () => void): (() => void) => {
    const timer = {at: this.#now + ms, run};
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((other) => other !== timer));
  };

  /** When the next look is due, in milliseconds from now; undefined when none is planned. */
  get next(): number | undefined {
    const [first] = this.#timers.toSorted((a, b) => a.at - b.at);
    return first && first.at - this.#now;
  }

  /** Nothing is planned meanwhile. */
  skip(ms: number): void {
    this.#now += ms;
  }

  /** Until the next look is due. */
  ring(): void {
    const [first] = this.#timers.toSorted((a, b) => a.at - b.at);
    if (!first) throw new Error('Nothing is planned');
    this.#now = first.at;
    this.#timers = this.#timers.filter((other) => other !== first);
    first.run();
  }
}

describe('lock watch', () => {
  let gateway: FakeGateway;
  let desk: Desk;
  let open: OpenOrder;
  let clock: FakeClock;
  let leave: () => void;
  let news: OrderFacts[];
  let ends: Failure[];

  const show = (visibilityState: DocumentVisibilityState): void => {
    Object.defineProperty(document, 'visibilityState', {configurable: true, value: visibilityState});
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const looks = (): number => gateway.callsOf('getOrder').length - 1;
  const work = (): boolean => document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'a', bubbles: true}));
  const planned = (): Promise<true> => until(() => clock.next !== undefined);

  /** The next look, until the one after it is planned. */
  async function look(): Promise<void> {
    clock.ring();
    await planned();
  }

  /** An order is on show, and was just read. */
  beforeEach(async () => {
    show('visible');
    gateway = new FakeGateway(anOrder({orderId: ID, status: 'P', lock: MINE}));
    desk = aDesk(gateway);
    await desk.session.load();
    open = ordersOf(desk).open(ID);
    await open.refresh();
    clock = new FakeClock();
    [news, ends] = [[], []];
    leave = new LockWatch(desk, open, clock).join({onNews: (facts) => news.push(facts), onSignedOut: (failure) => ends.push(failure)});
  });
  afterEach(() => {
    leave();
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('looks with the smallest request, quietly, and tells only what is new', async () => {
    const loading: boolean[] = [];
    open.subscribe(() => loading.push(open.loading));
    expect(clock.next).to.equal(30 * SECOND);
    await look();
    expect(gateway.callsOf('getOrder').at(-1)).to.equal(`getOrder ${ID} 1/1`);
    expect(news).to.deep.equal([]);
    gateway.change(ID, {lock: heldBy('csr.bob'), items: {items: []}});
    await look();
    expect(news).to.deep.equal([{status: 'P', lock: heldBy('csr.bob')}]);
    expect(open.order?.lock).to.deep.equal(heldBy('csr.bob'));
    expect(open.order?.items.items, 'the order items on show stay').to.not.be.empty;
    gateway.change(ID, {status: 'X', lock: UNLOCKED});
    await look();
    expect(news.at(-1)).to.deep.equal({status: 'X', lock: UNLOCKED});
    await look();
    expect(news).to.have.length(2);
    expect(loading).to.deep.equal([]);
  });

  it('waits longer and longer while it fails, ten minutes at most, and says nothing of it', async () => {
    const pauses: (number | undefined)[] = [];
    for (let i = 0; i < 6; i++) {
      gateway.failNext('getOrder', {kind: 'server'});
      clock.skip((clock.next as number) - 1);
      work();
      await look();
      pauses.push((clock.next as number) / SECOND);
    }
    expect(pauses).to.deep.equal([60, 120, 240, 480, 600, 600]);
    clock.skip((clock.next as number) - 1);
    work();
    await look();
    expect(clock.next).to.equal(30 * SECOND);
    expect([news, ends, open.failure]).to.deep.equal([[], [], undefined]);
  });

  it('looks at once when the CSR comes back to the page, but not again within seconds', async () => {
    show('hidden');
    expect(clock.next, 'nothing is planned while nobody sees it').to.be.undefined;
    clock.skip(20 * MINUTE);
    show('visible');
    await until(() => looks() === 1);
    await planned();
    clock.skip(3 * SECOND);
    dispatchEvent(new Event('focus'));
    expect(looks()).to.equal(1);
    clock.skip(3 * SECOND);
    dispatchEvent(new Event('focus'));
    await until(() => looks() === 2);
  });

  it('does not keep the session of a CSR who has left, and goes on when they work again', async () => {
    for (let i = 0; i < 10; i++) await look();
    expect(looks()).to.equal(10);
    clock.ring();
    expect(clock.next, 'asleep').to.be.undefined;
    expect(looks()).to.equal(10);
    clock.skip(60 * MINUTE);
    work();
    await until(() => looks() === 11);
  });

  it('tells that the session is over, once, and asks nothing before somebody has signed in again', async () => {
    gateway.failNext('getOrder', {kind: 'signed-out'});
    await look();
    expect(ends.map(({kind}) => kind)).to.deep.equal(['signed-out']);
    desk.session.lose();
    await look();
    await look();
    expect(looks()).to.equal(1);
    expect(ends).to.have.length(1);
    await desk.session.signIn('csr.alice', 'x', () => undefined);
    await look();
    expect(looks()).to.equal(2);
  });

  it('does not look while the order is read, nor while something is done to it', async () => {
    const reading = gateway.hold('getOrder');
    const refreshed = open.refresh();
    await reading.arrived;
    const before = looks();
    await look();
    expect(looks()).to.equal(before);
    reading.release();
    await refreshed;

    const unlocking = gateway.hold('unlock');
    const done = perform('release', {orderId: ID, seen: {status: 'P', lock: MINE}}, desk, new EventTarget());
    await unlocking.arrived;
    await look();
    expect(looks()).to.equal(before);
    unlocking.release();
    await done;
  });

  it('a late look does not bring back what was done meanwhile, and is no news', async () => {
    const late = gateway.hold('getOrder');
    clock.ring();
    await late.arrived;
    const before = looks();
    ordersOf(desk).note(ID, {lock: UNLOCKED});
    late.release();
    await planned();
    expect(looks()).to.equal(before);
    expect(open.order?.lock).to.deep.equal(UNLOCKED);
    expect(news).to.deep.equal([]);
  });

  it('gives up what is under way when the last one leaves, and looks no more', async () => {
    const {arrived} = gateway.hold('getOrder');
    clock.ring();
    await arrived;
    leave();
    expect(gateway.signals.get(`getOrder ${ID} 1/1`)?.aborted).to.be.true;
    dispatchEvent(new Event('focus'));
    show('visible');
    work();
    expect(clock.next).to.be.undefined;
    expect(looks()).to.equal(1);
  });

  it('is as quick as the store wants, or is off', async () => {
    desk.house = {...desk.house, lockRefresh: 2};
    await look();
    expect(clock.next).to.equal(2 * SECOND);
    desk.house = {...desk.house, lockRefresh: 0};
    clock.ring();
    await until(() => looks() === 2);
    clock.skip(MINUTE);
    dispatchEvent(new Event('focus'));
    expect(clock.next).to.be.undefined;
    expect(looks()).to.equal(2);
  });
});
