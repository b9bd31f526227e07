import {expect, html, nextFrame} from '@open-wc/testing';
import {USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {FindOrders} from '../../src/index.js';
import {aDesk} from '../support/a-desk.js';
import {anAddress, anOrder, aRow, someMatches} from '../support/builders.js';
import {
  appears,
  find,
  findAll,
  focused,
  hasState,
  isAccessible,
  knowsWho,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {orderNumbers, search, submit} from '../support/find-orders.js';
import {chip, chips, older, pressed, searchSmiths} from '../support/found-orders.js';
import {withDesk} from '../support/with-desk.js';
import {signIn} from '../support/sign-in.js';

const ORDERS = '/order?';
const NO_DATES = 'The others have no date: they are carts. Narrow by state or city to find them.';
const CROWDED = 'More orders were placed on that day than a search gives. Narrow by state or city.';

const page = useSandbox();

describe('find-orders: the coach when something goes wrong', () => {
  beforeEach(() => void page.signInAs(USERS.alice));

  for (const [kind, sentence] of [
    ['offline', /The server could not be reached/],
    ['status', /The server has a problem/],
    ['html-200', /The answer of the server could not be read/],
  ] as const)
    it(`keeps what was there when the next step meets “${kind}”, and goes on from there`, async () => {
      const el = await searchSmiths();
      const newest = orderNumbers(el);
      page.sandbox.faults.add({kind, path: ORDERS, times: 1});
      older(el)!.focus();
      older(el)!.click();
      const alert = await appears(el, 'alert', sentence);
      find(el, 'heading', '20 of 137 orders');
      expect(orderNumbers(el)).to.deep.equal(newest);
      expect(pressed(el)).to.deep.equal([]);
      await isAccessible(el);
      find(alert, 'button', 'Try again').focus();
      find(alert, 'button', 'Try again').click();
      await appears(el, 'heading', /^(2[1-9]|3\d) of 137 orders$/);
      expect(textsOf(el, 'alert')).to.deep.equal([]);
      expect(orderNumbers(el)).to.include.members(newest);
      expect(focused(), 'the focus is not lost').not.to.equal(document.body);
    });

  it('keeps what was there when a refresh fails, and what a chip had chosen', async () => {
    const el = await searchSmiths();
    chip(el, 'State', 'Ontario').click();
    const shown = await appears(el, 'heading', /^\d+ orders found$/).then(() => orderNumbers(el));
    page.sandbox.faults.add({kind: 'offline', path: ORDERS});
    find(el, 'button', 'Refresh').click();
    await appears(el, 'alert');
    expect(orderNumbers(el)).to.deep.equal(shown);
    expect(pressed(el)).to.have.length(1);
    page.sandbox.faults.clear();
    find(el, 'button', 'Refresh').click();
    await until(() => !textsOf(el, 'alert').length);
  });

  it('says so once when the session has ended, keeps everything, and goes on after signing in', async () => {
    const el = await searchSmiths();
    await knowsWho(el);
    page.sandbox.expireSessions();
    older(el)!.click();
    await appears(el, 'alert', /Your session has ended/);
    expect(orderNumbers(el)).to.have.length(20);
    await isAccessible(el);
    findAll(el, 'button', 'Sign in')[0]!.click();
    await signIn(el);
    await until(() => !textsOf(el, 'alert').length);
    expect(orderNumbers(el).length).to.be.at.least(20);
    find(el, 'heading', /^\d\d of 137 orders$/);
  });

  it('shows the answer to the last click, whichever comes last', async () => {
    const el = await searchSmiths();
    const late = page.hold('state=ON');
    chip(el, 'State', 'Ontario').click();
    await late.arrived;
    chip(el, 'State', 'Massachusetts').click();
    await until(() => pressed(el).some((name) => name.startsWith('Massachusetts')));
    late.release();
    await requests(page);
    await nextFrame();
    expect(pressed(el)).to.have.length(1);
    expect(pressed(el)[0]).to.match(/^Massachusetts/);
  });

  it('gives up its step for a new search', async () => {
    const el = await searchSmiths();
    const late = page.hold('orderDateTo=');
    older(el)!.click();
    await late.arrived;
    await search(el, {'Last name': 'Lund'}, '1 order found');
    late.release();
    await requests(page);
    await nextFrame();
    find(el, 'heading', '1 order found');
    expect(orderNumbers(el)).to.have.length(1);
  });

  it('shows that it is busy, and keeps the rows in sight', async () => {
    const el = await searchSmiths();
    const answer = page.hold('orderDateTo=');
    older(el)!.click();
    await answer.arrived;
    await until(() => find(el, 'table').getAttribute('aria-busy') === 'true' && textOf(el).includes('Loading'));
    expect(orderNumbers(el)).to.have.length(20);
    answer.release();
    await until(() => find(el, 'table').getAttribute('aria-busy') === 'false');
  });
});

describe('find-orders: what the service does not say', () => {
  const day = 'March 2, 2026';
  const rows = (first: number, placed: string | undefined, city = 'Halifax') =>
    [first, first + 1, first + 2].map((id) => aRow({orderId: String(id), placed, shipTo: anAddress({city, stateCode: 'NS'})}));

  const shown = async (gateway: FakeGateway, heading: string): Promise<FindOrders> => {
    const {around} = await withDesk(aDesk(gateway), html`<find-orders></find-orders>`);
    const el = around.querySelector('find-orders')!;
    await appears(el, 'button', 'Search');
    await search(el, {'Last name': 'Smith'}, heading);
    return el;
  };
  const searches = (gateway: FakeGateway): number => gateway.callsOf('findOrders').length;

  it('is not claimed: “3 or more”, until a search has found the last ones', async () => {
    const gateway = new FakeGateway();
    gateway.matches = someMatches(rows(800, day), {total: undefined, more: true});
    const el = await shown(gateway, '3 or more orders found');
    await isAccessible(el);
    gateway.matches = someMatches(rows(700, 'March 1, 2026', 'Truro'), {total: undefined, more: true});
    older(el)!.click();
    await appears(el, 'heading', '6 or more orders found');
    expect(orderNumbers(el)).to.deep.equal(['800', '801', '802', '700', '701', '702']);
    gateway.matches = someMatches(rows(600, 'February 1, 2026'), {total: undefined, more: false});
    older(el)!.click();
    await until(() => orderNumbers(el).length === 9);
    expect(textsOf(el, 'heading', /^9/)[0]).to.be.oneOf(['9 orders found', '9 or more orders found']);
    expect(textOf(el)).not.to.match(/ of \d/);
  });

  it('ends at a day on which more were placed than a search gives, and says what to do', async () => {
    const gateway = new FakeGateway();
    gateway.matches = someMatches(rows(800, day), {total: 9, more: true});
    const el = await shown(gateway, '3 of 9 orders');
    older(el)!.click();
    await until(() => pressed(el).length === 1);
    expect(searches(gateway)).to.equal(2);
    older(el)!.click();
    await until(() => textsOf(el, 'status', CROWDED).length);
    find(el, 'heading', '3 of 9 orders');
    expect(searches(gateway), 'the same is not asked again').to.equal(2);
    await isAccessible(el);
    chip(el, 'Older orders', 'Placed until').click();
    await until(() => !textOf(el).includes(CROWDED));
  });

  it('says that the rest are carts when the first day is reached', async () => {
    const gateway = new FakeGateway();
    gateway.matches = someMatches(rows(800, day), {total: 9, more: true});
    const el = await shown(gateway, '3 of 9 orders');
    gateway.matches = someMatches(rows(700, 'March 1, 2026'), {total: 3, more: false});
    older(el)!.click();
    await until(() => textsOf(el, 'status', NO_DATES).length);
    find(el, 'heading', '6 of 9 orders');
    expect(older(el)).to.equal(undefined);
    await isAccessible(el);
  });

  it('asks the order for its day where the row’s text is no date', async () => {
    const gateway = new FakeGateway(anOrder({orderId: '802', placed: '2026-03-02T10:15:00.000Z'}));
    gateway.matches = someMatches(rows(800, 'the other day'), {total: 9, more: true});
    const el = await shown(gateway, '3 of 9 orders');
    expect(chips(el, 'Older orders').map(textOf).join()).to.contain('Placed until the other day');
    older(el)!.click();
    await until(() => pressed(el).length === 1);
    expect(gateway.callsOf('findOrders').at(-1)).to.contain('"endDate":"2026-03-03"');
  });

  it('keeps an order once that has changed between two answers, as it was last', async () => {
    const gateway = new FakeGateway();
    gateway.matches = someMatches(rows(800, day), {total: 5, more: true});
    const el = await shown(gateway, '3 of 5 orders');
    const changed = aRow({orderId: '802', placed: day, status: 'X', shipTo: anAddress({city: 'Truro', stateCode: 'NS'})});
    gateway.matches = someMatches([changed, ...rows(700, 'March 1, 2026').slice(0, 2)], {total: 3, more: false});
    older(el)!.click();
    await appears(el, 'heading', '5 orders found');
    expect(orderNumbers(el)).to.deep.equal(['800', '801', '802', '700', '701']);
    expect(textOf(find(el, 'row', /802/)))
      .to.contain('Canceled')
      .and.contain('Truro');
    expect(hasState(el, 'failed')).to.equal(false);
  });

  it('has no chips where a row says nothing', async () => {
    const gateway = new FakeGateway();
    gateway.matches = someMatches([aRow({status: undefined, shipTo: undefined})], {total: 2, more: true});
    const el = await shown(gateway, '1 of 2 orders');
    expect(chips(el, 'State')).to.deep.equal([]);
    expect(textsOf(el, 'alert')).to.deep.equal([]);
    await isAccessible(el);
    submit(el, {'Last name': 'Jones'});
    await until(() => searches(gateway) === 2);
  });
});
