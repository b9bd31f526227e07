import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {FindOrders, LockTakeover, OrderDesk} from '../../src/index.js';
import {
  appears,
  box,
  descriptionOf,
  fill,
  find,
  hasFocus,
  isAccessible,
  mount,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {kept} from '../support/comments.js';
import {search} from '../support/find-orders.js';
import {openMenuOf} from '../support/order-list.js';

const ORDER = KNOWN.pendingLockedByBob;
const OPTIONAL = 'Reason for taking over (optional)';
const REQUIRED = 'Reason for taking over';
const WRITES = 'POST /wcs/resources/store/10201/';

describe('lock-takeover: why it is taken over', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const holder = () => page.sandbox.orders.get(ORDER)?.lockedBy;

  async function open(house: Partial<OrderDesk> = {}): Promise<LockTakeover> {
    const el = await mount<LockTakeover>(html`<lock-takeover order-id=${ORDER}></lock-takeover>`);
    Object.assign(el.closest('order-desk') as OrderDesk, house);
    await appears(el, 'button', 'Take over');
    return el;
  }

  it('is asked only where there is something to take over', async () => {
    const el = await open();
    box(el, OPTIONAL);
    await isAccessible(el);
    el.orderId = KNOWN.pendingUnlocked;
    await appears(el, 'button', 'Lock');
    expect(textsOf(el, 'textbox')).to.deep.equal([]);
  });

  for (const [button, after] of [
    ['Take over', '5001'],
    ['Take over and unlock', undefined],
  ] as const)
    it(`${button}: is a comment afterwards`, async () => {
      const el = await open();
      fill(el, OPTIONAL, 'Bob is on holiday');
      find(el, 'button', button).click();
      await until(() => kept(page, ORDER).includes('Reason for taking over: Bob is on holiday [order-desk]'));
      expect(holder()).to.equal(after);
    });

  it('can be chosen from the store’s list', async () => {
    const el = await open({takeOverReasons: ['Shift change']});
    const select = await until(() => find(el, 'combobox', OPTIONAL) as HTMLSelectElement);
    select.value = '0';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    find(el, 'button', 'Take over').click();
    await until(() => kept(page, ORDER).includes('Reason for taking over: Shift change [order-desk]'));
  });

  it('is wanted by the store: without it nothing is taken over, and that is said', async () => {
    const el = await open({reasonRequired: 'take-over'});
    const reason = await appears(el, 'textbox', REQUIRED);
    find(el, 'button', 'Take over').click();
    await until(() => descriptionOf(reason).includes('Give a reason: this store wants one.'));
    await hasFocus(() => reason);
    await isAccessible(el);
    expect(await requests(page, WRITES)).to.deep.equal([]);
    fill(el, REQUIRED, 'Customer calls again');
    find(el, 'button', 'Take over').click();
    await until(() => holder() === '5001' && kept(page, ORDER).length);
  });

  it('what is typed belongs to its order', async () => {
    const el = await open();
    fill(el, OPTIONAL, 'For the first');
    el.orderId = KNOWN.cartLockedByBob;
    await until(() => box(el, OPTIONAL).value === '');
  });

  it('the lock stays taken over where the reason cannot be added; that is said', async () => {
    const el = await open();
    page.sandbox.faults.add({kind: 'html', method: 'POST', path: '/comment', times: 1});
    fill(el, OPTIONAL, 'Bob is on holiday');
    find(el, 'button', 'Take over').click();
    expect(textOf(await appears(el, 'alert'))).to.contain('It is kept with the order’s comments: add it from there.');
    expect(holder()).to.equal('5001');
    await isAccessible(el);
  });

  it('from a row it is asked in a dialog where the store wants it, and only there', async () => {
    const el = await mount<FindOrders>(html`<find-orders></find-orders>`);
    (el.closest('order-desk') as OrderDesk).reasonRequired = 'take-over';
    await search(el, {'Order number': ORDER}, '1 order found');
    const menu = await openMenuOf(el, ORDER);
    find(menu, 'menuitem', 'Take over').click();
    const dialog = await appears(el, 'dialog');
    expect(textOf(dialog)).to.contain('csr.bob has locked this order and will lose the lock.');
    fill(dialog, REQUIRED, 'Shift change');
    await isAccessible(el);
    find(dialog, 'button', 'Take over').click();
    await until(() => holder() === '5001' && kept(page, ORDER).length);
  });
});
