import {expect, html} from '@open-wc/testing';
import {KNOWN, PASSWORD, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {CustomerService} from '../../src/index.js';
import {
  appears,
  box,
  fill,
  find,
  findAll,
  hasFocus,
  hasState,
  isAccessible,
  mount,
  press,
  record,
  requests,
  textOf,
  textsOf,
  type,
  until,
  useSandbox,
} from '../support/elements.js';
import {orderNumbers, search, typed} from '../support/find-orders.js';

const order = (id: string) => `#order=${id}`;

describe('customer-service', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));
  afterEach(() => scrollTo(0, 0));

  const mounted = () => mount<CustomerService>(html`<customer-service></customer-service>`);
  const ready = async () => {
    const el = await mounted();
    await appears(el, 'heading', 'Find orders');
    return el;
  };
  const list = (el: Element) => el.shadowRoot!.querySelector('find-orders')!;

  it('shows who is signed in, and the search', async () => {
    const el = await ready();
    find(el, 'heading', 'Customer Service');
    find(el, 'button', 'Sign out');
    expect(textOf(el)).to.contain('Signed in as Alice Ng');
    expect(textsOf(el, 'button', 'Sign in'), 'is not asked for').to.deep.equal([]);
    expect(el.view).to.equal('find-orders');
    await isAccessible(el);
  });

  it('waits until it is known who is signed in', async () => {
    const answer = page.hold('contextdata');
    const el = await mounted();
    await answer.arrived;
    await until(() => hasState(el, 'loading') && textOf(el).includes('Loading'));
    expect(textsOf(el, 'heading', 'Find orders')).to.deep.equal([]);
    await isAccessible(el);
    answer.release();
    await appears(el, 'heading', 'Find orders');
    expect(hasState(el, 'loading')).to.equal(false);
  });

  it('says when that cannot be found out, and asks again', async () => {
    page.sandbox.faults.add({kind: 'html', path: 'contextdata', times: 1});
    const el = await mounted();
    const alert = await appears(el, 'alert', /The server has a problem/);
    await isAccessible(el);
    find(alert, 'button', 'Try again').click();
    await appears(el, 'heading', 'Find orders');
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('opens an order by its link, and brings back the list, its criteria and its focus', async () => {
    const el = await ready();
    await search(el, {'Last name': 'Smith', 'ZIP or postal code': 'M5V 1A1'}, '3 orders found');
    find(el, 'link', KNOWN.shipped).click();
    const heading = await appears(el, 'heading', `Order ${KNOWN.shipped}`);
    await hasFocus(() => heading);
    expect(location.hash).to.equal(order(KNOWN.shipped));
    expect(el.getAttribute('view')).to.equal('order');
    expect(textsOf(el, 'heading', 'Find orders'), 'is hidden').to.deep.equal([]);
    expect(location.href).not.to.contain('Smith');
    find(el, 'link', /Back to Find orders/).click();
    await hasFocus(() => find(el, 'link', KNOWN.shipped));
    expect(orderNumbers(el)).to.have.length(3);
    expect(typed(el, 'Last name', 'ZIP or postal code')).to.deep.equal(['Smith', 'M5V 1A1']);
    expect(await requests(page, '/order?'), 'one search in all').to.have.length(1);
    expect(el.getAttribute('view')).to.equal('find-orders');
  });

  it('follows the browser’s back and forward', async () => {
    const el = await ready();
    await search(el, {'Order number': KNOWN.shipped}, '1 order found');
    find(el, 'link', KNOWN.shipped).click();
    await appears(el, 'heading', `Order ${KNOWN.shipped}`);
    history.back();
    await hasFocus(() => find(el, 'link', KNOWN.shipped));
    history.forward();
    await hasFocus(() => find(el, 'heading', `Order ${KNOWN.shipped}`));
  });

  it('scrolls back to where the CSR was', async () => {
    const el = await ready();
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    const last = findAll(el, 'link', /^\d+$/).at(-1)!;
    last.scrollIntoView({block: 'center'});
    const there = scrollY;
    expect(there).to.be.above(0);
    last.click();
    await appears(el, 'heading', `Order ${last.textContent}`);
    history.back();
    await until(() => scrollY === there);
    await hasFocus(() => last);
  });

  it('opens an order from the menu of its row', async () => {
    const el = await ready();
    await search(el, {'Order number': KNOWN.shipped}, '1 order found');
    find(el, 'button', `Actions for order ${KNOWN.shipped}`).click();
    (await appears(el, 'menuitem', 'View order')).click();
    await hasFocus(() => find(el, 'heading', `Order ${KNOWN.shipped}`));
  });

  it('shows the order of a deep link at once, and then the search', async () => {
    history.replaceState(null, '', order(KNOWN.pendingUnlocked));
    const el = await mounted();
    await appears(el, 'heading', `Order ${KNOWN.pendingUnlocked}`);
    expect(await requests(page, '/order?')).to.deep.equal([]);
    await isAccessible(el);
    find(el, 'link', /Back to Find orders/).click();
    await appears(el, 'heading', 'Find orders');
  });

  it('goes from one order to another', async () => {
    history.replaceState(null, '', order(KNOWN.pendingUnlocked));
    const el = await mounted();
    await appears(el, 'heading', `Order ${KNOWN.pendingUnlocked}`);
    location.hash = order(KNOWN.shipped);
    await hasFocus(() => find(el, 'heading', `Order ${KNOWN.shipped}`));
    expect(textsOf(el, 'heading', `Order ${KNOWN.pendingUnlocked}`)).to.deep.equal([]);
  });

  it('says when the order of a deep link does not exist', async () => {
    history.replaceState(null, '', order('999999'));
    const el = await mounted();
    await appears(el, 'alert', /There is no such order in this store\./);
    find(el, 'link', /Back to Find orders/).click();
    await appears(el, 'heading', 'Find orders');
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('says of a broken fragment that there is no such order', async () => {
    history.replaceState(null, '', '#order=%E0%A4%A');
    const el = await mounted();
    await appears(el, 'alert');
    find(el, 'link', /Back to Find orders/).click();
    await appears(el, 'heading', 'Find orders');
  });

  it('leaves the fragments of the host page alone', async () => {
    history.replaceState(null, '', order(KNOWN.shipped));
    const el = await mounted();
    await appears(el, 'heading', `Order ${KNOWN.shipped}`);
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = '#main-content';
    await changed;
    await el.updateComplete;
    find(el, 'heading', `Order ${KNOWN.shipped}`);
  });

  it('shows in the list what was done in the order', async () => {
    const el = await ready();
    await search(el, {'Order number': KNOWN.pendingLockedByBob}, '1 order found');
    find(el, 'link', KNOWN.pendingLockedByBob).click();
    (await appears(el, 'button', 'Take over and unlock')).click();
    await appears(el, 'button', 'Lock');
    find(el, 'link', /Back to Find orders/).click();
    await appears(el, 'heading', 'Find orders');
    expect(textOf(list(el))).not.to.contain('locked by csr.bob');
  });

  it('lets the host page show the order instead', async () => {
    const el = await ready();
    await search(el, {'Order number': KNOWN.shipped}, '1 order found');
    el.addEventListener('order-open', (event) => event.preventDefault());
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    expect(find(el, 'link', KNOWN.shipped).dispatchEvent(click), 'the link is followed').to.equal(false);
    find(el, 'heading', 'Find orders');
  });

  it('is taken out and put back, and follows the address again', async () => {
    const el = await ready();
    const home = el.parentElement!;
    await search(el, {'Last name': 'Lund'}, '1 order found');
    el.remove();
    history.replaceState(null, '', order(KNOWN.shipped));
    home.append(el);
    await appears(el, 'heading', `Order ${KNOWN.shipped}`);
    location.hash = '#find-orders';
    await appears(el, 'heading', '1 order found');
    el.remove();
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = order(KNOWN.shipped);
    await changed;
    expect(el.view, 'follows nothing while it is out').to.equal('find-orders');
    home.append(el);
    await appears(el, 'heading', `Order ${KNOWN.shipped}`);
  });

  it('goes from sign-in to an order by keyboard alone', async () => {
    page.forgetCookies();
    const el = await mounted();
    await until(() => box(el, 'Logon ID'));
    await isAccessible(el);
    box(el, 'Logon ID').focus();
    await type(USERS.alice);
    await press('Tab');
    await type(PASSWORD);
    await press('Enter');
    await hasFocus(() => box(el, 'Paste or type anything'));
    await press('Tab', 'Tab');
    await type('Lund');
    await press('Enter');
    await hasFocus(() => find(el, 'heading', '1 order found'));
    await press('ArrowDown');
    await hasFocus(() => find(el, 'link', KNOWN.pendingLockedByAlice));
    await press('Enter');
    await hasFocus(() => find(el, 'heading', `Order ${KNOWN.pendingLockedByAlice}`));
    await press('Shift+Tab', 'Enter');
    await hasFocus(() => find(el, 'link', KNOWN.pendingLockedByAlice));
  });

  it('says nothing personal in its events', async () => {
    page.sandbox.faults.add({kind: 'status', path: '/order?'});
    const el = await ready();
    const events = record(document.body, 'desk-failure');
    fill(el, 'Last name', 'Lund');
    find(el, 'button', 'Search').click();
    await appears(el, 'alert');
    expect(events).to.have.length(1);
    expect(events[0]!.text).to.equal('server ERR_INTERNAL_SERVER_ERROR CWXFR0230E');
  });
});
