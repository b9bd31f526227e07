import {expect, html} from '@open-wc/testing';
import {PASSWORD, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {SignedInEvent, SignedOutEvent, type CsrSignIn} from '../../src/index.js';
import {
  appears,
  box,
  descriptionOf,
  fill,
  find,
  hasFocus,
  hasState,
  isAccessible,
  isOff,
  mount,
  once,
  press,
  record,
  requests,
  textOf,
  textsOf,
  type,
  until,
  useSandbox,
} from '../support/elements.js';

const LOGIN = 'POST /wcs/resources/store/10201/loginidentity';

describe('csr-sign-in', () => {
  const page = useSandbox();
  const mounted = async () => {
    const el = await mount<CsrSignIn>(html`<csr-sign-in></csr-sign-in>`);
    await until(() => box(el, 'Logon ID'));
    return el;
  };

  it('signs in by keyboard, says who, and keeps the focus', async () => {
    const el = await mounted();
    await isAccessible(el);
    const told = once(document.body, 'signed-in');
    el.focus();
    await hasFocus(() => box(el, 'Logon ID'));
    await type(USERS.alice);
    await press('Tab');
    await type(PASSWORD);
    await press('Enter');
    const event = await told;
    expect(event).to.be.instanceOf(SignedInEvent);
    expect(event).to.include({userId: '5001', isCsr: true, bubbles: true, composed: true, cancelable: false});
    const signOut = await appears(el, 'button', 'Sign out');
    expect(textOf(el)).to.contain('Signed in as Alice Ng');
    await hasFocus(() => signOut);
    await isAccessible(el);
  });

  it('knows who is signed in already', async () => {
    page.signInAs(USERS.bob);
    const el = await mount<CsrSignIn>(html`<csr-sign-in></csr-sign-in>`);
    await appears(el, 'button', 'Sign out');
    expect(textOf(el)).to.contain('Signed in as Bob Okafor');
    expect(() => box(el, 'Password')).to.throw('0 boxes');
    expect(await requests(page, 'POST')).to.deep.equal([]);
  });

  it('lets password managers fill it in', async () => {
    const el = await mounted();
    expect(box(el, 'Logon ID').autocomplete).to.equal('username');
    expect(box(el, 'Password').autocomplete).to.equal('current-password');
    expect(box(el, 'Password').type).to.equal('password');
  });

  it('takes blanks off the logon ID, but not off the password', async () => {
    page.sandbox.userOfLogonId(USERS.alice)!.password = ' with blanks ';
    const el = await mounted();
    fill(el, 'Logon ID', `  ${USERS.alice} `);
    fill(el, 'Password', ' with blanks ');
    find(el, 'button', 'Sign in').click();
    await appears(el, 'button', 'Sign out');
  });

  it('signs in once, however often the button is pressed', async () => {
    const el = await mounted();
    const answer = page.hold('loginidentity');
    fill(el, 'Logon ID', USERS.alice);
    fill(el, 'Password', PASSWORD);
    const button = find(el, 'button', 'Sign in');
    button.click();
    await answer.arrived;
    await until(() => isOff(button) && hasState(el, 'loading'));
    button.click();
    await isAccessible(el);
    answer.release();
    await appears(el, 'button', 'Sign out');
    expect(await requests(page, LOGIN)).to.have.length(1);
    expect(hasState(el, 'loading')).to.equal(false);
  });

  it('signs out, and asks who comes next, with the focus', async () => {
    page.signInAs(USERS.alice);
    const el = await mount<CsrSignIn>(html`<csr-sign-in></csr-sign-in>`);
    const told = once(document.body, 'signed-out');
    const button = await appears(el, 'button', 'Sign out');
    button.focus();
    await press('Enter');
    expect(await told).to.be.instanceOf(SignedOutEvent);
    await hasFocus(() => box(el, 'Logon ID'));
    expect(page.sandbox.sessions.all().map(({ended}) => ended)).to.deep.equal(['sign-out']);
    expect(document.cookie).not.to.contain('WC_AUTHENTICATION');
  });

  it('forgets the password as soon as it has been used', async () => {
    const el = await mounted();
    fill(el, 'Logon ID', USERS.alice);
    fill(el, 'Password', PASSWORD);
    find(el, 'button', 'Sign in').click();
    (await appears(el, 'button', 'Sign out')).click();
    await until(() => box(el, 'Password'));
    expect(box(el, 'Password').value).to.equal('');
    expect(el.shadowRoot!.innerHTML).not.to.contain(PASSWORD);
  });

  it('says when signing out failed, and can be tried again', async () => {
    page.signInAs(USERS.alice);
    page.sandbox.faults.add({kind: 'offline', method: 'DELETE', times: 1});
    const el = await mount<CsrSignIn>(html`<csr-sign-in></csr-sign-in>`);
    const out = record(el, 'signed-out');
    (await appears(el, 'button', 'Sign out')).click();
    await appears(el, 'alert', /The server could not be reached\./);
    expect(out).to.have.length(0);
    await isAccessible(el);
    find(el, 'button', 'Sign out').click();
    await until(() => box(el, 'Logon ID'));
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('is signed out, too, when the session was over already', async () => {
    page.signInAs(USERS.alice);
    const el = await mount<CsrSignIn>(html`<csr-sign-in></csr-sign-in>`);
    const button = await appears(el, 'button', 'Sign out');
    page.sandbox.expireSessions();
    const told = once(el, 'signed-out');
    button.click();
    await told;
    await until(() => box(el, 'Logon ID'));
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('shows the same twice on a page', async () => {
    const both = await mount<HTMLElement>(html`<div><csr-sign-in></csr-sign-in><csr-sign-in></csr-sign-in></div>`);
    const [one, other] = [...both.children] as [Element, Element];
    await until(() => box(one, 'Logon ID'));
    fill(one, 'Logon ID', USERS.alice);
    fill(one, 'Password', PASSWORD);
    find(one, 'button', 'Sign in').click();
    await appears(other, 'button', 'Sign out');
  });

  it('keeps what was typed when it is moved', async () => {
    const el = await mounted();
    fill(el, 'Logon ID', USERS.alice);
    const place = document.createElement('div');
    el.before(place);
    place.append(el);
    await el.updateComplete;
    expect(box(el, 'Logon ID').value).to.equal(USERS.alice);
    fill(el, 'Password', PASSWORD);
    find(el, 'button', 'Sign in').click();
    await appears(el, 'button', 'Sign out');
  });

  for (const [values, label, reason] of [
    [{'Logon ID': ' ', Password: PASSWORD}, 'Logon ID', 'Enter your logon ID.'],
    [{'Logon ID': USERS.alice, Password: ''}, 'Password', 'Enter your password.'],
    [{'Logon ID': '', Password: ''}, 'Logon ID', 'Enter your logon ID.'],
  ] as const) {
    it(`asks for what is missing: ${JSON.stringify(Object.values(values))}`, async () => {
      const el = await mounted();
      for (const [name, value] of Object.entries(values)) fill(el, name, value);
      const button = find(el, 'button', 'Sign in');
      button.focus();
      button.click();
      await hasFocus(() => box(el, label));
      expect(descriptionOf(box(el, label))).to.equal(reason);
      expect(box(el, label).getAttribute('aria-invalid')).to.equal('true');
      expect(await requests(page, LOGIN)).to.deep.equal([]);
      await isAccessible(el);
    });
  }
});
