import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {LockTakeover} from '../../src/index.js';
import {
  appears,
  descriptionOf,
  find,
  findAll,
  focused,
  hasFocus,
  hasState,
  isAccessible,
  isOff,
  maybe,
  mount,
  press,
  record,
  requests,
  textOf,
  until,
  useSandbox,
} from '../support/elements.js';

const WRITES = 'POST /wcs/resources/store/10201/cart/';

describe('lock-takeover', () => {
  const page = useSandbox();

  /** The element, once it shows the order to somebody. */
  async function open(orderId: string, logonId: string = USERS.alice): Promise<LockTakeover> {
    page.signInAs(logonId);
    const el = await mount<LockTakeover>(html`<lock-takeover order-id=${orderId}></lock-takeover>`);
    await until(() => findAll(el, 'button').length);
    return el;
  }

  const buttons = (el: Element) => findAll(el, 'button').map((button) => textOf(button));
  const states = (el: Element) => ['loading', 'failed', 'locked', 'mine'].filter((state) => hasState(el, state));
  const holder = (orderId: string) => page.sandbox.orders.get(orderId)?.lockedBy;

  describe('whose lock it is, and what can be done', () => {
    for (const [who, orderId, text, choices, custom] of [
      ['nobody’s', KNOWN.pendingUnlocked, 'Nobody has locked this order.', ['Lock'], []],
      [
        'one’s own',
        KNOWN.pendingLockedByAlice,
        'You have locked this order. Others cannot change it until you unlock it.',
        ['Unlock'],
        ['locked', 'mine'],
      ],
      [
        'another’s',
        KNOWN.pendingLockedByBob,
        'csr.bob has locked this order. Take it over to change it; csr.bob will lose the lock.',
        ['Take over and unlock', 'Take over'],
        ['locked'],
      ],
    ] as const)
      it(`${who}: says so, and offers what is possible`, async () => {
        const el = await open(orderId);
        expect(textOf(el)).to.contain(text);
        expect(buttons(el)).to.deep.equal(choices);
        expect(findAll(el, 'button').filter(isOff).map(textOf)).to.deep.equal([]);
        expect(states(el)).to.deep.equal(custom);
        await isAccessible(el);
      });

    it('says in two words whose it is', async () => {
      expect(textOf(await open(KNOWN.pendingLockedByBob))).to.contain('locked by csr.bob');
      expect(textOf(await open(KNOWN.pendingLockedByAlice))).to.contain('locked by you');
      expect(textOf(await open(KNOWN.pendingUnlocked))).to.not.contain('locked by');
    });

    it('a supervisor is like any other CSR', async () => {
      const el = await open(KNOWN.pendingLockedByAlice, USERS.carol);
      expect(textOf(el)).to.contain('csr.alice has locked this order.');
      expect(findAll(el, 'button').filter(isOff).map(textOf)).to.deep.equal([]);
    });

    it('an order that is not pending: Lock stays in sight, and says why not', async () => {
      const el = await open(KNOWN.shipped);
      const lock = find(el, 'button', 'Lock');
      expect(isOff(lock)).to.be.true;
      expect(descriptionOf(lock)).to.equal('Only pending orders can be locked.');
      expect(textOf(el)).to.contain('Lock: Only pending orders can be locked.');
      await isAccessible(el);
    });

    it('a shopper with a cart that nobody holds: nothing can be done, and that is said', async () => {
      const el = await open(KNOWN.cartOfAna, USERS.ana);
      expect(textOf(await appears(el, 'alert'))).to.contain('You are not signed in as a customer service representative.');
      expect(descriptionOf(find(el, 'button', 'Lock'))).to.equal('You are not signed in as a customer service representative.');
      expect(isOff(find(el, 'button', 'Lock'))).to.be.true;
      await isAccessible(el);
    });

    it('a shopper whose cart a CSR holds: sees by whom, and can do nothing', async () => {
      (page.sandbox.orders.get(KNOWN.cartOfAna) as {lockedBy?: string}).lockedBy = '5002';
      const el = await open(KNOWN.cartOfAna, USERS.ana);
      await appears(el, 'alert', /not signed in as a customer service representative/);
      expect(textOf(el)).to.contain('locked by csr.bob');
      for (const button of findAll(el, 'button')) {
        expect(isOff(button)).to.be.true;
        button.click();
      }
      expect(await requests(page, WRITES)).to.deep.equal([]);
    });

    it('what is not allowed does nothing, by mouse and by key, and asks nobody', async () => {
      const el = await open(KNOWN.shipped);
      const intentions = record(el, 'lock-take');
      const lock = find(el, 'button', 'Lock');
      lock.click();
      lock.focus();
      await press('Enter', ' ');
      expect(focused() === lock, 'it can be reached').to.be.true;
      expect(await requests(page, WRITES)).to.deep.equal([]);
      expect(intentions).to.deep.equal([]);
    });
  });

  describe('doing it', () => {
    const actions = [
      {
        button: 'Lock',
        orderId: KNOWN.pendingUnlocked,
        sent: ['lock'],
        after: '5001',
        next: 'Unlock',
        said: 'You have locked order 700103.',
        events: ['lock-take', 'lock-taken'],
      },
      {
        button: 'Unlock',
        orderId: KNOWN.pendingLockedByAlice,
        sent: ['unlock'],
        after: undefined,
        next: 'Lock',
        said: 'Order 700104 is unlocked.',
        events: ['lock-release', 'lock-released'],
      },
      {
        button: 'Take over',
        orderId: KNOWN.pendingLockedByBob,
        sent: ['lock'],
        after: '5001',
        next: 'Unlock',
        said: 'You have taken over the lock of order 700101.',
        events: ['lock-take', 'lock-taken'],
      },
      {
        button: 'Take over and unlock',
        orderId: KNOWN.pendingLockedByBob,
        sent: ['lock', 'unlock'],
        after: undefined,
        next: 'Lock',
        said: 'You have taken over and unlocked order 700101.',
        events: ['lock-take', 'lock-taken', 'lock-released'],
      },
    ] as const;

    for (const {button, orderId, sent, after, next, said, events} of actions) {
      it(`${button}: is sent once, shown and told`, async () => {
        const el = await open(orderId);
        const heard = record(document, 'lock-take', 'lock-taken', 'lock-release', 'lock-released');
        find(el, 'button', button).click();
        const offered = await appears(el, 'button', next);
        await until(() => findAll(el, 'status', said).length);
        await hasFocus(() => offered);
        expect(holder(orderId)).to.equal(after);
        expect((await requests(page, WRITES)).map((line) => /(\w+)\?/.exec(line)?.[1])).to.deep.equal(sent);
        expect(heard.map(({type}) => type)).to.deep.equal(events);
        expect(heard.every((event) => event.orderId === orderId && event.target === el)).to.be.true;
        await isAccessible(el);
      });

      it(`${button}: can be done by key alone`, async () => {
        const el = await open(orderId);
        find(el, 'button', button).focus();
        await press(button === 'Lock' ? ' ' : 'Enter');
        await hasFocus(() => find(el, 'button', next));
        expect(holder(orderId)).to.equal(after);
      });
    }

    it('a double click sends once, and the buttons say that they wait', async () => {
      const el = await open(KNOWN.pendingUnlocked);
      const hold = page.hold('700103/lock');
      const lock = find(el, 'button', 'Lock');
      lock.click();
      lock.click();
      await hold.arrived;
      await until(() => isOff(find(el, 'button', 'Lock')) && hasState(el, 'loading'));
      find(el, 'button', 'Lock').click();
      await isAccessible(el);
      hold.release();
      await appears(el, 'button', 'Unlock');
      expect(await requests(page, WRITES)).to.have.length(1);
      await until(() => !hasState(el, 'loading'));
    });

    it('the same thing done twice is said twice', async () => {
      const el = await open(KNOWN.pendingUnlocked);
      const words = () => findAll(el, 'status').map((status) => status.textContent);
      find(el, 'button', 'Lock').click();
      (await appears(el, 'button', 'Unlock')).click();
      (await appears(el, 'button', 'Lock')).click();
      await appears(el, 'button', 'Unlock');
      await until(() => words().some((text) => text?.includes('You have locked')));
      const first = words().at(-1);
      find(el, 'button', 'Unlock').click();
      (await appears(el, 'button', 'Lock')).click();
      await until(() => words().at(-1)?.includes('locked order') && maybe(el, 'button', 'Unlock'));
      expect(first).to.contain('You have locked order 700103.');
    });

    for (const [version, endpoint] of [
      ['8', '/v8/wcs/resources'],
      ['9.0', '/v9.0/wcs/resources'],
    ] as const)
      it(`works with HCL Commerce ${version}`, async () => {
        page.signInAs(USERS.alice);
        const el = await mount<LockTakeover>(html`<lock-takeover order-id=${KNOWN.pendingLockedByBob}></lock-takeover>`, {
          version,
          endpoint,
        });
        (await appears(el, 'button', 'Take over and unlock')).click();
        await appears(el, 'button', 'Lock');
        expect(holder(KNOWN.pendingLockedByBob)).to.be.undefined;
      });
  });

  describe('what the page has to say', () => {
    it('a veto: nothing is sent, and the reason is shown', async () => {
      const el = await open(KNOWN.pendingLockedByBob);
      el.addEventListener('lock-take', (event) => event.waitUntil(Promise.reject(new Error('Call csr.bob first.'))));
      find(el, 'button', 'Take over').click();
      expect(textOf(await appears(el, 'alert'))).to.contain('Call csr.bob first.');
      expect(holder(KNOWN.pendingLockedByBob)).to.equal('5002');
      expect(await requests(page, WRITES)).to.deep.equal([]);
      await isAccessible(el);
    });

    it('a veto without words is explained, too', async () => {
      const el = await open(KNOWN.pendingUnlocked);
      document.addEventListener('lock-take', (event) => event.preventDefault(), {once: true});
      find(el, 'button', 'Lock').click();
      expect(textOf(await appears(el, 'alert'))).to.contain('This page did not allow it.');
      expect(holder(KNOWN.pendingUnlocked)).to.be.undefined;
    });

    it('waits for the page, and then goes on', async () => {
      const el = await open(KNOWN.pendingUnlocked);
      const asked = new Promise<() => void>((ask) =>
        el.addEventListener('lock-take', (event) => event.waitUntil(new Promise<void>((agree) => ask(agree)))),
      );
      find(el, 'button', 'Lock').click();
      const agree = await asked;
      await until(() => hasState(el, 'loading'));
      expect(await requests(page, WRITES)).to.deep.equal([]);
      agree();
      await appears(el, 'button', 'Unlock');
    });
  });
});
