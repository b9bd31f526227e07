import {expect} from '@open-wc/testing';
import {KNOWN} from '../../demo/sandbox/seed/known-orders.js';
import {Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Client, type Details} from './client.js';

interface Copied {
  orderId?: string[];
  newOrderItemsCount: number;
  orderItemId?: string[];
}

describe('sandbox: copy order', () => {
  let sandbox: Sandbox;
  let alice: Client;

  beforeEach(async () => {
    sandbox = new Sandbox();
    alice = await Client.as(sandbox, USERS.alice);
  });

  const copy = (fromOrderId_1: string, forUserId: number, more: object = {}, client = alice) =>
    client.post<Copied>('cart/copy_order', {fromOrderId_1, toOrderId: '.**.', copyOrderItemId_1: '*', ...more}, {forUserId});
  const itemsOf = (orderId: string) => sandbox.orders.get(orderId)?.items.length;

  it("adds to the customer's cart", async () => {
    const {status, body} = await copy(KNOWN.deliveredOfAna, 4003);
    expect(status).to.equal(200);
    expect(body).to.deep.include({orderId: [KNOWN.cartOfAna], newOrderItemsCount: 2, viewTaskName: 'RedirectView'});
    expect(body.orderItemId).to.have.length(2);
    expect(itemsOf(KNOWN.cartOfAna)).to.equal(3);
    expect(itemsOf(KNOWN.deliveredOfAna)).to.equal(2);
  });

  it('opens a cart where there is none, and only one', async () => {
    const first = await copy(KNOWN.deliveredWithoutCart, 4005);
    const second = await copy(KNOWN.deliveredWithoutCart, 4005);
    expect(second.body.orderId).to.deep.equal(first.body.orderId);
    const cart = await alice.get<Details>('cart/@self', {forUserId: 4005});
    expect([cart.body.orderId]).to.deep.equal(first.body.orderId);
    expect(cart.body.buyerId).to.equal('4005');
  });

  it('opens a new cart each time for ** and without a target', async () => {
    for (const toOrderId of ['**', undefined]) {
      const {body} = await copy(KNOWN.deliveredOfAna, 4003, {toOrderId});
      expect(body.orderId).to.not.deep.equal([KNOWN.cartOfAna]);
      expect(body.newOrderItemsCount).to.equal(2);
    }
    expect(itemsOf(KNOWN.cartOfAna)).to.equal(1);
  });

  it('is refused while somebody else holds the cart', async () => {
    const before = itemsOf(KNOWN.cartLockedByBob);
    const {status, error} = await copy(KNOWN.deliveredWithLockedCart, 4004);
    expect(status).to.equal(400);
    expect(error).to.deep.include({errorKey: '_ERR_ORDER_IS_LOCKED', errorParameters: [KNOWN.cartLockedByBob]});
    expect(itemsOf(KNOWN.cartLockedByBob)).to.equal(before);
    const bob = await Client.as(sandbox, USERS.bob);
    expect((await copy(KNOWN.deliveredWithLockedCart, 4004, {}, bob)).status).to.equal(200);
  });

  for (const [what, orderId] of [
    ['is no longer sold', KNOWN.onlyUnorderable],
    ['was a gift', KNOWN.onlyFreeGifts],
  ] as const) {
    it(`adds nothing of what ${what}, and opens no cart for it`, async () => {
      const buyerId = sandbox.orders.get(orderId)!.buyerId;
      const {status, body} = await copy(orderId, Number(buyerId));
      expect(status).to.equal(200);
      expect(body).to.deep.equal({newOrderItemsCount: 0, viewTaskName: 'RedirectView'});
      expect((await alice.get('cart/@self', {forUserId: Number(buyerId)})).status).to.equal(404);
    });
  }

  it('copies single items, each named by an enumeration group', async () => {
    const [first, , third] = sandbox.orders.get(KNOWN.deliveredShortStock)!.items;
    const groups = {
      copyOrderItemId_1: first!.orderItemId,
      fromOrderId_2: KNOWN.deliveredShortStock,
      copyOrderItemId_2: third!.orderItemId,
    };
    const {body} = await copy(KNOWN.deliveredShortStock, 4008, groups);
    expect(body.newOrderItemsCount).to.equal(2);
    expect(
      sandbox.orders
        .get(KNOWN.cartOfFay)!
        .items.slice(1)
        .map(({partNumber}) => partNumber),
    ).to.deep.equal(['MUG-105-01', 'MUG-105-03']);
    const {error} = await copy(KNOWN.deliveredShortStock, 4008, {copyOrderItemId_1: '1'});
    expect(error.errorKey).to.equal('_ERR_CMD_INVALID_PARAM');
  });

  it('with inventoryValidation leaves out what is short or gone', async () => {
    expect((await copy(KNOWN.deliveredShortStock, 4008, {inventoryValidation: 'true'})).body.newOrderItemsCount).to.equal(2);
    expect((await copy(KNOWN.deliveredShortStock, 4008)).body.newOrderItemsCount).to.equal(4);
  });

  it('leaves the totals to cart/calculate', async () => {
    const total = async () => (await alice.get<Details>('cart/@self', {forUserId: 4003})).body.grandTotal;
    const before = await total();
    await copy(KNOWN.deliveredOfAna, 4003);
    expect(await total()).to.equal(before);
    await alice.post('cart/calculate', {}, {forUserId: 4003});
    expect(Number(await total())).to.be.greaterThan(Number(before));
  });

  it('is for the orders of the shopper', async () => {
    const {status, error} = await copy(KNOWN.deliveredOfAna, 4004);
    expect(status).to.equal(403);
    expect(error.errorKey).to.equal('_ERR_ORDER_ACCESS');
    const unknown = await copy('1', 4003);
    expect(unknown.error.errorKey).to.equal('_ERR_ORDER_NOT_FOUND');
    const nothing = await alice.post('cart/copy_order', {});
    expect(nothing.error.errorKey).to.equal('_ERR_CMD_MISSING_PARAM');
    expect((await new Client(sandbox).post('cart/copy_order', {})).status).to.equal(401);
  });
});
