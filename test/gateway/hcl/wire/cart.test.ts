import {expect} from '@open-wc/testing';
import {decodeAdded, decodeCart, decodeReorder} from '../../../../src/gateway/hcl/wire/cart.js';
import {addBody, cartBody, copyBody, editor, orderItem} from '../bodies.js';

describe('decodeCart', () => {
  it('reads number, lock and size', () => {
    expect(decodeCart(cartBody())('5001')).to.deep.equal({orderId: '700300', lock: {state: 'none'}, itemCount: 3, items: []});
    const locked = decodeCart(cartBody({locked: 'true', orderEditor: editor()}));
    expect(locked('5001').lock).to.deep.equal({state: 'other', holder: 'csr.bob'});
    expect(locked('5002').lock).to.deep.equal({state: 'mine'});
  });

  it('reads a page of its items', () => expect(decodeCart(cartBody({orderItem: [orderItem(), {}]}))('5001').items).to.have.length(1));

  for (const body of [undefined, null, {}, []])
    it(`throws on ${JSON.stringify(body)}`, () => expect(() => decodeCart(body)).to.throw(TypeError));
});

describe('decodeReorder', () => {
  for (const [more, added] of [
    [{}, 2],
    [{newOrderItemsCount: '2'}, 2],
    [{newOrderItemsCount: 0}, 0],
    [{newOrderItemsCount: -1}, 0],
    [{newOrderItemsCount: undefined}, 2],
    [{newOrderItemsCount: undefined, orderItemId: '61008'}, 1],
    [{newOrderItemsCount: null, orderItemId: null}, 0],
  ] as const)
    it(`counts ${added} for ${JSON.stringify({...more})}`, () =>
      expect(decodeReorder(copyBody(more))).to.deep.equal({cartId: '700300', added}));

  for (const orderId of ['700300', 700300, ['700300'], [700300]])
    it(`reads the cart of ${JSON.stringify(orderId)}`, () => expect(decodeReorder(copyBody({orderId})).cartId).to.equal('700300'));

  it('needs no cart where nothing was added', () => {
    for (const orderId of [undefined, null, []]) expect(decodeReorder({...copyBody({newOrderItemsCount: 0}), orderId}).added).to.equal(0);
  });

  for (const orderId of [undefined, null, [], '', {}])
    it(`throws on the cart ${JSON.stringify(orderId)}`, () => expect(() => decodeReorder(copyBody({orderId}))).to.throw(TypeError));
});

describe('decodeAdded', () => {
  it('reads the cart, and counts what the answer names, else what was sent', () => {
    expect(decodeAdded(5)(addBody())).to.deep.equal({cartId: '700300', added: 2});
    expect(decodeAdded(5)({orderId: ['700300']})).to.deep.equal({cartId: '700300', added: 5});
    expect(() => decodeAdded(5)({})).to.throw(TypeError);
  });
});
