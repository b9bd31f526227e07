import {expect} from '@open-wc/testing';
import {aCart, anOrder, aRow, heldBy, usd} from '../support/builders.js';
import {
  appears,
  descriptionOf,
  find,
  hasFocus,
  isAccessible,
  isOff,
  nameOf,
  press,
  record,
  textOf,
  textsOf,
  until,
} from '../support/elements.js';
import {chooseOf, openMenuOf, showList} from '../support/order-list.js';

const ROW = aRow({orderId: '700090', status: 'M', placed: 'March 2, 2026'});
const OTHER = aRow({orderId: '700091', status: 'M'});

describe('order-list: cancelling and re-ordering from a row', () => {
  const shown = () => showList([ROW, OTHER], [anOrder(), anOrder({orderId: '700091'})]);
  const below = (el: Element) => textOf(find(el, 'row', /^700090/).nextElementSibling!);
  const opener = (el: Element) => find(el, 'button', 'Actions for order 700090');

  it('asks the same as the order’s own page before it cancels; Esc keeps the order', async () => {
    const {el, gateway} = await shown();
    await chooseOf(el, '700090', 'Cancel order');
    const dialog = await appears(el, 'dialog');
    expect(nameOf(dialog)).to.equal('Cancel order 700090?');
    expect(descriptionOf(dialog)).to.contain('Order 700090 (Received, $64.50) of Ana Smith will be canceled');
    expect(dialog.matches(':modal')).to.be.true;
    await hasFocus(() => find(dialog, 'button', 'Keep order'));
    await isAccessible(el);
    await press('Escape');
    await until(() => !textsOf(el, 'dialog').length);
    await hasFocus(() => opener(el));
    expect(gateway.writes).to.deep.equal([]);
  });

  it('cancels, says so below the row and aloud, and the row shows it', async () => {
    const {el, gateway} = await shown();
    const events = record(el, 'order-cancel', 'order-canceled');
    await chooseOf(el, '700090', 'Cancel order');
    find(await appears(el, 'dialog'), 'button', 'Cancel order').click();
    await until(() => below(el).includes('Order 700090 is canceled.'));
    expect(gateway.writes).to.deep.equal(['cancelOrder 700090']);
    expect(events.map(({type, orderId}) => [type, orderId])).to.deep.equal([
      ['order-cancel', '700090'],
      ['order-canceled', '700090'],
    ]);
    expect(textOf(find(el, 'row', /^700090/))).to.contain('Canceled');
    expect(textOf(find(el, 'row', /^700091/)), 'and no other').to.contain('Received');
    expect(textsOf(el, 'status').join()).to.contain('Order 700090 is canceled.');
    await isAccessible(el);
  });

  it('re-orders into the customer’s cart, and leads there', async () => {
    const {el, gateway} = await shown();
    gateway.carts.set('4003', aCart());
    await chooseOf(el, '700090', 'Re-order');
    find(await appears(el, 'dialog'), 'button', 'Re-order').click();
    const cart = await appears(el, 'link', 'Open cart 700300');
    expect(cart.getAttribute('href')).to.equal('/orders/700300');
    expect(below(el)).to.match(/order items? (was|were) added to the cart of Ana Smith\./);
    const opened = record(el, 'order-open');
    el.addEventListener('order-open', (event) => event.preventDefault());
    cart.click();
    expect(opened.map(({orderId}) => orderId)).to.deep.equal(['700300']);
  });

  it('is decided upon anew, knowing it, when the order is not as the row says', async () => {
    const {el, gateway} = await shown();
    gateway.change('700090', {total: usd(80)});
    await chooseOf(el, '700090', 'Cancel order');
    find(await appears(el, 'dialog'), 'button', 'Cancel order').click();
    const changes = await appears(el, 'table', 'What has changed');
    expect(textsOf(changes, 'cell')).to.deep.equal(['$64.50', '$80.00']);
    expect(gateway.writes).to.deep.equal([]);
    const dialog = find(el, 'dialog', 'Cancel order 700090?');
    expect(descriptionOf(dialog)).to.match(/^This order has changed since you looked\..*\$80\.00\) of/);
    find(dialog, 'button', 'Cancel order').click();
    await until(() => below(el).includes('Order 700090 is canceled.'));
  });

  for (const [what, row, item, reason] of [
    ['a shipped order is not canceled', {status: 'S'}, 'Cancel order', 'An order with the status “Shipped” cannot be canceled.'],
    ['a locked one neither', {status: 'P', lock: heldBy('csr.bob')}, 'Cancel order', 'csr.bob has locked this order. Take it over first.'],
    ['a cart is not re-ordered', {status: 'P'}, 'Re-order', 'This order is still a cart: there is nothing to re-order.'],
    [
      'an order of nobody neither',
      {customerId: undefined},
      'Re-order',
      'The order does not say whose it is, so there is no cart to add to.',
    ],
  ] as const) {
    it(`${what}; the menu says why`, async () => {
      const {el} = await showList([{...ROW, ...row}]);
      const menu = await openMenuOf(el, '700090');
      const choice = find(menu, 'menuitem', new RegExp(`^${item}`));
      expect(isOff(choice)).to.be.true;
      expect(descriptionOf(choice)).to.equal(reason);
      await isAccessible(el);
      choice.click();
      await el.updateComplete;
      expect(textsOf(el, 'dialog')).to.deep.equal([]);
      expect(textsOf(el, 'menu'), 'the reason can still be read').to.have.length(1);
    });
  }

  it('one thing at a time: meanwhile nothing else can be chosen that would not be done', async () => {
    const {el, gateway} = await shown();
    const hold = gateway.hold('cancelOrder');
    await chooseOf(el, '700090', 'Cancel order');
    find(await appears(el, 'dialog'), 'button', 'Cancel order').click();
    await hold.arrived;
    const menu = await openMenuOf(el, '700091');
    const next = find(menu, 'menuitem', 'Cancel order');
    expect([isOff(next), isOff(find(menu, 'menuitem', 'View order'))]).to.deep.equal([true, false]);
    next.click();
    await el.updateComplete;
    expect(textsOf(el, 'dialog')).to.deep.equal([]);
    hold.release();
    await until(() => below(el).includes('Order 700090 is canceled.'));
    expect(gateway.writes).to.deep.equal(['cancelOrder 700090']);
    expect(isOff(next)).to.equal(false);
  });
});
