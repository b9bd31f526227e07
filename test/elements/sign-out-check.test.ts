import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {
  appears,
  box,
  fill,
  find,
  hasFocus,
  isAccessible,
  mount,
  nameOf,
  once,
  press,
  record,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {otherCsr} from '../support/other-csr.js';
import {heldBy} from '../support/storage.js';

const ORDER = KNOWN.pendingUnlocked;
const OTHER = KNOWN.shipped;

describe('csr-sign-in: before signing out', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  async function open(): Promise<{around: HTMLElement; panel: HTMLElement}> {
    const around = await mount<HTMLElement>(html`
      <div>
        <csr-sign-in></csr-sign-in>
        <lock-takeover order-id=${ORDER}></lock-takeover>
        <order-comments order-id=${ORDER}></order-comments>
      </div>
    `);
    await appears(around, 'button', 'Lock');
    return {around, panel: around.querySelector('csr-sign-in') as HTMLElement};
  }

  async function lock(around: HTMLElement): Promise<void> {
    find(around, 'button', 'Lock').click();
    await appears(around, 'button', 'Unlock');
  }

  async function leave(panel: HTMLElement): Promise<HTMLElement> {
    const button = await appears(panel, 'button', 'Sign out');
    button.focus();
    button.click();
    return appears(panel, 'dialog');
  }

  it('with nothing left behind, it asks nothing', async () => {
    const {panel} = await open();
    (await appears(panel, 'button', 'Sign out')).click();
    await appears(panel, 'textbox', 'Logon ID');
    expect(textsOf(panel, 'dialog')).to.deep.equal([]);
  });

  it('reminds of a held lock; staying is the safe answer, and gives the focus back', async () => {
    const {around, panel} = await open();
    const out = record(document, 'signed-out');
    await lock(around);
    const dialog = await leave(panel);
    expect(nameOf(dialog)).to.equal('Sign out now?');
    expect(textOf(dialog)).to.contain('You still hold the lock of 1 order.');
    await appears(dialog, 'link', ORDER);
    await hasFocus(() => find(dialog, 'button', 'Stay signed in'));
    await isAccessible(panel);
    await press('Escape');
    await until(() => !textsOf(panel, 'dialog').length);
    await hasFocus(() => find(panel, 'button', 'Sign out'));
    expect(out).to.have.length(0);
  });

  it('what is held can be unlocked there', async () => {
    const {around, panel} = await open();
    await lock(around);
    const dialog = await leave(panel);
    (await appears(dialog, 'button', `Unlock order ${ORDER}`)).click();
    await until(() => page.sandbox.orders.get(ORDER)?.lockedBy === undefined);
    await appears(around, 'button', 'Lock');
    find(dialog, 'button', 'Sign out anyway').click();
    await appears(panel, 'textbox', 'Logon ID');
  });

  it('lists comments that are not sent, with the way to each: who follows it stays; who leaves leaves nothing of them', async () => {
    localStorage.setItem(
      'aurora-order-desk.drafts.10201.5001',
      JSON.stringify({[OTHER]: {text: `${'Well! '.repeat(13)}Again`, at: Date.now()}}),
    );
    const {around, panel} = await open();
    fill(around, 'Comment', `Between us. ${'👍'.repeat(90)}`);
    const dialog = await leave(panel);
    expect(textOf(dialog)).to.contain('Your comments on 2 orders are not sent. Signing out deletes them');
    expect(textsOf(dialog, 'listitem')).to.deep.equal([
      `Order ${OTHER}${' Well!'.repeat(13)}…`,
      `Order ${ORDER} Between us. ${'👍'.repeat(68)}…`,
    ]);
    await isAccessible(panel);
    const opened = record(document, 'order-open', 'signed-out');
    document.addEventListener('order-open', (event) => event.preventDefault(), {once: true});
    const link = find(dialog, 'link', `Order ${ORDER}`) as HTMLAnchorElement;
    expect(link.search).to.contain(`orderId=${ORDER}`);
    const closed = once(dialog, 'close');
    link.click();
    await closed;
    expect(opened).to.have.length(1);
    expect(box(around, 'Comment').value).to.contain('Between us.');
    find(await leave(panel), 'button', 'Sign out anyway').click();
    await appears(panel, 'textbox', 'Logon ID');
    expect(box(around, 'Comment').value).to.equal('');
    expect(heldBy(localStorage) + heldBy(sessionStorage))
      .to.not.contain('drafts')
      .and.not.contain('Between us');
  });

  it('goes away when the CSR has signed out in another tab', async () => {
    const {around, panel} = await open();
    fill(around, 'Comment', 'Between us.');
    await leave(panel);
    page.sandbox.expireSessions();
    const otherTab = new BroadcastChannel('aurora-order-desk.10201');
    await until(() => {
      // Nobody knows from when on this tab listens.
      otherTab.postMessage('changed');
      return box(panel, 'Logon ID');
    });
    otherTab.close();
    expect(textsOf(panel, 'dialog')).to.deep.equal([]);
    expect(box(around, 'Comment').value).to.equal('');
    expect(heldBy(localStorage)).to.not.contain('Between us');
  });

  it('where the orders cannot be read it reminds all the same; where nothing is held any more it does not', async () => {
    const {around, panel} = await open();
    await lock(around);
    page.sandbox.faults.add({kind: 'offline', path: 'pageNumber=1&pageSize=1', times: 2});
    const dialog = await leave(panel);
    await appears(dialog, 'link', ORDER);
    await press('Escape');
    await until(() => !textsOf(panel, 'dialog').length);
    await otherCsr(page, USERS.bob).lock(ORDER, true);
    const again = await leave(panel);
    expect(textOf(again)).to.not.contain('You still hold');
    find(again, 'button', 'Sign out anyway').click();
    await appears(panel, 'textbox', 'Logon ID');
  });

  it('offers the receipts of the day as a file; saved, they are nothing to be reminded of; after it they are gone', async () => {
    const {around, panel} = await open();
    await lock(around);
    find(around, 'button', 'Unlock').click();
    await appears(around, 'button', 'Lock');
    const dialog = await leave(panel);
    expect(textOf(dialog)).to.contain('The receipts of 2 actions of today go away.').and.not.contain('You still hold');
    await isAccessible(panel);
    const saved: string[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      find(dialog, 'button', 'Download receipts as CSV').click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.have.length(1);
    await press('Escape');
    await until(() => !textsOf(panel, 'dialog').length);
    find(panel, 'button', 'Sign out').click();
    await appears(panel, 'textbox', 'Logon ID');
    expect(textsOf(panel, 'dialog')).to.deep.equal([]);
    expect(heldBy(localStorage)).to.not.contain('receipts');
  });
});
