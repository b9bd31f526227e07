import {expect, nextFrame} from '@open-wc/testing';
import {OrderStore} from '../../src/desk/order-store.js';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import {anOrder, aRow, heldBy, someMatches} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {rejectionOf} from '../support/rejection.js';

const ID = '700101';
const FIRST = {page: 1, size: 20};

describe('order store', () => {
  let gateway: FakeGateway;
  let store: OrderStore;

  beforeEach(() => {
    gateway = new FakeGateway(anOrder({orderId: ID, status: 'P', lock: heldBy('csr.bob')}));
    store = new OrderStore(gateway);
  });

  const row = (orderId = ID) => store.latest(aRow({orderId, status: 'P', lock: heldBy('csr.bob')}));

  describe('one truth', () => {
    it('a row is as it was found until something newer is known', () => {
      expect(row()).to.deep.include({status: 'P', lock: heldBy('csr.bob')});
    });

    it('what a write did is in every row of that order, and in no other', () => {
      store.note(ID, {lock: UNLOCKED});
      expect(row().lock).to.deep.equal(UNLOCKED);
      expect(row('700102').lock).to.deep.equal(heldBy('csr.bob'));
    });

    it('one fact leaves the other facts', () => {
      store.note(ID, {lock: MINE});
      store.note(ID, {status: 'X'});
      expect(row()).to.deep.include({status: 'X', lock: MINE});
    });

    it('everything else of a row is the row’s own', () => {
      store.note(ID, {status: 'X'});
      expect(row()).to.deep.include({total: aRow().total, shipTo: aRow().shipTo, customerId: '4003'});
    });

    it('a newer search knows better', async () => {
      store.note(ID, {lock: MINE});
      gateway.matches = someMatches([aRow({orderId: ID, status: 'P', lock: heldBy('css.carol')})]);
      await store.find({lastName: 'Smith'}, 20);
      expect(row().lock).to.deep.equal(heldBy('css.carol'));
    });

    it('so does reading the order', async () => {
      gateway.change(ID, {status: 'M', lock: UNLOCKED});
      await store.read(ID, FIRST);
      expect(row()).to.deep.include({status: 'M', lock: UNLOCKED});
    });

    it('tells its listeners of each change, and of none after they have gone', async () => {
      await store.read(ID, FIRST);
      let told = 0;
      const leave = store.subscribe(() => told++);
      const tells = async (change: () => unknown): Promise<boolean> => {
        const before = told;
        await change();
        return told > before;
      };
      expect(await tells(() => store.note(ID, {lock: MINE}))).to.be.true;
      expect(await tells(() => store.read(ID, FIRST))).to.be.true;
      gateway.matches = someMatches([aRow({orderId: ID, status: 'M'})]);
      expect(await tells(() => store.find({lastName: 'Smith'}, 20))).to.be.true;
      leave();
      expect(await tells(() => store.note(ID, {lock: MINE}))).to.be.false;
    });
  });

  describe('late answers', () => {
    it('a reading from before a write does not bring the old facts back', async () => {
      const {release} = gateway.hold('getOrder');
      const late = store.read(ID, FIRST);
      store.note(ID, {status: 'X', lock: UNLOCKED});
      release();
      await late;
      expect(row()).to.deep.include({status: 'X', lock: UNLOCKED});
    });

    it('neither does a search', async () => {
      const {release} = gateway.hold('findOrders');
      gateway.matches = someMatches([aRow({orderId: ID, status: 'P', lock: heldBy('csr.bob')})]);
      const late = store.find({lastName: 'Smith'}, 20);
      store.note(ID, {lock: MINE});
      release();
      await late;
      expect(row().lock).to.deep.equal(MINE);
    });

    it('an open order shows what the write did, though its reading was late', async () => {
      const open = store.open(ID);
      open.retain();
      await open.refresh();
      const {arrived, release} = gateway.hold('getOrder');
      const late = open.refresh();
      await arrived;
      const asItWas = gateway.order(ID);
      gateway.change(ID, {status: 'X'});
      store.note(ID, {status: 'X', lock: UNLOCKED});
      gateway.orders.set(ID, asItWas);
      release();
      await late;
      expect(open.order).to.deep.include({status: 'X', lock: UNLOCKED});
    });

    it('the reading that was asked for last wins, whichever comes first', async () => {
      const [slow, fast] = [gateway.hold('getOrder'), gateway.hold('getOrder')];
      const first = store.read(ID, FIRST);
      const second = store.read(ID, FIRST);
      gateway.change(ID, {lock: MINE});
      fast.release();
      await second;
      gateway.change(ID, {lock: heldBy('csr.bob')});
      slow.release();
      await first;
      expect(row().lock).to.deep.equal(MINE);
    });
  });

  describe('failures', () => {
    it('change nothing, and reach who asked', async () => {
      store.note(ID, {lock: MINE});
      gateway.failNext('getOrder', {kind: 'offline'});
      gateway.failNext('findOrders', {kind: 'server'});
      expect(await rejectionOf(store.read(ID, FIRST))).to.include({kind: 'offline'});
      expect(await rejectionOf(store.find({}, 20))).to.include({kind: 'server'});
      expect(row().lock).to.deep.equal(MINE);
    });
  });

  describe('what is asked for', () => {
    it('is handed on, with the signal', async () => {
      const {signal} = new AbortController();
      await store.read(ID, {page: 3, size: 7}, signal);
      await store.find({city: 'Oslo'}, 5, signal);
      expect(gateway.calls).to.deep.equal([`getOrder ${ID} 3/7`, 'findOrders {"city":"Oslo"} 5']);
      expect([...gateway.signals.values()]).to.deep.equal([signal, signal]);
    });

    it('reads an order again only where it is open', async () => {
      store.refresh(ID);
      expect(gateway.calls).to.deep.equal([]);
      const open = store.open(ID);
      open.retain();
      await open.refresh();
      gateway.calls.length = 0;
      store.refresh(ID);
      store.refresh('700102');
      expect(gateway.calls).to.deep.equal([`getOrder ${ID} 1/20`]);
    });
  });

  it('forgets what one CSR saw before the next one comes', async () => {
    const open = store.open(ID);
    open.retain();
    await open.refresh();
    store.note(ID, {status: 'X'});
    let told = 0;
    open.subscribe(() => told++);
    store.forget();
    expect(open.order).to.be.undefined;
    expect(open.loading).to.be.false;
    expect(told).to.be.greaterThan(0);
    expect(row().status).to.equal('P');
  });

  it('what was under way when the CSR signed out is not shown to the next one', async () => {
    const open = store.open(ID);
    const {arrived, release} = gateway.hold('getOrder');
    open.retain();
    await arrived;
    store.forget();
    release();
    await nextFrame();
    expect(open.order).to.be.undefined;
    expect(row().status).to.equal('P');
    expect(open.failure).to.be.undefined;
  });
});
