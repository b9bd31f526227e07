import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {HeldLocks} from '../../src/index.js';
import {
  appears,
  find,
  focused,
  hasFocus,
  hasState,
  isAccessible,
  mount,
  press,
  record,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {otherCsr} from '../support/other-csr.js';

const [ONE, TWO] = [KNOWN.pendingUnlocked, KNOWN.cartOfAna];

describe('held-locks', () => {
  const page = useSandbox();

  const holder = (orderId: string) => page.sandbox.orders.get(orderId)?.lockedBy;
  const rows = (el: Element) => textsOf(el, 'listitem');

  /** The list, after locks were taken through the desk. */
  async function open(...orderIds: readonly string[]): Promise<HeldLocks> {
    page.signInAs(USERS.alice);
    for (const orderId of orderIds) {
      const lock = await mount<HTMLElement>(html`<lock-takeover order-id=${orderId}></lock-takeover>`);
      (await appears(lock, 'button', 'Lock')).click();
      await appears(lock, 'button', 'Unlock');
      (lock.closest('order-desk') as HTMLElement).remove();
    }
    const el = await mount<HeldLocks>(html`<held-locks></held-locks>`);
    await until(() => textsOf(el, 'heading').length && !hasState(el, 'loading'));
    return el;
  }

  it('none: says so, and what it cannot know', async () => {
    const el = await open();
    expect(textOf(el)).to.contain('You have locked nothing with this browser.');
    expect(textOf(el)).to.contain('HCL Commerce has no list of locks.');
    expect(hasState(el, 'empty')).to.be.true;
    expect(textsOf(el, 'button')).to.deep.equal([]);
    await isAccessible(el);
  });

  it('each order with its link, and since when, the longest first; also after a reload', async () => {
    const el = await open(ONE, TWO);
    await until(() => rows(el).length === 2);
    expect(rows(el)[0]).to.match(new RegExp(`^${ONE} since \\d+:\\d\\d\\s[AP]M Unlock$`));
    expect((find(el, 'link', ONE) as HTMLAnchorElement).href).to.contain(`orderId=${ONE}`);
    expect(hasState(el, 'empty')).to.be.false;
    await isAccessible(el);
  });

  it('a lock counts, too, that was asked for before it was known who is signed in', async () => {
    page.signInAs(USERS.alice);
    const who = page.hold('profileName=IBM_Assigned');
    const lock = await mount<HTMLElement>(html`<lock-takeover order-id=${ONE}></lock-takeover>`);
    (await appears(lock, 'button', 'Lock')).click();
    await who.arrived;
    who.release();
    await appears(lock, 'button', 'Unlock');
    await until(() => textOf(lock).includes('You hold this since'));
  });

  it('a link can be followed by the page itself', async () => {
    const el = await open(ONE);
    const opened = record(document, 'order-open');
    el.addEventListener('order-open', (event) => event.preventDefault());
    (await appears(el, 'link', ONE)).click();
    expect(opened.map(({orderId}) => orderId)).to.deep.equal([ONE]);
    el.orderLink = (orderId) => `#order=${orderId}`;
    await until(() => (find(el, 'link', ONE) as HTMLAnchorElement).hash === `#order=${ONE}`);
  });

  it('one is unlocked, by key', async () => {
    const el = await open(ONE, TWO);
    const released = record(document, 'lock-released');
    const unlock = await appears(el, 'button', `Unlock order ${ONE}`);
    unlock.focus();
    await press('Enter');
    await until(() => rows(el).length === 1);
    expect([holder(ONE), holder(TWO)]).to.deep.equal([undefined, '5001']);
    expect(released.map(({orderId}) => orderId)).to.deep.equal([ONE]);
    await until(() => textsOf(el, 'status').includes('1 order is unlocked.'));
    expect(focused()?.getRootNode() === el.shadowRoot, 'the focus stays in the list').to.be.true;
  });

  it('all are unlocked; the focus goes to the heading', async () => {
    const el = await open(ONE, TWO);
    (await appears(el, 'button', 'Unlock all (2)')).focus();
    await press('Enter');
    await until(() => textOf(el).includes('You have locked nothing with this browser.'));
    expect([holder(ONE), holder(TWO)]).to.deep.equal([undefined, undefined]);
    await until(() => textsOf(el, 'status').includes('2 orders are unlocked.'));
    await hasFocus(() => find(el, 'heading', 'Locked by you'));
  });

  it('one that cannot be unlocked says why, and does not keep the others', async () => {
    const el = await open(ONE, TWO);
    await appears(el, 'button', 'Unlock all (2)');
    page.sandbox.faults.add({kind: 'status', status: 500, path: `/cart/${ONE}/unlock`, times: 1});
    find(el, 'button', 'Unlock all (2)').click();
    expect(textOf(await appears(el, 'alert'))).to.contain('The server has a problem');
    await until(() => rows(el).length === 1);
    expect([holder(ONE), holder(TWO)]).to.deep.equal(['5001', undefined]);
    await isAccessible(el);
    find(el, 'button', `Unlock order ${ONE}`).click();
    await until(() => !rows(el).length);
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('a lock that csr.bob has taken over meanwhile is not listed', async () => {
    const before = await open(ONE, TWO);
    await until(() => rows(before).length === 2);
    (before.closest('order-desk') as HTMLElement).remove();
    await otherCsr(page, USERS.bob).lock(ONE, true);
    const el = await open();
    await until(() => rows(el).length === 1);
    expect(rows(el)[0]).to.match(new RegExp(`^${TWO}`));
  });

  it('what cannot be looked at stays in the list, and that is said', async () => {
    const before = await open(ONE);
    (before.closest('order-desk') as HTMLElement).remove();
    page.sandbox.faults.add({kind: 'offline', path: 'pageNumber=1&pageSize=1', times: 1});
    const el = await open();
    const alert = await appears(el, 'alert');
    expect(hasState(el, 'failed')).to.be.true;
    expect(rows(el)).to.have.length(1);
    await isAccessible(el);
    find(alert, 'button', 'Try again').click();
    await until(() => !textsOf(el, 'alert').length);
    expect(rows(el)).to.have.length(1);
  });

  it('are not shown to another CSR', async () => {
    const before = await open(ONE);
    (before.closest('order-desk') as HTMLElement).remove();
    page.signInAs(USERS.bob);
    const el = await mount<HeldLocks>(html`<held-locks></held-locks>`);
    await until(() => textOf(el).includes('You have locked nothing with this browser.'));
  });

  it('lock-takeover says since when', async () => {
    const before = await open(ONE);
    (before.closest('order-desk') as HTMLElement).remove();
    const lock = await mount<HTMLElement>(html`<lock-takeover order-id=${ONE}></lock-takeover>`);
    await until(() => /You hold this since \d+:\d\d\s[AP]M\./.test(textOf(lock)));
    const elsewhere = await mount<HTMLElement>(html`<lock-takeover order-id=${KNOWN.pendingLockedByAlice}></lock-takeover>`);
    await appears(elsewhere, 'button', 'Unlock');
    expect(textOf(elsewhere)).to.not.contain('since');
  });
});
