import {expect, html} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {FindOrders} from '../../src/index.js';
import {
  appears,
  find,
  findAll,
  hasFocus,
  isAccessible,
  maybe,
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
import {mountFindOrders, rowOf, search} from '../support/find-orders.js';

const COPIES = ['Copy order number', 'Copy address', 'Copy phone', 'Copy email'];
const TORONTO = {'Last name': 'Smith', 'ZIP or postal code': 'M5V 1A1'};

describe('find-orders: actions of a row', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const smiths = async () => {
    const el = await mountFindOrders();
    await search(el, TORONTO, '3 orders found');
    return el;
  };
  const rowBelow = (el: Element, orderId: string) => rowOf(el, orderId).nextElementSibling!;
  const opener = (el: Element, orderId: string) => find(el, 'button', `Actions for order ${orderId}`);
  const open = async (el: Element, orderId: string) => {
    opener(el, orderId).focus();
    opener(el, orderId).click();
    return appears(el, 'menu', `Actions for order ${orderId}`);
  };
  const items = (menu: Element) => findAll(menu, 'menuitem').map((item) => textOf(item));
  const choose = async (el: Element, orderId: string, name: string) => find(await open(el, orderId), 'menuitem', name).click();

  for (const [orderId, names] of [
    [KNOWN.shipped, []],
    [KNOWN.pendingUnlocked, ['Lock']],
    [KNOWN.pendingLockedByBob, ['Take over and unlock', 'Take over']],
  ] as const) {
    it(`offers for order ${orderId}: ${names.join(', ') || 'what is offered for all'}`, async () => {
      const el = await smiths();
      const menu = await open(el, orderId);
      expect(items(menu)).to.deep.equal(['View order', ...names, 'Re-order', 'Cancel order', ...COPIES]);
      expect(opener(el, orderId).getAttribute('aria-expanded')).to.equal('true');
      expect(opener(el, orderId).getAttribute('aria-haspopup')).to.equal('menu');
      await isAccessible(el);
    });
  }

  it('offers to unlock what one has locked', async () => {
    const el = await mountFindOrders();
    await search(el, {'Order number': KNOWN.pendingLockedByAlice}, '1 order found');
    await until(() => textOf(el).includes('locked by you'));
    expect(items(await open(el, KNOWN.pendingLockedByAlice)))
      .to.include('Unlock')
      .and.not.include('Lock');
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens with ${key}, moves with arrows, Home, End and letters, and closes with Escape`, async () => {
      const el = await smiths();
      opener(el, KNOWN.pendingLockedByBob).focus();
      await press(key);
      const menu = await appears(el, 'menu');
      const all = findAll(menu, 'menuitem');
      const [first, second] = all as [HTMLElement, HTMLElement];
      const last = all.at(-1)!;
      await hasFocus(() => first);
      for (const [moved, item] of [
        ['ArrowUp', last],
        ['ArrowDown', first],
        ['ArrowDown', second],
        ['Home', first],
        ['End', last],
      ] as const) {
        await press(moved);
        await hasFocus(() => item);
      }
      await type('v');
      await hasFocus(() => first);
      await press('Escape');
      await hasFocus(() => opener(el, KNOWN.pendingLockedByBob));
      expect(textsOf(el, 'menu')).to.deep.equal([]);
      await until(() => opener(el, KNOWN.pendingLockedByBob).getAttribute('aria-expanded') === 'false');
    });
  }

  it('is left with Tab, which goes on behind its button', async () => {
    const el = await smiths();
    const rows = findAll(el, 'link');
    const [before, after] = [rows[0]!.textContent, rows[1]!.textContent];
    await open(el, before);
    await press('Tab');
    await hasFocus(() => find(el, 'checkbox', `Select order ${after}`));
    expect(textsOf(el, 'menu')).to.deep.equal([]);
  });

  it('opens and closes with its button, whoever presses it', async () => {
    const el = await smiths();
    const button = opener(el, KNOWN.shipped);
    button.scrollIntoView({block: 'center'});
    for (const open of [true, false, true]) {
      const {left, top, width, height} = button.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
      await until(() => button.ariaExpanded === String(open) && textsOf(el, 'menu').length === Number(open));
    }
  });

  it('leaves keys that are held with others to the browser', async () => {
    const el = await smiths();
    await open(el, KNOWN.shipped);
    await press('End');
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', {key: 'v', bubbles: true, composed: true, cancelable: true, [modifier]: true});
      find(el, 'menuitem', 'Copy email').dispatchEvent(event);
      expect(event.defaultPrevented, modifier).to.be.false;
      await hasFocus(() => find(el, 'menuitem', 'Copy email'));
    }
  });

  it('stays inside the window', async () => {
    const el = await smiths();
    el.style.cssText = 'position: fixed; inset-inline-end: 0; inset-block-end: 0; width: 320px';
    for (const direction of ['ltr', 'rtl']) {
      el.dir = direction;
      const orderId = findAll(el, 'link').at(-1)!.textContent;
      const menu = await open(el, orderId);
      const {top, left, right, bottom} = menu.getBoundingClientRect();
      expect(Math.min(top, left, innerWidth - right, innerHeight - bottom), direction).to.be.at.least(0);
      await press('Escape');
      await until(() => !maybe(el, 'menu'));
    }
  });

  it('locks, says so, and keeps the focus', async () => {
    const el = await smiths();
    const events = record(el, 'lock-take', 'lock-taken');
    const spoken = findAll(el, 'status');
    await choose(el, KNOWN.pendingUnlocked, 'Lock');
    await until(() => textOf(rowBelow(el, KNOWN.pendingUnlocked)).includes('You have locked order 700103.'));
    expect(spoken.map(textOf).join(), 'only what was there before is read aloud for sure').to.contain('You have locked order 700103.');
    expect(textOf(rowOf(el, KNOWN.pendingUnlocked))).to.contain('locked by you');
    expect(page.sandbox.orders.get(KNOWN.pendingUnlocked)?.lockedBy).to.equal('5001');
    expect(events.map((event) => event.type)).to.deep.equal(['lock-take', 'lock-taken']);
    await hasFocus(() => opener(el, KNOWN.pendingUnlocked));
    expect(items(await open(el, KNOWN.pendingUnlocked))).to.include('Unlock');
    await isAccessible(el);
  });

  it('unlocks', async () => {
    const el = await smiths();
    await choose(el, KNOWN.pendingUnlocked, 'Lock');
    await until(() => textOf(el).includes('locked by you'));
    const released = once(el, 'lock-released');
    await choose(el, KNOWN.pendingUnlocked, 'Unlock');
    expect((await released).orderId).to.equal(KNOWN.pendingUnlocked);
    await until(() => !textOf(rowOf(el, KNOWN.pendingUnlocked)).includes('locked'));
    expect(page.sandbox.orders.get(KNOWN.pendingUnlocked)?.lockedBy).to.equal(undefined);
  });

  it('takes over, and takes over and unlocks', async () => {
    const el = await smiths();
    const events = record(el, 'lock-take', 'lock-taken', 'lock-released');
    await choose(el, KNOWN.pendingLockedByBob, 'Take over');
    await until(() => textOf(rowOf(el, KNOWN.pendingLockedByBob)).includes('locked by you'));
    expect(page.sandbox.orders.get(KNOWN.pendingLockedByBob)?.lockedBy).to.equal('5001');
    expect(events).to.have.length(2);
    expect(events[0]).to.include({type: 'lock-take', orderId: KNOWN.pendingLockedByBob, takeOver: true, unlock: false});
    expect(events[1]).to.include({type: 'lock-taken', orderId: KNOWN.pendingLockedByBob, takenOver: true});

    page.sandbox.orders.get(KNOWN.pendingLockedByBob)!.lockedBy = '5002';
    await search(el, TORONTO, '3 orders found');
    await until(() => textOf(rowOf(el, KNOWN.pendingLockedByBob)).includes('locked by csr.bob'));
    await choose(el, KNOWN.pendingLockedByBob, 'Take over and unlock');
    await until(() => !textOf(rowOf(el, KNOWN.pendingLockedByBob)).includes('locked'));
    expect(page.sandbox.orders.get(KNOWN.pendingLockedByBob)?.lockedBy).to.equal(undefined);
    expect(events.map((event) => event.type).slice(2)).to.deep.equal(['lock-take', 'lock-taken', 'lock-released']);
  });

  it('tells the other elements of the page', async () => {
    const el = await mount<HTMLElement>(
      html`<div>
        <find-orders></find-orders><find-orders></find-orders><lock-takeover order-id=${KNOWN.pendingUnlocked}></lock-takeover>
      </div>`,
    );
    const [one, other] = el.querySelectorAll<FindOrders>('find-orders') as unknown as [FindOrders, FindOrders];
    await search(one, TORONTO, '3 orders found');
    await search(other, TORONTO, '3 orders found');
    await choose(one, KNOWN.pendingUnlocked, 'Lock');
    await until(() => textOf(rowOf(other, KNOWN.pendingUnlocked)).includes('locked by you'));
    await appears(el.querySelector('lock-takeover')!, 'button', 'Unlock');
    await requests(page);
  });

  it('says what is in the way when somebody else was quicker, and shows the order as it is', async () => {
    const el = await smiths();
    page.sandbox.orders.get(KNOWN.pendingUnlocked)!.lockedBy = '5002';
    const failed = once(el, 'desk-failure');
    await choose(el, KNOWN.pendingUnlocked, 'Lock');
    const alert = await appears(el, 'alert', /csr\.bob has locked this order\. Take it over first\. Nothing was done\./);
    expect(textOf(alert)).to.contain('_ERR_ORDER_IS_LOCKED');
    expect(await failed).to.include({kind: 'conflict', key: '_ERR_ORDER_IS_LOCKED'});
    expect(page.sandbox.orders.get(KNOWN.pendingUnlocked)?.lockedBy).to.equal('5002');
    await isAccessible(el);
  });

  it('reads before it takes over, and does nothing when the order has changed', async () => {
    const el = await smiths();
    page.sandbox.orders.get(KNOWN.pendingLockedByBob)!.lockedBy = '5003';
    await choose(el, KNOWN.pendingLockedByBob, 'Take over');
    const alert = await appears(el, 'alert', /This order has changed since you looked\. Nothing was done; decide again\./);
    expect(textsOf(alert, 'cell')).to.deep.equal(['locked by csr.bob', 'locked by css.carol']);
    expect(page.sandbox.orders.get(KNOWN.pendingLockedByBob)?.lockedBy).to.equal('5003');
    expect(await requests(page, '/lock')).to.deep.equal([]);
    expect(textOf(rowOf(el, KNOWN.pendingLockedByBob))).to.contain('locked by css.carol');
  });

  it('does nothing when the host page does not allow it, and says why', async () => {
    const el = await smiths();
    el.addEventListener('lock-take', (event) => event.waitUntil(Promise.reject(new Error('Not during the audit.'))));
    await choose(el, KNOWN.pendingUnlocked, 'Lock');
    await appears(el, 'alert', /Not during the audit\./);
    expect(await requests(page, '/lock')).to.deep.equal([]);
  });

  it('views the order', async () => {
    const el = await smiths();
    el.addEventListener('order-open', (event) => event.preventDefault());
    const opened = once(el, 'order-open');
    await choose(el, KNOWN.shipped, 'View order');
    expect((await opened).orderId).to.equal(KNOWN.shipped);
  });
});
