import {expect} from '@open-wc/testing';
import type {OrderMatches} from '../../src/model/order-search.js';
import type {OrderSummary} from '../../src/model/order.js';
import {
  mergedOrders,
  searchesNarrowedBy,
  narrowedCriteria,
  sliceCriteria,
  resultsView,
  type AnsweredSearch,
} from '../../src/model/answered-searches.js';
import type {Chip} from '../../src/model/order-chips.js';
import {anAddress, aRow} from '../support/builders.js';

const LOCALE = 'en-US';
const SMITH = {lastName: 'Smith'};

const ontario: Chip = {kind: 'state', value: 'ON', label: 'Ontario', count: 2};
const march: Chip = {kind: 'month', value: '2026-03', label: '', count: 2};
const pending: Chip = {kind: 'status', value: 'P', label: '', count: 1};

const placedOn = (orderId: string, placed?: string, more: Partial<OrderSummary> = {}): OrderSummary => aRow({orderId, placed, ...more});
const inOntario = (orderId: string): OrderSummary =>
  placedOn(orderId, 'March 9, 2026', {shipTo: anAddress({state: 'Ontario', stateCode: 'ON'})});

const answer = (orders: readonly OrderSummary[], total?: number): OrderMatches => ({
  orders,
  ...(total !== undefined && {total}),
  more: total === undefined || total > orders.length,
});
const search = (orders: readonly OrderSummary[], total?: number, more: Partial<AnsweredSearch> = {}): AnsweredSearch => ({
  criteria: SMITH,
  matches: answer(orders, total),
  chips: [],
  ...more,
});

const idsOf = (orders: readonly OrderSummary[]): string[] => orders.map(({orderId}) => orderId);

