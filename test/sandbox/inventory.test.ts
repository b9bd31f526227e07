import {expect} from '@open-wc/testing';
import {KNOWN, Sandbox, USERS} from '../../demo/sandbox/index.js';
import {DISCONTINUED, PRODUCTS} from '../../demo/sandbox/seed/products.js';
import {Client} from './client.js';

interface Inventory {
  InventoryAvailability: {productId: string; inventoryStatus: string; availableQuantity: string; onlineStoreId: string}[];
}

const idOf = (partNumber: string): string => PRODUCTS.find((one) => one.partNumber === partNumber)!.productId;

describe('sandbox: what is in stock', () => {
  for (const base of ['/v8/wcs/resources', '/v9.0/wcs/resources', '/wcs/resources'])
    it(`is told of several products, by store, to everybody (${base})`, async () => {
      const sandbox = new Sandbox();
      const states = async (storeId: string, ...partNumbers: string[]) => {
        const {body} = await new Client(sandbox, {base, storeId}).get<Inventory>(
          `inventoryavailability/${partNumbers.map(idOf).join(',')}`,
        );
        return body.InventoryAvailability.map((row) => [row.inventoryStatus, row.availableQuantity, row.onlineStoreId]);
      };
      expect(await states('10201', 'MUG-105-01', 'MUG-105-02', 'MUG-105-03', 'MUG-105-04')).to.deep.equal([
        ['Available', '250.0', '10201'],
        ['Available', '2.0', '10201'],
        ['Backorderable', '0.0', '10201'],
        ['Unavailable', '0.0', '10201'],
      ]);
      expect(await states('10202', 'MUG-105-02', 'KETTLE-106-02')).to.deep.equal([
        ['Available', '5000.0', '10202'],
        ['Available', '6.0', '10202'],
      ]);
    });

  it('is nothing of what is no longer sold; a product that nobody knows fails the whole answer', async () => {
    const shopper = new Client(new Sandbox());
    const {body} = await shopper.get<Inventory>(`inventoryavailability/${DISCONTINUED.productId}`);
    expect(body.InventoryAvailability[0]).to.include({inventoryStatus: 'Unavailable', availableQuantity: '0.0'});
    const {status, error} = await shopper.get(`inventoryavailability/${idOf('MUG-105-01')},99`);
    expect([status, error.errorKey]).to.deep.equal([404, '_ERR_PROD_NOT_FOUND']);
    expect((await shopper.get(`inventoryavailability/${idOf('MUG-105-01')}`, {onlineStoreId: '1'})).status).to.equal(404);
  });
});

describe('sandbox: adding to a cart', () => {
  let sandbox: Sandbox;
  let alice: Client;
  beforeEach(async () => {
    sandbox = new Sandbox();
    alice = await Client.as(sandbox, USERS.alice);
  });

  const add = (forUserId: number, orderItem: object[], more: object = {x_inventoryValidation: 'true', x_calculateOrder: '1'}) =>
    alice.post<{orderId: string; orderItem: {orderItemId: string}[]}>('cart', {orderItem, ...more}, {forUserId});
  const linesOf = (orderId: string) => sandbox.orders.get(orderId)?.items.map(({partNumber, quantity}) => [partNumber, quantity]);

  it('opens the cart where there is none, and lets what is in it grow', async () => {
    const {status, body} = await add(4005, [{productId: idOf('MUG-105-01'), quantity: '2.0'}, {partNumber: 'VASE-109-01'}]);
    expect(status).to.equal(201);
    expect(body.orderItem).to.have.length(2);
    await add(4005, [{productId: idOf('MUG-105-01'), quantity: 1}]);
    expect(linesOf(body.orderId)).to.deep.equal([
      ['MUG-105-01', 3],
      ['VASE-109-01', 1],
    ]);
    expect(sandbox.orders.get(body.orderId)?.totals.product).to.be.greaterThan(0);
  });

  it('is all or nothing: with what is short, gone, or unknown, nothing is added', async () => {
    const before = linesOf(KNOWN.cartOfAna);
    const fine = {productId: idOf('MUG-105-01'), quantity: '1.0'};
    for (const [other, key] of [
      [{productId: idOf('MUG-105-02'), quantity: '3.0'}, '_API_CANT_RESOLVE_FFMCENTER'],
      [{productId: idOf('MUG-105-04')}, '_API_CANT_RESOLVE_FFMCENTER'],
      [{productId: DISCONTINUED.productId}, '_API_CANT_RESOLVE_FFMCENTER'],
      [{productId: '99'}, '_ERR_CMD_INVALID_PARAM'],
      [{productId: idOf('MUG-105-01'), quantity: '0'}, '_ERR_CMD_INVALID_PARAM'],
    ] as const) {
      const {status, error} = await add(4003, [fine, other]);
      expect([status, error.errorKey]).to.deep.equal([400, key]);
    }
    expect((await add(4003, [])).error.errorKey).to.equal('_ERR_CMD_MISSING_PARAM');
    expect(linesOf(KNOWN.cartOfAna)).to.deep.equal(before);
    expect((await add(4003, [{productId: idOf('MUG-105-03'), quantity: '9.0'}])).status, 'on back order').to.equal(201);
  });

  it('is refused while somebody else holds the cart', async () => {
    const {error} = await add(4004, [{productId: idOf('MUG-105-01')}]);
    expect(error.errorKey).to.equal('_ERR_ORDER_IS_LOCKED');
  });
});
