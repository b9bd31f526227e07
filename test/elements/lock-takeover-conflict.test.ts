import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {LockTakeover} from '../../src/index.js';
import {
  appears,
  find,
  findAll,
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
import {otherCsr} from '../support/other-csr.js';

const WRITES = 'POST /wcs/resources/store/10201/cart/';
const LATEST = {page: 1, size: 1};

/** csr.alice sits at the page; others do something to the same order in browsers of their own. */
describe('lock-takeover: somebody was faster', () => {
  const page = useSandbox();

  async function aliceLooksAt(orderId: string, button: string): Promise<LockTakeover> {
    page.signInAs(USERS.alice);
    const el = await mount<LockTakeover>(html`<lock-takeover order-id=${orderId}></lock-takeover>`);
    await appears(el, 'button', button);
    await until(() => page.sandbox.log.list('IBM_Assigned_Roles_Details').some(({status}) => status));
    page.sandbox.log.clear();
    return el;
  }

  const facts = (el: Element) => record(el, 'lock-taken', 'lock-released');
  const holder = (orderId: string) => page.sandbox.orders.get(orderId)?.lockedBy;

  it('csr.bob took her lock: at her next act she is told, and sees whose it is', async () => {
    const el = await aliceLooksAt(KNOWN.pendingLockedByAlice, 'Unlock');
    await otherCsr(page, USERS.bob).lock(KNOWN.pendingLockedByAlice, true);
    const heard = facts(el);
    find(el, 'button', 'Unlock').click();
    const alert = await appears(el, 'alert', /^This order is locked by csr\.bob, not by you\. Take it over first\. Nothing was done\./);
    expect(textsOf(el, 'alert')[0]).to.match(/^csr\.bob took over your lock \(noticed at .+\)\.$/);
    expect(textOf(alert)).to.contain('_ERR_ORDER_IS_NOT_LOCKED CMN4513I');
    await appears(el, 'button', 'Take over');
    expect(textOf(el)).to.contain('locked by csr.bob');
    expect(holder(KNOWN.pendingLockedByAlice)).to.equal('5002');
    expect(heard).to.deep.equal([]);
    await isAccessible(el);
  });

  it('csr.bob locked it first: she is told, and can take it over from him', async () => {
    const el = await aliceLooksAt(KNOWN.pendingUnlocked, 'Lock');
    await otherCsr(page, USERS.bob).lock(KNOWN.pendingUnlocked, false);
    const heard = facts(el);
    find(el, 'button', 'Lock').click();
    expect(textOf(await appears(el, 'alert'))).to.match(
      /csr\.bob has locked this order\. Take it over first\..*_ERR_ORDER_IS_LOCKED CMN4512I/,
    );
    expect(heard).to.deep.equal([]);
    (await appears(el, 'button', 'Take over')).click();
    await appears(el, 'button', 'Unlock');
    expect(textsOf(el, 'alert'), 'the old message is gone').to.deep.equal([]);
    expect(holder(KNOWN.pendingUnlocked)).to.equal('5001');
  });

  for (const button of ['Take over', 'Take over and unlock'])
    it(`${button}: the holder is another by now: the difference is shown, nothing is sent, she decides again`, async () => {
      const el = await aliceLooksAt(KNOWN.pendingLockedByBob, button);
      await otherCsr(page, USERS.carol).lock(KNOWN.pendingLockedByBob, true);
      page.sandbox.log.clear();
      find(el, 'button', button).click();
      const alert = await appears(el, 'alert');
      expect(textOf(alert)).to.contain('This order has changed since you looked. Nothing was done');
      expect(textsOf(find(alert, 'table', 'What has changed'), 'cell')).to.deep.equal(['locked by csr.bob', 'locked by css.carol']);
      await until(() => textOf(el).includes('css.carol has locked this order.'));
      expect(await requests(page, WRITES)).to.deep.equal([]);
      expect(holder(KNOWN.pendingLockedByBob)).to.equal('5003');
      await isAccessible(el);
      find(el, 'button', button).click();
      await until(() => holder(KNOWN.pendingLockedByBob) !== '5003' && !maybe(el, 'alert'));
    });

  it('csr.bob has unlocked it meanwhile: there is nothing to take over, and Lock is offered', async () => {
    const el = await aliceLooksAt(KNOWN.pendingLockedByBob, 'Take over');
    await otherCsr(page, USERS.bob).unlock(KNOWN.pendingLockedByBob);
    page.sandbox.log.clear();
    find(el, 'button', 'Take over').click();
    expect(textOf(await appears(el, 'alert'))).to.contain('Nobody has locked this order.');
    await appears(el, 'button', 'Lock');
    expect(await requests(page, WRITES)).to.deep.equal([]);
    expect(holder(KNOWN.pendingLockedByBob)).to.equal(undefined);
  });

  it('the customer has placed the order meanwhile: it cannot be locked any more, and says so', async () => {
    const el = await aliceLooksAt(KNOWN.pendingUnlocked, 'Lock');
    (page.sandbox.orders.get(KNOWN.pendingUnlocked) as {status: string}).status = 'I';
    find(el, 'button', 'Lock').click();
    expect(textOf(await appears(el, 'alert'))).to.contain('Only pending orders can be locked. Nothing was done.');
    await until(() => textOf(el).includes('Lock: Only pending orders can be locked.'));
    expect(holder(KNOWN.pendingUnlocked)).to.equal(undefined);
  });

  it('take over and unlock: taken, but the unlock is lost: she is not told that nothing was done, and holds the lock', async () => {
    const el = await aliceLooksAt(KNOWN.pendingLockedByBob, 'Take over and unlock');
    const heard = facts(el);
    page.sandbox.faults.add({kind: 'offline', path: '/unlock', times: 1});
    find(el, 'button', 'Take over and unlock').click();
    const alert = await appears(el, 'alert');
    expect(textOf(alert)).to.not.contain('not done');
    expect(textOf(alert)).to.contain('You have taken over the lock of this order, but it is not unlocked. Unlock it now.');
    const unlock = await appears(el, 'button', 'Unlock');
    expect(heard.map(({type}) => type)).to.not.include('lock-released');
    unlock.click();
    await appears(el, 'button', 'Lock');
    expect(holder(KNOWN.pendingLockedByBob)).to.equal(undefined);
    expect(await requests(page, '/unlock?')).to.have.length(2);
  });

  it('both can work in turns, and both see the same', async () => {
    const bob = otherCsr(page, USERS.bob);
    const el = await aliceLooksAt(KNOWN.pendingLockedByBob, 'Take over');
    find(el, 'button', 'Take over').click();
    await appears(el, 'button', 'Unlock');
    expect((await bob.getOrder(KNOWN.pendingLockedByBob, LATEST)).lock).to.deep.equal({state: 'other', holder: 'csr.alice'});
    find(el, 'button', 'Unlock').click();
    await appears(el, 'button', 'Lock');
    expect((await bob.getOrder(KNOWN.pendingLockedByBob, LATEST)).lock).to.deep.equal({state: 'none'});
    await until(() => findAll(el, 'status', 'Order 700101 is unlocked.').length);
  });
});
