import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {appears, find, hasFocus, hasState, isAccessible, requests, textOf, textsOf, until, useSandbox} from '../support/elements.js';
import {anything, mountFindOrders, openMore, orderNumbers, paste, rowOf, search} from '../support/find-orders.js';

const ORDERS = '/order?';
const MORE = 'Also look for other spellings';
const TRIED = 'Other spellings were tried, too.';
/** HCL's plain search, and four more. */
const MOST = 5;

describe('find-orders: other spellings', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const asked = async (): Promise<number> => (await requests(page, ORDERS)).length;

  for (const [country, criteria, orderId, reason] of [
    ['US', {Phone: '4165550103'}, KNOWN.pendingUnlocked, /Phone matches: 416-555-\d{4}/],
    ['US', {Phone: '+1 (416) 555.4103'}, KNOWN.pendingUnlocked, /Phone matches: 416-555-4103/],
    [
      'CA',
      {'Last name': 'Smith', 'First name': 'Amy', 'ZIP or postal code': 'm5v1a1'},
      KNOWN.pendingUnlocked,
      /ZIP or postal code matches: M5V 1A1/,
    ],
    ['US', {'Last name': 'Muller'}, KNOWN.accentedName, /Last name matches: Dvořáková-Müller/],
    ['US', {'First name': 'Zofie'}, KNOWN.accentedName, /First name matches: Žofie/],
    ['US', {'First name': 'Smith', 'Last name': 'Amy'}, KNOWN.pendingUnlocked, /First name matches: |Last name matches: /],
  ] as const)
    it(`are tried when nothing was found: ${JSON.stringify(criteria)} in ${country}, and the row says why it is there`, async () => {
      const {phone1} = page.sandbox.orders.get(KNOWN.pendingUnlocked)!.items[0]!.address!;
      const typed = Object.fromEntries(
        Object.entries(criteria).map(([name, text]) => [name, name === 'Phone' ? text.replace(/\d{4}$/, phone1.slice(-4)) : text]),
      );
      const el = await mountFindOrders({country});
      await openMore(el);
      await search(el, typed, /^\d+ orders? found$/);
      expect(orderNumbers(el)).to.include(orderId);
      expect(textOf(rowOf(el, orderId))).to.match(reason);
      expect(textOf(el)).to.contain(TRIED);
      expect(textsOf(el, 'button', MORE), 'nothing is left to try').to.deep.equal([]);
      expect(await asked()).to.be.within(2, MOST);
      expect(hasState(el, 'failed')).to.equal(false);
      await isAccessible(el);
    });

  it('say so when they have found nothing, either', async () => {
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Nobodyatall', 'ZIP or postal code': '99999'}, 'No order matches');
    await until(() => textOf(el).includes(`${TRIED} Orders are found by shipping data, not billing data.`));
    expect(textsOf(el, 'table')).to.deep.equal([]);
    expect(await asked()).to.be.within(2, MOST);
    expect(textsOf(el, 'button', MORE)).to.deep.equal([]);
    await isAccessible(el);
  });

  it('are not asked for while the plain search finds something, until the CSR wants them', async () => {
    const {address} = page.sandbox.orders.get(KNOWN.pendingUnlocked)!.items[0]!;
    page.sandbox.orders.get(KNOWN.pendingUnlocked)!.items.forEach((item) => (item.address = {...address!, lastName: 'Muller'}));
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Muller'}, '1 order found');
    expect(orderNumbers(el)).to.deep.equal([KNOWN.pendingUnlocked]);
    expect(await asked()).to.equal(1);
    await isAccessible(el);
    find(el, 'button', MORE).focus();
    find(el, 'button', MORE).click();
    const heading = await appears(el, 'heading', '2 orders found');
    expect(orderNumbers(el)).to.have.members([KNOWN.pendingUnlocked, KNOWN.accentedName]);
    expect(textOf(rowOf(el, KNOWN.accentedName))).to.contain('Last name matches: Dvořáková-Müller');
    expect(textOf(rowOf(el, KNOWN.pendingUnlocked)), 'fits as it is').not.to.contain('matches:');
    await hasFocus(() => heading);
    expect(await asked()).to.be.at.most(MOST);
    await isAccessible(el);
  });

  it('are none of an order number', async () => {
    const el = await mountFindOrders();
    await search(el, {'Order number': '999999'}, 'No order matches');
    expect(textsOf(el, 'button', MORE)).to.deep.equal([]);
    expect(textOf(el)).not.to.contain(TRIED);
    expect(await asked()).to.equal(1);
  });

  it('are tried again after a failure', async () => {
    const el = await mountFindOrders();
    const plain = page.hold(ORDERS);
    await openMore(el);
    paste(el, '(416) 555-4103');
    await until(() => textOf(el).includes('Filled in'));
    anything(el).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
    await plain.arrived;
    page.sandbox.faults.add({kind: 'offline', path: ORDERS});
    plain.release();
    const alert = await appears(el, 'alert', /The server could not be reached/);
    await isAccessible(el);
    page.sandbox.faults.clear();
    find(alert, 'button', 'Try again').click();
    await appears(el, 'heading', '1 order found');
    expect(orderNumbers(el)).to.deep.equal([KNOWN.pendingUnlocked]);
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('work in a B2B store', async () => {
    const order = page.sandbox.orders.get(KNOWN.b2bPendingApproval)!;
    const {phone1} = order.items[0]!.address!;
    const el = await mountFindOrders({storeId: '10202', storeType: 'B2B', country: order.items[0]!.address!.country});
    await openMore(el);
    await search(el, {Phone: phone1.replace(/\D/g, '')}, /^\d+ orders? found$/);
    expect(orderNumbers(el)).to.include(KNOWN.b2bPendingApproval);
    expect(textOf(rowOf(el, KNOWN.b2bPendingApproval))).to.contain(`Phone matches: ${phone1}`);
    expect(await asked()).to.be.within(2, MOST);
  });
});
