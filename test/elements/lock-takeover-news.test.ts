import {expect, fixture, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {automaticComment} from '../../src/model/automatic-comment.js';
import type {LockTakeover} from '../../src/index.js';
import {
  appears,
  find,
  findAll,
  fill,
  hasFocus,
  isAccessible,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {otherCsr} from '../support/other-csr.js';

const ORDER = KNOWN.pendingLockedByAlice;
const REASON = 'Reason for taking over: the customer called me';

/** csr.alice looks at an order and does nothing; others work on it in browsers of their own. */
describe('lock-takeover: what others do is noticed without asking', () => {
  const page = useSandbox();
  beforeEach(() => {
    // Also where the test's page is in the background.
    Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'visible'});
    page.signInAs(USERS.alice);
  });
  afterEach(() => void Reflect.deleteProperty(document, 'visibilityState'));

  async function open(orderId: string, lockRefresh = '0.05'): Promise<LockTakeover> {
    const around = await fixture(
      html`<order-desk store-id="10201" lang-id="-1" lock-refresh=${lockRefresh}
        ><lock-takeover order-id=${orderId}></lock-takeover
      ></order-desk>`,
    );
    const el = around.querySelector('lock-takeover') as LockTakeover;
    await until(() => findAll(el, 'button').length);
    return el;
  }

  const looks = async (): Promise<number> => (await requests(page, `/order/${ORDER}?`)).length;

  it('her lock was taken over: she is told by whom, when that was noticed, and why, until she dismisses it', async () => {
    const el = await open(ORDER);
    const states: boolean[] = [];
    const observer = new MutationObserver(() => states.push(el.matches(':state(loading)')));
    observer.observe(el.shadowRoot as ShadowRoot, {subtree: true, childList: true, characterData: true});
    const bob = otherCsr(page, USERS.bob);
    await bob.addComment(ORDER, automaticComment(REASON));
    await bob.lock(ORDER, true);
    const alert = await appears(el, 'alert');
    expect(textOf(alert)).to.match(/^csr\.bob took over your lock \(noticed at \d+:\d\d\s[AP]M\)\.$/);
    await until(() => textOf(el).includes(REASON));
    expect(textOf(el)).to.not.contain('[order-desk]');
    expect(textsOf(el, 'status').join(), 'said once').to.not.contain('csr.bob');
    expect(textOf(el).split(REASON), 'once').to.have.length(2);
    expect(states.includes(true), 'quietly').to.be.false;
    observer.disconnect();
    await isAccessible(el);
    await bob.unlock(ORDER);
    await appears(el, 'button', 'Lock');
    expect(textsOf(el, 'alert'), 'it stays').to.have.length(1);
    find(el, 'button', 'Dismiss').click();
    await hasFocus(() => find(el, 'button', 'Lock'));
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('her lock was released: nobody is blamed; locking again ends the message', async () => {
    const el = await open(ORDER);
    (page.sandbox.orders.get(ORDER) as {lockedBy?: string}).lockedBy = undefined;
    expect(textOf(await appears(el, 'alert'))).to.match(/^Your lock was released \(noticed at .+\)\.$/);
    find(el, 'button', 'Lock').click();
    await appears(el, 'button', 'Unlock');
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('what concerns no lock of hers is said aloud, once; what she does herself is no loss', async () => {
    const el = await open(KNOWN.pendingUnlocked);
    await otherCsr(page, USERS.bob).lock(KNOWN.pendingUnlocked, false);
    await until(() => textsOf(el, 'status').includes(`Order ${KNOWN.pendingUnlocked}: Pending, locked by csr.bob.`));
    expect(textsOf(el, 'alert')).to.deep.equal([]);
    fill(el, 'Reason for taking over (optional)', 'She called.');
    find(el, 'button', 'Take over and unlock').click();
    await appears(el, 'button', 'Lock');
    await until(() => textsOf(el, 'status').some((said) => said.includes('You have taken over and unlocked')));
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('what she types stays when the order is looked at', async () => {
    const el = await open(KNOWN.pendingLockedByBob);
    fill(el, 'Reason for taking over (optional)', 'She called.');
    await otherCsr(page, USERS.carol).lock(KNOWN.pendingLockedByBob, true);
    await until(() => textOf(el).includes('css.carol has locked this order.'));
    expect((find(el, 'textbox') as HTMLTextAreaElement).value).to.equal('She called.');
  });

  it('a look that fails says nothing; one that finds the session over says so', async () => {
    const el = await open(ORDER);
    const failures = record(el, 'desk-failure');
    const before = textOf(el);
    page.sandbox.faults.add({kind: 'offline', path: `/order/${ORDER}`, times: 2});
    const soFar = await looks();
    await until(() => page.sandbox.faults.list().length === 0);
    expect([textOf(el), failures]).to.deep.equal([before, []]);
    expect(await looks()).to.be.at.least(soFar);
    page.sandbox.expireSessions();
    await appears(el, 'alert', /session/);
    expect(failures.map(({kind}) => kind)).to.deep.equal(['signed-out']);
  });

  it('looks no more out of the page, and never where the store does not want it', async () => {
    const el = await open(ORDER);
    const around = el.parentElement as HTMLElement;
    await until(() => page.sandbox.log.list(`/order/${ORDER}?`).length > 2);
    around.setAttribute('lock-refresh', '0');
    el.remove();
    around.append(el);
    await appears(el, 'button', 'Unlock');
    const soFar = await looks();
    dispatchEvent(new Event('focus'));
    await el.updateComplete;
    expect(await looks()).to.equal(soFar);
  });

  describe('another’s lock', () => {
    it('stands with their last comment, and what HCL Commerce cannot say', async () => {
      const bob = otherCsr(page, USERS.bob);
      await bob.addComment(KNOWN.pendingLockedByBob, 'Waiting for <b>stock</b>.');
      await otherCsr(page, USERS.carol).addComment(KNOWN.pendingLockedByBob, 'Me too.');
      const el = await open(KNOWN.pendingLockedByBob, '0');
      await until(() => textOf(el).includes('Waiting for <b>stock</b>.'));
      expect(textOf(el)).to.match(
        /Last updated .+\. HCL Commerce does not say since when it is locked\. Last comment of csr\.bob, .+ Waiting/,
      );
      expect(textOf(el)).to.not.contain('Me too.');
      expect(await requests(page, '/comment?')).to.have.length(3);
      await isAccessible(el);
    });

    it('is all that is said where they wrote nothing, or comments cannot be read', async () => {
      page.sandbox.faults.add({kind: 'status', status: 500, path: '/comment', times: 1});
      const el = await open(KNOWN.pendingLockedByBob, '0');
      await until(() => textOf(el).includes('The comments could not be read.'));
      expect(textsOf(el, 'alert')).to.deep.equal([]);
    });

    it('costs no request while nobody, or she, holds it', async () => {
      await open(ORDER, '0');
      await open(KNOWN.pendingUnlocked, '0');
      expect(await requests(page, '/comment')).to.deep.equal([]);
    });
  });
});
