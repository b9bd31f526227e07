import {expect} from '@open-wc/testing';
import {decodeHistory} from '../../../../src/gateway/hcl/wire/history.js';
import {known} from '../../../support/known.js';
import {editor} from '../bodies.js';
import {historyBody, pastOrder} from '../customer-bodies.js';

describe('wire: order history', () => {
  const row = (more: Readonly<Record<string, unknown>>, userId = '5001') => decodeHistory(historyBody([pastOrder(more)]))(userId).items[0];

  it('is read from the capital “Order”, with the record set in texts', () => {
    expect(known(decodeHistory(historyBody(undefined, {recordSetTotal: '47'}))('5001'))).to.deep.equal({
      items: [
        {
          orderId: '700090',
          status: 'M',
          placed: '2026-03-02T10:15:00.000Z',
          total: {amount: 64.5, currency: 'USD'},
          lock: {state: 'none'},
          customerId: '4003',
          orderedBy: 'ana@example.com',
          organization: 'lumen lamps',
        },
      ],
      total: 47,
    });
  });

  it('keeps the order in which the orders come', () => {
    const rows = ['3', '1', '2'].map((orderId) => pastOrder({orderId}));
    expect(decodeHistory(historyBody(rows))('5001').items.map(({orderId}) => orderId)).to.deep.equal(['3', '1', '2']);
  });

  it('may have no array, and one order that is none', () => {
    for (const orders of [null, [], '', [{}], [{orderId: ''}]])
      expect(decodeHistory(historyBody(orders, {recordSetTotal: '0'}))('5001')).to.deep.equal({items: [], total: 0});
  });

  it('may lack the array', () => {
    expect(decodeHistory({recordSetTotal: '0'})('5001')).to.deep.equal({items: [], total: 0});
  });

  it('may say no total', () => expect(decodeHistory(historyBody(undefined, {recordSetTotal: undefined}))('5001').total).to.be.undefined);

  it('says that an order is locked, and not always by whom', () => {
    expect(row({locked: 'true'})?.lock).to.deep.equal({state: 'other', holder: undefined});
    expect(row({locked: true, orderEditor: editor()})?.lock).to.deep.equal({state: 'other', holder: 'csr.bob'});
    expect(row({locked: 'true', orderEditor: editor('5001')})?.lock).to.deep.equal({state: 'mine'});
  });

  it('reads a comma in the name of an organization', () =>
    expect(row({orgDistinguishedName: 'o=Lumen Lamps\\, Inc.,o=root organization'})?.organization).to.equal('Lumen Lamps, Inc.'));

  it('says nothing of an organization where there is none', () =>
    expect(row({orgDistinguishedName: undefined})?.organization).to.be.undefined);
});
