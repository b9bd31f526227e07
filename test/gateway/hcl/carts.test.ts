import {expect} from '@open-wc/testing';
import {createHclGateway} from '../../../src/gateway/hcl/hcl-gateway.js';
import {empty, json, offline, raw, refusal, useFakeFetch} from '../../support/fake-fetch.js';
import {failureOf} from '../../support/rejection.js';
import {addBody, cartBody, contextBody, copyBody, editor} from './bodies.js';

const COMMON = {responseFormat: 'json', langId: '-1'};
const CONTEXT = 'GET usercontext/@self/contextdata';
const CART = 'GET cart/@self';
const COPY = 'POST cart/copy_order';
const CALCULATE = 'POST cart/calculate';

describe('carts of HCL Commerce', () => {
  const net = useFakeFetch();

  for (const version of ['8', '9.0', '9.1'] as const) {
    describe(`version ${version}`, () => {
      const gateway = () => createHclGateway({endpoint: '/wcs/resources', storeId: '10201', langId: '-1', version, auth: 'cookies'});

      for (const [what, reply] of [
        ['an empty answer', empty],
        ['orderId', json({orderId: '700101'})],
        ['orderVersion', json({orderVersion: 0})],
        ['orderId in an array', json({orderId: ['700101'], orderVersion: 0, resourceName: 'cart'})],
      ] as const) {
        it(`locks, and takes ${what} for done`, async () => {
          net.answers({'POST cart/700101/lock': reply});
          expect(await gateway().lock('700101', false)).to.be.undefined;
          const {query, body} = net.only('POST cart/700101/lock');
          expect(query).to.deep.equal(COMMON);
          expect(body).to.deep.equal({});
        });

        it(`unlocks, and takes ${what} for done`, async () => {
          net.answers({'POST cart/700101/unlock': reply});
          expect(await gateway().unlock('700101')).to.be.undefined;
          const {query, body} = net.only('POST cart/700101/unlock');
          expect(query).to.deep.equal(COMMON);
          expect(body).to.deep.equal({});
        });
      }

      it('takes a lock over in the body, as Aurora does', async () => {
        net.answers({'POST cart/700101/lock': json({orderId: '700101'})});
        await gateway().lock('700101', true);
        const {query, body} = net.only('POST cart/700101/lock');
        expect(query).to.deep.equal(COMMON);
        expect(body).to.deep.equal({takeOverLock: 'Y'});
      });

      it('copies all items into the customer’s current cart, for the customer', async () => {
        net.answers({[COPY]: copyBody(), [CALCULATE]: {}});
        expect(await gateway().reorder('700090', '4003', undefined)).to.deep.equal({cartId: '700300', added: 2});
        const {query, body} = net.only(COPY);
        expect(query).to.deep.equal({...COMMON, forUserId: '4003'});
        expect(body).to.deep.equal({fromOrderId_1: '700090', toOrderId: '.**.', copyOrderItemId_1: '*', inventoryValidation: 'true'});
      });

      it('copies chosen items as they were ordered, each as a group of its own', async () => {
        net.answers({[COPY]: copyBody(), [CALCULATE]: {}});
        const lines = [
          {orderItemId: '61001', ordered: 2, quantity: 2},
          {orderItemId: '61003', ordered: 1},
        ];
        await gateway().reorder('700090', '4003', lines);
        expect(net.only(COPY).body).to.deep.equal({
          fromOrderId_1: '700090',
          copyOrderItemId_1: '61001',
          fromOrderId_2: '700090',
          copyOrderItemId_2: '61003',
          toOrderId: '.**.',
          inventoryValidation: 'true',
        });
      });

      it('adds them as products where another quantity is wanted of one, all in one request', async () => {
        net.answers({'POST cart': json(addBody(), 201)});
        const lines = [
          {orderItemId: '61001', partNumber: 'LAMP-0042', productId: '31001', ordered: 2, quantity: 1},
          {orderItemId: '61003', partNumber: 'VASE-0001', ordered: 1.5},
        ];
        expect(await gateway().reorder('700090', '4003', lines)).to.deep.equal({cartId: '700300', added: 2});
        const {query, body} = net.only('POST cart');
        expect(query).to.deep.equal({...COMMON, forUserId: '4003'});
        expect(body).to.deep.equal({
          orderItem: [
            {productId: '31001', quantity: '1'},
            {partNumber: 'VASE-0001', quantity: '1.5'},
          ],
          x_calculateOrder: '1',
          x_inventoryValidation: 'true',
        });
      });

      it('sends nothing where nothing was chosen', async () => {
        expect(await gateway().reorder('700090', '4003', [])).to.deep.equal({added: 0});
        expect(net.sent).to.deep.equal([]);
      });

      it('reads the customer’s cart for the customer, but who is signed in for oneself', async () => {
        net.answers({[CART]: cartBody({locked: 'true', orderEditor: editor('5001')}), [CONTEXT]: contextBody(5001)});
        expect(await gateway().getCart('4003', {page: 2, size: 250})).to.deep.equal({
          orderId: '700300',
          lock: {state: 'mine'},
          itemCount: 3,
          items: [],
        });
        expect(net.only(CART).query).to.deep.equal({...COMMON, forUserId: '4003', pageNumber: '2', pageSize: '250'});
        expect(net.only(CONTEXT).query).to.deep.equal(COMMON);
      });
    });
  }

  const gateway = () => createHclGateway({endpoint: '/wcs/resources', storeId: '10201', langId: '-1', version: '9.1', auth: 'cookies'});

  for (const [what, reply, kind] of [
    ['a lock of another', refusal('_ERR_ORDER_IS_LOCKED', 'CMN4512I'), 'conflict'],
    ['a lock taken over meanwhile', refusal('_ERR_ORDER_IS_NOT_LOCKED', ''), 'conflict'],
    ['an order that is not pending', refusal('_ERR_ORDER_WRONG_STATUS', ''), 'invalid'],
    ['a server failure', raw('', 500), 'server'],
    ['HTML', raw('<p>Sign in</p>'), 'unreadable'],
    ['a bare word', raw('"ok"'), 'unreadable'],
  ] as const)
    it(`${what}: ${kind}, for lock and unlock`, async () => {
      net.answers({'POST cart/700101/lock': reply, 'POST cart/700101/unlock': reply});
      expect((await failureOf(gateway().lock('700101', true))).kind).to.equal(kind);
      expect((await failureOf(gateway().unlock('700101'))).kind).to.equal(kind);
    });

  it('keep a hostile order number within its place in the address', async () => {
    net.answers({
      'POST cart/7%2F..%2F8/lock': empty,
      'POST cart/7%2F..%2F8/unlock': empty,
      'DELETE cart/7%2F..%2F8/csrcancel_order': empty,
    });
    await gateway().lock('7/../8', false);
    await gateway().unlock('7/../8');
    await gateway().cancelOrder('7/../8');
    expect(net.sent).to.have.length(3);
  });

  it('keep a hostile customer number within its parameter', async () => {
    net.answers({[COPY]: copyBody(), [CALCULATE]: {}});
    await gateway().reorder('7', '4003&forUser=x#y', undefined);
    for (const key of [COPY, CALCULATE]) expect(net.only(key).query).to.deep.equal({...COMMON, forUserId: '4003&forUser=x#y'});
  });

  describe('getCart', () => {
    for (const reply of [refusal('_ERR_ORDER_NOT_FOUND', 'CMN1024E', 404), refusal('_ERR_ORDER_NOT_FOUND', 'CMN1024E'), raw('', 404)])
      it('gives none where the customer has none', async () => {
        net.answers({[CART]: reply, [CONTEXT]: contextBody()});
        expect(await gateway().getCart('4003', {page: 2, size: 250})).to.be.undefined;
      });

    for (const [what, reply, kind] of [
      ['a refusal', refusal('_ERR_USER_AUTHORITY', '', 403), 'forbidden'],
      ['an answer without a cart', json({}), 'unreadable'],
    ] as const)
      it(`does not take ${what} for "none"`, async () => {
        net.answers({[CART]: reply, [CONTEXT]: contextBody()});
        expect((await failureOf(gateway().getCart('4003', {page: 2, size: 250}))).kind).to.equal(kind);
      });

    it('does not take a missing context service for "none"', async () => {
      net.answers({[CART]: cartBody(), [CONTEXT]: raw('', 404)});
      await failureOf(gateway().getCart('4003', {page: 2, size: 250}));
    });
  });

  describe('reorder', () => {
    it('has the totals of the customer’s cart computed after the items are in it', async () => {
      net.answers({[COPY]: copyBody(), [CALCULATE]: json({orderId: ['700300']})});
      await gateway().reorder('700090', '4003', undefined);
      expect(net.keys).to.deep.equal([COPY, CALCULATE]);
      const {query, body} = net.only(CALCULATE);
      expect(query).to.deep.equal({...COMMON, forUserId: '4003'});
      expect(body).to.deep.equal({});
    });

    for (const reply of [raw('', 500), offline, refusal('_ERR_ORDER_IS_LOCKED', 'CMN4512I'), raw('<p>?</p>')])
      it('is done although the totals could not be computed', async () => {
        net.answers({[COPY]: copyBody(), [CALCULATE]: reply});
        expect(await gateway().reorder('700090', '4003', undefined)).to.deep.equal({cartId: '700300', added: 2});
        net.only(COPY);
      });

    it('says when nothing could be added', async () => {
      net.answers({[COPY]: copyBody({newOrderItemsCount: 0, orderItemId: []})});
      expect(await gateway().reorder('700090', '4003', undefined)).to.deep.equal({cartId: '700300', added: 0});
    });

    it('is a conflict where the cart is locked by another', async () => {
      net.answers({[COPY]: refusal('_ERR_ORDER_IS_LOCKED', 'CMN4512I')});
      expect((await failureOf(gateway().reorder('700090', '4003', undefined))).kind).to.equal('conflict');
    });
  });
});
