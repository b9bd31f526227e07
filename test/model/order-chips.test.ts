import {expect} from '@open-wc/testing';
import type {Address} from '../../src/model/address.js';
import type {OrderCriteria} from '../../src/model/order-search.js';
import type {OrderSummary} from '../../src/model/order.js';
import {chipsOf, fitsChip, withChip, type Chip, type ChipKind} from '../../src/model/order-chips.js';
import {aRow} from '../support/builders.js';

const row = (shipTo: Partial<Address> | undefined, more: Partial<OrderSummary> = {}): OrderSummary =>
  aRow({status: undefined, shipTo: shipTo && {lines: [], ...shipTo}, ...more});

const ONTARIO = {state: 'Ontario', stateCode: 'ON', city: 'Toronto'};
const OTTAWA = {...ONTARIO, city: 'Ottawa'};
const QUEBEC = {state: 'Québec', stateCode: 'QC', city: 'Montréal'};

const chip = (kind: ChipKind, value: string, label = '', count = 1): Chip => ({kind, value, label, count});

const chips = (orders: readonly OrderSummary[], criteria: OrderCriteria = {}, locale = 'en-US'): string[] =>
  chipsOf(orders, criteria, locale).map(({kind, value, label, count}) => `${kind} ${value} ${label} ${count}`.replace(/ +/g, ' '));

describe('chipsOf', () => {
  it('counts states by code and cities by name, the most frequent first', () =>
    expect(chips([row(QUEBEC), row(ONTARIO), row(OTTAWA), row(ONTARIO)])).to.deep.equal([
      'state ON Ontario 3',
      'state QC Québec 1',
      'city Toronto Toronto 2',
      'city Montréal Montréal 1',
      'city Ottawa Ottawa 1',
    ]));

  it('counts months and statuses, whose words come later', () =>
    expect(
      chips([
        row({}, {placed: 'March 2, 2026', status: 'M'}),
        row({}, {placed: 'March 30, 2026', status: 'X'}),
        row({}, {placed: 'April 1, 2026', status: 'M'}),
        row({}, {status: 'P'}),
      ]),
    ).to.deep.equal(['month 2026-03 2', 'month 2026-04 1', 'status M 2', 'status X 1', 'status P 1']));

  it('reads dates in the language of the rows', () => {
    const orders = [row({}, {placed: '2. März 2026'}), row({}, {placed: '1. April 2026'})];
    expect(chips(orders, {}, 'de-DE')).to.deep.equal(['month 2026-03 1', 'month 2026-04 1']);
    expect(chips(orders, {}, 'en-US')).to.deep.equal([]);
  });

  it('leaves out what all rows share, but not what some do not say', () => {
    expect(chips([row(ONTARIO), row(OTTAWA)])).to.deep.equal(['city Toronto Toronto 1', 'city Ottawa Ottawa 1']);
    expect(chips([row(ONTARIO), row(undefined)])).to.deep.equal(['state ON Ontario 1', 'city Toronto Toronto 1']);
    expect(chips([row(ONTARIO)])).to.deep.equal([]);
    expect(chips([])).to.deep.equal([]);
  });

  it('takes a city for the same whatever its case, as the search does, and shows it as first seen', () =>
    expect(chips([row({city: 'Toronto'}), row({city: 'TORONTO'}), row({city: 'Ottawa'})])).to.deep.equal([
      'city Toronto Toronto 2',
      'city Ottawa Ottawa 1',
    ]));

  it('offers no state without its code and no text too long to search for', () =>
    expect(chips([row({state: 'Ontario'}), row({city: 'x'.repeat(41)}), row({stateCode: 'ON'})])).to.deep.equal(['state ON ON 1']));

  it('offers six of a kind', () =>
    expect(chips(Array.from({length: 20}, (_, i) => row({city: `City ${i}`})))).to.deep.equal(
      Array.from({length: 6}, (_, i) => `city City ${i} City ${i} 1`),
    ));

  describe('with criteria', () => {
    const orders = [row(ONTARIO, {placed: 'March 2, 2026'}), row(QUEBEC, {placed: 'April 2, 2026'})];
    const kinds = (criteria: OrderCriteria) => [...new Set(chipsOf(orders, criteria, 'en-US').map(({kind}) => kind))].join(' ');

    for (const [criteria, left] of [
      [{lastName: 'Smith'}, 'state city month'],
      [{state: 'ON'}, 'city month'],
      [{city: 'on'}, 'state month'],
      [{startDate: '2026-03-01'}, 'state city month'],
      [{startDate: '2026-03-01', endDate: '2026-04-30'}, 'state city month'],
      [{startDate: '2026-03-05', endDate: '2026-03-06'}, 'state city'],
      [{orderId: '700101'}, ''],
    ] as const)
      it(`${JSON.stringify(criteria)} leaves ${left || 'nothing'}`, () => expect(kinds(criteria)).to.equal(left));
  });
});

describe('withChip', () => {
  const SMITH = {lastName: 'Smith'};
  const march = chip('month', '2026-03');

  it('adds a state by its code, and a city', () => {
    expect(withChip(SMITH, chip('state', 'ON', 'Ontario'))).to.deep.equal({lastName: 'Smith', state: 'ON'});
    expect(withChip(SMITH, chip('city', 'Ottawa', 'Ottawa'))).to.deep.equal({lastName: 'Smith', city: 'Ottawa'});
    expect(SMITH).to.deep.equal({lastName: 'Smith'});
  });

  for (const [dates, narrowed] of [
    [{}, {startDate: '2026-03-01', endDate: '2026-03-31'}],
    [{startDate: '2026-01-01'}, {startDate: '2026-03-01', endDate: '2026-03-31'}],
    [{startDate: '2026-03-10'}, {startDate: '2026-03-10', endDate: '2026-03-31'}],
    [
      {startDate: '2026-03-10', endDate: '2026-03-20'},
      {startDate: '2026-03-10', endDate: '2026-03-20'},
    ],
    [{endDate: '2026-12-31'}, {startDate: '2026-03-01', endDate: '2026-03-31'}],
  ] as const)
    it(`cuts ${JSON.stringify(dates)} down to the month`, () => expect(withChip(dates, march)).to.deep.equal(narrowed));

  it('has no search for a month outside of the dates, nor for a status', () => {
    expect(withChip({startDate: '2026-04-01'}, march)).to.be.undefined;
    expect(withChip({endDate: '2026-02-28'}, march)).to.be.undefined;
    expect(withChip(SMITH, chip('status', 'M'))).to.be.undefined;
  });
});

describe('fitsChip', () => {
  it('tells the rows that a chip counted', () => {
    const orders = [
      row(ONTARIO, {placed: 'March 2, 2026', status: 'M'}),
      row(QUEBEC, {placed: 'April 2, 2026', status: 'm'}),
      row({city: 'TORONTO'}, {status: 'M'}),
      row(undefined),
    ];
    for (const each of chipsOf(orders, {}, 'en-US'))
      expect(
        orders.filter((order) => fitsChip(order, each, 'en-US')),
        `${each.kind} ${each.value}`,
      ).to.have.length(each.count);
    expect(fitsChip(orders[0]!, chip('city', 'Toronto'), 'en-US')).to.be.true;
    expect(fitsChip(orders[1]!, chip('city', 'Toronto'), 'en-US')).to.be.false;
  });
});
