import {expect, nextFrame} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {FindOrders} from '../../src/index.js';
import {
  appears,
  find,
  findAll,
  focused,
  hasFocus,
  hasState,
  isAccessible,
  nameOf,
  press,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {mountFindOrders, openMore, orderNumbers, rowOf, search} from '../support/find-orders.js';
import {chip, chips, isPressed, older, pressed, searchSmiths} from '../support/found-orders.js';

const ORDERS = '/order?';
const COUNTED = /^.+ \(\d+\)$/;

const isDistinct = (numbers: readonly unknown[]): boolean => new Set(numbers).size === numbers.length;

describe('find-orders: more matches than rows', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));
  afterEach(() => scrollTo(0, 0));

  const asked = async (): Promise<readonly string[]> => (await requests(page, ORDERS)).map((request) => request.split('?')[1] ?? '');
  const rows = (el: Element): string[] =>
    findAll(find(el, 'table', 'Orders'), 'row')
      .slice(1)
      .map(textOf);
  /** The next slice, and the heading that comes with it. */
  const goBack = async (el: FindOrders): Promise<void> => {
    const before = textOf(find(el, 'heading', /^\d+ .*orders?/));
    older(el)!.click();
    await until(() => textOf(find(el, 'heading', /^\d+ .*orders?/)) !== before);
  };

  it('offers chips of what the rows have in common, and the way to older ones', async () => {
    const el = await searchSmiths();
    expect(findAll(find(el, 'group', 'Refine'), 'group').map(nameOf)).to.deep.equal([
      'State',
      'City',
      'Placed in',
      'Status',
      'Older orders',
    ]);
    for (const group of ['State', 'City', 'Placed in', 'Status']) {
      expect(chips(el, group).length, group).to.be.within(1, 4);
      expect(
        chips(el, group)
          .map(nameOf)
          .every((name) => COUNTED.test(name)),
        group,
      ).to.equal(true);
    }
    expect(chips(el, 'Older orders').map(nameOf)).to.deep.equal(['Placed until October 13, 2026']);
    expect(pressed(el)).to.deep.equal([]);
    expect(await asked()).to.have.length(1);
  });

  it('is accessible', async () => isAccessible(await searchSmiths()));

  it('counts in its chips what is on screen', async () => {
    const el = await searchSmiths();
    const [state] = chips(el, 'State');
    const [, name = '', count] = /^(.+) \((\d+)\)$/.exec(nameOf(state!)) ?? [];
    expect(rows(el).filter((row) => row.includes(name))).to.have.length(Number(count));
  });

  it('is one click and one request to see fewer, and another click takes it back', async () => {
    const el = await searchSmiths();
    chip(el, 'State', 'Ontario').focus();
    chip(el, 'State', 'Ontario').click();
    const heading = await appears(el, 'heading', /^\d+ orders found$/);
    expect(rows(el).length).to.equal(Number.parseInt(textOf(heading)));
    expect(rows(el).every((row) => row.includes('Ontario'))).to.equal(true);
    expect((await asked()).slice(1).map((query) => new URLSearchParams(query).get('state'))).to.deep.equal(['ON']);
    await hasFocus(() => chip(el, 'State', 'Ontario'));
    expect(pressed(el)).to.have.length(1);
    expect(textsOf(el, 'status', textOf(heading)), 'is said aloud').to.have.length(1);
    await isAccessible(el);

    const [found, count] = [orderNumbers(el), textOf(heading)];
    chip(el, 'State', 'Ontario').click();
    await appears(el, 'heading', /^\d+ of 137 orders$/);
    expect(pressed(el)).to.deep.equal([]);
    expect(orderNumbers(el), 'what it found stays').to.include.members(found);
    expect(isDistinct(orderNumbers(el))).to.equal(true);
    chip(el, 'State', 'Ontario').click();
    await appears(el, 'heading', count);
    expect(orderNumbers(el)).to.have.members(found);
    expect(await asked(), 'nothing is asked twice').to.have.length(2);
  });

  it('is a month, too', async () => {
    const el = await searchSmiths();
    chip(el, 'Placed in', 'October 2026').click();
    await appears(el, 'heading', /^\d+( of \d+)? orders( found)?$/);
    await until(() => pressed(el).length === 1);
    const query = new URLSearchParams((await asked()).at(-1));
    expect([query.get('orderDateFrom'), query.get('orderDateTo')].join()).to.match(/2026-10-01.*2026-10-31/);
    expect(rows(el).every((row) => row.includes('Oct'))).to.equal(true);
  });

  it('has one chip of a kind at a time, and several kinds together', async () => {
    const el = await searchSmiths();
    chip(el, 'State', 'Ontario').click();
    await until(() => rows(el).every((row) => row.includes('Ontario')));
    chip(el, 'Placed in', 'October 2026').click();
    await until(() => pressed(el).length === 2);
    const query = new URLSearchParams((await asked()).at(-1));
    expect(query.get('state')).to.equal('ON');
    expect(query.get('orderDateFrom')).not.to.equal(null);
    await until(() => rows(el).every((row) => row.includes('Ontario') && row.includes('Oct')));
    await isAccessible(el);
    chip(el, 'State', 'Ontario').click();
    await until(() => pressed(el).length === 1);
    expect(pressed(el)[0]).to.match(/^October 2026/);
    chip(el, 'Placed in', 'October 2026').click();
    await appears(el, 'heading', /of 137 orders$/);
    const [first, second] = chips(el, 'City').map((one) => nameOf(one).replace(/ \(.*/, '')) as [string, string];
    chip(el, 'City', first).click();
    await until(() => rows(el).every((row) => row.includes(first)));
    await until(() => pressed(el).length === 1);
    expect(() => chip(el, 'City', second), 'none of these rows is there').to.throw();
  });

  it('by status looks only at what is here, and says so', async () => {
    const el = await searchSmiths();
    const count = Number(/\((\d+)\)/.exec(nameOf(chip(el, 'Status', 'Pending')))?.[1]);
    chip(el, 'Status', 'Pending').click();
    await appears(el, 'heading', `${count} orders of those found so far`);
    expect(orderNumbers(el)).to.have.length(count);
    expect(rows(el).every((row) => row.includes('Pending'))).to.equal(true);
    expect(textOf(el)).to.contain('HCL Commerce cannot search by status: this looks only at the 20 orders that were found so far.');
    expect(await asked()).to.have.length(1);
    await isAccessible(el);
    chip(el, 'Status', 'Pending').click();
    await appears(el, 'heading', '20 of 137 orders');
  });

  it('goes on to older orders, one request a click, each order once', async () => {
    const el = await searchSmiths();
    const newest = orderNumbers(el);
    older(el)!.focus();
    older(el)!.click();
    const heading = await appears(el, 'heading', /^(2[1-9]|3\d) of 137 orders$/);
    const [, slice] = await asked();
    expect(new URLSearchParams(slice).get('orderDateTo')).to.contain('2026-10-13');
    expect(orderNumbers(el)).to.have.length(Number.parseInt(textOf(heading)));
    expect(isDistinct(orderNumbers(el))).to.equal(true);
    expect(orderNumbers(el).slice(0, newest.length), 'no row has moved').to.deep.equal(newest);
    expect(pressed(el)).to.deep.equal(['Placed until Oct 13, 2026']);
    expect(focused(), 'the focus is not lost').not.to.equal(document.body);
    await isAccessible(el);
    await goBack(el);
    expect(isDistinct(orderNumbers(el))).to.equal(true);
    expect(pressed(el)).to.have.length(2);
    expect(await asked()).to.have.length(3);

    chip(el, 'Older orders', 'Placed until Oct 13, 2026').click();
    await appears(el, 'heading', '20 of 137 orders');
    expect(pressed(el), 'what went on from it is taken back with it').to.deep.equal([]);
    expect(orderNumbers(el)).to.deep.equal(newest);
    expect(await asked()).to.have.length(3);
  });

  it('narrows what it has gone back to, and goes back in what it has narrowed', async () => {
    const el = await mountFindOrders();
    el.maxResults = 5;
    await openMore(el);
    await search(el, {'Last name': 'Smith', 'Start date': '2026-04-01'}, /^5 of 1\d\d orders$/);
    await goBack(el);
    chip(el, 'State', 'Ontario').click();
    await appears(el, 'heading', /^5 of \d+ orders$/);
    await goBack(el);
    const queries = (await asked()).map((query) => new URLSearchParams(query));
    expect(queries.map((query) => query.get('state'))).to.deep.equal([null, null, 'ON', 'ON']);
    expect(queries.map((query) => query.has('orderDateTo'))).to.deep.equal([false, true, false, true]);
    expect(rows(el).every((row) => row.includes('Ontario'))).to.equal(true);
    expect(pressed(el)).to.have.length(2);
    await isAccessible(el);
  });

  it('is not offered when everything is on screen', async () => {
    const el = await mountFindOrders();
    await search(el, {'Last name': 'Lund'}, '1 order found');
    expect(textsOf(el, 'group', 'Refine')).to.deep.equal([]);
  });

  it('works by keyboard, and from the heading the arrow leads into the list', async () => {
    const el = await searchSmiths();
    await hasFocus(() => find(el, 'heading', '20 of 137 orders'));
    await press('Tab', 'Tab', 'Tab');
    expect(nameOf(focused()!)).to.match(COUNTED);
    const name = nameOf(focused()!).replace(/ \(.*/, '');
    await press('Space');
    await until(() => pressed(el).some((one) => one.startsWith(name)));
    await hasFocus(() => chip(el, 'State', name));
    await press('Enter');
    await until(() => pressed(el).length === 0);
    find(el, 'heading', /of 137 orders$/).focus();
    await press('ArrowDown');
    await hasFocus(() => findAll(el, 'link', /^\d+$/)[0]!);
  });

  it('asks everything again on Refresh, and keeps rows, choice and place', async () => {
    const el = await searchSmiths();
    await goBack(el);
    chip(el, 'State', 'Ontario').click();
    await until(() => pressed(el).includes(nameOf(chip(el, 'State', 'Ontario'))) && rows(el).every((row) => row.includes('Ontario')));
    const shown = orderNumbers(el);
    const before = (await asked()).length;
    const order = page.sandbox.orders.get(KNOWN.pendingLockedByBob)!;
    order.lockedBy = undefined;
    find(el, 'button', 'Refresh').focus();
    find(el, 'button', 'Refresh').click();
    await until(() => !textOf(rowOf(el, KNOWN.pendingLockedByBob)).includes('locked'));
    expect(orderNumbers(el)).to.deep.equal(shown);
    expect(isPressed(chip(el, 'State', 'Ontario'))).to.equal(true);
    await hasFocus(() => find(el, 'button', 'Refresh'));
    const again = (await asked()).slice(before);
    expect(again).to.have.members((await asked()).slice(0, before));
  });

  it('stays where it is while it is refreshed', async () => {
    const el = await searchSmiths();
    const last = findAll(el, 'link', /^\d+$/).at(-1)!;
    last.scrollIntoView({block: 'center'});
    const top = () => Math.round(last.getBoundingClientRect().top); // some browsers scroll along with what is put above it
    const there = top();
    const answer = page.hold(ORDERS);
    find(el, 'button', 'Refresh').click();
    await answer.arrived;
    await until(() => find(el, 'table').getAttribute('aria-busy') === 'true');
    expect(top()).to.be.closeTo(there, 1);
    answer.release();
    await until(() => find(el, 'table').getAttribute('aria-busy') === 'false');
    expect(top()).to.be.closeTo(there, 1);
    expect(orderNumbers(el)).to.have.length(20);
  });

  it('begins anew with the next search', async () => {
    const el = await searchSmiths();
    await goBack(el);
    await search(el, {'ZIP or postal code': '60601'}, /^\d+ orders found$/);
    expect(pressed(el)).to.deep.equal([]);
    expect(rows(el).every((row) => row.includes('Chicago'))).to.equal(true);
  });

  it('works in a B2B store', async () => {
    const el = await mountFindOrders({storeId: '10202', storeType: 'B2B'});
    await search(el, {'Organization name': 'a'}, /^20 of \d+ orders$/);
    const total = Number(/of (\d+)/.exec(textOf(find(el, 'heading', /^20 of/)))?.[1]);
    await goBack(el);
    find(el, 'heading', new RegExp(`^\\d+ of ${total} orders$`));
    expect((await asked()).every((query) => new URLSearchParams(query).get('parentOrgName') === 'a')).to.equal(true);
    expect(isDistinct(orderNumbers(el))).to.equal(true);
    await isAccessible(el);
  });

  it('keeps what it has come to when it is taken out and put back', async () => {
    const el = await searchSmiths();
    await goBack(el);
    const shown = orderNumbers(el);
    const home = el.parentElement!;
    el.remove();
    home.append(el);
    await until(() => orderNumbers(el).length === shown.length);
    const answer = page.hold(ORDERS);
    older(el)!.click();
    await answer.arrived;
    el.remove();
    answer.release();
    await requests(page);
    home.append(el);
    await until(() => orderNumbers(el).length > shown.length);
    expect(isDistinct(orderNumbers(el))).to.equal(true);
    expect(hasState(el, 'failed')).to.equal(false);
    await nextFrame();
    expect(pressed(el)).to.have.length(2);
  });
});
