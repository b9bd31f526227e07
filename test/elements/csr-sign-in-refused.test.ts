import {expect, html} from '@open-wc/testing';
import {PASSWORD, USERS, type Fault} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {CsrSignIn} from '../../src/index.js';
import {
  appears,
  box,
  fill,
  find,
  hasFocus,
  hasState,
  isAccessible,
  mount,
  once,
  record,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';

describe('csr-sign-in: refused', () => {
  const page = useSandbox();
  const attempt = async (logonId: string, password: string = PASSWORD) => {
    const el = await mount<CsrSignIn>(html`<csr-sign-in></csr-sign-in>`);
    await until(() => box(el, 'Logon ID'));
    fill(el, 'Logon ID', logonId);
    fill(el, 'Password', password);
    const failed = once(document.body, 'desk-failure');
    const button = find(el, 'button', 'Sign in');
    button.focus();
    button.click();
    return {el, failed};
  };

  for (const [logonId, password, code, words] of [
    [USERS.alice, 'wrong-password', '2030', 'The logon ID or password is not right.'],
    ['nobody', PASSWORD, '2030', 'The logon ID or password is not right.'],
    [USERS.dora, PASSWORD, '2110', 'This account is disabled.'],
    [USERS.eve, PASSWORD, '2490', 'This account is locked after too many wrong passwords.'],
    [USERS.finn, PASSWORD, '2170', 'Your password has expired.'],
  ] as const) {
    it(`${logonId} (${code}): says why, keeps what was typed, and selects the password`, async () => {
      const {el, failed} = await attempt(logonId, password);
      const alert = await appears(el, 'alert', new RegExp(words.replaceAll('.', '\\.')));
      expect(textOf(alert)).to.contain(`For support: _ERR_AUTHENTICATION_ERROR ${code}`);
      await hasFocus(() => box(el, 'Password'));
      expect(box(el, 'Logon ID').value).to.equal(logonId);
      const {value, selectionStart, selectionEnd} = box(el, 'Password');
      expect([value, selectionStart, selectionEnd]).to.deep.equal([password, 0, password.length]);
      expect(hasState(el, 'failed')).to.equal(true);
      const event = await failed;
      expect(event).to.include({kind: 'invalid', key: '_ERR_AUTHENTICATION_ERROR', code});
      expect(`${event.text} ${event.kind}`, 'no personal data').not.to.contain(logonId).and.not.to.contain(password);
      expect(el.shadowRoot!.innerHTML).not.to.contain(password);
      await isAccessible(el);
    });
  }

  for (const [name, fault, words] of [
    ['the server is not reached', {kind: 'offline'}, /The server could not be reached/],
    ['the server has a problem', {kind: 'status'}, /The server has a problem/],
    ['HTML comes instead of JSON', {kind: 'html-200'}, /The answer of the server could not be read/],
  ] as const satisfies readonly (readonly [string, Fault, RegExp])[]) {
    it(`says so when ${name}, and signs in at the next attempt`, async () => {
      page.sandbox.faults.add({...fault, path: 'loginidentity', times: 1});
      const {el} = await attempt(USERS.alice);
      await appears(el, 'alert', words);
      await hasFocus(() => box(el, 'Password'));
      await isAccessible(el);
      find(el, 'button', 'Sign in').click();
      await appears(el, 'button', 'Sign out');
      expect(textsOf(el, 'alert')).to.deep.equal([]);
      expect(hasState(el, 'failed')).to.equal(false);
    });
  }

  it('signs a customer in, and says that this is for representatives', async () => {
    const events = record(document.body, 'signed-in');
    const {el} = await attempt(USERS.ana);
    const alert = await appears(el, 'alert', /is not a customer service representative\. Sign out, then sign in with a CSR logon ID\./);
    expect(textOf(alert)).to.contain('Ana');
    expect(events[0]).to.include({isCsr: false});
    await isAccessible(el);
    find(el, 'button', 'Sign out').click();
    await until(() => box(el, 'Logon ID'));
  });

  it('lets a supervisor in', async () => {
    const {el} = await attempt(USERS.carol);
    await appears(el, 'button', 'Sign out');
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('locks the account after six wrong passwords, and says so', async () => {
    const {el} = await attempt(USERS.alice, 'wrong-1');
    for (const n of [2, 3, 4, 5, 6, 7]) {
      await hasFocus(() => box(el, 'Password'));
      await until(() => !hasState(el, 'loading'));
      fill(el, 'Password', `wrong-${n}`);
      find(el, 'button', 'Sign in').focus();
      find(el, 'button', 'Sign in').click();
    }
    await appears(el, 'alert', /This account is locked after too many wrong passwords\. Ask your administrator to unlock it\./);
  });
});
