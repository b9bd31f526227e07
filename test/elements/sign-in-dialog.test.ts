import {expect, html} from '@open-wc/testing';
import {CUSTOMERS, KNOWN, PASSWORD, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {DeskFailureEvent, type FindOrders, type LockTakeover, type OrderComments} from '../../src/index.js';
import {
  appears,
  box,
  fill,
  find,
  focused,
  hasFocus,
  hasState,
  isAccessible,
  knowsWho,
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
import {search} from '../support/find-orders.js';
import {older} from '../support/found-orders.js';
import {signInAgain, signIn} from '../support/sign-in.js';

const ORDER = KNOWN.pendingUnlocked;
const LOCK = `cart/${ORDER}/lock`;

describe('sign-in-dialog', () => {
  const page = useSandbox();
  // A busy machine may take longer to load a part for the first time than a test waits for what it shows.
  before(() => import('../../src/elements/sign-in-dialog.js'));
  beforeEach(() => void page.signInAs(USERS.alice));
  const dialogs = (el: Element) => textsOf(el, 'dialog', 'Sign in');

  /** Somebody presses Lock after the session has ended. */
  async function lockTooLate(): Promise<LockTakeover> {
    const el = await mount<LockTakeover>(html`<lock-takeover order-id=${ORDER}></lock-takeover>`);
    await knowsWho(el);
    (await appears(el, 'button', 'Lock')).focus();
    page.sandbox.expireSessions();
    await press('Enter');
    return el;
  }

  it('comes by itself to who has pressed a button; the focus goes back there, and what was not done is asked for, not repeated', async () => {
    const el = await lockTooLate();
    const dialog = await appears(el, 'dialog', 'Sign in');
    await hasFocus(() => box(dialog, 'Logon ID'));
    expect(textOf(dialog)).to.contain('Your session has ended. Sign in again; what you typed is kept.');
    await isAccessible(el);
    await type(USERS.alice);
    await press('Tab');
    await type(PASSWORD);
    await press('Enter');
    const question = await appears(el, 'alert', /Your session had ended, so nothing was done\. You are signed in again\. Try again\?/);
    expect(dialogs(el)).to.deep.equal([]);
    await hasFocus(() => find(el, 'button', 'Lock'));
    expect(page.sandbox.log.list(LOCK).map(({acted}) => !!acted)).to.deep.equal([false]);
    await isAccessible(el);
    find(question, 'button', 'Try again').click();
    await appears(el, 'button', 'Unlock');
    expect(page.sandbox.log.list(LOCK).map(({acted}) => !!acted)).to.deep.equal([false, true]);
  });

  it('comes by itself after a click where the browser gives no focus to buttons', async () => {
    const el = await mount<LockTakeover>(html`<lock-takeover order-id=${ORDER}></lock-takeover>`);
    await knowsWho(el);
    const lock = await appears(el, 'button', 'Lock');
    page.sandbox.expireSessions();
    lock.click();
    expect(focused()).to.equal(document.body);
    await appears(el, 'dialog', 'Sign in');
    await signInAgain(el);
    await hasFocus(() => find(el, 'button', 'Lock'));
  });

  it('comes for each use of a button, also where the loss is no news; put off, it waits for the next', async () => {
    const el = await lockTooLate();
    await appears(el, 'dialog', 'Sign in');
    await press('Escape');
    await until(() => !dialogs(el).length);
    const failures = record(document, 'desk-failure');
    // As a reading in the background does.
    el.dispatchEvent(new DeskFailureEvent('signed-out', undefined, undefined, 'signed-out'));
    await requests(page);
    expect(dialogs(el)).to.deep.equal([]);
    find(el, 'button', 'Lock').click();
    await until(() => failures.length === 2, 'another refusal');
    await appears(el, 'dialog', 'Sign in');
    expect(textsOf(el, 'dialog', 'Sign in')).to.have.length(1);
    await signInAgain(el);
    await appears(el, 'button', 'Try again');
  });

  it('comes in the element that was used, in no other', async () => {
    const both = await mount<HTMLElement>(
      html`<div>
        <order-comments order-id=${KNOWN.shipped}></order-comments>
        <lock-takeover order-id=${ORDER}></lock-takeover>
      </div>`,
    );
    const [comments, lock] = both.children as unknown as readonly [OrderComments, LockTakeover];
    await knowsWho(lock);
    await appears(comments, 'textbox', 'Comment');
    find(comments, 'button', 'Add comment').click();
    await hasFocus(() => box(comments, 'Comment'));
    const button = await appears(lock, 'button', 'Lock');
    page.sandbox.expireSessions();
    button.focus();
    await press('Enter');
    await appears(lock, 'dialog', 'Sign in');
    expect(dialogs(comments)).to.deep.equal([]);
    await signInAgain(lock);
  });

  it('does not come between who types: the rest of the line goes where it belongs', async () => {
    const el = await mount<OrderComments>(html`<order-comments order-id=${KNOWN.shipped}></order-comments>`);
    await knowsWho(el);
    fill(el, 'Comment', 'She moves to');
    page.sandbox.expireSessions();
    find(el, 'button', 'Add comment').click();
    await appears(el, 'alert', /Your session has ended/);
    await hasFocus(() => box(el, 'Comment'));
    await type(' Oslo');
    expect(box(el, 'Comment').value).to.equal('She moves to Oslo');
    expect(dialogs(el)).to.deep.equal([]);
    await signInAgain(el);
    expect(box(el, 'Comment').value).to.equal('She moves to Oslo');
    await hasFocus(() => box(el, 'Comment'));
  });

  it('can be put off: everything stays, and the notice offers it', async () => {
    const el = await lockTooLate();
    await appears(el, 'dialog', 'Sign in');
    await press('Escape');
    await until(() => !dialogs(el).length);
    expect(el.matches(':focus-within'), 'the focus is not lost').to.equal(true);
    find(el, 'button', 'Sign in').click();
    find(await appears(el, 'dialog', 'Sign in'), 'button', 'Close').click();
    await until(() => !dialogs(el).length);
    await signInAgain(el);
    await appears(el, 'button', 'Try again');
  });

  it('is offered once for elements inside each other; what was being read is read on by itself', async () => {
    const el = await mount<FindOrders>(html`<find-orders></find-orders>`);
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    await knowsWho(el);
    page.sandbox.expireSessions();
    older(el)!.focus();
    await press('Enter');
    await appears(el, 'dialog', 'Sign in');
    await press('Escape');
    await until(() => !dialogs(el).length);
    expect(textsOf(el, 'alert')).to.have.length(1);
    expect(textsOf(el, 'button', 'Sign in')).to.have.length(1);
    await signInAgain(el);
    await appears(el, 'heading', /^(2[1-9]|3\d) of 137 orders$/);
    expect(textsOf(el, 'alert')).to.deep.equal([]);
    expect(focused()).to.not.equal(document.body);
  });

  it('once is enough for a whole page: every element reads by itself then', async () => {
    page.forgetCookies();
    const all = await mount<HTMLElement>(
      html`<div>
        <order-details order-id=${KNOWN.shipped}></order-details>
        <order-comments order-id=${KNOWN.deliveredOfAna}></order-comments>
        <lock-takeover order-id=${ORDER}></lock-takeover>
        <order-history customer-id=${CUSTOMERS.ana}></order-history>
        <held-locks></held-locks>
        <order-timeline order-id=${KNOWN.shipped}></order-timeline>
        <desk-check></desk-check>
      </div>`,
    );
    await until(() => textsOf(all, 'button', 'Sign in').length === all.childElementCount, 'one offer each');
    const [first, ...others] = all.children as HTMLCollectionOf<HTMLElement>;
    await signInAgain(first as HTMLElement);
    await until(() => !textsOf(all, 'button', 'Sign in').length && ![first, ...others].some((el) => hasState(el as Element, 'loading')));
    expect(textsOf(all, 'alert')).to.deep.equal([]);
    expect([first, ...others].filter((el) => hasState(el as Element, 'failed')).map((el) => el?.localName)).to.deep.equal([]);
    for (const [element, words] of [
      ['order-details', 'Shipped'],
      ['order-history', KNOWN.deliveredOfAna],
      ['lock-takeover', 'Nobody has locked this order.'],
    ] as const)
      await until(() => textOf(all.querySelector(element) as Element).includes(words));
  });

  it('tells who is no CSR, and stays until one has signed in', async () => {
    const el = await lockTooLate();
    const dialog = await appears(el, 'dialog', 'Sign in');
    await signIn(dialog, USERS.ana);
    await appears(dialog, 'alert', /is not a customer service representative/);
    await isAccessible(el);
    find(dialog, 'button', 'Sign out').click();
    await until(() => box(dialog, 'Logon ID'));
    await signInAgain(el, USERS.bob);
    await appears(el, 'button', 'Lock');
  });

  it('goes away when somebody has signed in elsewhere', async () => {
    const el = await lockTooLate();
    await appears(el, 'dialog', 'Sign in');
    page.signInAs(USERS.alice);
    const otherTab = new BroadcastChannel('aurora-order-desk.10201');
    otherTab.postMessage('changed');
    await until(() => !dialogs(el).length);
    otherTab.close();
    await appears(el, 'button', 'Try again');
  });

  it('is gone with its element, and does not come back with it', async () => {
    const el = await lockTooLate();
    const events = record(document, 'signed-in');
    await appears(el, 'dialog', 'Sign in');
    const {parentElement: around} = el;
    el.remove();
    around?.append(el);
    await appears(el, 'button', 'Lock');
    await requests(page);
    expect(dialogs(el)).to.deep.equal([]);
    await signInAgain(el);
    expect(events).to.have.length(1);
  });
});
