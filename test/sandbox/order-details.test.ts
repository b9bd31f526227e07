import {expect} from '@open-wc/testing';
import {KNOWN} from '../../demo/sandbox/seed/known-orders.js';
import {Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Client, type Details} from './client.js';

const DETAILS = {profileName: 'IBM_Details'};

describe('sandbox: order details', () => {
  const sandbox = new Sandbox();
  let alice: Client;

  before(async () => (alice = await Client.as(sandbox, USERS.alice)));

  const read = async (orderId: string, query: Readonly<Record<string, string | number>> = {}) =>
    (await alice.get<Details>(`order/${orderId}`, {...DETAILS, ...query})).body;

  it('have items, payments and totals that add up', async () => {
    const {orderItem = [], paymentInstruction = [], ...order} = await read(KNOWN.deliveredOfAna);
    expect(order).to.include({orderId: KNOWN.deliveredOfAna, orderStatus: 'D', buyerId: '4003', locked: 'false', recordSetTotal: '2'});
    expect(order).to.not.have.property('orderEditor');
    expect(orderItem).to.have.length(2);
    const {product, adjustment, shipping, shippingTax, salesTax, grand} = sandbox.orders.get(KNOWN.deliveredOfAna)!.totals;
    expect(orderItem.reduce((sum, item) => sum + Number(item.orderItemPrice), 0)).to.be.closeTo(product, 0.001);
    expect(product + adjustment + shipping + shippingTax + salesTax).to.be.closeTo(grand, 0.001);
    expect(order.grandTotal).to.equal(grand.toFixed(5));
    expect(paymentInstruction[0]!.protocolData).to.deep.include({name: 'account', value: '************1111'});
  });

  it('name the editor only of a locked order', async () => {
    const {locked, orderEditor, placedDate} = await read(KNOWN.pendingLockedByBob);
    expect(locked).to.equal('true');
    expect(orderEditor).to.deep.include({uniqueID: '5002'});
    expect(orderEditor?.externalIdentifier.identifier).to.equal('csr.bob');
    expect(placedDate).to.equal(undefined);
  });

  it('have discounts, promotion codes, several addresses and payments where there are some', async () => {
    const discounted = await read(KNOWN.withDiscounts);
    expect(discounted.adjustment).to.have.length(2);
    expect(discounted.promotionCode).to.have.length(2);
    expect(Number(discounted.totalAdjustment)).to.equal(-40);
    expect((await read(KNOWN.withTwoPayments)).paymentInstruction).to.have.length(2);
    const {orderItem = []} = await read(KNOWN.withSeveralAddresses);
    expect(new Set(orderItem.map(({addressId}) => addressId)).size).to.equal(3);
    expect(await read(KNOWN.deliveredOfAna)).to.not.have.any.keys('adjustment', 'promotionCode');
  });

  it('page their items', async () => {
    const business = await Client.as(sandbox, USERS.alice, {storeId: '10202'});
    const page = async (pageNumber: number, pageSize: number) =>
      (await business.get<Details>(`order/${KNOWN.b2bThousandItems}`, {...DETAILS, pageNumber, pageSize})).body;
    const first = await page(1, 20);
    expect(first).to.include({recordSetStartNumber: '0', recordSetCount: '20', recordSetTotal: '1000', recordSetComplete: 'false'});
    const last = await page(50, 20);
    expect(last).to.include({recordSetStartNumber: '980', recordSetCount: '20', recordSetComplete: 'true'});
    expect(last.orderItem![0]!.orderItemId).to.not.equal(first.orderItem![0]!.orderItemId);
    expect(await page(51, 20)).to.not.have.property('orderItem');
  });

  it('sort their items in 9.1', async () => {
    const {orderItem = []} = await read(KNOWN.withSeveralAddresses, {sortOrderItemBy: 'partNumber', sortOrder: 'DESC'});
    const names = orderItem.map(({partNumber}) => partNumber);
    expect(names).to.deep.equal([...names].sort().reverse());
    expect(new Set(names).size).to.be.greaterThan(1);
  });

  for (const [base, right, wrong] of [
    ['/v8/wcs/resources', 'accessProfile', 'profileName'],
    ['/v9.0/wcs/resources', 'accessProfile', 'profileName'],
    ['/wcs/resources', 'profileName', 'accessProfile'],
  ] as const) {
    it(`come with their items for ${right} at ${base}`, async () => {
      const client = await Client.as(sandbox, USERS.alice, {base});
      expect((await client.get(`order/${KNOWN.shipped}`, {[right]: 'IBM_Details'})).body).to.have.property('orderItem');
      for (const query of [{[wrong]: 'IBM_Details'}, {[right]: 'IBM_Summary'}, {}] as Record<string, string>[]) {
        const {body} = await client.get<Details>(`order/${KNOWN.shipped}`, query);
        expect(body.orderStatus).to.equal('S');
        expect(body).to.not.have.any.keys('orderItem', 'paymentInstruction');
      }
    });
  }

  it('have some numbers as numbers in 9.1 and as strings before', async () => {
    const old = await Client.as(sandbox, USERS.alice, {base: '/v8/wcs/resources'});
    const {body} = await old.get<Details>(`order/${KNOWN.withDiscounts}`);
    expect(body.totalAdjustment).to.equal('-40.00000');
    expect((await read(KNOWN.withDiscounts)).totalAdjustment).to.equal(-40);
  });

  for (const [orderId, key, parameters] of [
    ['999999', '_ERR_ORDER_NOT_FOUND', '999999,orderId'],
    [KNOWN.b2bPendingApproval, '_ERR_ORDER_NOT_FOUND', '710002,orderId'],
    ['12ab', 'ERR_INVALID_INTEGER', '[orderId, 12ab]'],
  ] as const) {
    it(`are refused for order ${orderId}`, async () => {
      const {status, error} = await alice.get(`order/${orderId}`, DETAILS);
      expect(status).to.equal(400);
      expect(error).to.include({errorKey: key, errorParameters: parameters});
    });
  }

  it('are for the buyer and for representatives', async () => {
    const ana = await Client.as(sandbox, USERS.ana);
    expect((await ana.get(`order/${KNOWN.deliveredOfAna}`)).status).to.equal(200);
    const {status, error} = await ana.get(`order/${KNOWN.shipped}`);
    expect(status).to.equal(403);
    expect(error.errorKey).to.equal('_ERR_ORDER_ACCESS');
    expect((await new Client(sandbox).get(`order/${KNOWN.shipped}`)).status).to.equal(401);
  });

  it('of the cart come from cart/@self, if there is one', async () => {
    const {body} = await alice.get<Details>('cart/@self', {forUserId: 4003});
    expect(body).to.include({orderId: KNOWN.cartOfAna, orderStatus: 'P', resourceName: 'cart'});
    expect(body.orderItem).to.have.length(1);
    const none = await alice.get('cart/@self', {forUserId: 4005});
    expect(none.status).to.equal(404);
    expect(none.error.errorKey).to.equal('_ERR_ORDER_NOT_FOUND');
    const nobody = await alice.get('cart/@self', {forUserId: 1});
    expect(nobody.error.errorKey).to.equal('_ERR_CMD_INVALID_PARAM');
  });
});
