import {expect} from '@open-wc/testing';
import {isBlank, trimmed} from '../../src/model/criteria.js';
import {guestCriteria, HISTORY_GROUPS, HISTORY_STATUSES, isGroup, statusesOf} from '../../src/model/customer-history.js';
import {customerHints} from '../../src/model/customer-hints.js';
import {tooLong} from '../../src/model/customer-search.js';
import {accountChoices, customerName} from '../../src/model/customer.js';
import {refusalOf} from '../../src/model/rules.js';
import {aCsr, anAddress, aCustomerRow, aShopper} from '../support/builders.js';

describe('customer', () => {
  it('is called by the name, else by the logon ID', () => {
    expect(customerName(aCustomerRow(), 'en-US')).to.equal('Ana Smith');
    expect(customerName({lastName: 'Smith'}, 'en-US')).to.equal('Smith');
    expect(customerName({logonId: 'ana@example.com'}, 'en-US')).to.equal('ana@example.com');
    expect(customerName({}, 'en-US')).to.be.undefined;
  });

  it('has an account that can be what it is not', () => {
    expect(accountChoices(true)).to.deep.equal(['disable-account']);
    expect(accountChoices(false)).to.deep.equal(['enable-account']);
    expect(accountChoices(undefined)).to.deep.equal(['enable-account', 'disable-account']);
  });
});

describe('customer criteria', () => {
  it('are trimmed, and blank ones are none', () => {
    expect(trimmed({logonId: ' ana ', phone: ' ', email: undefined})).to.deep.equal({logonId: 'ana'});
    expect(isBlank({lastName: ' \t'})).to.be.true;
    expect(isBlank({lastName: 'x'})).to.be.false;
  });

  it('are 40 characters at most, an emoji being one', () => {
    expect([...tooLong({firstName: 'x'.repeat(40), lastName: '😀'.repeat(40), email: ` ${'x'.repeat(40)} `})]).to.deep.equal([]);
    expect([...tooLong({firstName: 'x'.repeat(41), lastName: '😀'.repeat(41)})]).to.deep.equal(['firstName', 'lastName']);
  });
});

describe('customer hints', () => {
  const rows = (...names: readonly (string | undefined)[]) => names.map((firstName) => aCustomerRow({firstName}));
  const said = (...args: Parameters<typeof customerHints>) =>
    customerHints(...args).map(({criterion, value, count}) => `${criterion} ${value} ${count}`);

  it('are what some rows have and others have not, the most frequent first', () =>
    expect(said(rows('Bea', 'Amir', 'Bea', 'Zoe', undefined), {})).to.deep.equal([
      'firstName Bea 2',
      'firstName Amir 1',
      'firstName Zoe 1',
    ]));

  it('are not what all rows share, or what is asked for already', () => {
    expect(said(rows('Bea', 'Bea'), {})).to.deep.equal([]);
    expect(said(rows('Bea', 'Beatrice'), {firstName: ' bea '})).to.deep.equal(['firstName Beatrice 1']);
  });

  it('do not tell case apart, as the search does not', () => expect(said(rows('BEA', 'Bea', 'Zoe'), {})[0]).to.equal('firstName BEA 2'));

  it('are not longer than what can be searched', () => expect(said(rows('x'.repeat(41), 'y'.repeat(40)), {})).to.have.length(1));

  it('are four of a kind at most', () => expect(said(rows('A', 'B', 'C', 'D', 'E', 'F'), {})).to.have.length(4));

  it('are last names and organizations, too', () =>
    expect(said([aCustomerRow({organization: 'harbor'}), aCustomerRow({lastName: 'Smith-Jones'})], {lastName: 'smith'})).to.deep.equal([
      'lastName Smith-Jones 1',
      'organizationName harbor 1',
    ]));
});

describe('order history groups', () => {
  it('hold each status once, and none of requisition lists and the like', () => {
    expect(new Set(HISTORY_STATUSES).size).to.equal(HISTORY_STATUSES.length);
    expect([...HISTORY_STATUSES].sort().join('')).to.equal('ABCDEFGHIKLMNPRSTVWX');
    expect(Object.keys(HISTORY_GROUPS)).to.have.length(5);
  });
});

describe('order history filters', () => {
  it('are a group, one status, or nothing', () => {
    expect(statusesOf('')).to.be.undefined;
    expect(statusesOf('approval')).to.deep.equal(['W', 'N']);
    expect(statusesOf('Z9')).to.deep.equal(['Z9']);
    expect(isGroup('constructor')).to.be.false;
  });
});

describe('what the orders of a guest are searched by', () => {
  const long = 'x'.repeat(41);
  it('is the email, else the phone, else name and ZIP', () => {
    expect(guestCriteria(anAddress())).to.deep.equal({email: 'ana@example.com'});
    expect(guestCriteria(anAddress({email: undefined}))).to.deep.equal({phone: '902-555-0143'});
    expect(guestCriteria(anAddress({email: long, phone: long}))).to.deep.equal({lastName: 'Smith', zipCode: 'B3H 1A1'});
  });

  it('is nothing, where that would find others', () => {
    expect(guestCriteria(anAddress({email: undefined, phone: undefined, zipCode: undefined}))).to.be.undefined;
    expect(guestCriteria(anAddress({email: undefined, phone: undefined, lastName: undefined}))).to.be.undefined;
  });
});

describe('account rules', () => {
  const situation = {customerId: '4003', type: 'registered', enabled: true} as const;
  for (const [action, more, reason] of [
    ['disable-account', {}, undefined],
    ['enable-account', {}, 'already-enabled'],
    ['enable-account', {enabled: false}, undefined],
    ['disable-account', {enabled: false}, 'already-disabled'],
    ['enable-account', {enabled: undefined}, undefined],
    ['disable-account', {enabled: undefined}, undefined],
    ['disable-account', {type: 'guest'}, 'not-registered'],
    ['disable-account', {type: 'administrator'}, 'not-registered'],
    ['disable-account', {customerId: '5001'}, 'own-account'],
    ['disable-account', {agent: aShopper({userId: '1'})}, 'no-csr'],
  ] as const)
    it(`${action} ${JSON.stringify(more)}: ${reason ?? 'yes'}`, () =>
      expect(refusalOf(action, {...situation, agent: aCsr(), ...more})?.reason).to.equal(reason));
});
