import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Customer} from '../../src/model/customer.js';
import type {PastOrder} from '../../src/model/customer-history.js';
import type {Page} from '../../src/model/page.js';
import {aDesk} from '../support/a-desk.js';
import {aCustomer, anAddress, aPastOrder} from '../support/builders.js';
import {answerWith} from '../support/customers.js';
import {appears, find, isAccessible, isOff, textOf, textsOf, until} from '../support/elements.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {orderNumbers, rowOf} from '../support/find-orders.js';
import {fact} from '../support/order-details.js';
import {withDesk} from '../support/with-desk.js';

describe('order-history: strange data', () => {
  async function open(customer: Partial<Customer>, history: Page<PastOrder>, storeType: 'B2C' | 'B2B' = 'B2C') {
    const gateway = new FakeGateway();
    gateway.customers.set('4003', aCustomer(customer));
    gateway.histories.set('4003', history);
    const {around} = await withDesk(aDesk(gateway, {storeType}), html`<order-history customer-id="4003"></order-history>`);
    const el = around.querySelector('order-history')!;
    await appears(el, 'heading', /order/);
    return {el, gateway};
  }

  it('says no more than it knows when the service does not count, and goes on while pages are full', async () => {
    const full = Array.from({length: 15}, (_, index) => aPastOrder({orderId: String(700001 + index)}));
    const {el, gateway} = await open({}, {items: full});
    await appears(el, 'heading', '15 or more orders');
    gateway.histories.set('4003', {items: full.slice(0, 3)});
    find(el, 'button', 'Next').click();
    await until(() => orderNumbers(el).length === 3);
    expect(isOff(find(el, 'button', 'Next'))).to.be.true;
    await isAccessible(el);
  });

  it('shows an order of which only the number is known, and a status that nobody knows', async () => {
    const bare: PastOrder = {orderId: '1', lock: {state: 'none'}};
    const {el} = await open({}, {items: [bare, aPastOrder({orderId: '2', status: 'Z9'})], total: 2});
    expect(textOf(rowOf(el, '1'))).to.contain('Not placed');
    expect(textOf(rowOf(el, '2'))).to.contain('Z9');
    await isAccessible(el);
  });

  it('shows names with markup and in other directions as text', async () => {
    const name = '<img src=x onerror="document.title=1">';
    const {el} = await open({firstName: name, lastName: '\u202Eevil', address: anAddress({lines: [name]})}, {items: [], total: 0});
    expect(fact(el, 'Customer')).to.contain(name);
    expect(el.renderRoot.querySelector('img')).to.be.null;
    await isAccessible(el);
  });

  it('offers both where the service does not say whether an account is enabled', async () => {
    const {el, gateway} = await open({enabled: undefined}, {items: [], total: 0});
    expect(fact(el, 'Account')).to.equal('–');
    expect(textsOf(el, 'button', /account$/)).to.deep.equal(['Enable account', 'Disable account']);
    find(el, 'button', 'Disable account').click();
    await answerWith(el, 'Disable account');
    await until(() => fact(el, 'Account') === 'Disabled');
    expect(gateway.writes).to.deep.equal(['setAccountEnabled 4003 false']);
    await isAccessible(el);
  });

  it('has no organizations in a B2C store, whatever the service says', async () => {
    const history = {items: [aPastOrder({organization: 'default organization'})], total: 1};
    const {el} = await open({organization: 'default organization'}, history);
    expect(textOf(el)).not.to.contain('default organization');
    const {el: b2b} = await open({organization: 'Lumen Lamps'}, history, 'B2B');
    expect(textOf(b2b)).to.contain('default organization').and.contain('Lumen Lamps');
  });
});
