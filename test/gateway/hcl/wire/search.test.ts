import {expect} from '@open-wc/testing';
import {decodeMatches} from '../../../../src/gateway/hcl/wire/search.js';
import type {OrderSummary} from '../../../../src/model/order.js';
import {known} from '../../../support/known.js';
import {searchAddress, searchBody, searchRow, type Json} from '../bodies.js';

const rowOf = (more: Json): OrderSummary => decodeMatches(searchBody([searchRow(more)])).orders[0]!;

describe('decodeMatches', () => {
  it('reads a row as the model knows it', () =>
    expect(known(decodeMatches(searchBody()))).to.deep.equal({
      orders: [
        {
          orderId: '700102',
          status: 'P',
          total: {amount: 64.5, currency: 'USD'},
          lock: {state: 'other', holder: 'csr.bob'},
          customerId: '4003',
          shipTo: {
            firstName: 'Ana',
            lastName: 'Smith',
            lines: ['7 Harbour Lane', 'Rear door', 'Ring twice'],
            city: 'Halifax',
            state: 'Nova Scotia',
            stateCode: 'NS',
            zipCode: 'B3H 1A1',
            country: 'Canada',
            phone: '902-555-0143',
            email: 'ana@example.com',
          },
        },
      ],
      total: 1,
      more: false,
    }));

  it('shows the server’s date as it is', () => expect(rowOf({orderTime: 'March 2, 2026'}).placed).to.equal('March 2, 2026'));

  it('makes do with an ID', () =>
    expect(known(decodeMatches({resultList: [{orderId: 'order1', status: 'G'}]}))).to.deep.equal({
      orders: [{orderId: 'order1', status: 'G', lock: {state: 'none'}}],
      more: false,
    }));

  it('takes numbers as strings and IDs as numbers', () => {
    const {orders, total} = decodeMatches(
      searchBody([searchRow({orderId: 700102, memberId: 4003, formattedDataBean: {grandTotal: '64.50'}})], {recordSetTotal: '1'}),
    );
    expect(orders[0]).to.deep.include({orderId: '700102', customerId: '4003', total: {amount: 64.5, currency: 'USD'}});
    expect(total).to.equal(1);
  });

  it('keeps an unknown status, and hostile text as text', () => {
    const row = rowOf({status: 'RTN<b>', uniqueShippingAddresses: [{lastName: '<img src=x onerror=alert(1)>', city: '&lt;Ös&gt;'}]});
    expect(row.status).to.equal('RTN<b>');
    expect(row.shipTo).to.include({lastName: '<img src=x onerror=alert(1)>', city: '&lt;Ös&gt;'});
  });

  it('leaves out rows without an ID, not the others', () =>
    expect(decodeMatches(searchBody([null, {}, {orderId: ''}, searchRow(), 'x'])).orders.map(({orderId}) => orderId)).to.deep.equal([
      '700102',
    ]));

  it('takes a single row that is not in an array', () => expect(decodeMatches(searchBody(searchRow())).orders).to.have.length(1));

  for (const resultList of [undefined, null, [], ''])
    it(`finds nothing in resultList ${JSON.stringify(resultList)}`, () =>
      expect(decodeMatches(searchBody([], {recordSetTotal: 0, resultList}))).to.deep.equal({orders: [], total: 0, more: false}));

  for (const body of [undefined, null, [], 'text', 7])
    it(`throws on ${JSON.stringify(body)}`, () => expect(() => decodeMatches(body)).to.throw(TypeError));

  describe('lock', () => {
    for (const [isLocked, checkLock, lock] of [
      [false, false, {state: 'none'}],
      ['false', 'false', {state: 'none'}],
      [null, undefined, {state: 'none'}],
      [true, false, {state: 'other', holder: 'csr.bob'}],
      ['true', 'false', {state: 'other', holder: 'csr.bob'}],
      [false, true, {state: 'mine'}],
      ['false', 'true', {state: 'mine'}],
      [true, true, {state: 'mine'}],
    ] as const)
      it(`isLocked ${isLocked} (${typeof isLocked}), checkLock ${checkLock}: ${lock.state}`, () =>
        expect(rowOf({isLocked, checkLock}).lock).to.deep.equal(lock));

    it('may name nobody', () => expect(rowOf({lockedLogonId: null}).lock).to.deep.equal({state: 'other', holder: undefined}));

    it('names nobody where there is no lock', () => expect(rowOf({isLocked: false}).lock).to.deep.equal({state: 'none'}));
  });

  describe('total and more', () => {
    const rows = [searchRow(), searchRow({orderId: '700103'})];
    for (const [recordSetTotal, recordSetCompleteIndicator, more] of [
      [2, true, false],
      [137, false, true],
      ['137', 'false', true],
      ['2', 'true', false],
      [undefined, true, false],
      [undefined, 'true', false],
      [undefined, false, true],
      [undefined, 'false', true],
      [undefined, undefined, false],
      [null, false, true],
      ['many', false, true],
    ] as const)
      it(`recordSetTotal ${JSON.stringify(recordSetTotal)}, complete ${JSON.stringify(recordSetCompleteIndicator)}: ${more ? 'more' : 'all'}`, () => {
        const matches = decodeMatches(searchBody(rows, {recordSetTotal, recordSetCompleteIndicator}));
        expect(matches.more).to.equal(more);
        expect(matches.total).to.equal(Number(recordSetTotal) || undefined);
      });
  });

  describe('ship-to', () => {
    it('is the first of several addresses, and may be a single object', () => {
      expect(rowOf({uniqueShippingAddresses: [searchAddress(), {lastName: 'Other'}]}).shipTo?.lastName).to.equal('Smith');
      expect(rowOf({uniqueShippingAddresses: searchAddress()}).shipTo?.lastName).to.equal('Smith');
    });

    it('may be one line', () =>
      expect(rowOf({uniqueShippingAddresses: [{address1: '7 Harbour Lane'}]}).shipTo?.lines).to.deep.equal(['7 Harbour Lane']));

    for (const uniqueShippingAddresses of [undefined, null, [], [null], [{}], [{lastName: '', city: ' ', address1: ''}]])
      it(`is absent for ${JSON.stringify(uniqueShippingAddresses)}`, () => expect(rowOf({uniqueShippingAddresses}).shipTo).to.be.undefined);

    it('falls back to codes where names are missing, and to the mobile phone', () => {
      const address = {...searchAddress(), stateProvDisplayName: '', countryDisplayName: null, phone1: ''};
      expect(rowOf({uniqueShippingAddresses: [address]}).shipTo).to.include({
        state: 'NS',
        stateCode: 'NS',
        country: 'CA',
        phone: '902-555-0199',
      });
    });
  });

  describe('total of a row', () => {
    for (const formattedDataBean of [undefined, null, {}, {grandTotal: ''}, {grandTotal: null}, {grandTotal: 'free'}])
      it(`is absent for ${JSON.stringify(formattedDataBean)}`, () => expect(rowOf({formattedDataBean}).total).to.be.undefined);

    it('may be zero, and without a currency', () => {
      expect(rowOf({formattedDataBean: {grandTotal: 0}}).total).to.deep.equal({amount: 0, currency: 'USD'});
      expect(rowOf({currency: null}).total).to.deep.equal({amount: 64.5, currency: ''});
    });
  });
});
