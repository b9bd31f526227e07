import {expect} from '@open-wc/testing';
import {defineOnce} from '../../src/elements/define-once.js';
import * as index from '../../src/index.js';

const TAGS = {
  'order-desk': 'OrderDesk',
  'csr-sign-in': 'CsrSignIn',
  'find-orders': 'FindOrders',
  'lock-takeover': 'LockTakeover',
  'order-comments': 'OrderComments',
  'order-details': 'OrderDetails',
  'held-locks': 'HeldLocks',
  'action-receipts': 'ActionReceipts',
  'order-timeline': 'OrderTimeline',
  'customer-service': 'CustomerService',
} as const;

/** In this order: a tag can be defined only once in a page. */
describe('define', () => {
  it('is not done by importing the classes', () => {
    for (const tag of Object.keys(TAGS)) expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('leaves a tag to whoever was first', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineOnce('define-test', First);
    defineOnce('define-test', Second);
    expect(customElements.get('define-test')).to.equal(First);
  });

  it('registers one tag with its class', async () => {
    await import('../../src/define/find-orders.js');
    expect(customElements.get('find-orders')).to.equal(index.FindOrders);
    expect(customElements.get('order-comments'), 'and none that is not needed').to.equal(undefined);
  });

  it('registers every tag', async () => {
    const all = await import('../../src/define.js');
    for (const [tag, name] of Object.entries(TAGS)) expect(customElements.get(tag), tag).to.equal(index[name]);
    expect(all.FindOrders, 'and gives the classes as well').to.equal(index.FindOrders);
  });

  it('can be loaded twice, as a script that a page includes twice', async () => {
    const again = '../../src/define/find-orders.ts?again';
    await import(again);
    expect(customElements.get('find-orders')).to.equal(index.FindOrders);
  });
});
