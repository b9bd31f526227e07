import {expect, html} from '@open-wc/testing';
import {CUSTOMERS, KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {CustomerService} from '../../src/index.js';
import {appears, fill, findAll, mount, until, useSandbox} from '../support/elements.js';
import {search} from '../support/find-orders.js';
import {documentedOf, PartsCensus} from '../support/parts-census.js';

describe('parts', () => {
  const page = useSandbox();
  const census = new PartsCensus();
  const shows = (part: string): Promise<true> => until(() => census.take(document.body) ?? census.shown.has(part), part);
  const push = (el: Element, name: string | RegExp): void => (findAll(el, 'button', name)[0] as HTMLElement).click();

  async function opened(hash: string): Promise<CustomerService> {
    document.querySelector('order-desk')?.remove();
    history.replaceState(null, '', hash);
    return mount<CustomerService>(html`<customer-service></customer-service>`);
  }

  it('can be reached from the page, wherever they are, and are documented', async () => {
    let el = await opened('#find-orders');
    await appears(el, 'button', 'Sign in');
    push(el, 'Sign in');
    await shows('csr-sign-in error');
    fill(el, 'Logon ID', 'nobody');
    fill(el, 'Password', 'wrong');
    push(el, 'Sign in');
    await shows('csr-sign-in notice');

    page.signInAs(USERS.alice);
    el = await opened('#find-orders');
    await appears(el, 'button', 'Search');
    push(el, 'Search');
    await shows('find-orders error');
    await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
    await shows('find-orders chip');
    await search(el, {'Last name': 'Smith', 'ZIP or postal code': 'M5V 1A1'}, '3 orders found');
    push(el, `Actions for order ${KNOWN.pendingLockedByBob}`);
    await shows('order-list menu-item');
    push(el, /^Look into/);
    await shows('order-peek facts');
    push(el, 'Recent and saved');
    await shows('saved-searches label');

    el = await opened(`#order=${KNOWN.pendingLockedByBob}`);
    await shows('lock-takeover context');
    push(el, 'Take over');
    await shows('order-details cancel');
    el = await opened(`#order=${KNOWN.deliveredShortStock}`);
    await appears(el, 'button', 'Re-order');
    push(el, 'Re-order');
    await shows('reorder-rehearsal stock');
    el = await opened(`#order=${KNOWN.withFortyComments}`);
    await shows('order-comments comment');
    el.shadowRoot!.querySelector('order-details')!.shadowRoot!.querySelector<HTMLElement>('.timeline > summary')!.click();
    await shows('order-timeline entry');

    await opened(`#customer=${CUSTOMERS.ana}`);
    await shows('order-history row');
    el = await opened('#find-customers');
    await appears(el, 'heading', 'Find customers');
    await search(el, {'Logon ID': 'ana@example.com'}, '1 customer found');
    await shows('customer-list row');
    push(el, /^Actions for/);
    await shows('customer-list menu-item');
    await opened('#held-locks');
    await shows('held-locks row');
    await opened('#action-receipts');
    await shows('action-receipts row');

    expect([...census.hidden]).to.deep.equal([]);
    for (const [tag, names] of census.own) {
      const {parts} = await documentedOf(tag);
      expect(
        [...names].filter((name) => !parts.has(name)),
        `undocumented parts of <${tag}>`,
      ).to.deep.equal([]);
    }
    expect(census.own).to.have.property('size').that.is.at.least(16);
  }).timeout(40_000);
});
