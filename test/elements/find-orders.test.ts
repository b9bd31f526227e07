import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {
  appears,
  fill,
  find,
  findAll,
  hasFocus,
  hasState,
  isAccessible,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {mountFindOrders, openMore, orderNumbers, rowOf, search, submit, typed} from '../support/find-orders.js';

const ORDERS = 'GET /wcs/resources/store/10201/order?';

describe('find-orders: results', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('shows nothing and asks nothing before the first search', async () => {
    const el = await mountFindOrders();
    await until(() => page.sandbox.log.list('IBM_User_Registration_Details').length);
    expect(await requests(page, ORDERS)).to.deep.equal([]);
    expect(textsOf(el, 'table')).to.deep.equal([]);
    expect(textOf(el)).to.contain('An order number, a phone, an email, an address label or a whole signature');
    await isAccessible(el);
  });

  it('keeps the place of the results while it waits, then moves the focus to their heading', async () => {
    const el = await mountFindOrders();
    const answer = page.hold('/order?');
    submit(el, {'Last name': 'Lund'});
    await answer.arrived;
    await until(() => hasState(el, 'loading') && textOf(el).includes('Loading'));
    await isAccessible(el);
    answer.release();
    const heading = await appears(el, 'heading', '1 order found');
    await hasFocus(() => heading);
    expect(hasState(el, 'loading')).to.equal(false);
    expect(textOf(el)).not.to.contain('Loading');
  });

  it('shows the newest 20 of 137 with one request, and says what to do about the rest', async () => {
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    expect(findAll(el, 'row')).to.have.length(1 + 20);
    expect(textOf(el)).to.contain('The newest are shown. Choose below to see fewer, or go on to older ones.');
    expect(await requests(page, ORDERS)).to.have.length(1);
    await isAccessible(el);
  });

  it('counts a handful without advice', async () => {
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Smith', 'ZIP or postal code': 'M5V 1A1'}, '3 orders found');
    expect(orderNumbers(el)).to.have.members([KNOWN.pendingLockedByBob, KNOWN.shipped, KNOWN.pendingUnlocked]);
    expect(textOf(el)).not.to.contain('The newest are shown');
  });

  it('says when nothing matches, and why that may be', async () => {
    const el = await mountFindOrders();
    const heading = await search(el, {'Last name': 'Nobody'}, 'No order matches');
    await hasFocus(() => heading);
    expect(hasState(el, 'empty')).to.equal(true);
    expect(textsOf(el, 'table')).to.deep.equal([]);
    expect(textOf(el)).to.contain('Orders are found by shipping data, not billing data.');
    await isAccessible(el);
    await search(el, {'Last name': 'Lund'}, '1 order found');
    expect(hasState(el, 'empty')).to.equal(false);
  });

  it('shows at most as many as max-results says', async () => {
    const el = await mountFindOrders();
    el.maxResults = 5;
    await search(el, {'Last name': 'Smith'}, '5 of 137 orders');
    expect(orderNumbers(el)).to.have.length(5);
  });

  it('shows of an order what tells it from others', async () => {
    const el = await mountFindOrders();
    await search(el, {'Order number': KNOWN.shipped}, '1 order found');
    const text = textOf(rowOf(el, KNOWN.shipped));
    const {totals} = page.sandbox.orders.get(KNOWN.shipped)!;
    for (const fact of ['Shipped', 'Aaron Smith', 'Toronto', 'M5V 1A1', 'Canada', '416-555', 'aaron.smith@example.com'])
      expect(text).to.contain(fact);
    expect(text).to.contain(totals.grand.toLocaleString('en-US', {style: 'currency', currency: 'USD'}));
    expect(text).to.match(/2026/);
    expect(text).not.to.contain('locked');
  });

  it('says of a cart that it was not placed yet, and whose its lock is', async () => {
    const el = await mountFindOrders();
    await search(el, {'Order number': KNOWN.pendingLockedByBob}, '1 order found');
    expect(textOf(rowOf(el, KNOWN.pendingLockedByBob)))
      .to.contain('locked by csr.bob')
      .and.contain('Pending')
      .and.contain('Not placed');
    await search(el, {'Order number': KNOWN.pendingLockedByAlice}, '1 order found');
    await until(() => textOf(rowOf(el, KNOWN.pendingLockedByAlice)).includes('locked by you'));
  });

  it('shows each amount in the currency of its order', async () => {
    const el = await mountFindOrders();
    for (const [orderId, mark] of [
      [KNOWN.inEuros, '€'],
      [KNOWN.inYen, '¥'],
      [KNOWN.inCanadianDollars, 'CA$'],
      [KNOWN.inZloty, 'PLN'],
    ] as const) {
      submit(el, {'Order number': orderId});
      await until(() => textOf(rowOf(el, orderId)).includes(mark));
    }
  });

  it('looks for the order number alone, says that it ignores the rest, and keeps the rest', async () => {
    const el = await mountFindOrders();
    fill(el, 'Last name', 'Lund');
    expect(textOf(el)).not.to.contain('With an order number, the other criteria are ignored.');
    fill(el, 'Order number', `  ${KNOWN.shipped} `);
    await until(() => textOf(el).includes('With an order number, the other criteria are ignored.'));
    await search(el, {}, '1 order found');
    expect(orderNumbers(el)).to.deep.equal([KNOWN.shipped]);
    expect(typed(el, 'Last name')).to.deep.equal(['Lund']);
  });

  it('includes the end date’s day', async () => {
    const el = await mountFindOrders();
    await openMore(el);
    await search(el, {'Last name': 'Smith', City: 'Toronto', 'Start date': '2026-10-30', 'End date': '2026-10-30'}, '1 order found');
    expect(orderNumbers(el)).to.deep.equal([KNOWN.shipped]);
  });

  it('shows the answer to the last question, whichever comes last', async () => {
    const el = await mountFindOrders();
    const late = page.hold('lastName=Smith');
    submit(el, {'Last name': 'Smith'});
    await late.arrived;
    await search(el, {'Last name': 'Lund'}, '1 order found');
    late.release();
    await requests(page);
    await el.updateComplete;
    expect(orderNumbers(el)).to.deep.equal([KNOWN.pendingLockedByAlice]);
    expect(hasState(el, 'failed')).to.equal(false);
  });

  it('keeps the last results in sight while it searches again', async () => {
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Lund'}, '1 order found');
    const answer = page.hold('/order?');
    submit(el, {'Last name': 'Smith'});
    await answer.arrived;
    await until(() => find(el, 'table').getAttribute('aria-busy') === 'true');
    expect(orderNumbers(el)).to.deep.equal([KNOWN.pendingLockedByAlice]);
    answer.release();
    await appears(el, 'heading', '20 of 137 orders');
    expect(find(el, 'table').getAttribute('aria-busy')).to.equal('false');
  });
});
