import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {
  appears,
  descriptionOf,
  find,
  hasFocus,
  isAccessible,
  isOff,
  nameOf,
  press,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {answer, openDetails} from '../support/order-details.js';
import {otherCsr} from '../support/other-csr.js';

const SENT = 'POST /wcs/resources/store/10201/cart/copy_order';

describe('order-details: re-ordering', () => {
  const page = useSandbox();
  beforeEach(() => {
    page.signInAs(USERS.alice);
    // The question is answered before it knows the lines; reorder-rehearsal.test.ts is about what it says then.
    page.sandbox.faults.add({kind: 'hang', path: '/order/.*pageSize=250', times: 1});
  });

  const linesIn = (cartId: string) => page.sandbox.orders.get(cartId)?.items.length;

  it('asks first: which order, into whose cart; the safe answer has the focus', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    find(el, 'button', 'Re-order').click();
    const dialog = await appears(el, 'dialog');
    expect(nameOf(dialog)).to.equal('Re-order 700090?');
    expect(descriptionOf(dialog)).to.contain('Items of order 700090 will be added to the cart of Ana Ruiz.');
    await hasFocus(() => find(dialog, 'button', 'Not now'));
    await isAccessible(el);
    await press('Escape');
    await until(() => !textsOf(el, 'dialog').length);
    expect(await requests(page, SENT)).to.deep.equal([]);
  });

  it('adds to the cart of the customer, and says how many, whose, and where', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna, {orderHref: '/orders/{orderId}/view'});
    const events = record(document, 'order-reorder', 'order-reordered');
    await answer(el, 'Re-order', 'Re-order');
    await appears(el, 'status', /2 order items were added to the cart of Ana Ruiz\./);
    const link = find(el, 'link', 'Open cart 700205');
    expect(link.getAttribute('href')).to.equal('/orders/700205/view');
    expect(linesIn(KNOWN.cartOfAna)).to.equal(3);
    expect((await requests(page, SENT)).map((line) => new URLSearchParams(line.split('?')[1]).get('forUserId'))).to.deep.equal(['4003']);
    expect(events.map(({type, orderId, customerId}) => [type, orderId, customerId])).to.deep.equal([
      ['order-reorder', KNOWN.deliveredOfAna, '4003'],
      ['order-reordered', KNOWN.deliveredOfAna, '4003'],
    ]);
    expect(events[1]).to.include({cartId: KNOWN.cartOfAna, added: 2});
    await isAccessible(el);
  });

  it('twice adds twice, each time asked for', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    await answer(el, 'Re-order', 'Re-order');
    await appears(el, 'status', /2 order items were added/);
    await answer(el, 'Re-order', 'Re-order');
    await until(() => linesIn(KNOWN.cartOfAna) === 5);
    expect(await requests(page, SENT)).to.have.length(2);
  });

  it('opening the cart is the page’s affair: it can keep the link from being followed', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    await answer(el, 'Re-order', 'Re-order');
    const link = await appears(el, 'link', 'Open cart 700205');
    const followed: boolean[] = [];
    const stay = (event: Event): void => {
      followed.push(!event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', stay);
    const opened = record(document, 'order-open');
    link.click();
    el.addEventListener('order-open', (event) => event.preventDefault());
    link.click();
    document.removeEventListener('click', stay);
    expect(opened.map(({orderId}) => orderId)).to.deep.equal(['700205', '700205']);
    expect(followed).to.deep.equal([true, false]);
  });

  it('the page around can say where carts are', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    el.orderLink = (orderId) => `#order=${orderId}`;
    await answer(el, 'Re-order', 'Re-order');
    expect((await appears(el, 'link', 'Open cart 700205')).getAttribute('href')).to.equal('#order=700205');
  });

  it('a customer without a cart gets one', async () => {
    const el = await openDetails(KNOWN.deliveredWithoutCart);
    await answer(el, 'Re-order', 'Re-order');
    const link = await appears(el, 'link', /^Open cart \d+$/);
    const cartId = /\d+/.exec(textOf(link))?.[0] as string;
    expect(page.sandbox.orders.get(cartId)).to.include({buyerId: '4005', status: 'P'});
    expect(textOf(el)).to.contain('to the cart of Chloé Dubois.');
  });

  it('a guest, too', async () => {
    const el = await openDetails(KNOWN.deliveredOfGuest);
    await answer(el, 'Re-order', 'Re-order');
    await appears(el, 'status', /2 order items were added to the cart of Gus Guest\./);
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('one order item is one', async () => {
    page.sandbox.orders.get(KNOWN.deliveredOfAna)?.items.splice(1);
    const el = await openDetails(KNOWN.deliveredOfAna);
    await answer(el, 'Re-order', 'Re-order');
    await appears(el, 'status', /1 order item was added to the cart of Ana Ruiz\./);
  });

  for (const orderId of [KNOWN.onlyUnorderable, KNOWN.onlyFreeGifts])
    it(`nothing in it can be ordered any more: says that nothing was added (${orderId})`, async () => {
      const el = await openDetails(orderId);
      const facts = record(document, 'order-reordered');
      await answer(el, 'Re-order', 'Re-order');
      const alert = await appears(el, 'alert');
      expect(textOf(alert)).to.contain(`Nothing was added: no item of order ${orderId} can be ordered any more.`);
      expect(facts).to.have.length(0);
      await isAccessible(el);
    });

  describe('the customer’s cart is locked by csr.bob', () => {
    it('nothing is sent; it says by whom, what to do first, and where', async () => {
      const el = await openDetails(KNOWN.deliveredWithLockedCart, {orderHref: '/orders/{orderId}'});
      const facts = record(document, 'order-reordered');
      await answer(el, 'Re-order', 'Re-order');
      expect(textOf(await appears(el, 'alert'))).to.contain(
        'The customer’s cart is locked by csr.bob. Take over and unlock the cart first.',
      );
      expect(find(el, 'link', 'Open cart 700206').getAttribute('href')).to.equal('/orders/700206');
      expect(await requests(page, SENT)).to.deep.equal([]);
      expect(facts).to.have.length(0);
      expect(linesIn(KNOWN.cartLockedByBob)).to.equal(1);
      await isAccessible(el);
    });

    it('once he has unlocked it, it can be done', async () => {
      const el = await openDetails(KNOWN.deliveredWithLockedCart);
      await answer(el, 'Re-order', 'Re-order');
      await appears(el, 'alert');
      await otherCsr(page, USERS.bob).unlock(KNOWN.cartLockedByBob);
      await answer(el, 'Re-order', 'Re-order');
      await appears(el, 'status', /added to the cart of Ben Carter\./);
      expect(textsOf(el, 'alert')).to.deep.equal([]);
    });

    it('in the very last moment: the server refuses, and that is explained', async () => {
      const el = await openDetails(KNOWN.deliveredOfAna);
      const hold = page.hold({path: 'copy_order', when: 'before'});
      await answer(el, 'Re-order', 'Re-order');
      await hold.arrived;
      await otherCsr(page, USERS.bob).lock(KNOWN.cartOfAna, false);
      hold.release();
      expect(textOf(await appears(el, 'alert'))).to.contain('_ERR_ORDER_IS_LOCKED CMN4512I');
      expect(linesIn(KNOWN.cartOfAna)).to.equal(1);
    });
  });

  it('the answer is lost, but it was done: says how many, and does not send it again', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    page.sandbox.faults.add({kind: 'truncated', path: 'copy_order', when: 'after', times: 1});
    await answer(el, 'Re-order', 'Re-order');
    await appears(el, 'status', /2 order items were added to the cart of Ana Ruiz\./);
    expect(linesIn(KNOWN.cartOfAna)).to.equal(3);
    expect(await requests(page, SENT)).to.have.length(1);
  });

  it('it was not done: says so', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    page.sandbox.faults.add({kind: 'offline', path: 'copy_order', times: 1});
    await answer(el, 'Re-order', 'Re-order');
    expect(textOf(await appears(el, 'alert'))).to.contain('It was not done. You can safely try again.');
    expect(linesIn(KNOWN.cartOfAna)).to.equal(1);
  });

  it('while it is sent nothing else can be begun', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    const hold = page.hold('copy_order');
    await answer(el, 'Re-order', 'Re-order');
    await hold.arrived;
    await until(() => isOff(find(el, 'button', 'Re-order')));
    find(el, 'button', 'Re-order').click();
    await el.updateComplete;
    expect(textsOf(el, 'dialog')).to.deep.equal([]);
    await isAccessible(el);
    hold.release();
    await appears(el, 'link', /^Open cart/);
    expect(await requests(page, SENT)).to.have.length(1);
  });

  it('the page can stop it', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    el.addEventListener('order-reorder', (event) => event.preventDefault());
    await answer(el, 'Re-order', 'Re-order');
    expect(textOf(await appears(el, 'alert'))).to.contain('This page did not allow it.');
    expect(await requests(page, SENT)).to.deep.equal([]);
  });
});
