import {expect} from '@open-wc/testing';
import {decodeOrder} from '../../../../src/gateway/hcl/wire/order.js';
import type {Order} from '../../../../src/model/order.js';
import {known} from '../../../support/known.js';
import {editor, orderBody, orderItem, type Json} from '../bodies.js';

const orderOf = (more: Json, userId = '5001'): Order => decodeOrder(orderBody(more))(userId);
const usd = (amount: number) => ({amount, currency: 'USD'});

const ADDRESS = {
  firstName: 'Ana',
  lastName: 'Smith',
  lines: ['7 Harbour Lane', 'Rear door'],
  city: 'Halifax',
  state: 'Nova Scotia',
  stateCode: 'NS',
  zipCode: 'B3H 1A1',
  country: 'CA',
  phone: '902-555-0143',
  email: 'ana@example.com',
};

describe('decodeOrder', () => {
  it('reads an order as the model knows it', () =>
    expect(known(orderOf({}))).to.deep.equal({
      orderId: '700090',
      status: 'M',
      placed: '2026-03-02T10:15:00.000Z',
      lastUpdate: '2026-03-02T10:20:00.000Z',
      customerId: '4003',
      orderedBy: 'ana@example.com',
      organization: 'lumen lamps',
      lock: {state: 'none'},
      total: usd(64.5),
      totals: {products: usd(60), discounts: usd(-5), shipping: usd(4.5), shippingTax: usd(0.25), salesTax: usd(4.75), grand: usd(64.5)},
      shipTo: ADDRESS,
      shipments: [{address: ADDRESS, method: 'Regular delivery'}],
      payments: [{method: 'VISA card', amount: usd(64.5), ending: '4242', expires: '11/2031', billTo: ADDRESS}],
      adjustments: [{description: 'Five off in spring', amount: usd(-5)}],
      items: {
        items: [
          {
            orderItemId: '61001',
            partNumber: 'LAMP-0042',
            productId: '31001',
            quantity: 2,
            unitPrice: usd(30),
            price: usd(60),
            status: 'M',
            freeGift: false,
          },
        ],
        total: 1,
      },
    }));

  it('makes do with an ID', () =>
    expect(known(decodeOrder({orderId: 700090})(undefined))).to.deep.equal({
      orderId: '700090',
      lock: {state: 'none'},
      totals: {},
      shipments: [],
      payments: [],
      adjustments: [],
      items: {items: []},
    }));

  it('reads numbers that are numbers, as 9.1 may give them', () => {
    const order = orderOf({
      grandTotal: 64.5,
      totalAdjustment: -10,
      recordSetTotal: 1000,
      buyerId: 4003,
      orderItem: [orderItem({quantity: 2})],
    });
    expect(order.total).to.deep.equal(usd(64.5));
    expect(order.totals.discounts).to.deep.equal(usd(-10));
    expect(order.items.total).to.equal(1000);
    expect(order.items.items[0]?.quantity).to.equal(2);
    expect(order.customerId).to.equal('4003');
  });

  it('keeps an unknown status, and hostile text as text', () => {
    const order = orderOf({orderStatus: 'Suspended', orderItem: [orderItem({partNumber: '"><script>x</script>', orderItemStatus: 'QQ'})]});
    expect(order.status).to.equal('Suspended');
    expect(order.items.items[0]).to.include({partNumber: '"><script>x</script>', status: 'QQ'});
  });

  for (const body of [undefined, null, [], {}, {orderId: ''}, {orderId: null}, {orderId: {}}, 'text'])
    it(`throws on ${JSON.stringify(body)}`, () => expect(() => decodeOrder(body)).to.throw(TypeError));

  describe('lock', () => {
    for (const locked of ['false', false, undefined, null, ''])
      it(`is none for locked ${JSON.stringify(locked)}, whoever edited it`, () =>
        expect(orderOf({locked, orderEditor: editor()}).lock).to.deep.equal({state: 'none'}));

    for (const locked of ['true', true]) {
      it(`is one’s own for locked ${JSON.stringify(locked)} (${typeof locked}) and the own user ID`, () => {
        expect(orderOf({locked, orderEditor: editor('5001')}).lock).to.deep.equal({state: 'mine'});
        expect(orderOf({locked, orderEditor: editor(5001)}).lock).to.deep.equal({state: 'mine'});
      });

      it(`is another’s for locked ${JSON.stringify(locked)} (${typeof locked}) and any other ID`, () =>
        expect(orderOf({locked, orderEditor: editor('50010')}).lock).to.deep.equal({state: 'other', holder: 'csr.bob'}));
    }

    it('names its holder after the distinguished name where there is no logon ID', () =>
      expect(orderOf({locked: 'true', orderEditor: editor('5002', null)}).lock).to.deep.equal({state: 'other', holder: 'bob.dn'}));

    for (const orderEditor of [undefined, null, {}, [], 'csr.bob', {uniqueID: null}])
      it(`is somebody else’s, without a name, for the editor ${JSON.stringify(orderEditor)}`, () =>
        expect(orderOf({locked: 'true', orderEditor}).lock).to.deep.equal({state: 'other', holder: undefined}));

    it('is never one’s own for who is not signed in', () =>
      expect(decodeOrder(orderBody({locked: 'true', orderEditor: {}}))(undefined).lock.state).to.equal('other'));
  });

  describe('shipments', () => {
    it('hold each address and method once, in the order of the items', () => {
      const orderItems = [
        orderItem(),
        orderItem({orderItemId: '61002'}),
        orderItem({orderItemId: '61003', shipModeDescription: 'Express'}),
        orderItem({orderItemId: '61004', city: 'Lunenburg'}),
        orderItem({orderItemId: '61005'}),
      ];
      const {shipments, shipTo} = orderOf({orderItem: orderItems});
      expect(shipments.map(({address, method}) => `${address.city} ${method}`)).to.deep.equal([
        'Halifax Regular delivery',
        'Halifax Express',
        'Lunenburg Regular delivery',
      ]);
      expect(shipTo).to.deep.equal(shipments[0]?.address);
    });

    it('name the method by its code where there are no words', () =>
      expect(orderOf({orderItem: [orderItem({shipModeDescription: ''})]}).shipments[0]?.method).to.equal('Regular'));

    it('take one address line that is not in an array', () =>
      expect(orderOf({orderItem: [orderItem({addressLine: '7 Harbour Lane'})]}).shipTo?.lines).to.deep.equal(['7 Harbour Lane']));

    it('take the postal code under its other name', () =>
      expect(orderOf({orderItem: [orderItem({zipCode: '', postalCode: 'B3H'})]}).shipTo?.zipCode).to.equal('B3H'));
  });

  describe('items', () => {
    it('may be a single object', () => expect(orderOf({orderItem: orderItem()}).items.items).to.have.length(1));

    it('leave out what has no ID', () =>
      expect(
        orderOf({orderItem: [null, {}, orderItem(), {orderItemId: ' '}]}).items.items.map(({orderItemId}) => orderItemId),
      ).to.deep.equal(['61001']));

    it('name the product where the service does, and its ID where there is no SKU', () => {
      const [item] = orderOf({orderItem: [orderItem({productName: 'Reading lamp', partNumber: ''})]}).items.items;
      expect(item).to.include({name: 'Reading lamp', partNumber: '31001'});
      expect(orderOf({orderItem: [orderItem({name: 'Desk lamp'})]}).items.items[0]?.name).to.equal('Desk lamp');
    });

    for (const freeGift of ['true', true])
      it(`are a gift for ${JSON.stringify(freeGift)} (${typeof freeGift})`, () =>
        expect(orderOf({orderItem: [orderItem({freeGift})]}).items.items[0]?.freeGift).to.be.true);

    it('keep zero apart from unknown', () => {
      const [item] = orderOf({orderItem: [orderItem({quantity: '0', unitPrice: '0.00000', orderItemPrice: ''})]}).items.items;
      expect(item).to.deep.include({quantity: 0, unitPrice: usd(0), price: undefined});
    });
  });

  it('names a discount by its code where it has no words, and leaves out what has no amount', () =>
    expect(
      orderOf({adjustment: [{code: 'SPRING5', amount: -5, currency: 'USD'}, {description: 'Nothing'}, null, {amount: 0, currency: 'USD'}]})
        .adjustments,
    ).to.deep.equal([
      {description: 'SPRING5', amount: usd(-5)},
      {description: '', amount: usd(0)},
    ]));

  it('takes names out of distinguished names, however they are spaced', () => {
    const order = orderOf({buyerDistinguishedName: 'uid=ana, o=lamps', orgDistinguishedName: 'ou=night shift, o=lumen lamps'});
    expect(order).to.include({orderedBy: 'ana', organization: 'lumen lamps'});
  });
});
