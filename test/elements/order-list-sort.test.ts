import {expect} from '@open-wc/testing';
import {nextSort, sortRows} from '../../src/elements/order-list-sort.js';
import type {OrderColumn} from '../../src/elements/order-list-columns.js';
import {anAddress, aRow, usd} from '../support/builders.js';
import {FOUR} from '../support/order-list.js';
import {english, wordsIn} from '../support/words.js';

describe('order-list: the order of rows', () => {
  const sorted = (column: OrderColumn, descending = false, orders = FOUR) =>
    sortRows(english, orders, {column, descending}).map(({orderId}) => orderId);

  for (const [column, up, down] of [
    ['order', ['9001', '700108', '700109', '700110'], ['700110', '700109', '700108', '9001']],
    ['placed', ['700108', '700109', '9001', '700110'], ['700110', '9001', '700109', '700108']],
    ['status', ['700109', '700110', '700108', '9001'], ['9001', '700110', '700108', '700109']],
    ['shipTo', ['700109', '9001', '700110', '700108'], ['700110', '700108', '9001', '700109']],
    ['total', ['9001', '700110', '700108', '700109'], ['9001', '700108', '700110', '700109']],
  ] as const) {
    it(`by ${column}`, () => {
      expect(sorted(column)).to.deep.equal(up);
      expect(sorted(column, true), 'descending').to.deep.equal(down);
    });
  }

  it('is that of the answer where nothing was asked for', () => {
    expect(sortRows(english, FOUR, undefined)).to.equal(FOUR);
  });

  it('puts what is not known last, whatever the direction', () => {
    const orders = [aRow({orderId: '1', shipTo: undefined}), aRow({orderId: '2'}), aRow({orderId: '3', organization: 'Acme'})];
    expect(sorted('shipTo', false, orders)).to.deep.equal(['2', '3', '1']);
    expect(sorted('shipTo', true, orders)).to.deep.equal(['2', '3', '1']);
    expect(sorted('organization', true, orders)).to.deep.equal(['3', '1', '2']);
  });

  it('knows how names are sorted in the language', () => {
    const orders = ['Zorn', 'Ärlig', 'Alm'].map((lastName, i) => aRow({orderId: String(i), shipTo: anAddress({lastName})}));
    const names = (locale: string) =>
      sortRows(wordsIn(locale), orders, {column: 'shipTo', descending: false}).map(({shipTo}) => shipTo?.lastName);
    expect(names('de-DE')).to.deep.equal(['Alm', 'Ärlig', 'Zorn']);
    expect(names('sv-SE')).to.deep.equal(['Alm', 'Zorn', 'Ärlig']);
  });

  it('keeps currencies apart', () => {
    const orders = [usd(9), {amount: 1, currency: 'EUR'}, usd(1), {amount: 2, currency: 'EUR'}].map((total, i) =>
      aRow({orderId: String(i), total}),
    );
    expect(sorted('total', false, orders)).to.deep.equal(['1', '3', '2', '0']);
    expect(sorted('total', true, orders)).to.deep.equal(['3', '1', '0', '2']);
  });

  it('goes up, down, and back to as found', () => {
    const up = nextSort(undefined, 'total');
    const down = nextSort(up, 'total');
    expect([up, down, nextSort(down, 'total')]).to.deep.equal([
      {column: 'total', descending: false},
      {column: 'total', descending: true},
      undefined,
    ]);
    expect(nextSort(down, 'order')).to.deep.equal({column: 'order', descending: false});
  });
});
