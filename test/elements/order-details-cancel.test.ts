import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import {orderWithStatus} from '../../demo/sandbox/seed/known-orders.js';
import '../../src/define.js';
import type {OrderDetails} from '../../src/index.js';
import {
  appears,
  descriptionOf,
  find,
  findAll,
  focused,
  hasFocus,
  isAccessible,
  isOff,
  mount,
  nameOf,
  press,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {rowOf, search} from '../support/find-orders.js';
import {answer, fact, openDetails, says} from '../support/order-details.js';
import {otherCsr} from '../support/other-csr.js';

const ORDER = orderWithStatus('M');
const SENT = 'DELETE /wcs/resources/store/10201/cart/';

describe('order-details: cancelling', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const statusOf = (orderId: string) => page.sandbox.orders.get(orderId)?.status;
  const change = (orderId: string, facts: object) => void Object.assign(page.sandbox.orders.get(orderId) as object, facts);

  describe('asks first', () => {
    async function ask(orderId = ORDER): Promise<{el: OrderDetails; dialog: HTMLElement}> {
      const el = await openDetails(orderId);
      const cancel = find(el, 'button', 'Cancel order');
      cancel.focus();
      await press('Enter');
      return {el, dialog: await appears(el, 'dialog')};
    }

    it('names the order, and says what will happen to whom', async () => {
      const {el, dialog} = await ask();
      expect(nameOf(dialog)).to.equal(`Cancel order ${ORDER}?`);
      const what = descriptionOf(dialog);
      expect(what).to.contain(`Order ${ORDER} (Received, $`);
      expect(what).to.contain('of Stella Status-M will be canceled');
      expect(what).to.contain('This cannot be undone.');
      expect(dialog.matches(':modal')).to.be.true;
      await isAccessible(el);
    });

    it('the safe answer has the focus; both can be reached by key', async () => {
      const {dialog} = await ask();
      await hasFocus(() => find(dialog, 'button', 'Keep order'));
      await press('Tab');
      expect(focused() === find(dialog, 'button', 'Cancel order')).to.be.true;
    });

    for (const [how, keep] of [
      ['Esc', () => press('Escape')],
      ['Enter on the safe answer', () => press('Enter')],
    ] as const)
      it(`${how} keeps the order, and gives the focus back`, async () => {
        const {el} = await ask();
        const intentions = record(el, 'order-cancel');
        await hasFocus(() => find(el, 'button', 'Keep order'));
        await keep();
        await until(() => !textsOf(el, 'dialog').length);
        await hasFocus(() => find(el, 'button', 'Cancel order'));
        expect(intentions).to.have.length(0);
        expect(await requests(page, SENT)).to.deep.equal([]);
        expect(statusOf(ORDER)).to.equal('M');
      });

    it('can be asked again after it was declined', async () => {
      const {el} = await ask();
      await press('Escape');
      await until(() => !textsOf(el, 'dialog').length);
      await answer(el, 'Cancel order', 'Cancel order');
      await says(el, 'Status', 'Canceled');
    });

    it('the question goes away with its order', async () => {
      const {el} = await ask();
      el.orderId = KNOWN.shipped;
      await says(el, 'Status', 'Shipped');
      expect(textsOf(el, 'dialog')).to.deep.equal([]);
      expect(await requests(page, SENT)).to.deep.equal([]);
      await hasFocus(() => find(el, 'heading', `Order ${KNOWN.shipped}`));
    });

    it('the question stays above the page when its element is moved', async () => {
      const {el, dialog} = await ask();
      el.parentElement!.append(document.createElement('div'));
      el.parentElement!.lastElementChild!.append(el);
      await until(() => dialog.matches(':modal'));
      await hasFocus(() => find(dialog, 'button', 'Keep order'));
      await press('Escape');
      await until(() => !textsOf(el, 'dialog').length);
      expect(await requests(page, SENT)).to.deep.equal([]);
    });
  });

  it('is sent once, shown, told, and cannot be done again', async () => {
    const el = await openDetails(ORDER);
    const events = record(document, 'order-cancel', 'order-canceled');
    const hold = page.hold('csrcancel_order');
    await answer(el, 'Cancel order', 'Cancel order');
    await hold.arrived;
    find(el, 'button', 'Cancel order').click();
    find(el, 'button', 'Re-order').click();
    await el.updateComplete;
    expect(textsOf(el, 'dialog')).to.deep.equal([]);
    expect(isOff(find(el, 'button', 'Re-order'))).to.be.true;
    hold.release();
    await says(el, 'Status', 'Canceled');
    await until(() => textsOf(el, 'status', `Order ${ORDER} is canceled.`).length);
    await until(() => descriptionOf(find(el, 'button', 'Cancel order')) === 'An order with the status “Canceled” cannot be canceled.');
    expect(statusOf(ORDER)).to.equal('X');
    expect(await requests(page, SENT)).to.have.length(1);
    expect(events.map(({type, orderId}) => [type, orderId])).to.deep.equal([
      ['order-cancel', ORDER],
      ['order-canceled', ORDER],
    ]);
    expect(events.every(({target}) => target === el)).to.be.true;
    await isAccessible(el);
  });

  it('a cart of one’s own lock: the lock goes with it', async () => {
    const el = await openDetails(KNOWN.pendingLockedByAlice);
    await answer(el, 'Cancel order', 'Cancel order');
    await says(el, 'Status', 'Canceled');
    await until(() => !textOf(el).includes('locked by you'));
    expect(descriptionOf(find(el, 'button', 'Lock'))).to.equal('Only pending orders can be locked.');
  });

  it('every element of the page shows it: list, other details, lock', async () => {
    const around = await mount<HTMLElement>(html`
      <div>
        <find-orders></find-orders>
        <order-details order-id=${KNOWN.pendingUnlocked} id="one"></order-details>
        <order-details order-id=${KNOWN.pendingUnlocked} id="two"></order-details>
        <lock-takeover order-id=${KNOWN.pendingUnlocked}></lock-takeover>
      </div>
    `);
    const [list, one, two, lock] = ['find-orders', '#one', '#two', 'lock-takeover'].map((s) => around.querySelector(s)) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    await search(list, {'Order number': KNOWN.pendingUnlocked}, '1 order found');
    await says(one, 'Status', 'Pending');
    await appears(one, 'button', 'Cancel order');
    await answer(one, 'Cancel order', 'Cancel order');
    await Promise.all([says(one, 'Status', 'Canceled'), says(two, 'Status', 'Canceled')]);
    await until(() => textOf(rowOf(list, KNOWN.pendingUnlocked)).includes('Canceled'));
    await until(() => isOff(find(lock, 'button', 'Lock')));
  });

  describe('somebody was faster', () => {
    const changes = (el: Element): Promise<HTMLElement> => appears(el, 'table', 'What has changed');

    it('the order has changed: the difference is shown in the question, nothing is sent, and one decides anew from there', async () => {
      const el = await openDetails(ORDER);
      const before = fact(el, 'Order total');
      change(ORDER, {status: 'C', totals: {...page.sandbox.orders.get(ORDER)?.totals, grand: 1234.5}});
      await answer(el, 'Cancel order', 'Cancel order');
      const table = await changes(el);
      expect(textsOf(table, 'row')).to.deep.equal([
        'What When you looked Now',
        'Status Received Payment approved',
        `Total ${before} $1,234.50`,
      ]);
      const dialog = find(el, 'dialog', `Cancel order ${ORDER}?`);
      expect(textOf(dialog))
        .to.contain('This order has changed since you looked. Nothing was done')
        .and.contain('(Payment approved, $1,234.50)');
      expect(await requests(page, SENT)).to.deep.equal([]);
      await isAccessible(el);
      find(dialog, 'button', 'Cancel order').click();
      await says(el, 'Status', 'Canceled');
    });

    it('a comment was written: who does not go on leaves all as it is, and finds it in the list', async () => {
      const el = await openDetails(ORDER);
      await until(() => textOf(el).includes('No comments yet.'));
      await otherCsr(page, USERS.bob).addComment(ORDER, 'She wants to keep it.');
      await answer(el, 'Cancel order', 'Cancel order');
      const table = await changes(el);
      expect(textsOf(table, 'row')[1]).to.match(/^Last comment – Bob .*She wants to keep it\.$/);
      find(find(el, 'dialog'), 'button', 'Keep order').click();
      await until(() => textsOf(el, 'listitem').join().includes('She wants to keep it.'));
      expect(textsOf(el, 'alert')).to.deep.equal([]);
      expect(statusOf(ORDER)).to.equal('M');
    });

    it('it was shipped: nothing is sent, and why not is said', async () => {
      const el = await openDetails(ORDER);
      change(ORDER, {status: 'S'});
      await answer(el, 'Cancel order', 'Cancel order');
      expect(textOf(await appears(el, 'alert'))).to.contain('An order with the status “Shipped” cannot be canceled.');
      await says(el, 'Status', 'Shipped');
      expect(isOff(find(el, 'button', 'Cancel order'))).to.be.true;
      expect(await requests(page, SENT)).to.deep.equal([]);
    });

    it('csr.bob has locked it: nothing is sent, and it says what to do first', async () => {
      const el = await openDetails(KNOWN.pendingUnlocked);
      await otherCsr(page, USERS.bob).lock(KNOWN.pendingUnlocked, false);
      await answer(el, 'Cancel order', 'Cancel order');
      expect(textOf(await appears(el, 'alert'))).to.contain('csr.bob has locked this order. Take it over first.');
      await appears(el, 'button', 'Take over');
      expect(await requests(page, SENT)).to.deep.equal([]);
      find(el, 'button', 'Take over').click();
      await appears(el, 'button', 'Unlock');
      await answer(el, 'Cancel order', 'Cancel order');
      await says(el, 'Status', 'Canceled');
      expect(textsOf(el, 'alert')).to.deep.equal([]);
    });

    it('it was shipped in the very last moment: the server refuses, and that is explained', async () => {
      const el = await openDetails(ORDER);
      const hold = page.hold({path: 'csrcancel_order', when: 'before'});
      await answer(el, 'Cancel order', 'Cancel order');
      await hold.arrived;
      change(ORDER, {status: 'S'});
      hold.release();
      const alert = await appears(el, 'alert');
      expect(textOf(alert)).to.contain('An order with the status “Shipped” cannot be canceled. Nothing was done.');
      expect(textOf(alert)).to.contain('_ERR_ORDER_WRONG_STATUS CMN3045E');
      await says(el, 'Status', 'Shipped');
    });
  });

  describe('the answer is lost', () => {
    it('it was done: says so, and does not send it again', async () => {
      const el = await openDetails(ORDER);
      page.sandbox.faults.add({kind: 'offline', path: 'csrcancel_order', when: 'after', times: 1});
      await answer(el, 'Cancel order', 'Cancel order');
      await says(el, 'Status', 'Canceled');
      expect(textsOf(el, 'alert')).to.deep.equal([]);
      expect(await requests(page, SENT)).to.have.length(1);
    });

    it('it was not done: says so, and it can be tried again', async () => {
      const el = await openDetails(ORDER);
      page.sandbox.faults.add({kind: 'html', path: 'csrcancel_order', times: 1});
      await answer(el, 'Cancel order', 'Cancel order');
      const alert = await appears(el, 'alert');
      expect(textOf(alert)).to.contain('It was not done. You can safely try again.');
      await isAccessible(el);
      find(alert, 'button', 'Try again').click();
      await until(() => textsOf(el, 'dialog').length || fact(el, 'Status') === 'Canceled');
      findAll(el, 'dialog').forEach((dialog) => find(dialog, 'button', 'Cancel order').click());
      await says(el, 'Status', 'Canceled');
    });

    it('nobody can tell: says so', async () => {
      const el = await openDetails(ORDER);
      page.sandbox.faults.add({kind: 'offline', path: 'csrcancel_order', when: 'after', times: 1});
      const hold = page.hold('csrcancel_order');
      await answer(el, 'Cancel order', 'Cancel order');
      await hold.arrived;
      page.sandbox.faults.add({kind: 'offline', path: `/order/${ORDER}?responseFormat`});
      hold.release();
      expect(textOf(await appears(el, 'alert', /Nobody can say/))).to.contain('Look at the order again before you repeat it.');
      expect(fact(el, 'Status')).to.equal('Received');
    });
  });

  describe('what the page has to say', () => {
    it('a veto with a reason', async () => {
      const el = await openDetails(ORDER);
      el.addEventListener('order-cancel', (event) => event.waitUntil(Promise.reject(new Error('Ask your supervisor first.'))));
      await answer(el, 'Cancel order', 'Cancel order');
      expect(textOf(await appears(el, 'alert'))).to.contain('Ask your supervisor first.');
      expect(statusOf(ORDER)).to.equal('M');
    });

    it('an element that goes away in the middle leaves nothing half-done', async () => {
      const el = await openDetails(ORDER);
      const hold = page.hold('csrcancel_order');
      await answer(el, 'Cancel order', 'Cancel order');
      await hold.arrived;
      const parent = el.parentNode as ParentNode;
      el.remove();
      hold.release();
      await requests(page);
      parent.append(el);
      await says(el, 'Status', 'Canceled');
    });
  });

  it('a failure that comes after one has gone over to another order is not repeated there', async () => {
    const el = await openDetails(ORDER);
    page.sandbox.faults.add({kind: 'html', path: 'csrcancel_order', times: 1});
    const hold = page.hold('csrcancel_order');
    await answer(el, 'Cancel order', 'Cancel order');
    await hold.arrived;
    el.orderId = orderWithStatus('I');
    await says(el, 'Status', 'Submitted');
    const failed = new Promise((resolve) => el.addEventListener('desk-failure', resolve, {once: true}));
    hold.release();
    await failed;
    await el.updateComplete;
    expect(textsOf(el, 'button', 'Try again')).to.deep.equal([]);
    expect(statusOf(orderWithStatus('I'))).to.equal('I');
  });
});
