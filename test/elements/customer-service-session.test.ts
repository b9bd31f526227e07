import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {CustomerService} from '../../src/index.js';
import {
  appears,
  box,
  fill,
  find,
  hasFocus,
  isAccessible,
  maybe,
  mount,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {orderNumbers, search, submit, typed} from '../support/find-orders.js';
import {signIn} from '../support/sign-in.js';

describe('customer-service: session', () => {
  const page = useSandbox();
  const mounted = () => mount<CustomerService>(html`<customer-service></customer-service>`);

  it('asks a guest to sign in, and shows nothing else', async () => {
    const el = await mounted();
    await until(() => box(el, 'Password'));
    expect(textOf(el)).to.contain('Sign in as a customer service representative.');
    expect(textsOf(el, 'heading', 'Find orders')).to.deep.equal([]);
    await isAccessible(el);
  });

  it('tells where it leads after signing in', async () => {
    const el = await mounted();
    const events = record(el, 'signed-in');
    await signIn(el);
    await hasFocus(() => box(el, 'Paste or type anything'));
    expect(events).to.have.length(1);
  });

  it('goes on to the order of a deep link after signing in', async () => {
    history.replaceState(null, '', `#order=${KNOWN.shipped}`);
    const el = await mounted();
    await signIn(el);
    await hasFocus(() => find(el, 'heading', `Order ${KNOWN.shipped}`));
  });

  it('lets a customer in no further than to sign out', async () => {
    const el = await mounted();
    await signIn(el, USERS.ana);
    await appears(el, 'alert', /is not a customer service representative/);
    expect(textsOf(el, 'heading', 'Find orders')).to.deep.equal([]);
    await isAccessible(el);
    find(el, 'button', 'Sign out').click();
    await hasFocus(() => box(el, 'Logon ID'));
  });

  it('goes on in another language where it was: nobody is asked again, nothing is taken down', async () => {
    page.signInAs(USERS.alice);
    const el = await mounted();
    await appears(el, 'heading', 'Find orders');
    await search(el, {'Last name': 'Lund'}, '1 order found');
    const field = box<HTMLInputElement>(el, 'Last name');
    field.focus();
    fill(el, 'Last name', 'Lundqv');
    page.sandbox.log.clear();
    el.closest('order-desk')!.langId = '-3';
    await appears(el, 'heading', 'Bestellungen suchen');
    await appears(el, 'heading', '1 Bestellung gefunden');
    await hasFocus(() => field);
    expect([field.isConnected, field.value]).to.deep.equal([true, 'Lundqv']);
    expect(await requests(page, 'contextdata')).to.deep.equal([]);
  });

  it('keeps everything in place when the session ends, and goes on after signing in again', async () => {
    page.signInAs(USERS.alice);
    const el = await mounted();
    await appears(el, 'heading', 'Find orders');
    await search(el, {'Last name': 'Smith', 'ZIP or postal code': 'M5V 1A1'}, '3 orders found');
    const lost = record(document.body, 'session-lost');
    page.sandbox.expireSessions();
    submit(el, {'Last name': 'Lund', 'ZIP or postal code': ''});
    const alert = await appears(el, 'alert', /Your session has ended/);
    expect(typed(el, 'Last name')).to.deep.equal(['Lund']);
    expect(lost).to.have.length(1);
    await isAccessible(el);
    find(alert, 'button', 'Sign in').click();
    await hasFocus(() => box(el, 'Logon ID'));
    await signIn(el);
    await appears(el, 'heading', '1 order found');
    expect(orderNumbers(el)).to.deep.equal([KNOWN.pendingLockedByAlice]);
    await until(() => !maybe(el, 'alert'));
    find(el, 'button', 'Sign out');
  });

  it('repeats the reading of an order after signing in again', async () => {
    page.signInAs(USERS.alice);
    const el = await mounted();
    await appears(el, 'heading', 'Find orders');
    page.sandbox.expireSessions();
    location.hash = `#order=${KNOWN.shipped}`;
    find(await appears(el, 'alert', /Your session has ended/), 'button', 'Sign in').click();
    await signIn(el);
    await until(() => textOf(el).includes('Aaron Smith'));
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('tells the next person nothing of the last', async () => {
    page.signInAs(USERS.alice);
    const el = await mounted();
    await appears(el, 'heading', 'Find orders');
    const out = record(el, 'signed-out');
    await search(el, {'Last name': 'Lund'}, '1 order found');
    find(el, 'button', 'Sign out').click();
    await hasFocus(() => box(el, 'Logon ID'));
    expect(out).to.have.length(1);
    expect(textOf(el)).not.to.match(/Lund|Alice/);
    await signIn(el, USERS.bob);
    await appears(el, 'heading', 'Find orders');
    expect(textOf(el)).to.contain('Signed in as Bob Okafor');
    expect(typed(el, 'Last name')).to.deep.equal(['']);
    expect(textsOf(el, 'table')).to.deep.equal([]);
  });
});
