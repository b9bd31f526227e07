import {expect} from '@open-wc/testing';
import {decodeCustomer, decodeCustomers} from '../../../../src/gateway/hcl/wire/customers.js';
import {known} from '../../../support/known.js';
import {customerBody, customerRow, customersBody} from '../customer-bodies.js';

describe('wire: found customers', () => {
  const row = (more: Readonly<Record<string, unknown>>) => decodeCustomers(customersBody([customerRow(more)])).customers[0];

  it('are read with name, logon ID, organization and whether they can sign in', () => {
    expect(known(decodeCustomers(customersBody()))).to.deep.equal({
      customers: [
        {
          customerId: '4003',
          type: 'registered',
          logonId: 'ana@example.com',
          firstName: 'Ana',
          lastName: 'Smith',
          organization: 'lumen lamps',
          enabled: true,
        },
      ],
      total: 1,
      more: false,
    });
  });

  for (const [status, enabled] of [
    ['1', true],
    [1, true],
    ['0', false],
    [0, false],
    ['', undefined],
    ['x', undefined],
    [true, undefined],
    [undefined, undefined],
  ] as const)
    it(`a status of ${JSON.stringify(status)} means enabled: ${enabled}`, () =>
      expect(row({userRegistry: {status}})?.enabled).to.equal(enabled));

  for (const [registerType, type] of [
    ['R', 'registered'],
    ['G', 'guest'],
    ['A', 'administrator'],
    ['S', 'administrator'],
    [undefined, 'registered'],
    ['constructor', 'registered'],
  ] as const)
    it(`a register type of ${registerType} is ${type}`, () => expect(row({registerType})?.type).to.equal(type));

  it('are known by either ID, and left out without one', () => {
    expect(row({userId: undefined})?.customerId).to.equal('4003');
    expect(row({memberId: undefined, userId: 4003})?.customerId).to.equal('4003');
    expect(row({memberId: '', userId: ' '})).to.be.undefined;
  });

  it('need nothing else', () =>
    expect(known(decodeCustomers(customersBody([{userId: '1'}])).customers)).to.deep.equal([{customerId: '1', type: 'registered'}]));

  it('find the logon ID where it is', () => expect(row({logonId: undefined})?.logonId).to.equal('ana@example.com'));

  for (const [what, more, expected] of [
    ['the service counts more', {recordSetTotal: 61}, {total: 61, more: true}],
    ['the count is a text', {recordSetTotal: '61'}, {total: 61, more: true}],
    ['nobody counts, and the set is not complete', {recordSetTotal: undefined, recordSetCompleteIndicator: false}, {more: true}],
    ['nobody counts, and that comes as a text', {recordSetTotal: '', recordSetCompleteIndicator: 'false'}, {more: true}],
    ['nobody counts at all', {recordSetTotal: undefined, recordSetCompleteIndicator: undefined}, {more: false}],
  ] as const)
    it(`there are more when ${what}: ${expected.more}`, () => {
      const {total, more: isMore} = decodeCustomers(customersBody(undefined, more));
      expect(known({total, more: isMore})).to.deep.equal(expected);
    });

  it('may be none, with or without an array', () => {
    for (const rows of [[], null, '']) expect(decodeCustomers(customersBody(rows, {recordSetTotal: 0})).customers).to.deep.equal([]);
  });
});

describe('wire: one customer', () => {
  it('comes with the address', () => {
    const {address, ...customer} = decodeCustomer(customerBody());
    expect(customer).to.deep.equal({
      customerId: '4003',
      type: 'registered',
      logonId: 'ana@example.com',
      firstName: 'Ana',
      lastName: 'Smith',
      organization: 'Lumen Lamps',
      enabled: true,
    });
    expect(address).to.include({city: 'Halifax', zipCode: 'B3H 1A1', phone: '902-555-0143', email: 'ana@example.com'});
    expect(address?.lines).to.deep.equal(['7 Harbour Lane']);
  });

  it('needs no more than the ID', () => {
    expect(known(decodeCustomer({userId: 6001}))).to.deep.equal({customerId: '6001', type: 'registered'});
    expect(() => decodeCustomer({})).to.throw(TypeError, 'no userId');
  });

  it('has an organization in the name, too', () => {
    const distinguishedName = 'uid=x,o=harbor supplies,o=root organization';
    expect(decodeCustomer(customerBody({organizationName: undefined, distinguishedName})).organization).to.equal('harbor supplies');
    expect(decodeCustomer(customerBody({organizationName: undefined, distinguishedName: 'uid=x,o='})).organization).to.be.undefined;
  });
});
