import {expect} from '@open-wc/testing';
import {CUSTOMERS, KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {OrderHistory} from '../../src/index.js';
import {B2B, mountHistory, openHistory} from '../support/customers.js';
import {
  appears,
  box,
  find,
  findAll,
  hasFocus,
  hasState,
  isAccessible,
  isOff,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {orderNumbers, rowOf} from '../support/find-orders.js';
import {fact} from '../support/order-details.js';

const HISTORY = 'order/byStatus/';
const LONG = CUSTOMERS.withLongHistory;

/** Chooses from “Show”. */
function show(el: Element, choice: string): void {
  const select = box<HTMLSelectElement>(el, 'Show');
  const option = [...select.options].find(({text}) => text.trim() === choice);
  if (!option) throw new Error(`no ${choice}`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('order-history', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('keeps its place while it reads, then has the customer on top and the orders below', async () => {
    const answer = page.hold(HISTORY);
    const el = await mountHistory(CUSTOMERS.ana);
    await answer.arrived;
    await appears(el, 'heading', 'Order history');
    await until(() => hasState(el, 'loading'));
    await isAccessible(el);
    answer.release();
    await appears(el, 'heading', '2 orders');
    expect(hasState(el, 'loading')).to.equal(false);
    expect([fact(el, 'Customer'), fact(el, 'Logon ID'), fact(el, 'Account')]).to.deep.equal(['Ana Ruiz', 'ana@example.com', 'Enabled']);
    expect(fact(el, 'Email')).to.contain('ana@example.com');
    expect(fact(el, 'Phone')).to.contain('312-555');
    expect(fact(el, 'Address')).to.contain('Chicago, IL 60601');
    expect(fact(el, 'Organization')).to.be.undefined;
    expect(orderNumbers(el)).to.deep.equal([KNOWN.cartOfAna, KNOWN.deliveredOfAna]);
    await isAccessible(el);
  });

  it('is two requests: who it is, and one page of orders', async () => {
    await openHistory(CUSTOMERS.ana, '2 orders');
    expect(await requests(page, HISTORY)).to.have.length(1);
    expect(await requests(page, `person/${CUSTOMERS.ana}`)).to.have.length(1);
  });

  it('shows orders of all states, newest first, 15 a page', async () => {
    const el = await openHistory(LONG, '47 orders');
    const first = orderNumbers(el);
    expect(first).to.have.length(15);
    expect(textOf(el)).to.contain('The newest come first.').and.contain('Page 1 of 4');
    expect(isOff(find(el, 'button', 'Previous'))).to.be.true;
    find(el, 'button', 'Next').click();
    await until(() => textOf(el).includes('Page 2 of 4'));
    expect(orderNumbers(el).some((orderId) => first.includes(orderId))).to.be.false;
    expect(await requests(page, `person/${LONG}`)).to.have.length(1);
    await isAccessible(el);
    for (const at of [3, 4]) {
      find(el, 'button', 'Next').click();
      await until(() => textOf(el).includes(`Page ${at} of 4`));
    }
    expect(orderNumbers(el)).to.have.length(2);
    expect(isOff(find(el, 'button', 'Next'))).to.be.true;
  });

  it('is filtered by groups, and says what is in them', async () => {
    const el = await openHistory(LONG, '47 orders');
    show(el, 'Canceled');
    await appears(el, 'heading', 'Canceled: 3 orders');
    expect(
      findAll(el, 'row')
        .slice(1)
        .every((row) => textOf(row).includes('Canceled')),
    ).to.be.true;
    show(el, 'Shipped or completed');
    await appears(el, 'heading', /^Shipped or completed: \d+ orders$/);
    expect(textOf(el)).to.contain('Partially shipped, Shipped, Completed, Return associated');
    await isAccessible(el);
    show(el, 'All orders');
    await appears(el, 'heading', '47 orders');
  });

  it('is filtered by one status, from its first page', async () => {
    const el = await openHistory(LONG, '47 orders');
    find(el, 'button', 'Next').click();
    await until(() => textOf(el).includes('Page 2 of 4'));
    show(el, 'Back-ordered');
    await appears(el, 'heading', 'Back-ordered: 2 orders');
    expect(textsOf(el, 'navigation')).to.deep.equal([]);
  });

  it('says when a filter leaves nothing, and keeps the filter', async () => {
    const el = await openHistory(CUSTOMERS.ana, '2 orders');
    show(el, 'Canceled');
    await appears(el, 'heading', 'Canceled: No orders');
    expect(hasState(el, 'empty')).to.equal(true);
    expect(box<HTMLSelectElement>(el, 'Show').value).to.equal('canceled');
    await isAccessible(el);
  });

  it('may be empty', async () => {
    const el = await openHistory(CUSTOMERS.withoutOrders, 'No orders');
    expect(hasState(el, 'empty')).to.equal(true);
    expect(fact(el, 'Customer')).to.equal('Dora Dormant');
    expect(textsOf(el, 'table')).to.deep.equal([]);
    await isAccessible(el);
  });

  it('knows a customer by the logon ID alone, and says what is not known', async () => {
    const el = await openHistory(CUSTOMERS.withoutName, 'No orders');
    expect([fact(el, 'Customer'), fact(el, 'Phone'), fact(el, 'Address')]).to.deep.equal(['nameless@example.com', '–', '–']);
  });

  it('has organization and approval in a B2B store', async () => {
    const el = await openHistory(CUSTOMERS.b2bWithApprovals, '8 orders', B2B);
    expect(fact(el, 'Organization')).to.equal('Harbor Supplies');
    const table = textOf(find(el, 'table', 'Orders'));
    expect(table).to.contain('Pending approval').and.contain('Approval denied').and.contain('harbor supplies');
    await isAccessible(el);
    show(el, 'Approval pending or denied');
    await appears(el, 'heading', 'Approval pending or denied: 3 orders');
  });

  it('says that a cart is locked; the history does not say by whom', async () => {
    const el = await openHistory(CUSTOMERS.ben, '2 orders');
    expect(textOf(rowOf(el, KNOWN.cartLockedByBob))).to.contain('locked by somebody else');
  });

  for (const version of ['8', '9.0'] as const)
    it(`reads ${version}, too`, async () => {
      const el = await openHistory(LONG, '47 orders', {version, endpoint: `/v${version}/wcs/resources`});
      expect(orderNumbers(el)).to.have.length(15);
    });

  it('follows order-link, fires order-open, and takes the focus back', async () => {
    const el = await openHistory(CUSTOMERS.ana, '2 orders');
    el.orderLink = (orderId) => `#order=${orderId}`;
    await until(() => find(el, 'link', KNOWN.deliveredOfAna).getAttribute('href') === `#order=${KNOWN.deliveredOfAna}`);
    const events = record(document, 'order-open');
    document.addEventListener('order-open', (event) => event.preventDefault(), {once: true});
    find(el, 'link', KNOWN.deliveredOfAna).click();
    expect(events.map(({orderId}) => orderId)).to.deep.equal([KNOWN.deliveredOfAna]);
    el.focusOrder(KNOWN.deliveredOfAna);
    await hasFocus(() => find(el, 'link', KNOWN.deliveredOfAna));
    el.focusHeading();
    await hasFocus(() => find(el, 'heading', 'Order history'));
    expect(el.shownOrders.map(({orderId}) => orderId)).to.deep.equal([KNOWN.cartOfAna, KNOWN.deliveredOfAna]);
  });

  it('goes over to another customer with nothing of the last one', async () => {
    const el = await openHistory(LONG, '47 orders');
    show(el, 'Canceled');
    await appears(el, 'heading', 'Canceled: 3 orders');
    el.customerId = CUSTOMERS.ana;
    await appears(el, 'heading', '2 orders');
    expect(box<HTMLSelectElement>(el, 'Show').value).to.equal('');
    expect(fact(el, 'Customer')).to.equal('Ana Ruiz');
  });

  it('shows nothing of a customer before it knows which', async () => {
    const el = await mountHistory('');
    await appears(el, 'heading', 'Order history');
    expect(textsOf(el, 'table')).to.deep.equal([]);
    expect(await requests(page, HISTORY)).to.deep.equal([]);
  });

  it('shows the last answer, whichever comes last', async () => {
    const el = await openHistory(LONG, '47 orders');
    const late = page.hold('byStatus/X?');
    show(el, 'Canceled');
    await late.arrived;
    show(el, 'Back-ordered');
    await appears(el, 'heading', 'Back-ordered: 2 orders');
    late.release();
    await requests(page);
    await el.updateComplete;
    await appears(el, 'heading', 'Back-ordered: 2 orders');
  });

  it('goes on reading when it comes back into the page', async () => {
    const late = page.hold(HISTORY);
    const el = await mountHistory(CUSTOMERS.ana);
    await late.arrived;
    const desk = el.parentElement!;
    el.remove();
    late.release();
    desk.append(el);
    await appears(el, 'heading', '2 orders');
  });
});

describe('order-history: guests', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('have the orders that the search finds by what they typed, and it says so', async () => {
    const el = await openHistory(CUSTOMERS.guest, '3 orders');
    await appears(
      el,
      'status',
      /A guest has no account and no history\. These are the orders that the order search finds by Email gerd@example\.org/,
    );
    expect(fact(el, 'Account')).to.equal('Guest: no account');
    expect(fact(el, 'Logon ID')).to.be.undefined;
    expect(textsOf(el, 'button', /account$/)).to.deep.equal([]);
    expect(textsOf(el, 'combobox')).to.deep.equal([]);
    expect(await requests(page, 'email=gerd')).to.have.length(1);
    await isAccessible(el);
  });

  const guestWith = async (address: Record<string, string>): Promise<OrderHistory> => {
    const user = page.sandbox.users.get(CUSTOMERS.guest)!;
    user.address = {...user.address!, ...address};
    user.lastName = address['lastName'] ?? '';
    return mountHistory(CUSTOMERS.guest);
  };

  it('are found by phone, where there is no email', async () => {
    const el = await guestWith({email1: '', phone1: '0113 496-6951'});
    await appears(el, 'status', /finds by Phone 0113 496-6951/);
  });

  it('are found by name and ZIP, where there is neither', async () => {
    const el = await guestWith({email1: '', phone1: '', lastName: 'Guest', zipCode: 'LS1 1UR'});
    await appears(el, 'status', /finds by Last name Guest, ZIP or postal code LS1 1UR/);
  });

  it('are not looked for by nothing', async () => {
    const el = await guestWith({email1: '', phone1: '', lastName: '', zipCode: 'LS1 1UR'});
    await appears(el, 'status', /this one left neither email nor phone nor a name with a ZIP to search for/);
    await appears(el, 'heading', 'No orders');
    expect(await requests(page, 'q=ordersICanWorkonbehalf')).to.deep.equal([]);
    await isAccessible(el);
  });
});
