import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS, type Fault} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {LockTakeover} from '../../src/index.js';
import {
  appears,
  find,
  findAll,
  hasState,
  isAccessible,
  mount,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {signInAgain} from '../support/sign-in.js';

describe('lock-takeover: trouble', () => {
  const page = useSandbox();
  const open = (orderId: string): Promise<LockTakeover> => mount(html`<lock-takeover order-id=${orderId}></lock-takeover>`);

  it('while the order is being read it says so, and offers nothing yet', async () => {
    page.signInAs(USERS.alice);
    const hold = page.hold('order/700103');
    const el = await open(KNOWN.pendingUnlocked);
    await hold.arrived;
    await until(() => hasState(el, 'loading') && textOf(el).includes('Loading'));
    expect(textsOf(el, 'button')).to.deep.equal([]);
    await isAccessible(el);
    hold.release();
    await appears(el, 'button', 'Lock');
    expect(textOf(el)).to.not.contain('Loading');
  });

  const faults: readonly [Fault, kind: string, text: RegExp][] = [
    [{kind: 'status', status: 500}, 'server', /The server has a problem.*CWXFR0230E/],
    [{kind: 'html'}, 'server', /The server has a problem/],
    [{kind: 'html-200'}, 'unreadable', /could not be read/],
    [{kind: 'truncated'}, 'unreadable', /could not be read/],
    [{kind: 'offline'}, 'offline', /could not be reached/],
  ];
  for (const [fault, kind, text] of faults)
    it(`reading fails (${fault.kind}): says why, tells the page, and can be tried again`, async () => {
      page.signInAs(USERS.alice);
      page.sandbox.faults.add({...fault, path: 'order/700103', times: 1});
      const told = record(document, 'desk-failure');
      const el = await open(KNOWN.pendingUnlocked);
      const alert = await appears(el, 'alert');
      expect(textOf(alert)).to.match(text);
      expect(told.map((event) => event.kind)).to.deep.equal([kind]);
      expect(hasState(el, 'failed')).to.be.true;
      await isAccessible(el);
      find(alert, 'button', 'Try again').click();
      await appears(el, 'button', 'Lock');
      expect(textsOf(el, 'alert')).to.deep.equal([]);
      expect(hasState(el, 'failed')).to.be.false;
    });

  it('an order that does not exist', async () => {
    page.signInAs(USERS.alice);
    const el = await open('799999');
    expect(textOf(await appears(el, 'alert'))).to.match(/There is no such order in this store.*_ERR_ORDER_NOT_FOUND CMN1024E/);
    await isAccessible(el);
  });

  it('somebody who may not see the order', async () => {
    page.signInAs(USERS.ana);
    const el = await open(KNOWN.pendingUnlocked);
    await until(() => textOf(el).includes('Your logon ID may not do this.') && textOf(el).includes('_ERR_ORDER_ACCESS'));
    await isAccessible(el);
  });

  it('without an order number there is nothing, and nothing is asked', async () => {
    page.signInAs(USERS.alice);
    const el = await open('');
    await until(() => page.sandbox.log.list('IBM_Assigned_Roles_Details').some(({status}) => status));
    expect(textOf(el)).to.equal('');
    expect(await requests(page, '/order/?')).to.deep.equal([]);
  });

  it('nobody is signed in: signs in in place, and goes on', async () => {
    const el = await open(KNOWN.pendingUnlocked);
    await appears(el, 'button', 'Sign in');
    expect(textOf(el)).to.contain('Sign in as a customer service representative.');
    expect(textsOf(el, 'alert'), 'said once').to.deep.equal([]);
    await isAccessible(el);
    await signInAgain(el);
    await appears(el, 'button', 'Lock');
  });

  it('the session ends in the middle: nothing is done, signs in in place, then it can be done', async () => {
    page.signInAs(USERS.alice);
    const el = await open(KNOWN.pendingLockedByBob);
    el.after(document.createElement('csr-sign-in'));
    await appears(el.parentElement as HTMLElement, 'button', 'Sign out');
    const lost = record(document, 'session-lost');
    const button = await appears(el, 'button', 'Take over');
    page.sandbox.expireSessions();
    button.click();
    await until(() => textOf(el).includes('Your session has ended.'));
    expect(lost).to.have.length(1);
    expect(page.sandbox.orders.get(KNOWN.pendingLockedByBob)?.lockedBy).to.equal('5002');
    await isAccessible(el);
    await signInAgain(el);
    await until(() => !textOf(el).includes('Your session has ended.'));
    (await appears(el, 'button', 'Take over')).click();
    await appears(el, 'button', 'Unlock');
    expect(page.sandbox.orders.get(KNOWN.pendingLockedByBob)?.lockedBy).to.equal('5001');
  });

  it('a write without an answer is looked after: done is done', async () => {
    page.signInAs(USERS.alice);
    const el = await open(KNOWN.pendingUnlocked);
    page.sandbox.faults.add({kind: 'offline', when: 'after', path: '700103/lock', times: 1});
    (await appears(el, 'button', 'Lock')).click();
    await appears(el, 'button', 'Unlock');
    expect(textsOf(el, 'alert')).to.deep.equal([]);
    expect(await requests(page, '700103/lock')).to.have.length(1);
  });

  it('a write that was not carried out says so; trying again does it', async () => {
    page.signInAs(USERS.alice);
    const el = await open(KNOWN.pendingUnlocked);
    page.sandbox.faults.add({kind: 'html', when: 'before', path: '700103/lock', times: 1});
    (await appears(el, 'button', 'Lock')).click();
    const alert = await appears(el, 'alert');
    expect(textOf(alert)).to.contain('It was not done. You can safely try again.');
    await isAccessible(el);
    find(alert, 'button', 'Try again').click();
    await appears(el, 'button', 'Unlock');
    expect(await requests(page, '700103/lock')).to.have.length(2);
  });

  it('taken out of the page in the middle: the lock is taken, and known when it comes back', async () => {
    page.signInAs(USERS.alice);
    const el = await open(KNOWN.pendingUnlocked);
    const parent = el.parentNode as ParentNode;
    const hold = page.hold('700103/lock');
    (await appears(el, 'button', 'Lock')).click();
    await hold.arrived;
    el.remove();
    hold.release();
    await until(() => page.sandbox.log.list('700103/lock').every(({status}) => status === 200));
    parent.append(el);
    await appears(el, 'button', 'Unlock');
  });

  it('the order number changes in the middle: the new order shows nothing of what happened to the old one', async () => {
    page.signInAs(USERS.alice);
    const el = await open(KNOWN.pendingUnlocked);
    const hold = page.hold('700103/lock');
    page.sandbox.faults.add({kind: 'status', status: 500, path: '700103/lock', times: 1});
    (await appears(el, 'button', 'Lock')).click();
    await hold.arrived;
    el.orderId = KNOWN.pendingLockedByBob;
    await appears(el, 'button', 'Take over');
    const failed = new Promise((resolve) => el.addEventListener('desk-failure', resolve, {once: true}));
    hold.release();
    await failed;
    await el.updateComplete;
    expect(textsOf(el, 'alert')).to.deep.equal([]);
    expect(textsOf(el, 'button', 'Try again')).to.deep.equal([]);
  });

  it('the order number changes afterwards: neither success nor failure stays', async () => {
    page.signInAs(USERS.alice);
    const el = await open(KNOWN.pendingUnlocked);
    (await appears(el, 'button', 'Lock')).click();
    await until(() => findAll(el, 'status', /You have locked order 700103/).length);
    el.orderId = KNOWN.pendingLockedByBob;
    await appears(el, 'button', 'Take over');
    expect(findAll(el, 'status', /locked order 700103/).filter((status) => status.matches('[part~=notice]'))).to.have.length(0);
  });
});
