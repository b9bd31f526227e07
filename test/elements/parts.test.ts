import {expect, html} from '@open-wc/testing';
import {weaknesses} from '../../demo/designer/contrast.js';
import {cssOf, NO_THEME} from '../../demo/designer/theme.js';
import {CUSTOMERS, KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {CustomerService} from '../../src/index.js';
import {automaticComment} from '../../src/model/automatic-comment.js';
import {appears, fill, findAll, mount, until, useSandbox, type DeskAttributes} from '../support/elements.js';
import {search} from '../support/find-orders.js';
import {otherCsr} from '../support/other-csr.js';
import {documentedOf, PartsCensus} from '../support/parts-census.js';
import {themeIn, useThemeSheet} from '../support/themes.js';

describe('parts', () => {
  const page = useSandbox();
  const census = new PartsCensus();
  const sheet = useThemeSheet();
  const sheets = new Map<string, string>();
  /** What cannot be told from what it stands on, each with its theme. */
  const weak = new Set<string>();
  before(async () => {
    sheets.set('no theme', cssOf(NO_THEME));
    for (const name of ['midnight', 'meadow']) sheets.set(name, cssOf(await themeIn(`${name}.css`)));
  });

  /** Until a part is on the screen, as `find-orders chip`; everything else that is there is looked at, too, in every theme. */
  async function shows(part: string): Promise<void> {
    await until(() => census.take(document.body) ?? census.shown.has(part), part);
    for (const [name, css] of sheets) {
      sheet.replaceSync(css);
      for (const {kind, ratio, text} of weaknesses(document.body)) weak.add(`${name}, ${part}: ${kind} ${ratio.toFixed(2)} ${text}`);
    }
  }
  const push = (el: Element, name: string | RegExp): void => (findAll(el, 'button', name)[0] as HTMLElement).click();

  async function opened(hash: string, attributes?: DeskAttributes): Promise<CustomerService> {
    document.querySelector('order-desk')?.remove();
    history.replaceState(null, '', hash);
    return mount<CustomerService>(html`<customer-service></customer-service>`, attributes);
  }

  it('can be reached from the page, are documented, and can be told from what they stand on in every theme', async () => {
    let el = await opened('#find-orders');
    await appears(el, 'button', 'Sign in');
    push(el, 'Sign in');
    await shows('csr-sign-in error');
    fill(el, 'Logon ID', 'nobody');
    fill(el, 'Password', 'wrong');
    push(el, 'Sign in');
    await shows('csr-sign-in notice');

    const order = await mount(html`<order-details order-id=${KNOWN.shipped}></order-details>`);
    await shows('order-details info');
    push(order, 'Sign in');
    await shows('sign-in-dialog dialog');

    page.signInAs(USERS.alice);
    const check = await mount(html`<desk-check></desk-check>`);
    page.sandbox.faults.add({kind: 'status', status: 500, path: 'country_state_list', times: 1});
    (await appears(check, 'button', 'Check the connection')).click();
    await shows('desk-check bad');
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
    push(el, 'Keyboard shortcuts');
    await shows('keyboard-help dialog');
    el = await opened('#find-orders');
    await appears(el, 'button', 'Search');
    await search(el, {'Last name': 'Muller'}, /found/);
    await shows('order-list match');
    (findAll(el, 'link', KNOWN.accentedName)[0] as HTMLElement).click();
    await shows('customer-service neighbours');

    el = await opened(`#order=${KNOWN.pendingLockedByBob}`);
    await shows('lock-takeover context');
    push(el, 'Take over');
    await shows('lock-takeover release');
    await shows('lock-takeover done');
    push(el, 'Cancel order');
    await shows('order-details dialog');
    el = await opened(`#order=${KNOWN.deliveredShortStock}`);
    await appears(el, 'button', 'Re-order');
    push(el, 'Re-order');
    await shows('reorder-rehearsal stock');
    page.sandbox.faults.add({kind: 'status', status: 500, path: 'inventoryavailability', times: 1});
    el = await opened(`#order=${KNOWN.deliveredShortStock}`);
    (await appears(el, 'button', 'Re-order')).click();
    await shows('reorder-rehearsal unchecked');
    await otherCsr(page, USERS.bob).addComment(KNOWN.withFortyComments, automaticComment('Canceled.'));
    el = await opened(`#order=${KNOWN.withFortyComments}`);
    await shows('order-comments automatic');
    fill(el, 'Comment', 'Not sent');
    el = await opened(`#order=${KNOWN.withFortyComments}`);
    await shows('order-comments draft');
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
    el = await opened('#action-receipts');
    await shows('action-receipts row');
    push(el, 'Sign out');
    await shows('sign-out-check dialog');
    page.signInAs(USERS.alice);
    await opened(`#order=${KNOWN.b2bThousandItems}`, {storeId: '10202', storeType: 'B2B'});
    await shows('order-details pager');

    expect([...weak]).to.deep.equal([]);
    expect([...census.hidden]).to.deep.equal([]);
    const shown = new Set([...census.own.values()].flatMap((names) => [...names]));
    for (const [tag, names] of census.own) {
      const {parts} = await documentedOf(tag);
      expect(
        [...names].filter((name) => !parts.has(name)),
        `undocumented parts of <${tag}>`,
      ).to.deep.equal([]);
      expect(
        [...parts.keys()].filter((name) => !shown.has(name)),
        `parts of <${tag}> that were nowhere`,
      ).to.deep.equal([]);
    }
    expect(census.own).to.have.property('size').that.is.at.least(21);
  }).timeout(60_000);
});
