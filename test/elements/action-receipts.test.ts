import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {ActionReceipts} from '../../src/index.js';
import {useClipboard} from '../support/clipboard.js';
import {
  appears,
  find,
  findAll,
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

const ORDER = KNOWN.pendingUnlocked;

describe('action-receipts', () => {
  const page = useSandbox();
  const clipboard = useClipboard();

  /** The rows below the heads. */
  const rows = (el: Element): string[] => textsOf(el, 'row').slice(1);

  async function open(): Promise<{around: HTMLElement; el: ActionReceipts}> {
    const around = await mount<HTMLElement>(
      html`<div>
        <lock-takeover order-id=${ORDER}></lock-takeover>
        <action-receipts></action-receipts>
      </div>`,
    );
    await until(() => textsOf(around, 'heading').includes('What I did today'));
    return {around, el: around.querySelector('action-receipts') as ActionReceipts};
  }

  async function go(around: HTMLElement, button: string, next: string): Promise<void> {
    (await appears(around, 'button', button)).click();
    await appears(around, 'button', next);
  }

  it('none: says so, and how long they last', async () => {
    page.signInAs(USERS.alice);
    const {el} = await open();
    await until(() => textOf(el).includes('You have done nothing with this browser today.'));
    expect(textOf(el)).to.contain('It is gone when you sign out');
    expect(hasState(el, 'empty')).to.be.true;
    expect(textsOf(el, 'button')).to.deep.equal([]);
    await isAccessible(el);
  });

  it('signed out: nothing is said of what was done', async () => {
    const {el} = await open();
    await until(() => textOf(el).includes('Sign in as a customer service representative.'));
    expect(textOf(el)).to.not.contain('nothing');
  });

  it('one and many: the newest first, with what the server said; each leads to its order, and is copied by key', async () => {
    page.signInAs(USERS.alice);
    const {around, el} = await open();
    await go(around, 'Lock', 'Unlock');
    await until(() => rows(el).length === 1);
    expect(textOf(el)).to.contain('1 action today');
    expect(hasState(el, 'empty')).to.be.false;
    page.sandbox.faults.add({kind: 'status', status: 500, path: `/cart/${ORDER}/unlock`, times: 1});
    find(around.querySelector('lock-takeover') as Element, 'button', 'Unlock').click();
    await until(() => rows(el).length === 2);
    expect(rows(el)[0]).to.match(
      new RegExp(`^\\d+:\\d\\d\\s[AP]M Order ${ORDER} Unlock Not done\\. The server has a problem.*For support: .*CWXFR0230E`),
    );
    expect(rows(el)[1]).to.match(new RegExp(`Order ${ORDER} Lock Done\\.$`));
    expect(textOf(el)).to.contain('2 actions today');
    await isAccessible(around);

    const opened = record(document, 'order-open');
    el.addEventListener('order-open', (event) => event.preventDefault());
    (findAll(el, 'link', `Order ${ORDER}`)[0] as HTMLAnchorElement).click();
    expect(opened.map(({orderId}) => orderId)).to.deep.equal([ORDER]);

    findAll(el, 'button', /^Copy receipt: Lock, Order/)[0]?.focus();
    await press('Enter');
    await until(() => textsOf(el, 'status').includes('Copied'));
    expect(clipboard.copied[0]).to.match(new RegExp(`\\nOrder number: ${ORDER}\\nAction: Lock\\nResult: Done\\.\\nBy: csr\\.alice$`));
  });

  it('are saved as a file, from morning to evening', async () => {
    page.signInAs(USERS.alice);
    const {around, el} = await open();
    await go(around, 'Lock', 'Unlock');
    await go(around, 'Unlock', 'Lock');
    const saved: {name: string; text: Promise<string>}[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({name: this.download, text: fetch(this.href).then((answer) => answer.text())});
    };
    try {
      find(el, 'button', 'Download CSV').click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]?.name).to.match(/^receipts-\d{4}-\d\d-\d\d\.csv$/);
    const lines = ((await saved[0]?.text) ?? '').trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',').slice(1, 7))).to.deep.equal([
      [ORDER, '', 'Lock', '', '', 'Done.'],
      [ORDER, '', 'Unlock', '', '', 'Done.'],
    ]);
  });

  it('the notice after an action offers its receipt; where nothing can be copied, it can be read', async () => {
    page.signInAs(USERS.alice);
    const {around} = await open();
    await go(around, 'Lock', 'Unlock');
    const lock = around.querySelector('lock-takeover') as HTMLElement;
    find(lock, 'button', 'Copy receipt').click();
    await until(() => textsOf(lock, 'status').includes('Copied'));
    expect(clipboard.copied[0]).to.contain('Action: Lock');
    await isAccessible(lock);
    clipboard.forbid();
    find(lock, 'button', 'Unlock').click();
    await appears(lock, 'button', 'Lock');
    await until(() => !textsOf(lock, 'status').includes('Copied'));
    find(lock, 'button', 'Copy receipt').click();
    await until(() => textsOf(lock, 'status').some((said) => said.includes('does not allow copying') && said.includes('Action: Unlock')));
  });
});
