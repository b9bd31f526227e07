import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import {orderWithStatus} from '../../demo/sandbox/seed/known-orders.js';
import '../../src/define.js';
import {
  appears,
  descriptionOf,
  find,
  hasState,
  isAccessible,
  isOff,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {fact, items, mountDetails, openDetails, panel} from '../support/order-details.js';

const timeOf = (ms: number, locale = 'en-US') =>
  new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short'}).format(ms).replace(/\s/g, ' ');

describe('order-details: what it shows', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('the order at a glance', async () => {
    const el = await openDetails(KNOWN.shipped);
    const order = page.sandbox.orders.get(KNOWN.shipped);
    expect(textsOf(el, 'heading')[0]).to.equal('Order 700102');
    expect(fact(el, 'Status')).to.equal('Shipped');
    expect(fact(el, 'Placed')).to.equal(timeOf(order?.placed as number));
    expect(fact(el, 'Last updated')).to.equal(timeOf(order?.lastUpdate as number));
    expect(fact(el, 'Ordered by')).to.equal('aaron.smith@example.com');
    expect(fact(el, 'Order total')).to.equal('$631.20');
    expect(fact(el, 'Organization')).to.equal(undefined);
    await isAccessible(el);
  });

  it('where it goes and how', async () => {
    const el = await openDetails(KNOWN.shipped);
    expect(panel(el, 'Ship to')).to.equal(
      'Ship to Aaron Smith 143 Quay 7 Toronto, ON M5V 1A1 Canada 416-555-4102 aaron.smith@example.com Shipping method: Express Delivery',
    );
  });

  it('each of several addresses', async () => {
    const el = await openDetails(KNOWN.withSeveralAddresses);
    const text = panel(el, 'Ship to');
    for (const place of ['Boston, MA 02108', 'Austin, TX 73301', 'Berlin 10115 Germany']) expect(text.split(place)).to.have.length(2);
    expect(text.split('Shipping method: Standard Delivery')).to.have.length(4);
    await isAccessible(el);
  });

  it('how it is paid: every payment, its account masked', async () => {
    const el = await openDetails(KNOWN.withTwoPayments);
    const text = panel(el, 'Payment');
    expect(text).to.contain('VISA Credit Card, ending in 1111, expires 11/2030 $654.94');
    expect(text).to.contain('AMEX Credit Card, ending in 0005, expires 11/2030 $20.00 Tess Two-Cards');
    expect(text).to.not.contain('*');
  });

  it('no more than four characters of an account, even if the server does not mask it', async () => {
    const [payment] = page.sandbox.orders.get(KNOWN.shipped)?.payments ?? [];
    if (payment) payment.account = '4242424242424242';
    const el = await openDetails(KNOWN.shipped);
    expect(panel(el, 'Payment')).to.contain('ending in 4242');
    expect(el.shadowRoot?.innerHTML).to.not.contain('42424');
  });

  it('what it costs, with discounts', async () => {
    const el = await openDetails(KNOWN.withDiscounts);
    expect(panel(el, 'Totals')).to.equal(
      'Totals Merchandise $208.94 Discounts -$40.00 Sales tax $13.52 Order total $182.46 Save $25 on orders over $100 Welcome: $10 off',
    );
    await isAccessible(el);
  });

  it('shipping and its tax; nothing about what does not cost anything', async () => {
    const el = await openDetails(KNOWN.pendingLockedByBob);
    expect(panel(el, 'Totals')).to.equal(
      'Totals Merchandise $174.97 Shipping $9.95 Shipping tax $0.80 Sales tax $14.00 Order total $199.72',
    );
  });

  it('what is in it: SKU where there is no name, quantity, price, status, total', async () => {
    const el = await openDetails(KNOWN.shipped);
    expect(items(el)).to.deep.equal([
      ['SKU DESK-102-03', '2', '$56.99', 'Shipped', '$113.98'],
      ['SKU MUG-105-02', '3', '$105.49', 'Shipped', '$316.47'],
      ['SKU CLOCK-108-01', '1', '$153.99', 'Shipped', '$153.99'],
    ]);
    expect(textsOf(find(el, 'table'), 'columnheader')).to.deep.equal(['Product', 'Quantity', 'Price each', 'Status', 'Total']);
    expect(textsOf(el, 'navigation'), 'one page needs no pager').to.deep.equal([]);
  });

  it('a free gift: it costs nothing, and that is said', async () => {
    const el = await openDetails(KNOWN.onlyFreeGifts);
    expect(items(el)[0]?.[0]).to.equal('SKU GIFT-CARD-HOLDER Free gift');
    expect(panel(el, 'Totals')).to.equal('Totals Order total $0.00');
  });

  for (const [orderId, total] of [
    [KNOWN.inEuros, '€'],
    [KNOWN.inYen, '¥115,421'],
    [KNOWN.inCanadianDollars, 'CA$'],
    [KNOWN.inZloty, 'PLN'],
  ] as const)
    it(`money in the order’s own currency: ${total}`, async () => {
      const el = await openDetails(orderId);
      expect(fact(el, 'Order total')).to.contain(total);
      expect(items(el).every((row) => row[4]?.includes(total.slice(0, 1)))).to.be.true;
    });

  it('words, dates and money in the language of the store', async () => {
    const el = await mountDetails(KNOWN.shipped, {langId: '-3'});
    await appears(el, 'heading', 'Bestellpositionen');
    const times = textsOf(el, 'definition');
    expect(times).to.include(timeOf(page.sandbox.orders.get(KNOWN.shipped)?.placed as number, 'de-DE'));
    expect(fact(el, 'Bestellsumme')?.replace(/\s/g, ' ')).to.equal('631,20 $');
  });

  it('a cart: not placed, not paid yet', async () => {
    const el = await openDetails(KNOWN.pendingUnlocked);
    expect(fact(el, 'Status')).to.equal('Pending');
    expect(fact(el, 'Placed')).to.equal('Not placed');
    expect(panel(el, 'Payment')).to.contain('No payment yet');
    await isAccessible(el);
  });

  it('a guest’s order', async () => {
    expect(fact(await openDetails(KNOWN.deliveredOfGuest), 'Ordered by')).to.equal('Guest');
  });

  it('the lock and the comments of this order, with one reading of the order', async () => {
    const el = await openDetails(KNOWN.pendingLockedByBob);
    await until(() => textOf(el).includes('I keep the cart for her.'));
    expect(textOf(el)).to.contain('locked by csr.bob');
    expect(hasState(el, 'locked')).to.be.true;
    expect(hasState(el, 'mine')).to.be.false;
    expect(await requests(page, `GET /wcs/resources/store/10201/order/${KNOWN.pendingLockedByBob}?`)).to.have.length(1);
    await isAccessible(el);
  });

  it('whose own lock it is', async () => {
    const el = await openDetails(KNOWN.pendingLockedByAlice);
    expect(hasState(el, 'locked') && hasState(el, 'mine')).to.be.true;
    expect(textOf(el)).to.contain('locked by you');
  });

  it('the organization, in a B2B store', async () => {
    const el = await openDetails(KNOWN.b2bPendingApproval, {storeId: '10202', storeType: 'B2B'});
    expect(fact(el, 'Organization')).to.be.a('string').that.matches(/\w/);
    expect(fact(el, 'Status')).to.equal('Pending approval');
    await isAccessible(el);
    const plain = await openDetails(KNOWN.b2bPendingApproval, {storeId: '10202'});
    expect(fact(plain, 'Organization'), 'not where there are none').to.equal(undefined);
  });

  for (const [version, endpoint] of [
    ['8', '/v8/wcs/resources'],
    ['9.0', '/v9.0/wcs/resources'],
  ] as const)
    it(`the same from HCL Commerce ${version}`, async () => {
      const el = await openDetails(KNOWN.shipped, {version, endpoint});
      expect(items(el)).to.have.length(3);
      expect(fact(el, 'Order total')).to.equal('$631.20');
      expect(panel(el, 'Payment')).to.contain('ending in 1111');
    });

  describe('what can be done, and why not', () => {
    const reason = (el: Element, button: string) => isOff(find(el, 'button', button)) && descriptionOf(find(el, 'button', button));

    for (const [status, cancel, reorder] of [
      ['P', false, 'This order is still a cart: there is nothing to re-order.'],
      ['W', false, false],
      ['M', false, false],
      ['S', 'An order with the status “Shipped” cannot be canceled.', false],
      ['D', 'An order with the status “Completed” cannot be canceled.', false],
      ['X', 'An order with the status “Canceled” cannot be canceled.', false],
      ['H', 'An order with the status “Fulfillment error” cannot be canceled.', false],
    ] as const)
      it(`status ${status}`, async () => {
        const el = await openDetails(orderWithStatus(status));
        expect(reason(el, 'Cancel order')).to.equal(cancel);
        expect(reason(el, 'Re-order')).to.equal(reorder);
      });

    it('an order that a colleague holds cannot be canceled', async () => {
      const el = await openDetails(KNOWN.pendingLockedByBob);
      expect(reason(el, 'Cancel order')).to.equal('csr.bob has locked this order. Take it over first.');
    });

    it('what is not allowed asks nothing and sends nothing', async () => {
      const el = await openDetails(KNOWN.shipped);
      find(el, 'button', 'Cancel order').click();
      find(el, 'button', 'Cancel order').focus();
      await el.updateComplete;
      expect(textsOf(el, 'dialog')).to.deep.equal([]);
      expect(await requests(page, 'DELETE')).to.deep.equal([]);
    });
  });
});
