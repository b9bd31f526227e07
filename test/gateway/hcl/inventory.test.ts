import {expect} from '@open-wc/testing';
import {createHclGateway} from '../../../src/gateway/hcl/hcl-gateway.js';
import {decodeStock} from '../../../src/gateway/hcl/wire/inventory.js';
import {json, raw, refusal, useFakeFetch, type Reply} from '../../support/fake-fetch.js';
import {failureOf} from '../../support/rejection.js';
import {stockBody, stockRow} from './bodies.js';

describe('decodeStock', () => {
  for (const [what, row, stock] of [
    ['what is there', stockRow(), {productId: '31001', state: 'there', quantity: 12}],
    [
      'what comes later',
      stockRow({inventoryStatus: 'Backorderable', availableQuantity: 0}),
      {productId: '31001', state: 'expected', quantity: 0},
    ],
    ['what is gone', stockRow({inventoryStatus: 'Unavailable', availableQuantity: null}), {productId: '31001', state: 'gone'}],
    ['nothing of a state that no document names', stockRow({inventoryStatus: 'NA'}), undefined],
    ['nothing of a physical store', stockRow({onlineStoreId: undefined, physicalStoreId: '10039'}), undefined],
    ['nothing of a row without a product', stockRow({productId: ''}), undefined],
  ] as const)
    it(`reads ${what}`, () => expect(decodeStock(stockBody([row]))).to.deep.equal(stock ? [stock] : []));
});

describe('stock of HCL Commerce', () => {
  const net = useFakeFetch();
  const gateway = () => createHclGateway({endpoint: '/wcs/resources', storeId: '10201', version: '9.1', auth: 'cookies'});
  const asked = (): string[][] => net.sent.map(({path}) => path.split('/')[1]!.split(','));

  /** A service that fails the whole answer for a product it does not know; any group may be asked for. */
  const serve = (knows: (id: string) => boolean): void =>
    net.answersBelow('GET inventoryavailability/', (request) => {
      const group = request.path.split('/')[1]!.split(',');
      const all = json(stockBody(group.map((productId) => stockRow({productId}))));
      return (group.every(knows) ? all : refusal('_ERR_PROD_NOT_FOUND', 'CMN1009E', 404))(request);
    });

  it('is asked for in groups, each product once', async () => {
    const ids = Array.from({length: 120}, (_, i) => String(1000 + i));
    serve(() => true);
    const stock = await gateway().getStock([...ids, ...ids]);
    expect(stock.map(({productId}) => productId)).to.deep.equal(ids);
    expect(asked().map(({length}) => length)).to.deep.equal([50, 50, 20]);
    expect(net.sent[0]!.query).to.include({onlineStoreId: '10201'});
  });

  it('of a product that is not known leaves that one out, and asks for the others again', async () => {
    const ids = ['1', '2', '3', '4', '5', '6', '7', '8'];
    serve((id) => id !== '6');
    expect((await gateway().getStock(ids)).map(({productId}) => productId)).to.have.members(ids.filter((id) => id !== '6'));
    expect(asked()).to.have.length(7);
  });

  it('is not asked for again and again where nothing is known', async () => {
    serve(() => false);
    const ids = Array.from({length: 50}, (_, i) => String(i + 1));
    expect((await failureOf(gateway().getStock(ids))).kind).to.equal('not-found');
    expect(asked().length).to.be.at.most(17);
  });

  const refusals: readonly (readonly [what: string, reply: Reply, kind: string])[] = [
    ['a service that is not there', raw('<h1>Not found</h1>', 404), 'not-found'],
    ['a store without inventory', refusal('_ERR_GENERIC', 'CMN0409E'), 'invalid'],
    ['a refusal', refusal('_ERR_USER_AUTHORITY', '', 403), 'forbidden'],
  ];
  for (const [what, reply, kind] of refusals)
    it(`${what} is asked once: ${kind}`, async () => {
      net.answersBelow('GET inventoryavailability/', reply);
      expect((await failureOf(gateway().getStock(['1', '2']))).kind).to.equal(kind);
      expect(net.sent).to.have.length(1);
    });
});
