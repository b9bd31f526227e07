import {expect} from '@open-wc/testing';
import {CustomerStore} from '../../src/desk/customer-store.js';
import {readCustomerOrders} from '../../src/desk/customer-orders.js';
import {ordersOf} from '../../src/desk/order-store.js';
import {MINE} from '../../src/model/order-lock.js';
import {aDesk} from '../support/a-desk.js';
import {aCustomer, aCustomerRow, aPage, aPastOrder, heldBy, someCustomers} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {failureOf} from '../support/rejection.js';

describe('customer store', () => {
  function scene() {
    const gateway = new FakeGateway();
    gateway.customers.set('4003', aCustomer());
    const store = new CustomerStore(gateway);
    let news = 0;
    store.subscribe(() => news++);
    return {gateway, store, news: () => news};
  }

  it('gives the latest facts about a customer, from wherever they come', async () => {
    const {gateway, store} = scene();
    await store.find({lastName: 'Smith'}, 20);
    gateway.changeCustomer('4003', {enabled: false});
    await store.read('4003');
    expect(store.latest(aCustomerRow()).enabled).to.equal(false);
    store.note('4003', {enabled: true});
    expect(store.latest(aCustomerRow({enabled: false})).enabled).to.equal(true);
  });

  it('is not brought back by a reading that was asked for before a write', async () => {
    const {gateway, store} = scene();
    const answer = gateway.hold('findCustomers');
    const reading = store.find({lastName: 'Smith'}, 20);
    await answer.arrived;
    store.note('4003', {enabled: false});
    answer.release();
    await reading;
    expect(store.latest(aCustomerRow()).enabled).to.equal(false);
  });

  it('tells only when something has changed, of every row', async () => {
    const {gateway, store, news} = scene();
    gateway.customerMatches = someCustomers([aCustomerRow({customerId: '1'}), aCustomerRow({customerId: '2'})]);
    await store.find({}, 20);
    await store.find({}, 20);
    expect(news()).to.equal(0);
    gateway.customerMatches = someCustomers(['1', '2'].map((customerId) => aCustomerRow({customerId, enabled: false})));
    await store.find({}, 20);
    expect(news()).to.equal(1);
    for (const customerId of ['1', '2']) expect(store.latest(aCustomerRow({customerId})).enabled).to.equal(false);
  });

  it('forgets everything for the next CSR', () => {
    const {store} = scene();
    store.note('4003', {enabled: false});
    store.forget();
    expect(store.latest(aCustomerRow()).enabled).to.equal(true);
  });
});

describe('order store: history', () => {
  it('does not forget whose a lock is when the history does not say', async () => {
    const gateway = new FakeGateway();
    gateway.histories.set('4003', aPage([aPastOrder({orderId: '1', lock: heldBy()}), aPastOrder({orderId: '2', lock: heldBy()})]));
    const orders = ordersOf(aDesk(gateway));
    orders.note('1', {lock: MINE});
    const {items} = await orders.history('4003', {page: 1, size: 15});
    expect(items.map((order) => orders.latest(order).lock)).to.deep.equal([MINE, heldBy()]);
    gateway.histories.set('4003', aPage([aPastOrder({orderId: '1', lock: heldBy('csr.bob')})]));
    const [order] = (await orders.history('4003', {page: 1, size: 15})).items;
    expect(orders.latest(order!).lock).to.deep.equal(heldBy('csr.bob'));
  });
});

describe('customer orders', () => {
  const question = {customerId: '4003', filter: '', page: 1, size: 15} as const;
  const {signal} = new AbortController();

  function scene() {
    const gateway = new FakeGateway();
    gateway.customers.set('4003', aCustomer());
    gateway.histories.set('4003', aPage([aPastOrder()], 47));
    return {gateway, desk: aDesk(gateway)};
  }

  it('are read together with the customer, whose name they get', async () => {
    const {gateway, desk} = scene();
    const {orders, total, more, customer} = await readCustomerOrders(desk, question, signal);
    expect(gateway.calls).to.have.members(['getOrderHistory 4003 1/15', 'getCustomer 4003']);
    expect(orders[0]?.orderedBy).to.equal('Ana Smith');
    expect({total, more, name: customer?.firstName}).to.deep.equal({total: 47, more: true, name: 'Ana'});
  });

  it('of a known customer are one request, of the statuses of a group', async () => {
    const {gateway, desk} = scene();
    await readCustomerOrders(desk, {...question, filter: 'canceled', customer: aCustomer()}, signal);
    expect(gateway.calls).to.deep.equal(['getOrderHistory 4003 1/15 X']);
  });

  it('claim no end that nobody knows', async () => {
    const {gateway, desk} = scene();
    gateway.histories.set('4003', {items: Array.from({length: 15}, () => aPastOrder())});
    expect((await readCustomerOrders(desk, question, signal)).more).to.be.true;
    gateway.histories.set('4003', {items: [aPastOrder()]});
    expect((await readCustomerOrders(desk, question, signal)).more).to.be.false;
  });

  it('are given also when the customer cannot be read', async () => {
    const {gateway, desk} = scene();
    gateway.failNext('getCustomer', {kind: 'server'});
    const {orders, unknown} = await readCustomerOrders(desk, question, signal);
    expect(orders).to.have.length(1);
    expect(unknown?.kind).to.equal('server');
  });

  for (const kind of ['signed-out', 'not-found'] as const)
    it(`are not given when the customer is ${kind}`, async () => {
      const {gateway, desk} = scene();
      gateway.failNext('getCustomer', {kind});
      expect((await failureOf(readCustomerOrders(desk, question, signal))).kind).to.equal(kind);
    });

  it('of a guest are searched, however the history went', async () => {
    const {gateway, desk} = scene();
    gateway.customers.set('4003', aCustomer({type: 'guest'}));
    gateway.failNext('getOrderHistory', {kind: 'forbidden'});
    const {orders, searchedBy} = await readCustomerOrders(desk, question, signal);
    expect(searchedBy).to.deep.equal({email: 'ana@example.com'});
    expect(orders).to.have.length(1);
  });
});
