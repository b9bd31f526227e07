import {expect, html} from '@open-wc/testing';
import {CUSTOMERS, KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {answerWith, B2B, mountHistory, openHistory} from '../support/customers.js';
import {
  appears,
  box,
  descriptionOf,
  find,
  isAccessible,
  isOff,
  knowsWho,
  mount,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {orderNumbers, rowOf} from '../support/find-orders.js';
import {answer, fact, says} from '../support/order-details.js';
import {signIn} from '../support/sign-in.js';

const HISTORY = 'order/byStatus/';

/** Opens the menu of an order and chooses from it. */
async function chooseFor(el: Element, orderId: string, item: string): Promise<void> {
  find(el, 'button', `Actions for order ${orderId}`).click();
  (await appears(el, 'menuitem', item)).click();
}

describe('order-history: the account', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('is disabled after a question, and enabled again', async () => {
    const el = await openHistory(CUSTOMERS.ana, '2 orders');
    const events = record(document, 'account-disabled', 'account-enabled');
    find(el, 'button', 'Disable account').click();
    await isAccessible(el);
    await answerWith(el, 'Disable account');
    await says(el, 'Account', 'Disabled');
    await until(() => textsOf(el, 'status', 'The account of Ana Ruiz is disabled.').length);
    await isAccessible(el);
    await answer(el, 'Enable account', 'Enable account');
    await says(el, 'Account', 'Enabled');
    expect(events.map(({type}) => type)).to.deep.equal(['account-disabled', 'account-enabled']);
  });

  it('of somebody who works for the store is not for a CSR, and it says why', async () => {
    const el = await openHistory('5002', /orders/);
    const button = find(el, 'button', 'Disable account');
    expect(isOff(button)).to.be.true;
    expect(descriptionOf(button)).to.equal('Only the account of a registered customer can be enabled or disabled here.');
    button.click();
    await el.updateComplete;
    expect(textsOf(el, 'dialog')).to.deep.equal([]);
    await isAccessible(el);
  });

  it('that is disabled is enabled, in a B2B store, too', async () => {
    const el = await openHistory(CUSTOMERS.b2bDisabled, 'No orders', B2B);
    await says(el, 'Account', 'Disabled');
    await answer(el, 'Enable account', 'Enable account');
    await says(el, 'Account', 'Enabled');
    expect(page.sandbox.users.get(CUSTOMERS.b2bDisabled)?.enabled).to.be.true;
  });

  it('of the last customer is not spoken of under the next', async () => {
    const el = await openHistory(CUSTOMERS.ana, '2 orders');
    await answer(el, 'Disable account', 'Disable account');
    await says(el, 'Account', 'Disabled');
    el.customerId = CUSTOMERS.ben;
    await says(el, 'Customer', 'Ben Carter');
    expect(textOf(el.renderRoot.querySelector('article')!)).not.to.contain('The account of Ana Ruiz is disabled.');
  });
});

describe('order-history: orders', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('are canceled from their row, and the history is read again', async () => {
    const el = await openHistory(CUSTOMERS.ana, '2 orders');
    await chooseFor(el, KNOWN.cartOfAna, 'Cancel order');
    const dialog = await appears(el, 'dialog', `Cancel order ${KNOWN.cartOfAna}?`);
    expect(textOf(dialog)).to.contain('Ana Ruiz');
    await answerWith(el, 'Cancel order');
    await until(() => textOf(rowOf(el, KNOWN.cartOfAna)).includes('Canceled'));
    await until(() => page.sandbox.log.list(HISTORY).length === 2, 'another reading');
    expect(await requests(page, `person/${CUSTOMERS.ana}`)).to.have.length(1);
    await until(() => find(el, 'table', 'Orders').ariaBusy === 'false');
    await isAccessible(el);
  });

  it('that a filter does not fit any more go away', async () => {
    const el = await openHistory(CUSTOMERS.ana, '2 orders');
    box<HTMLSelectElement>(el, 'Show').value = 'carts';
    box(el, 'Show').dispatchEvent(new Event('change', {bubbles: true}));
    await appears(el, 'heading', 'Carts: 1 order');
    await chooseFor(el, KNOWN.cartOfAna, 'Cancel order');
    await answerWith(el, 'Cancel order');
    await appears(el, 'heading', 'Carts: No orders');
  });

  it('are re-ordered from their row, and the cart that is new shows', async () => {
    const el = await mountHistory('4005');
    await appears(el, 'heading', '1 order');
    await chooseFor(el, KNOWN.deliveredWithoutCart, 'Re-order');
    const dialog = await appears(el, 'dialog');
    expect(textOf(dialog)).to.contain('Chloé Dubois');
    await answerWith(el, 'Re-order');
    await appears(el, 'heading', '2 orders');
    expect(orderNumbers(el)).to.include(KNOWN.deliveredWithoutCart);
  });

  it('that are canceled elsewhere on the page show it, and the history is read again', async () => {
    const around = await mount<HTMLElement>(html`
      <div>
        <order-history customer-id=${CUSTOMERS.ana}></order-history>
        <order-details order-id=${KNOWN.cartOfAna}></order-details>
      </div>
    `);
    const [history, details] = [...around.children] as [Element, Element];
    await appears(history, 'heading', '2 orders');
    await appears(details, 'heading', 'Order items');
    await answer(details, 'Cancel order', 'Cancel order');
    await until(() => textOf(rowOf(history, KNOWN.cartOfAna)).includes('Canceled'));
    await until(() => page.sandbox.log.list(HISTORY).length === 2, 'another reading');
  });

  it('of others are none of its business', async () => {
    const around = await mount<HTMLElement>(html`
      <div>
        <order-history customer-id=${CUSTOMERS.ana}></order-history>
        <order-details order-id=${KNOWN.pendingUnlocked}></order-details>
      </div>
    `);
    const [history, details] = [...around.children] as [Element, Element];
    await appears(history, 'heading', '2 orders');
    await appears(details, 'heading', 'Order items');
    await answer(details, 'Cancel order', 'Cancel order');
    await says(details, 'Status', 'Canceled');
    expect(await requests(page, HISTORY)).to.have.length(1);
  });
});

