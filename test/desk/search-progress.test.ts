import {expect} from '@open-wc/testing';
import {addSlice, dropSlice, firstProgress, refreshAll, respell, toggleChip, withFirst, type Find} from '../../src/desk/search-progress.js';
import type {OrderCriteria, OrderMatches} from '../../src/model/order-search.js';
import type {OrderSummary} from '../../src/model/order.js';
import {resultsView} from '../../src/model/answered-searches.js';
import type {Chip} from '../../src/model/order-chips.js';
import {anAddress, aRow} from '../support/builders.js';

const SMITH = {lastName: 'Smith'};
const ontario: Chip = {kind: 'state', value: 'ON', label: 'Ontario', count: 1};
const quebec: Chip = {kind: 'state', value: 'QC', label: 'Quebec', count: 1};
const toronto: Chip = {kind: 'city', value: 'Toronto', label: 'Toronto', count: 1};
const pending: Chip = {kind: 'status', value: 'P', label: '', count: 1};

const matches = (orders: readonly OrderSummary[], total = orders.length): OrderMatches => ({orders, total, more: total > orders.length});
const row = (orderId: string, more: Partial<OrderSummary> = {}): OrderSummary => aRow({orderId, ...more});

/** Answers each search with an order named after its place, and remembers what was asked. */
function asking(answer: (criteria: OrderCriteria, at: number) => OrderMatches = (_, at) => matches([row(String(900 + at))])) {
  const asked: OrderCriteria[] = [];
  const find: Find = (criteria) => Promise.resolve(answer(criteria, asked.push(criteria)));
  return {asked, find};
}

const start = () => firstProgress(SMITH, matches([row('1', {placed: 'March 2, 2026'})], 137));
const shown = (state: ReturnType<typeof start>): string[] =>
  resultsView(state.searches, state.chips, 'en-US').orders.map(({orderId}) => orderId);

describe('search progress', () => {
  it('asks once for a chip, and not again when it comes back', async () => {
    const {asked, find} = asking();
    const on = await toggleChip(start(), ontario, find);
    const off = await toggleChip(on, ontario, find);
    const onAgain = await toggleChip(off, ontario, find);
    expect(asked).to.deep.equal([{lastName: 'Smith', state: 'ON'}]);
    expect(onAgain.chips).to.deep.equal([ontario]);
    expect(off.chips).to.deep.equal([]);
  });

  it('puts what a chip found with the rest', async () => {
    const {find} = asking();
    const off = await toggleChip(await toggleChip(start(), ontario, find), ontario, find);
    expect(shown(off)).to.have.members(['1', '901']);
  });

  it('has one chip of a kind, and asks for several kinds together', async () => {
    const {asked, find} = asking();
    const inOntario = await toggleChip(start(), ontario, find);
    const inToronto = await toggleChip(inOntario, toronto, find);
    const inQuebec = await toggleChip(inToronto, quebec, find);
    expect(inQuebec.chips).to.deep.equal([toronto, quebec]);
    expect(asked.at(-1)).to.deep.equal({lastName: 'Smith', city: 'Toronto', state: 'QC'});
  });

  it('asks nothing for a status', async () => {
    const {asked, find} = asking();
    expect((await toggleChip(start(), pending, find)).chips).to.deep.equal([pending]);
    expect(asked).to.deep.equal([]);
  });

  it('goes on to what is older, within the chips', async () => {
    const {asked, find} = asking();
    await addSlice(await toggleChip(start(), ontario, find), '2026-03-02', find);
    expect(asked.at(-1)).to.deep.equal({lastName: 'Smith', state: 'ON', endDate: '2026-03-02'});
  });

  it('says when going back by days leads no further, without asking', async () => {
    const {asked, find} = asking(() => matches([row('2', {placed: 'March 2, 2026'})], 99));
    const once = await addSlice(start(), '2026-03-02', find);
    const twice = await addSlice(once, '2026-03-02', find);
    expect(twice.crowded).to.be.true;
    expect(asked).to.have.length(1);
    expect((await toggleChip(twice, ontario, find)).crowded).to.be.false;
  });

  it('takes a slice back with all that went on from it', async () => {
    const {find} = asking();
    const two = await addSlice(await addSlice(start(), '2026-03-02', find), '2026-02-02', find);
    const slices = two.searches.filter(({until}) => until);
    expect(shown(dropSlice(two, slices[1] as never))).to.have.members(['1', '901']);
    expect(shown(dropSlice(two, slices[0] as never))).to.deep.equal(['1']);
  });

  it('tries at most four other spellings at once, and keeps what fits, with the reason', async () => {
    const fits = row('7', {shipTo: anAddress({phone: '(416) 555-0100'})});
    const {asked, find} = asking(() => matches([fits, row('8', {shipTo: anAddress({phone: '905-555-0199'})})]));
    const before = firstProgress({phone: '4165550100'}, matches([]));
    const after = await respell(before, 'CA', find);
    expect(asked.length).to.be.within(1, 4);
    expect(shown(after)).to.deep.equal(['7']);
    expect(after.reasons.get('7')).to.deep.equal([{criterion: 'phone', shown: '(416) 555-0100'}]);
    expect(after.respelled).to.be.true;
  });

  it('gives no reason for what the plain search found', async () => {
    const plain = row('7', {shipTo: anAddress({phone: '4165550100'})});
    const after = await respell(firstProgress({phone: '4165550100'}, matches([plain])), 'CA', asking(() => matches([plain])).find);
    expect([...after.reasons]).to.deep.equal([]);
    expect(shown(after)).to.deep.equal(['7']);
  });

  it('asks everything again, and keeps only what fitted of other spellings', async () => {
    const fits = row('7', {shipTo: anAddress({phone: '(416) 555-0100'})});
    const other = row('8', {shipTo: anAddress({phone: '905-555-0199'})});
    const before = await respell(firstProgress({phone: '4165550100'}, matches([])), 'CA', asking(() => matches([fits, other])).find);
    const after = await refreshAll(
      before,
      asking(({phone}) => matches(phone === '4165550100' ? [] : [{...fits, status: 'X'}, other])).find,
    );
    const {orders} = resultsView(after.searches, [], 'en-US');
    expect(orders.map(({orderId, status}) => [orderId, status])).to.deep.equal([['7', 'X']]);
  });

  it('keeps what was added when the first search is asked again', async () => {
    const more = await addSlice(start(), '2026-03-02', asking().find);
    expect(shown(withFirst(more, matches([row('2', {placed: 'March 3, 2026'})], 137)))).to.have.members(['2', '901']);
  });

  it('changes nothing when a step fails', async () => {
    const before = start();
    const failing: Find = () => Promise.reject(new Error('offline'));
    const failed = await toggleChip(before, ontario, failing).catch((error: Error) => error.message);
    expect(failed).to.equal('offline');
    expect(before.chips).to.deep.equal([]);
  });
});
