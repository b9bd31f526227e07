import {expect} from '@open-wc/testing';
import {addressOf, routeInAddress} from '../../src/elements/desk-route.js';

describe('desk-route', () => {
  const {href} = location;
  afterEach(() => history.replaceState(null, '', href));

  it('leads to this page, whatever its path begins with', () => {
    history.replaceState(null, '', `${location.origin}//shop.example.com/desk?storeId=10201#find-orders`);
    const link = document.createElement('a');
    link.href = addressOf({view: 'order', id: '7&1'});
    expect(link.href).to.equal(`${location.origin}//shop.example.com/desk?storeId=10201#order=7%261`);
  });

  for (const [fragment, id] of [
    ['700101', '700101'],
    ['%20700101%0A', '700101'],
    ['000700101', '700101'],
    ['７００１０１', '700101'],
    ['0', '0'],
    ['-1002', '-1002'],
    ['%E0%A4%A', '\ufffd%A'],
  ] as const)
    it(`reads the number ${fragment} as HCL has it`, () => {
      history.replaceState(null, '', `#order=${fragment}`);
      expect(routeInAddress()).to.deep.equal({view: 'order', id});
    });

  for (const fragment of ['order=', 'order=%20', 'orders=1', 'order', 'find-orders2'])
    it(`finds none in #${fragment}`, () => {
      history.replaceState(null, '', `#${fragment}`);
      expect(routeInAddress()).to.equal(undefined);
    });
});
