import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {
  appears,
  box,
  descriptionOf,
  fill,
  find,
  findAll,
  hasFocus,
  isAccessible,
  maybe,
  press,
  requests,
  textOf,
  textsOf,
  type,
  until,
  useSandbox,
} from '../support/elements.js';
import {mountFindOrders, openMore, orderNumbers, search, submit, toggleMore, typed} from '../support/find-orders.js';

const CRITERIA = ['Order number', 'Last name', 'ZIP or postal code'];
const MORE = ['First name', 'Street address', 'City', 'Country or region', 'State or province', 'Phone', 'Email', 'Start date', 'End date'];
const ORDERS = '/order?';

describe('find-orders: form', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('shows the criteria used most, and the others when asked', async () => {
    const el = await mountFindOrders();
    for (const label of CRITERIA) box(el, label);
    for (const label of MORE) expect(() => box(el, label), label).to.throw('0 boxes');
    await openMore(el);
    for (const label of [...CRITERIA, ...MORE]) box(el, label);
    expect(() => box(el, 'Organization name')).to.throw('0 boxes');
    await isAccessible(el);
  });

  it('has an organization for B2B, and finds by it', async () => {
    const el = await mountFindOrders({storeId: '10202', storeType: 'B2B'});
    await search(el, {'Organization name': 'tanaka'}, /^\d+ (of|orders)/);
    expect(await requests(page, 'parentOrgName=tanaka')).to.have.length(1);
    await isAccessible(el);
  });

  it('remembers whether more criteria were open', async () => {
    const el = await mountFindOrders();
    await openMore(el);
    const again = await mountFindOrders();
    await until(() => box(again, 'City'));
    await toggleMore(again, false);
    const closed = await mountFindOrders();
    expect(() => box(closed, 'City')).to.throw('0 boxes');
  });

  it('works without storage', async () => {
    const {getItem, setItem} = Storage.prototype;
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    try {
      const el = await mountFindOrders();
      await openMore(el);
      box(el, 'City');
    } finally {
      Object.assign(Storage.prototype, {getItem, setItem});
    }
  });

  it('offers the states of the chosen country, and forgets a state of another', async () => {
    const el = await mountFindOrders();
    await openMore(el);
    expect(find(el, 'textbox', 'State or province')).to.be.instanceOf(HTMLInputElement);
    fill(el, 'Country or region', 'CA');
    await appears(el, 'combobox', 'State or province');
    const names = [...box<HTMLSelectElement>(el, 'State or province').options].map(({text}) => text);
    expect(names).to.include.members(['Any', 'Ontario']);
    expect(names).not.to.include('Texas');
    await search(el, {'State or province': 'ON', 'Last name': 'Smith', City: 'Toronto'}, '3 orders found');
    fill(el, 'Country or region', 'US');
    await until(() => box(el, 'State or province').textContent?.includes('Texas'));
    expect(typed(el, 'State or province')).to.deep.equal(['']);
  });

  it('takes text for country and state when the list cannot be read, and does not ask for it at each key', async () => {
    page.sandbox.faults.add({kind: 'status', path: 'country_state_list'});
    const el = await mountFindOrders();
    await toggleMore(el);
    await until(() => page.sandbox.log.list('country_state_list')[0]?.status);
    await search(el, {'Country or region': 'NO', 'Last name': 'Lund'}, '1 order found');
    expect(await requests(page, 'country_state_list')).to.have.length(1);
  });

  it('reads the countries once for all forms of a page', async () => {
    localStorage.setItem('aurora-order-desk.more-criteria', 'open');
    const el = await mountFindOrders();
    await appears(el, 'combobox', 'Country or region');
    el.after(el.cloneNode());
    await until(() => findAll(el.parentElement!, 'combobox', 'Country or region').length === 2);
    expect(await requests(page, 'country_state_list')).to.have.length(1);
  });

  it('clears even a date that is not finished', async () => {
    const el = await mountFindOrders();
    await openMore(el);
    box(el, 'Start date').focus();
    await type('02');
    expect(box(el, 'Start date').validity.badInput).to.equal(true);
    find(el, 'button', 'Clear').click();
    await hasFocus(() => box(el, 'Paste or type anything'));
    expect(box(el, 'Start date').validity.badInput).to.equal(false);
  });

  it('clears everything, and starts anew at the box that takes anything', async () => {
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Lund'}, '1 order found');
    find(el, 'button', 'Clear').click();
    await hasFocus(() => box(el, 'Paste or type anything'));
    expect(typed(el, ...CRITERIA)).to.deep.equal(['', '', '']);
    expect(textsOf(el, 'table')).to.deep.equal([]);
    expect(await requests(page, ORDERS)).to.have.length(1);
  });

  it('gives up a search that is cleared away', async () => {
    const el = await mountFindOrders();
    const answer = page.hold(ORDERS);
    submit(el, {'Last name': 'Lund'});
    await answer.arrived;
    find(el, 'button', 'Clear').click();
    answer.release();
    await requests(page);
    await until(() => !textOf(el).includes('Loading'));
    expect(textsOf(el, 'table')).to.deep.equal([]);
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('is filled and sent by the host page', async () => {
    const el = await mountFindOrders();
    el.criteria = {lastName: 'Lund', city: 'Oslo'};
    expect(await el.search()).to.equal(true);
    expect(orderNumbers(el)).to.deep.equal([KNOWN.pendingLockedByAlice]);
    expect(typed(el, 'Last name')).to.deep.equal(['Lund']);
    el.criteria = {};
    expect(await el.search()).to.equal(false);
    el.clear();
    await until(() => !maybe(el, 'table'));
  });

  it('is used by keyboard alone', async () => {
    const el = await mountFindOrders();
    box(el, 'Order number').focus();
    await press('Tab');
    await type('Smith');
    await press('Tab');
    await type('M5V');
    await press('Tab', 'Enter');
    await until(() => box(el, 'City'));
    await press('Tab', 'Tab', 'Tab');
    await hasFocus(() => box(el, 'City'));
    await type('Toronto');
    await press('Enter');
    await hasFocus(() => find(el, 'heading', '3 orders found'));
    await press('ArrowDown');
    await hasFocus(() => findAll(el, 'link')[0]!);
  });
});

describe('find-orders: what cannot be searched', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));
  afterEach(async () => expect(await requests(page, ORDERS), 'nothing is asked').to.deep.equal([]));

  /** The box is marked, described and focused, and what was typed is still in it. */
  const refused = async (el: Element, label: string, reason: string, value: string) => {
    await hasFocus(() => box(el, label));
    await until(() => descriptionOf(box(el, label)) === reason);
    expect(box(el, label).getAttribute('aria-invalid')).to.equal('true');
    expect(box(el, label).value).to.equal(value);
    await isAccessible(el);
  };

  it('refuses an empty form', async () => {
    const el = await mountFindOrders();
    submit(el, {'Last name': '   '});
    await appears(el, 'alert', 'Enter an order number, or at least one other criterion.');
    await hasFocus(() => box(el, 'Order number'));
    await isAccessible(el);
    fill(el, 'Last name', 'S');
    await until(() => !maybe(el, 'alert'));
  });

  it('refuses an order number that is none', async () => {
    const el = await mountFindOrders();
    submit(el, {'Order number': '7001o1'});
    await refused(el, 'Order number', 'An order number has digits only.', '7001o1');
    fill(el, 'Order number', '700101');
    await until(() => box(el, 'Order number').getAttribute('aria-invalid') === 'false');
    expect(descriptionOf(box(el, 'Order number'))).to.equal('');
  });

  it('refuses more than 40 characters', async () => {
    const el = await mountFindOrders();
    submit(el, {'Last name': 'ß'.repeat(41)});
    await refused(el, 'Last name', 'At most 40 characters can be searched.', 'ß'.repeat(41));
  });

  it('refuses an end before the start', async () => {
    const el = await mountFindOrders();
    await openMore(el);
    submit(el, {'Start date': '2026-04-12', 'End date': '2026-04-11'});
    await refused(el, 'End date', 'The end date is before the start date.', '2026-04-11');
  });

  it('refuses a date that is none', async () => {
    const el = await mountFindOrders();
    await openMore(el);
    box(el, 'End date').focus();
    await sendKeys({type: '02'});
    submit(el, {'Last name': 'Smith'});
    await refused(el, 'End date', 'Enter a date of the calendar, such as 2026-04-12.', '');
    expect(box(el, 'End date').validity.badInput, 'what was typed is still there').to.equal(true);
  });

  it('opens more criteria where the mistake is', async () => {
    const el = await mountFindOrders();
    el.criteria = {city: 'x'.repeat(41)};
    await el.updateComplete;
    find(el, 'button', 'Search').click();
    await refused(el, 'City', 'At most 40 characters can be searched.', 'x'.repeat(41));
  });
});