describe('order-history: trouble', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('orders that cannot be read: it says so, and reads them again', async () => {
    page.sandbox.faults.add({kind: 'offline', path: HISTORY, times: 1});
    const el = await mountHistory(CUSTOMERS.ana);
    const failures = record(el, 'desk-failure');
    const alert = await appears(el, 'alert', /could not be reached/);
    expect(el.matches(':state(failed)')).to.be.true;
    expect(failures.map(({kind}) => kind)).to.deep.equal(['offline']);
    await isAccessible(el);
    find(alert, 'button', 'Try again').click();
    await appears(el, 'heading', '2 orders');
    expect(el.matches(':state(failed)')).to.be.false;
  });

  it('a customer who cannot be read: the orders are shown all the same', async () => {
    page.sandbox.faults.add({kind: 'status', path: `person/${CUSTOMERS.ana}`, times: 1});
    const el = await mountHistory(CUSTOMERS.ana);
    const alert = await appears(el, 'alert', /Who this is could not be read\./);
    await appears(el, 'heading', '2 orders');
    await isAccessible(el);
    find(alert, 'button', 'Try again').click();
    await says(el, 'Customer', 'Ana Ruiz');
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  for (const [who, customerId] of [
    ['who does not exist', '1'],
    ['whose ID cannot be one', '..'],
  ] as const)
    it(`a customer ${who}`, async () => {
      const el = await mountHistory(customerId);
      await appears(el, 'alert', /There is no such customer in this store\./);
      expect(textsOf(el, 'table')).to.deep.equal([]);
      await isAccessible(el);
    });

  it('a customer of whom the server says no more than that nothing is there', async () => {
    page.sandbox.faults.add({kind: 'status', status: 404, path: `person/${CUSTOMERS.ana}`, times: 1});
    const el = await mountHistory(CUSTOMERS.ana);
    await appears(el, 'alert', /There is no such customer in this store\./);
  });

  it('the last good orders stay when another page cannot be read', async () => {
    const el = await openHistory(CUSTOMERS.withLongHistory, '47 orders');
    page.sandbox.faults.add({kind: 'offline', path: HISTORY, times: 1});
    find(el, 'button', 'Next').click();
    const alert = await appears(el, 'alert', /could not be reached/);
    expect(orderNumbers(el)).to.have.length(15);
    find(alert, 'button', 'Try again').click();
    await until(() => textOf(el).includes('Page 2 of 4'));
  });

  it('a session that ends: it asks to sign in, and reads on', async () => {
    const el = await openHistory(CUSTOMERS.withLongHistory, '47 orders');
    const lost = record(document, 'session-lost');
    await knowsWho(el);
    page.sandbox.expireSessions();
    find(el, 'button', 'Next').click();
    await appears(el, 'alert', /Your session has ended/);
    expect(lost).to.have.length(1);
    await isAccessible(el);
  });

  it('signing out: nothing of the customer stays', async () => {
    const el = await openHistory(CUSTOMERS.ana, '2 orders');
    const panel = document.createElement('csr-sign-in');
    el.before(panel);
    (await appears(panel, 'button', 'Sign out')).click();
    await appears(el, 'status', /Sign in as a customer service representative\./);
    expect(textOf(el)).not.to.contain('Ruiz');
    expect(fact(el, 'Customer')).to.be.undefined;
    await signIn(panel, USERS.bob);
    await appears(el, 'heading', '2 orders');
  });

  it('without a customer, signing in reads nothing', async () => {
    page.forgetCookies();
    const el = await mountHistory('');
    await appears(el, 'status', /Sign in as a customer service representative\./);
    await el.refresh();
    expect(await requests(page, HISTORY)).to.deep.equal([]);
  });

  it('refresh reads customer and orders again', async () => {
    const el = await openHistory(CUSTOMERS.ana, '2 orders');
    page.sandbox.users.get(CUSTOMERS.ana)!.enabled = false;
    await el.refresh();
    await says(el, 'Account', 'Disabled');
    expect(await requests(page, HISTORY)).to.have.length(2);
  });
});
