import {expect, html} from '@open-wc/testing';
import {CUSTOMERS, KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {LATER} from '../../src/elements/customer-service-views.js';
import type {CustomerService} from '../../src/index.js';
import {Failure} from '../../src/model/failure.js';
import {customerNames} from '../support/customers.js';
import {appears, find, hasFocus, isAccessible, mount, press, requests, textOf, textsOf, until, useSandbox} from '../support/elements.js';
import {orderNumbers, search, typed} from '../support/find-orders.js';

describe('customer-service: from view to view', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));
  afterEach(() => scrollTo(0, 0));

  const opened = async (hash = ''): Promise<CustomerService> => {
    if (hash) history.replaceState(null, '', hash);
    const el = await mount<CustomerService>(html`<customer-service></customer-service>`);
    await appears(el, 'button', 'Sign out');
    return el;
  };
  const current = (el: Element): string[] =>
    ['Find orders', 'Find customers'].filter((name) => find(el, 'link', name).getAttribute('aria-current') === 'page');

  it('leads to orders and to customers, and keeps both as they were left', async () => {
    const el = await opened();
    await search(el, {'Last name': 'Lund'}, '1 order found');
    expect(current(el)).to.deep.equal(['Find orders']);
    find(el, 'link', 'Find customers').click();
    await appears(el, 'heading', 'Find customers');
    expect(location.hash).to.equal('#find-customers');
    expect(el.view).to.equal('find-customers');
    expect(current(el)).to.deep.equal(['Find customers']);
    expect(textsOf(el, 'heading', 'Find orders')).to.deep.equal([]);
    await isAccessible(el);
    await search(el, {'Logon ID': 'ana@example.com'}, '1 customer found');
    find(el, 'link', 'Find orders').click();
    await appears(el, 'heading', '1 order found');
    expect(typed(el, 'Last name')).to.deep.equal(['Lund']);
    history.back();
    await appears(el, 'heading', '1 customer found');
    expect(customerNames(el)).to.deep.equal(['Ana Ruiz']);
  });

  it('opens a customer’s history, and brings the focus back to the customer', async () => {
    const el = await opened('#find-customers');
    await appears(el, 'heading', 'Find customers');
    await search(el, {'Logon ID': 'ana@example.com'}, '1 customer found');
    find(el, 'link', 'Ana Ruiz').click();
    await appears(el, 'heading', '2 orders');
    expect(location.hash).to.equal(`#customer=${CUSTOMERS.ana}`);
    expect(orderNumbers(el)).to.deep.equal([KNOWN.cartOfAna, KNOWN.deliveredOfAna]);
    await isAccessible(el);
    history.back();
    await hasFocus(() => find(el, 'link', 'Ana Ruiz'));
  });

  it('shows the history of a deep link at once', async () => {
    const el = await opened(`#customer=${CUSTOMERS.ana}`);
    await appears(el, 'heading', '2 orders');
    expect(el.view).to.equal('order-history');
    expect(await requests(page, '/order?')).to.deep.equal([]);
  });

  it('goes from order to order of the list, in the order that is on screen', async () => {
    const el = await opened();
    await search(el, {'Last name': 'Smith', 'ZIP or postal code': 'M5V 1A1'}, '3 orders found');
    const [first, second, third] = orderNumbers(el) as [string, string, string];
    find(el, 'link', first).click();
    await hasFocus(() => find(el, 'heading', `Order ${first}`));
    const way = find(el, 'navigation', 'Orders of the list');
    expect(textOf(way)).to.contain('1 of 3').and.not.contain('Previous order');
    await isAccessible(el);
    find(el, 'link', 'Next order').click();
    await hasFocus(() => find(el, 'heading', `Order ${second}`));
    expect(textOf(way)).to.contain('2 of 3');
    find(el, 'link', 'Next order').click();
    await hasFocus(() => find(el, 'heading', `Order ${third}`));
    expect(textsOf(el, 'link', 'Next order')).to.deep.equal([]);
    find(el, 'link', 'Previous order').click();
    await hasFocus(() => find(el, 'heading', `Order ${second}`));
    find(el, 'link', /Back to Find orders/).click();
    await hasFocus(() => find(el, 'link', second));
    expect(await requests(page, '/order?'), 'one search in all').to.have.length(1);
  });

  it('goes from order to order of a history, and back to it', async () => {
    const el = await opened(`#customer=${CUSTOMERS.ana}`);
    await appears(el, 'heading', '2 orders');
    find(el, 'link', KNOWN.cartOfAna).click();
    await hasFocus(() => find(el, 'heading', `Order ${KNOWN.cartOfAna}`));
    find(el, 'link', 'Next order').click();
    await hasFocus(() => find(el, 'heading', `Order ${KNOWN.deliveredOfAna}`));
    find(el, 'link', /Back to Order history/).click();
    await hasFocus(() => find(el, 'link', KNOWN.deliveredOfAna));
  });

  it('has no neighbours for an order that is in no list', async () => {
    const el = await opened(`#order=${KNOWN.shipped}`);
    await appears(el, 'heading', `Order ${KNOWN.shipped}`);
    expect(textsOf(el, 'link', 'Next order')).to.deep.equal([]);
    expect(textOf(find(el, 'navigation', 'Orders of the list'))).not.to.match(/\d of \d/);
  });

  it('shows nothing of a customer after signing out', async () => {
    const el = await opened('#find-customers');
    await appears(el, 'heading', 'Find customers');
    await search(el, {'Logon ID': 'ana@example.com'}, '1 customer found');
    find(el, 'link', 'Ana Ruiz').click();
    await appears(el, 'heading', '2 orders');
    find(el, 'button', 'Sign out').click();
    await appears(el, 'button', 'Sign in');
    await until(() => !textOf(el).includes('Ruiz'));
    expect(textsOf(el, 'table')).to.deep.equal([]);
  });

  it('comes from a link to a search', async () => {
    const el = await opened('#find-orders?lastName=Lund');
    await appears(el, 'heading', '1 order found');
    expect(typed(el, 'Last name')).to.deep.equal(['Lund']);
    expect(location.href).not.to.contain('Lund');
  });

  describe('views that are loaded when they are needed', () => {
    const loaded = {...LATER};
    const load = (view: 'order' | 'held-locks', how: () => Promise<unknown>): void => void Object.assign(LATER, {[view]: how});
    afterEach(() => void Object.assign(LATER, loaded));

    it('does not show one over what was asked for after it', async () => {
      const el = await opened();
      await search(el, {'Last name': 'Lund'}, '1 order found');
      let arrive = (): void => {};
      const coming = new Promise<void>((resolve) => (arrive = resolve));
      load('order', () => coming);
      const [orderId] = orderNumbers(el) as [string];
      find(el, 'link', orderId).focus();
      await press('Enter');
      await until(() => location.hash === `#order=${orderId}`);
      const heard = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
      history.back();
      await heard;
      arrive();
      await coming;
      await el.updateComplete;
      expect(el.view).to.equal('find-orders');
      await hasFocus(() => find(el, 'link', orderId));
      find(el, 'link', orderId).click();
      await hasFocus(() => find(el, 'heading', `Order ${orderId}`));
    });

    it('says where all can see it that one cannot be had, and tries again', async () => {
      const el = await opened();
      load('held-locks', () => Promise.reject(new Failure({kind: 'offline'})));
      find(el, 'link', 'Locked by you').click();
      expect(textOf(await appears(el, 'alert'))).to.contain('The server could not be reached.');
      await isAccessible(el);
      Object.assign(LATER, loaded);
      find(el, 'button', 'Try again').focus();
      await press('Enter');
      await appears(el, 'heading', 'Locked by you');
      expect(textsOf(el, 'alert')).to.deep.equal([]);
      await until(() => el.matches(':focus-within'));
    });
  });
});
