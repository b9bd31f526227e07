import {expect} from '@open-wc/testing';
import {ordersOf} from '../../src/desk/order-store.js';
import {aRow} from '../support/builders.js';
import {appears, find, findAll, hasFocus, isAccessible, press, textOf, textsOf, until} from '../support/elements.js';
import {FOUR, numbers, showList} from '../support/order-list.js';

const AS_FOUND = ['700110', '9001', '700109', '700108'];

describe('order-list', () => {
  beforeEach(() => localStorage.clear());

  const spoken = (el: Element, text: string) => until(() => textsOf(el, 'status').some((said) => said.includes(text)), text);
  const sorting = (el: Element, column: string) => find(el, 'columnheader', column).getAttribute('aria-sort');
  const heads = (el: Element) => textsOf(el, 'columnheader').filter(Boolean);
  const chooser = (el: Element) => find(el, 'dialog', 'Columns to show');

  it('sorts what is on screen by a click on a heading, and says so', async () => {
    const {el} = await showList();
    const total = find(el, 'button', 'Total');
    total.focus();
    for (const [text, way, order] of [
      ['Sorted by Total, ascending', 'ascending', ['9001', '700110', '700108', '700109']],
      ['Sorted by Total, descending', 'descending', ['9001', '700108', '700110', '700109']],
      ['In the order in which they were found', 'none', AS_FOUND],
    ] as const) {
      await press('Enter');
      await spoken(el, text);
      expect(numbers(el)).to.deep.equal(order);
      expect(sorting(el, 'Total')).to.equal(way);
      await hasFocus(() => total);
    }
    await isAccessible(el);
  });

  it('one column at a time; phone and email are not sorted by', async () => {
    const {el} = await showList();
    find(el, 'button', 'Total').click();
    find(el, 'button', 'Status').click();
    await until(() => sorting(el, 'Status') === 'ascending');
    expect(sorting(el, 'Total')).to.equal('none');
    expect(textsOf(el, 'button', 'Phone and email')).to.deep.equal([]);
  });

  it('an order keeps the focus when others come before it', async () => {
    const {el} = await showList();
    find(el, 'link', '700109').focus();
    el.orders = [aRow({orderId: '700200'}), ...FOUR];
    await el.updateComplete;
    expect(numbers(el)).to.deep.equal(['700200', ...AS_FOUND]);
    await hasFocus(() => find(el, 'link', '700109'));
    for (const orders of [FOUR.toReversed(), FOUR, FOUR.slice(1).toReversed()]) {
      el.orders = orders;
      await el.updateComplete;
      expect(numbers(el)).to.deep.equal(orders.map(({orderId}) => orderId));
      await hasFocus(() => find(el, 'link', '700109'));
    }
  });

  it('puts a column away, for this browser', async () => {
    const {el} = await showList();
    find(el, 'button', 'Columns').focus();
    await press('Enter');
    await appears(el, 'dialog', 'Columns to show');
    await hasFocus(() => find(el, 'checkbox', 'Placed'));
    expect(textsOf(chooser(el), 'checkbox'), 'the number stays').to.have.length(5);
    await isAccessible(el);
    find(el, 'checkbox', 'Placed').click();
    find(el, 'checkbox', 'Phone and email').click();
    await until(() => heads(el).length === 5);
    expect(heads(el)).to.deep.equal(['Order number', 'Status', 'Ship to', 'Total', 'Actions']);
    expect(textOf(find(el, 'row', /^700110/))).not.to.contain('March 4');
    await press('Escape');
    await hasFocus(() => find(el, 'button', 'Columns'));
    expect(textsOf(el, 'dialog')).to.deep.equal([]);

    const {el: other} = await showList();
    expect(heads(other)).to.deep.equal(['Order number', 'Status', 'Ship to', 'Total', 'Actions']);
    find(other, 'button', 'Columns').click();
    await appears(other, 'dialog', 'Columns to show');
    find(other, 'checkbox', 'Placed').click();
    await until(() => heads(other).includes('Placed'));
  });

  it('shows no more than its host lets it', async () => {
    const {el} = await showList();
    el.columns = ['status', 'total'];
    await el.updateComplete;
    expect(heads(el)).to.deep.equal(['Order number', 'Status', 'Total', 'Actions']);
    find(el, 'button', 'Columns').click();
    await appears(el, 'dialog');
    expect(findAll(chooser(el), 'checkbox')).to.have.length(2);
  });

  it('has a column of organizations when an order has one', async () => {
    const {el} = await showList([aRow({organization: 'Acme GmbH'}), aRow({orderId: '700102'})]);
    expect(heads(el)).to.include('Organization');
    expect(textOf(find(el, 'row', /^700101/))).to.contain('Acme GmbH');
    await isAccessible(el);
  });

  it('says why a row is there', async () => {
    const {el} = await showList();
    el.reasons = new Map([['9001', 'Phone matches: (902) 555-0199']]);
    await el.updateComplete;
    expect(textOf(find(el, 'row', /^9001/))).to.contain('Phone matches: (902) 555-0199');
    expect(textOf(find(el, 'row', /^700110/))).not.to.contain('matches');
  });

  it('puts the orders of one buyer together, on demand', async () => {
    const {el} = await showList();
    const toggle = find(el, 'button', 'Group by buyer');
    toggle.click();
    await until(() => textsOf(el, 'rowheader').length === 3);
    expect(textsOf(el, 'rowheader')).to.deep.equal(['2 orders of Ana Smith', '1 order of Bo Lund', '1 order of Deniz Çelik']);
    expect(numbers(el)).to.deep.equal(['700110', '700108', '9001', '700109']);
    expect(el.shownOrders.map(({orderId}) => orderId)).to.deep.equal(numbers(el));
    expect(toggle.ariaPressed).to.equal('true');
    await isAccessible(el);
    find(el, 'button', 'Total').click();
    await until(() => numbers(el)[0] === '9001');
    toggle.click();
    await until(() => !textsOf(el, 'rowheader').length);
    expect(toggle.ariaPressed).to.equal('false');
  });

  it('tells its host the orders as they stand on the screen', async () => {
    const {el, desk} = await showList();
    find(el, 'button', 'Order number').click();
    ordersOf(desk).note('9001', {status: 'X'});
    expect(el.shownOrders.map(({orderId}) => orderId)).to.deep.equal(['9001', '700108', '700109', '700110']);
    expect(el.shownOrders[0]?.status, 'with the latest facts').to.equal('X');
  });

  it('selects rows, all of them, and says how many', async () => {
    const {el} = await showList();
    const all = () => find(el, 'checkbox', 'Select all orders shown') as HTMLInputElement;
    find(el, 'checkbox', 'Select order 9001').click();
    await spoken(el, '1 selected');
    expect(all().checked).to.be.false;
    all().click();
    await spoken(el, '4 selected');
    expect(findAll(el, 'checkbox').every((box) => (box as HTMLInputElement).checked)).to.be.true;
    await isAccessible(el);
    el.orders = FOUR.slice(0, 2);
    await until(() => textOf(el).includes('2 selected'));
    all().click();
    await spoken(el, '0 selected');
    expect((find(el, 'checkbox', 'Select order 9001') as HTMLInputElement).checked).to.be.false;
  });

  it('is a list of cards where it is narrow, with the same facts and the same controls', async () => {
    const {el} = await showList();
    el.style.width = '300px';
    await isAccessible(el);
    expect(textsOf(el, 'button', 'Total')).to.have.length(1);
    const row = find(el, 'row', /^700110/);
    expect(row.scrollWidth).to.be.at.most(row.clientWidth);
    for (const fact of ['March 4, 2026', 'Received', 'Ana Smith', '902-555-0143', '$20.00']) expect(textOf(row)).to.contain(fact);
    const {content} = getComputedStyle(row.querySelector('.shipTo')!, '::before');
    expect(content).to.equal('"Ship to"');
  });
});
