import {expect} from '@open-wc/testing';
import type {OpenOrder} from '../../src/desk/open-order.js';
import {OrderStore} from '../../src/desk/order-store.js';
import {anOrder} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {until} from '../support/until.js';

const ID = '700090';
const READ = `getOrder ${ID} 1/20`;

/** An order that several elements show together. */
describe('open order', () => {
  let gateway: FakeGateway;
  let store: OrderStore;
  let open: OpenOrder;

  beforeEach(() => {
    gateway = new FakeGateway(anOrder({orderId: ID}));
    store = new OrderStore(gateway);
    open = store.open(ID);
  });

  const settled = () => until(() => !open.loading);

  it('is one for all', () => {
    expect(store.open(ID)).to.equal(open);
    expect(store.open('700091')).to.not.equal(open);
  });

  it('is read once, however many show it', async () => {
    open.retain();
    expect(open.loading).to.be.true;
    open.retain();
    await settled();
    open.retain();
    expect(gateway.calls).to.deep.equal([READ]);
    expect(open.order?.orderId).to.equal(ID);
  });

  it('tells when reading begins and when it has ended', async () => {
    const seen: [loading: boolean, order: boolean][] = [];
    open.subscribe(() => seen.push([open.loading, !!open.order]));
    open.retain();
    await settled();
    expect(seen[0]).to.deep.equal([true, false]);
    expect(seen.at(-1)).to.deep.equal([false, true]);
  });

  it('keeps the last good reading while it is read again, and when that fails', async () => {
    open.retain();
    await settled();
    gateway.failNext('getOrder', {kind: 'server', code: 'CWXFR0230E'});
    const again = open.refresh();
    expect(open.loading).to.be.true;
    expect(open.order?.orderId).to.equal(ID);
    await again;
    expect(open.loading).to.be.false;
    expect(open.failure?.facts).to.deep.equal({kind: 'server', code: 'CWXFR0230E'});
    expect(open.order?.orderId).to.equal(ID);
  });

  it('forgets a failure once it could be read', async () => {
    gateway.failNext('getOrder', {kind: 'offline'});
    open.retain();
    await settled();
    expect(open.failure?.kind).to.equal('offline');
    await open.refresh();
    expect(open.failure).to.be.undefined;
    expect(open.order?.orderId).to.equal(ID);
  });

  it('a newer reading gives the older up; a late answer never wins', async () => {
    const {arrived, release} = gateway.hold('getOrder');
    open.retain();
    await arrived;
    const first = gateway.signals.get(READ);
    gateway.change(ID, {status: 'C'});
    await open.refresh();
    expect(first?.aborted).to.be.true;
    gateway.change(ID, {status: 'I'});
    release();
    await settled();
    expect(open.order?.status).to.equal('C');
    expect(open.failure).to.be.undefined;
  });

  it('reads the page of order items that is asked for, and stays on it', async () => {
    open.retain();
    await open.showItems(3);
    await open.refresh();
    expect(open.itemsPage).to.equal(3);
    expect(gateway.calls.slice(1)).to.deep.equal([`getOrder ${ID} 3/20`, `getOrder ${ID} 3/20`]);
  });

  describe('when elements leave', () => {
    it('stays while one is left', async () => {
      open.retain();
      open.retain();
      await settled();
      open.release();
      await Promise.resolve();
      expect(store.open(ID)).to.equal(open);
    });

    it('gives up what is under way when the last one leaves', async () => {
      const {arrived} = gateway.hold('getOrder');
      open.retain();
      open.retain();
      await arrived;
      open.release();
      await Promise.resolve();
      expect(gateway.signals.get(READ)?.aborted).to.be.false;
      open.release();
      await Promise.resolve();
      expect(gateway.signals.get(READ)?.aborted).to.be.true;
      expect(store.open(ID), 'the next one reads anew').to.not.equal(open);
    });

    it('an element that only moves keeps it, and does not read it again', async () => {
      open.retain();
      await settled();
      open.release();
      store.open(ID).retain();
      await Promise.resolve();
      expect(store.open(ID)).to.equal(open);
      expect(gateway.calls).to.deep.equal([READ]);
    });
  });
});
