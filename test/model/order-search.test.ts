import {expect} from '@open-wc/testing';
import {criteriaProblems} from '../../src/model/criteria-problems.js';
import {criteriaFrom, sameCriteria} from '../../src/model/kept-criteria.js';
import {hasCriterion, trimCriteria, type OrderCriteria, type OrderCriterion} from '../../src/model/order-search.js';

const NEW_YEAR = Date.UTC(2026, 11, 31);
const problems = (criteria: OrderCriteria) => Object.fromEntries(criteriaProblems(criteria, NEW_YEAR));

const TEXTS: readonly OrderCriterion[] = [
  'firstName',
  'lastName',
  'streetAddress',
  'country',
  'state',
  'city',
  'zipCode',
  'phone',
  'email',
  'organizationName',
];

describe('trimCriteria', () => {
  it('takes blanks off and leaves out what is empty', () => {
    expect(trimCriteria({lastName: '  Smith\t', city: '   ', zipCode: '', phone: undefined})).to.deep.equal({lastName: 'Smith'});
  });

  it('keeps blanks inside and leaves its argument alone', () => {
    const typed = {streetAddress: ' 7  Harbour Lane '};
    expect(trimCriteria(typed)).to.deep.equal({streetAddress: '7  Harbour Lane'});
    expect(typed.streetAddress).to.equal(' 7  Harbour Lane ');
  });
});

describe('hasCriterion', () => {
  it('needs something that is not blank', () => {
    expect(hasCriterion({})).to.be.false;
    expect(hasCriterion({lastName: ' ', orderId: '', email: undefined})).to.be.false;
    expect(hasCriterion({lastName: ' ', zipCode: '1'})).to.be.true;
  });
});

describe('criteriaProblems', () => {
  it('finds none in a plausible search, nor in an empty one', () => {
    expect(problems({})).to.deep.equal({});
    expect(problems({lastName: 'Smith', startDate: '2026-01-01', endDate: '2026-12-31'})).to.deep.equal({});
  });

  describe('order number', () => {
    for (const orderId of ['1', '700101', ' 700101 ', '9'.repeat(19)])
      it(`takes "${orderId}"`, () => expect(problems({orderId})).to.deep.equal({}));

    for (const orderId of ['70010l', '-1', '1.0', '7/../8', '..', '1e3', '700 101', '٧٠٠', '9'.repeat(20), '700101\n700102'])
      it(`refuses ${JSON.stringify(orderId)}`, () => expect(problems({orderId})).to.deep.equal({orderId: 'number'}));

    it('makes the search ignore everything else, wrong or not', () => {
      expect(problems({orderId: '700101', startDate: 'soon', lastName: 'x'.repeat(41)})).to.deep.equal({});
      expect(problems({orderId: 'x', startDate: 'soon'})).to.deep.equal({orderId: 'number'});
    });

    it('is not given when it is blank', () => expect(problems({orderId: '  ', endDate: 'soon'})).to.deep.equal({endDate: 'date'}));
  });

  describe('dates', () => {
    it('says that nothing was placed after a day that is yet to come, at the server neither', () => {
      expect(problems({startDate: '2027-01-01'})).to.deep.equal({});
      expect(problems({startDate: '2027-01-02'})).to.deep.equal({startDate: 'future'});
      expect(problems({endDate: '2030-01-01'}), 'an end may be late').to.deep.equal({});
    });

    for (const name of ['startDate', 'endDate'] as const) {
      for (const day of ['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', ' 2026-03-02 '])
        it(`${name} takes ${day}`, () => expect(problems({[name]: day})).to.deep.equal({}));

      for (const day of [
        '2026-02-29',
        '2026-02-30',
        '1900-02-29',
        '2026-04-31',
        '2026-13-01',
        '2026-00-10',
        '2026-01-00',
        '2026-01-32',
        '2026-1-1',
        '26-01-01',
        '12026-01-01',
        '01/31/2026',
        '2026-01-01T00:00',
        '2026-01-01 00:00:00.000',
        'today',
      ])
        it(`${name} refuses ${day}`, () => expect(problems({[name]: day})).to.deep.equal({[name]: 'date'}));
    }

    it('take one day as a range', () => expect(problems({startDate: '2026-03-02', endDate: '2026-03-02'})).to.deep.equal({}));

    it('put an end before the start down to the end', () =>
      expect(problems({startDate: '2026-03-02', endDate: '2026-03-01'})).to.deep.equal({endDate: 'range'}));

    it('do not speak of a range when one of them is none', () => {
      expect(problems({startDate: '2026-03-02', endDate: '2026-02-30'})).to.deep.equal({endDate: 'date'});
      expect(problems({startDate: 'z', endDate: '2026-02-28'})).to.deep.equal({startDate: 'date'});
    });

    it('are judged whatever else is wrong, so that the CSR sees all at once', () =>
      expect(problems({startDate: '2026-03-02', endDate: '2026-03-01', lastName: 'x'.repeat(41)})).to.deep.equal({
        endDate: 'range',
        lastName: 'length',
      }));
  });

  describe('texts', () => {
    for (const name of TEXTS) {
      it(`${name} takes 40 characters and refuses 41`, () => {
        expect(problems({[name]: 'x'.repeat(40)})).to.deep.equal({});
        expect(problems({[name]: 'x'.repeat(41)})).to.deep.equal({[name]: 'length'});
      });
    }

    it('count characters, not UTF-16 units', () => {
      expect(problems({lastName: '𠮷'.repeat(40)})).to.deep.equal({});
      expect(problems({lastName: '𠮷'.repeat(41)})).to.deep.equal({lastName: 'length'});
    });

    it('do not count blanks around them', () => expect(problems({lastName: ` ${'x'.repeat(40)} `})).to.deep.equal({}));

    it('name every field that is too long', () =>
      expect(problems({firstName: 'x'.repeat(41), city: 'y'.repeat(99), phone: '1'})).to.deep.equal({firstName: 'length', city: 'length'}));
  });
});

describe('criteriaFrom', () => {
  it('takes texts of criteria, and nothing else', () => {
    expect(criteriaFrom({lastName: ' Smith ', evil: 'x', city: 7, zipCode: '', __proto__: {email: 'x'}})).to.deep.equal({
      lastName: 'Smith',
    });
    for (const nothing of [undefined, null, 7, 'lastName', [], ['Smith']]) expect(criteriaFrom(nothing)).to.deep.equal({});
  });
});

describe('sameCriteria', () => {
  it('looks at what is searched for, not at how it was typed', () => {
    expect(sameCriteria({lastName: 'Smith', city: ''}, {lastName: ' Smith '})).to.be.true;
    expect(sameCriteria({lastName: 'Smith'}, {lastName: 'Smith', city: 'Toronto'})).to.be.false;
  });
});
