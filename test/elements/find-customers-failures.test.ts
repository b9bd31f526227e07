import {expect} from '@open-wc/testing';
import type {Fault} from '../../demo/sandbox/index.js';
import {USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {customerNames, mountFindCustomers} from '../support/customers.js';
import {
  appears,
  find,
  hasFocus,
  hasState,
  isAccessible,
  knowsWho,
  once,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {search, submit, typed} from '../support/find-orders.js';
import {signIn} from '../support/sign-in.js';

const PEOPLE = 'q=registeredUsersICanManage';

describe('find-customers: failures', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  for (const [name, fault, kind, words] of [
    ['the server is not reached', {kind: 'offline'}, 'offline', 'The server could not be reached.'],
    ['the server has a problem', {kind: 'status'}, 'server', 'The server has a problem.'],
    ['HTML comes instead of JSON', {kind: 'html-200'}, 'unreadable', 'The answer of the server could not be read.'],
    ['half an answer comes', {kind: 'truncated'}, 'unreadable', 'The answer of the server could not be read.'],
  ] as const satisfies readonly (readonly [string, Fault, string, string])[])
    it(`says so when ${name}, keeps what was typed, and tries again`, async () => {
      page.sandbox.faults.add({...fault, path: PEOPLE, times: 1});
      const el = await mountFindCustomers();
      const failed = once(document.body, 'desk-failure');
      submit(el, {'Last name': 'Ruiz'});
      const alert = await appears(el, 'alert', new RegExp(words));
      expect(hasState(el, 'failed')).to.equal(true);
      expect(typed(el, 'Last name')).to.deep.equal(['Ruiz']);
      const event = await failed;
      expect(event.kind).to.equal(kind);
      expect(JSON.stringify({...event, text: event.text})).not.to.contain('Ruiz');
      await isAccessible(el);
      find(alert, 'button', 'Try again').click();
      await appears(el, 'heading', '1 customer found');
      expect(hasState(el, 'failed')).to.equal(false);
    });

  it('shows nothing of the last search under one that failed', async () => {
    const el = await mountFindCustomers();
    await search(el, {'Last name': 'Ruiz'}, '1 customer found');
    page.sandbox.faults.add({kind: 'offline', path: PEOPLE, times: 1});
    submit(el, {'Last name': 'Carter'});
    await appears(el, 'alert', /could not be reached/);
    expect(textsOf(el, 'table')).to.deep.equal([]);
  });

  it('tells a customer that this is for representatives', async () => {
    page.forgetCookies();
    page.signInAs(USERS.ana);
    const el = await mountFindCustomers();
    await appears(el, 'alert', /You are not signed in as a customer service representative\./);
    submit(el, {'Last name': 'Ruiz'});
    await appears(el, 'alert', /Your logon ID may not do this\./);
    await isAccessible(el);
  });
});

describe('find-customers: no session', () => {
  const page = useSandbox();

  it('asks to sign in, in place, and searches when that is done', async () => {
    const el = await mountFindCustomers();
    await appears(el, 'status', /Sign in as a customer service representative\./);
    submit(el, {'Last name': 'Ruiz'});
    await until(() => hasState(el, 'failed'));
    await isAccessible(el);
    find(el, 'button', 'Sign in').click();
    await signIn(el);
    await appears(el, 'heading', '1 customer found');
  });

  it('says that the session has ended, and repeats the search after signing in again', async () => {
    page.signInAs(USERS.alice);
    const el = await mountFindCustomers();
    await search(el, {'Last name': 'Ruiz'}, '1 customer found');
    const events = record(document.body, 'session-lost');
    await knowsWho(el);
    page.sandbox.expireSessions();
    submit(el, {'Last name': 'Carter'});
    const alert = await appears(el, 'alert', /Your session has ended/);
    expect(typed(el, 'Last name')).to.deep.equal(['Carter']);
    expect(events).to.have.length(1);
    await isAccessible(el);
    find(alert, 'button', 'Sign in').click();
    await signIn(el);
    await until(() => customerNames(el).includes('Ben Carter'));
    expect(await requests(page, 'lastName=Carter')).to.have.length(2);
  });

  it('shows nothing of the last representative after signing out', async () => {
    page.signInAs(USERS.alice);
    const el = await mountFindCustomers();
    const panel = document.createElement('csr-sign-in');
    el.before(panel);
    await search(el, {'Last name': 'Ruiz'}, '1 customer found');
    (await appears(panel, 'button', 'Sign out')).click();
    await appears(el, 'status', /Sign in as a customer service representative\./);
    expect(textsOf(el, 'table')).to.deep.equal([]);
    expect(typed(el, 'Last name')).to.deep.equal(['']);
    expect(textOf(el)).not.to.contain('Ruiz');
  });

  it('searches again in another store', async () => {
    page.signInAs(USERS.alice);
    const el = await mountFindCustomers();
    await search(el, {'Last name': 'Keller'}, 'No customer matches');
    el.parentElement!.setAttribute('store-id', '10202');
    await appears(el, 'heading', /of 34 customers/);
    await hasFocus(() => el.shadowRoot!.activeElement ?? document.body).catch(() => {});
  });
});