describe('answered searches', () => {
  it('is one search to begin with', () => {
    const {orders, total, more, edge} = resultsView(
      [search([placedOn('1', 'March 9, 2026'), placedOn('2', 'March 2, 2026')], 7)],
      [],
      LOCALE,
    );
    expect(idsOf(orders)).to.deep.equal(['1', '2']);
    expect({total, more, edge: edge?.orderId}).to.deep.equal({total: 7, more: true, edge: '2'});
  });

  it('goes on from the oldest order that has a date', () => {
    const {edge} = resultsView([search([placedOn('1', 'March 2, 2026'), placedOn('2', undefined)], 7)], [], LOCALE);
    expect(edge?.orderId).to.equal('1');
  });

  it('does not go on when all are there, or when none has a date', () => {
    expect(resultsView([search([placedOn('1', 'March 2, 2026')], 1)], [], LOCALE).edge).to.be.undefined;
    expect(resultsView([search([placedOn('1', undefined)], 5)], [], LOCALE).edge).to.be.undefined;
  });

  it('leads past carts where there is nothing else in the answer, once', () => {
    const carts = search([placedOn('1', undefined)], 5);
    expect(resultsView([carts], [], LOCALE).cartsOnly).to.be.true;
    expect(resultsView([search([placedOn('1', undefined)], 1)], [], LOCALE).cartsOnly, 'all are there').to.be.false;
    expect(resultsView([search([placedOn('1', 'March 2, 2026'), placedOn('2', undefined)], 5)], [], LOCALE).cartsOnly).to.be.false;
    expect(resultsView([carts, search([placedOn('2', undefined)], 4, {until: '2026-03-03'})], [], LOCALE).cartsOnly).to.be.false;
  });

  it('never says that all are there when nobody knows', () => {
    const orders = [placedOn('1', 'March 2, 2026')];
    expect(resultsView([{...search(orders), matches: {orders, more: true}}], [], LOCALE)).to.include({more: true, total: undefined});
    expect(resultsView([{...search(orders), matches: {orders, more: false}}], [], LOCALE)).to.include({more: false, total: undefined});
  });

  it('holds each order once, with the latest that is known of it', () => {
    const slices = [
      search([placedOn('1', 'March 9, 2026'), placedOn('2', 'March 2, 2026', {status: 'P'})], 3),
      search([placedOn('2', 'March 2, 2026', {status: 'X'}), placedOn('3', 'March 1, 2026')], 2, {until: '2026-03-02'}),
    ];
    const {orders, more, edge} = resultsView(slices, [], LOCALE);
    expect(idsOf(orders)).to.deep.equal(['1', '2', '3']);
    expect(orders[1]?.status).to.equal('X');
    expect(more).to.be.false;
    expect(edge).to.be.undefined;
  });

  it('puts the newest first, and carts before all, whatever found them', () => {
    const searches = [
      search([placedOn('1', 'March 2, 2026')], 9),
      search([placedOn('2', 'March 9, 2026'), placedOn('3', undefined)], 2, {chips: [ontario]}),
    ];
    expect(idsOf(mergedOrders(searches, LOCALE))).to.deep.equal(['3', '2', '1']);
  });

  it('leaves the order of the answers where a date cannot be read', () => {
    const searches = [
      search([placedOn('1', 'the second of March')], 9),
      search([placedOn('2', 'March 9, 2026')], 2, {until: '2026-03-09'}),
    ];
    expect(idsOf(mergedOrders(searches, LOCALE))).to.deep.equal(['1', '2']);
  });

  it('knows the total of what one looks at through a chip', () => {
    const searches = [
      search([inOntario('1'), placedOn('2', 'March 1, 2026')], 137),
      search([inOntario('1'), inOntario('3')], 2, {chips: [ontario]}),
    ];
    expect(resultsView(searches, [ontario], LOCALE)).to.deep.include({total: 2, more: false, hereOnly: false});
    expect(idsOf(resultsView(searches, [ontario], LOCALE).orders)).to.have.members(['1', '3']);
    expect(resultsView(searches, [], LOCALE)).to.deep.include({total: 137, more: true});
  });

  it('takes the service at its word when a row shows another of the addresses', () => {
    const elsewhere = placedOn('4', 'March 4, 2026', {shipTo: anAddress({state: 'Quebec', stateCode: 'QC'})});
    const searches = [search([inOntario('1')], 137), search([inOntario('1'), elsewhere], 2, {chips: [ontario]})];
    expect(idsOf(resultsView(searches, [ontario], LOCALE).orders)).to.have.members(['1', '4']);
  });

  it('claims nothing about a status, which HCL cannot search by', () => {
    const searches = [search([placedOn('1', undefined, {status: 'P'}), placedOn('2', 'March 1, 2026', {status: 'S'})], 137)];
    const view = resultsView(searches, [pending], LOCALE);
    expect(idsOf(view.orders)).to.deep.equal(['1']);
    expect(view).to.include({hereOnly: true, more: true, total: undefined});
    expect(view.edge).to.have.property('orderId', '2');
  });

  it('counts what another spelling found beside what the service counted', () => {
    const respelled = {
      ...search([placedOn('9', 'March 3, 2026')]),
      matches: {orders: [placedOn('9', 'March 3, 2026')], more: false},
      respelled: true as const,
    };
    expect(resultsView([search([placedOn('1', 'March 9, 2026')], 1), respelled], [], LOCALE)).to.deep.include({total: 2, more: false});
    expect(resultsView([search([], 0), {...respelled, matches: {...respelled.matches, more: true}}], [], LOCALE).total).to.be.undefined;
  });

  it('narrows by all chips together, and not where no day is left', () => {
    expect(narrowedCriteria(SMITH, [ontario, march, pending])).to.deep.equal({
      lastName: 'Smith',
      state: 'ON',
      startDate: '2026-03-01',
      endDate: '2026-03-31',
    });
    expect(narrowedCriteria({startDate: '2026-04-01'}, [march])).to.be.undefined;
  });

  it('finds the searches that were narrowed by the same chips, in any order', () => {
    const both = search([], 0, {chips: [ontario, march]});
    const searches = [search([], 0), both, search([], 0, {chips: [march]}), search([], 0, {respelled: true})];
    expect(searchesNarrowedBy(searches, [march, ontario, pending])).to.deep.equal([both]);
    expect(searchesNarrowedBy(searches, [])).to.have.length(1);
  });

  it('goes back by days until one day holds more than a search gives', () => {
    const first = search([placedOn('1', 'March 2, 2026')], 50);
    expect(sliceCriteria([first], [], '2026-03-02')).to.deep.equal({lastName: 'Smith', endDate: '2026-03-02'});
    expect(sliceCriteria([first, search([placedOn('2', 'March 2, 2026')], 40, {until: '2026-03-02'})], [], '2026-03-02')).to.be.undefined;
  });
});
