import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {FindOrders, OrderOpenEvent} from '../../src/index.js';
import {OrderOpenEvent as OrderOpen} from '../../src/index.js';
import {find, hasFocus, press, until, useSandbox} from '../support/elements.js';
import {mountFindOrders, search} from '../support/find-orders.js';

describe('find-orders: an order is opened', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const found = async (more: Partial<FindOrders> = {}) => {
    const el = Object.assign(await mountFindOrders({orderHref: '#detail-{orderId}'}), more);
    await search(el, {'Order number': KNOWN.shipped}, '1 order found');
    return {el, link: find(el, 'link', KNOWN.shipped) as HTMLAnchorElement};
  };

  it('by a real link, to the address the desk says', async () => {
    const {el, link} = await found();
    const events: OrderOpenEvent[] = [];
    document.body.addEventListener('order-open', (event) => events.push(event), {once: true});
    link.click();
    await until(() => location.hash === `#detail-${KNOWN.shipped}`);
    const [event] = events as [OrderOpenEvent];
    expect(event).to.be.instanceOf(OrderOpen);
    expect(event).to.include({orderId: KNOWN.shipped, bubbles: true, composed: true, cancelable: true});
    expect(event.target === el, 'seen from outside').to.equal(true);
  });

  it('by Enter', async () => {
    const {link} = await found();
    link.focus();
    await press('Enter');
    await until(() => location.hash === `#detail-${KNOWN.shipped}`);
  });

  it('by the host page instead, which prevents the link', async () => {
    const {el, link} = await found();
    el.addEventListener('order-open', (event) => event.preventDefault());
    const followed = link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
    expect(followed).to.equal(false);
  });

  it('in another tab or window without asking the host page', async () => {
    const {el, link} = await found();
    el.addEventListener('order-open', (event) => event.preventDefault());
    // Looked at above the link, and stopped there: the test page must not open windows.
    const prevented = new Promise((resolve) => {
      document.body.addEventListener(
        'click',
        (event) => {
          resolve(event.defaultPrevented);
          event.preventDefault();
        },
        {once: true},
      );
    });
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ctrlKey: true}));
    expect(await prevented).to.equal(false);
  });

  it('at an address that the host page computes', async () => {
    const {link} = await found({orderLink: (orderId) => `#mine/${orderId}`});
    expect(link.getAttribute('href')).to.equal(`#mine/${KNOWN.shipped}`);
  });

  it('and gets the focus back when the host page returns', async () => {
    const {el, link} = await found();
    el.focusOrder(KNOWN.shipped);
    await hasFocus(() => link);
    el.focusOrder('"] no such order');
    await hasFocus(() => link);
  });
});
