import {expect} from '@open-wc/testing';
import type {Fault} from '../../demo/sandbox/index.js';
import {USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {
  appears,
  box,
  find,
  hasFocus,
  hasState,
  isAccessible,
  knowsWho,
  maybe,
  once,
  press,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {mountFindOrders, search, submit, typed} from '../support/find-orders.js';
import {signIn} from '../support/sign-in.js';

const ORDERS = '/order?';
const SECRETS = ['Lund', 'Oslo'];

describe('find-orders: failures', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  for (const [name, fault, kind, words] of [
    ['the server is not reached', {kind: 'offline'}, 'offline', 'The server could not be reached. Check the connection and try again.'],
    ['the server has a problem', {kind: 'status'}, 'server', 'The server has a problem. Try again in a moment.'],
    ['HTML comes instead of JSON', {kind: 'html-200'}, 'unreadable', 'The answer of the server could not be read.'],
    ['a proxy answers', {kind: 'html'}, 'server', 'The server has a problem. Try again in a moment.'],
    ['half an answer comes', {kind: 'truncated'}, 'unreadable', 'The answer of the server could not be read.'],
  ] as const satisfies readonly (readonly [string, Fault, string, string])[]) {
    it(`says so when ${name}, keeps what was typed, and tries again`, async () => {
      page.sandbox.faults.add({...fault, path: ORDERS, times: 1});
      const el = await mountFindOrders();
      const failed = once(document.body, 'desk-failure');
      submit(el, {'Last name': 'Lund', 'ZIP or postal code': '0150'});
      const alert = await appears(el, 'alert', new RegExp(words));
      expect(hasState(el, 'failed')).to.equal(true);
      expect(typed(el, 'Last name', 'ZIP or postal code')).to.deep.equal(['Lund', '0150']);
      expect(textsOf(el, 'table')).to.deep.equal([]);
      const event = await failed;
      expect(event).to.include({kind, bubbles: true, composed: true, cancelable: false});
      for (const secret of SECRETS) expect(JSON.stringify({...event, text: event.text})).not.to.contain(secret);
      await isAccessible(el);

      find(alert, 'button', 'Try again').click();
      await appears(el, 'heading', '1 order found');
      expect(textsOf(el, 'alert')).to.deep.equal([]);
      expect(hasState(el, 'failed')).to.equal(false);
      expect(await requests(page, ORDERS)).to.have.length(2);
    });
  }

  it('gives support the server’s key, code and words', async () => {
    page.sandbox.faults.add({kind: 'status', path: ORDERS, times: 1});
    const el = await mountFindOrders();
    submit(el, {'Last name': 'Lund'});
    const text = textOf(await appears(el, 'alert'));
    expect(text).to.contain('For support: ERR_INTERNAL_SERVER_ERROR CWXFR0230E');
    expect(text).to.match(/The server says: “.*An error occurred on the server\./);
  });

  it('is tried again by keyboard', async () => {
    page.sandbox.faults.add({kind: 'offline', path: ORDERS, times: 1});
    const el = await mountFindOrders();
    submit(el, {'Last name': 'Lund'});
    const retry = find(await appears(el, 'alert'), 'button', 'Try again');
    retry.focus();
    await press('Enter');
    await appears(el, 'heading', '1 order found');
  });

  it('tells a customer that this is for representatives', async () => {
    page.forgetCookies();
    page.signInAs(USERS.ana);
    const el = await mountFindOrders();
    await appears(el, 'alert', /You are not signed in as a customer service representative\./);
    await isAccessible(el);
    const failed = once(el, 'desk-failure');
    submit(el, {'Last name': 'Lund'});
    await appears(el, 'alert', /Your logon ID may not do this\./);
    expect((await failed).kind).to.equal('forbidden');
    expect(typed(el, 'Last name')).to.deep.equal(['Lund']);
  });

  it('says when it cannot be found out who is signed in, and asks again', async () => {
    page.sandbox.faults.add({kind: 'offline', path: 'contextdata', times: 1});
    const el = await mountFindOrders();
    const alert = await appears(el, 'alert', /The server could not be reached\./);
    find(alert, 'button', 'Try again').click();
    await until(() => !maybe(el, 'alert'));
    await search(el, {'Last name': 'Lund'}, '1 order found');
  });
});

describe('find-orders: no session', () => {
  const page = useSandbox();

  it('asks to sign in, in place, and searches when that is done', async () => {
    const el = await mountFindOrders();
    await appears(el, 'status', /Sign in as a customer service representative\./);
    await isAccessible(el);
    submit(el, {'Last name': 'Lund'});
    await until(() => hasState(el, 'failed'));
    find(el, 'button', 'Sign in').click();
    await hasFocus(() => box(el, 'Logon ID'));
    await isAccessible(el);
    const signedIn = once(el, 'signed-in');
    await signIn(el);
    expect(await signedIn).to.include({userId: '5001', isCsr: true});
    await appears(el, 'heading', '1 order found');
    expect(() => box(el, 'Logon ID')).to.throw('0 boxes');
    await until(() => el.shadowRoot?.activeElement);
  });

  it('says that the session has ended, and repeats the search after signing in again', async () => {
    page.signInAs(USERS.alice);
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Lund'}, '1 order found');
    const events = record(document.body, 'session-lost', 'desk-failure');
    await knowsWho(el);
    page.sandbox.expireSessions();
    submit(el, {'Last name': 'Smith'});
    const alert = await appears(el, 'alert', /Your session has ended\. Sign in again; what you typed is kept\./);
    expect(typed(el, 'Last name')).to.deep.equal(['Smith']);
    expect(events.map((event) => event.type)).to.have.members(['desk-failure', 'session-lost']);
    await isAccessible(el);
    find(alert, 'button', 'Sign in').click();
    await signIn(el);
    await appears(el, 'heading', '20 of 137 orders');
    await until(() => !maybe(el, 'alert'));
    expect(await requests(page, 'lastName=Smith')).to.have.length(2);
  });

  it('says it once for two elements of a page, and signs both in', async () => {
    page.signInAs(USERS.alice);
    const one = await mountFindOrders();
    const other = one.cloneNode() as HTMLElement;
    one.after(other);
    await search(one, {'Last name': 'Lund'}, '1 order found');
    await search(other, {'Last name': 'Nobody'}, 'No order matches');
    const lost = record(document.body, 'session-lost');
    await knowsWho(one);
    page.sandbox.expireSessions();
    submit(one, {'Last name': 'Lund'});
    submit(other, {'Last name': 'Nobody'});
    await appears(other, 'alert', /Your session has ended/);
    find(await appears(one, 'alert', /Your session has ended/), 'button', 'Sign in').click();
    await requests(page);
    expect(lost).to.have.length(1);
    await signIn(one);
    await until(() => !maybe(one, 'alert') && !maybe(other, 'alert'));
  });

  it('shows nothing of the last representative after signing out', async () => {
    page.signInAs(USERS.alice);
    const el = await mountFindOrders();
    const panel = document.createElement('csr-sign-in');
    el.before(panel);
    await search(el, {'Last name': 'Lund'}, '1 order found');
    (await appears(panel, 'button', 'Sign out')).click();
    await appears(el, 'status', /Sign in as a customer service representative\./);
    expect(textsOf(el, 'table')).to.deep.equal([]);
    expect(typed(el, 'Last name')).to.deep.equal(['']);
    expect(textOf(el)).not.to.contain('Lund');
  });
});
