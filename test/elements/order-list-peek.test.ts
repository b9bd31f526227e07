import {expect} from '@open-wc/testing';
import {ordersOf} from '../../src/desk/order-store.js';
import {aComment, anItem, anOrder, aPage, aRow} from '../support/builders.js';
import {appears, find, hasFocus, isAccessible, press, textOf, textsOf, until} from '../support/elements.js';
import {fact} from '../support/order-details.js';
import {link, showList} from '../support/order-list.js';

const ROW = aRow({orderId: '700090', status: 'M'});
const items = Array.from({length: 20}, (_, i) => anItem({orderItemId: String(i), partNumber: `LAMP-${i}`}));
const ORDER = anOrder({items: aPage(items, 1000)});

describe('order-list: looking into a row', () => {
  const shown = (dir?: string) => showList([ROW, aRow({orderId: '700091'})], [ORDER, anOrder({orderId: '700091', items: aPage([])})], dir);
  const expander = (el: Element, orderId = '700090') => find(el, 'button', `Look into order ${orderId}`);
  const peek = (el: Element, orderId = '700090') => find(el, 'row', new RegExp(`^${orderId}`)).nextElementSibling!;
  const shows = (el: Element, text: RegExp) => until(() => text.test(textOf(el.shadowRoot!.querySelector('order-peek')!)), String(text));

  it('reads nothing before it is asked for; then the order and one comment', async () => {
    const {el, gateway} = await shown();
    const before = gateway.calls.length;
    expect(expander(el).ariaExpanded).to.equal('false');
    gateway.comments.push(aComment());
    expander(el).click();
    await shows(el, /after 5 pm/);
    expect(gateway.calls.slice(before).sort()).to.deep.equal(['getComments 700090 1/1', 'getOrder 700090 1/20']);
    expect(expander(el).ariaExpanded).to.equal('true');
  });

  it('shows the first lines and how many more there are, address, phone, email, payment, the last comment', async () => {
    const {el, gateway} = await shown();
    gateway.comments.push(aComment({text: 'Call first.'}), aComment({commentId: '9', text: 'Older.'}));
    expander(el).click();
    await shows(el, /Call first/);
    expect(textsOf(peek(el), 'listitem')).to.deep.equal([...[0, 1, 2, 3, 4].map((i) => `2 × LAMP-${i}, $60.00`), 'and 995 more']);
    expect(fact(el, 'Ship to')).to.equal('Ana Smith 7 Harbour Lane Halifax, Nova Scotia B3H 1A1 Canada');
    expect(fact(el, 'Phone')).to.equal('902-555-0143');
    expect(fact(el, 'Email')).to.equal('ana@example.com');
    expect(fact(el, 'Payment')).to.equal('VISA $64.50');
    expect(fact(el, 'Last comment')).to.contain('Call first.').and.contain('Bob Castro').and.not.contain('Older');
    await isAccessible(el);
  });

  it('says what there is not', async () => {
    const {el} = await showList([ROW], [anOrder({items: aPage([]), shipTo: undefined, shipments: [], payments: []})]);
    expander(el).click();
    await shows(el, /No comments yet\./);
    expect(fact(el, 'Order items')).to.equal('This order has no items.');
    expect(fact(el, 'Ship to')).to.equal('No shipping address yet');
    expect(fact(el, 'Payment')).to.equal('No payment yet');
    expect(textsOf(el, 'term')).not.to.include('Phone');
  });

  for (const [dir, open, close] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`${open} opens, ${close} closes, where text runs ${dir}`, async () => {
      const {el} = await shown(dir);
      link(el, '700090').focus();
      await press(close);
      expect(expander(el).ariaExpanded).to.equal('false');
      await press(open, open);
      await shows(el, /Payment/);
      await isAccessible(el);
      await press(close);
      await until(() => !textsOf(el, 'term').length);
      await hasFocus(() => link(el, '700090'));
    });

  it('stays open, without reading again, when rows are sorted', async () => {
    const {el, gateway} = await shown();
    expander(el).click();
    await shows(el, /No comments yet\./);
    const calls = gateway.calls.length;
    find(el, 'button', 'Order number').click();
    find(el, 'button', 'Order number').click();
    await until(() => find(el, 'columnheader', 'Order number').getAttribute('aria-sort') === 'descending');
    expect(textOf(peek(el))).to.contain('LAMP-0');
    expect(gateway.calls).to.have.length(calls);
  });

  it('what happens to the order elsewhere does not close it; an order that is gone does', async () => {
    const {el, desk} = await shown();
    expander(el).click();
    await shows(el, /Payment/);
    ordersOf(desk).note('700090', {status: 'X'});
    await el.updateComplete;
    expect(textsOf(el, 'term')).to.include('Payment');
    el.orders = [aRow({orderId: '700091'})];
    await el.updateComplete;
    el.orders = [ROW];
    await el.updateComplete;
    expect(expander(el).ariaExpanded).to.equal('false');
  });

  it('says what failed, and tries again', async () => {
    const {el, gateway} = await shown();
    gateway.failNext('getOrder', {kind: 'server'});
    expander(el).click();
    const alert = await appears(el, 'alert', /The server has a problem/);
    await isAccessible(el);
    find(alert, 'button', 'Try again').click();
    await shows(el, /Payment/);
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('shows the order also where the comment cannot be had', async () => {
    const {el, gateway} = await shown();
    gateway.failNext('getComments', {kind: 'timeout'});
    expander(el).click();
    const alert = await appears(el, 'alert', /took too long/);
    expect(fact(el, 'Payment')).to.equal('VISA $64.50');
    gateway.comments.push(aComment({text: 'Here it is.'}));
    find(alert, 'button', 'Try again').click();
    await shows(el, /Here it is/);
  });

  it('says that it waits', async () => {
    const {el, gateway} = await shown();
    const hold = gateway.hold('getOrder');
    expander(el).click();
    await hold.arrived;
    await shows(el, /Loading/);
    hold.release();
    await shows(el, /Payment/);
  });
});
