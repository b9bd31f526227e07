import {expect} from '@open-wc/testing';
import {KNOWN, orderWithStatus, SMITHS, STATUSES} from '../../demo/sandbox/seed/known-orders.js';
import {shippingAddresses} from '../../demo/sandbox/addresses.js';
import {Sandbox} from '../../demo/sandbox/index.js';

describe('sandbox: the orders it starts with', () => {
  const sandbox = new Sandbox();
  const orders = [...sandbox.orders.values()];
  const order = (orderId: string) => sandbox.orders.get(orderId)!;

  it('are several hundred, and the same each time', () => {
    expect(orders.length).to.be.within(500, 900);
    const again = new Sandbox({now: () => 0});
    expect([...again.orders.values()]).to.deep.equal(orders);
    expect([...again.users.values()]).to.deep.equal([...sandbox.users.values()]);
  });

  it('are back after a reset', () => {
    const used = new Sandbox();
    used.orders.get(KNOWN.shipped)!.status = 'X';
    used.users.get('4003')!.enabled = false;
    used.change({delayMs: 5});
    used.reset();
    expect([...used.orders.values()]).to.deep.equal(orders);
    expect([...used.users.values()]).to.deep.equal([...sandbox.users.values()]);
    expect(used.settings.delayMs).to.equal(0);
  });

  it('have every status, and one that nobody knows', () => {
    for (const status of STATUSES) expect(order(orderWithStatus(status)).status).to.equal(status);
    expect(order(KNOWN.unknownStatus).status).to.equal('Z9');
  });

  it(`go to ${SMITHS} different Smiths in many cities`, () => {
    const smiths = orders.filter((one) => shippingAddresses(one).some(({lastName}) => /smith/i.test(lastName)));
    expect(smiths).to.have.length(SMITHS);
    expect(new Set(smiths.map(({buyerId}) => buyerId)).size).to.equal(SMITHS);
    expect(new Set(smiths.flatMap(shippingAddresses).map(({city}) => city)).size).to.be.greaterThan(15);
    expect(smiths.every(({storeId}) => storeId === '10201')).to.equal(true);
  });

  it('include all that are known by name', () => {
    for (const [name, orderId] of Object.entries(KNOWN)) expect(order(orderId), name).to.exist;
    expect(order(KNOWN.pendingLockedByBob)).to.include({status: 'P', lockedBy: '5002'});
    expect(order(KNOWN.pendingLockedByAlice)).to.include({status: 'P', lockedBy: '5001'});
    expect(order(KNOWN.cartLockedByBob)).to.include({status: 'P', lockedBy: '5002', buyerId: order(KNOWN.deliveredWithLockedCart).buyerId});
    expect(order(KNOWN.b2bThousandItems).items).to.have.length(1000);
    expect(order(KNOWN.inYen).totals.grand % 1).to.equal(0);
  });

  it('share no number of an item', () => {
    const itemIds = orders.flatMap(({items}) => items).map(({orderItemId}) => orderItemId);
    expect(new Set(itemIds).size).to.equal(itemIds.length);
  });
});
