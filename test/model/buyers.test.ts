import {expect} from '@open-wc/testing';
import {groupByBuyer} from '../../src/model/buyers.js';
import type {Address} from '../../src/model/address.js';
import type {OrderSummary} from '../../src/model/order.js';
import {aRow} from '../support/builders.js';

/** A row of nobody: no customer, no address but what is given. */
const row = (orderId: string, shipTo?: Partial<Address>, customerId?: string): OrderSummary =>
  aRow({orderId, customerId, shipTo: shipTo && {lines: [], ...shipTo}});

const groups = (...orders: OrderSummary[]): string[][] => groupByBuyer(orders).map((group) => group.map(({orderId}) => orderId));

const NAMED = {firstName: 'Zoë', lastName: 'Groß', lines: ['5 Elm Street', 'Rear door'], zipCode: 'M5V 1A1'};

describe('groupByBuyer', () => {
  it('has nothing to group in no rows', () => expect(groups()).to.deep.equal([]));

  const SAME: readonly (readonly [name: string, a: OrderSummary, b: OrderSummary])[] = [
    ['email, whatever its case', row('a', {email: 'Ana@Example.com'}), row('b', {email: ' ana@example.COM'})],
    ['phone, whatever its punctuation', row('a', {phone: '(416) 555-0100'}), row('b', {phone: '416.555.0100'})],
    ['phone in full-width digits', row('a', {phone: '０３-５５５０-０１００'}), row('b', {phone: '0355500100'})],
    [
      'name, street and ZIP, folded',
      row('a', NAMED),
      row('b', {firstName: 'ZOE', lastName: 'Gross', lines: ['5  elm street'], zipCode: 'm5v1a1'}),
    ],
    ['customer', row('a', {email: 'a@example.com'}, '4003'), row('b', {email: 'b@example.com'}, '4003')],
  ];
  for (const [name, a, b] of SAME) it(`joins the same ${name}`, () => expect(groups(a, b)).to.deep.equal([['a', 'b']]));

  const OTHERS: readonly (readonly [name: string, a: OrderSummary, b: OrderSummary])[] = [
    ['no address at all', row('a'), row('b')],
    ['empty values', row('a', {email: '', phone: ''}), row('b', {email: '', phone: ''})],
    ['an email that is none', row('a', {email: 'none'}), row('b', {email: 'none'})],
    ['a phone of six digits', row('a', {phone: '555-010'}), row('b', {phone: '555-010'})],
    ['a phone of one digit only', row('a', {phone: '000-000-0000'}), row('b', {phone: '0000000000'})],
    ['name and ZIP but another street', row('a', NAMED), row('b', {...NAMED, lines: ['7 Elm Street']})],
    ['street and ZIP but another name', row('a', NAMED), row('b', {...NAMED, firstName: 'Max'})],
    ['a name without street', row('a', {...NAMED, lines: []}), row('b', {...NAMED, lines: []})],
    ['street and ZIP without a name', row('a', {lines: ['x'], zipCode: '1'}), row('b', {lines: ['x'], zipCode: '1'})],
    ['the guests’ common customer', row('a', undefined, '-1002'), row('b', undefined, '-1002')],
  ];
  for (const [name, a, b] of OTHERS) it(`keeps apart ${name}`, () => expect(groups(a, b)).to.deep.equal([['a'], ['b']]));

  it('joins through others, and keeps the order in which groups and rows were first seen', () =>
    expect(
      groups(
        row('a', {email: 'a@example.com'}),
        row('x', {email: 'x@example.com'}),
        row('b', {phone: '416-555-0100'}),
        row('y', {email: 'X@example.com'}),
        row('c', {email: 'a@example.com', phone: '4165550100'}),
      ),
    ).to.deep.equal([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ]));

  it('does not take one kind of value for another', () =>
    expect(groups(row('a', {email: '4165550100@'}), row('b', {phone: '4165550100'}), row('c', undefined, '4165550100'))).to.deep.equal([
      ['a'],
      ['b'],
      ['c'],
    ]));

  it('gets through thousands of rows, all of one buyer or of none', () => {
    const chain = Array.from({length: 5000}, (_, i) =>
      row(`${i}`, {email: `${i}@example.com`, phone: `416555${1000 + (i >> 1)}`}, `${(i + 1) >> 1}`),
    );
    expect(groups(...chain)).to.have.length(1);
    expect(groups(...Array.from({length: 5000}, (_, i) => row(`${i}`)))).to.have.length(5000);
  });
});
