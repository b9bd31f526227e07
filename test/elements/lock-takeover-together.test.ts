import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {LockTakeover, OrderDetails} from '../../src/index.js';
import {
  appears,
  find,
  hasState,
  isAccessible,
  isOff,
  mount,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {rowOf, search} from '../support/find-orders.js';

const READS = `GET /wcs/resources/store/10201/order/${KNOWN.pendingLockedByBob}?`;
const WRITES = 'POST /wcs/resources/store/10201/cart/';

/** The same lock in several places of one page. */
describe('lock-takeover: together', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  async function open() {
    const around = await mount<HTMLElement>(html`
      <div>
        <find-orders></find-orders>
        <lock-takeover order-id=${KNOWN.pendingLockedByBob}></lock-takeover>
        <order-details order-id=${KNOWN.pendingLockedByBob}></order-details>
      </div>
    `);
    const [alone, details] = [...around.children].slice(1) as [LockTakeover, OrderDetails];
    const list = around.querySelector('find-orders') as HTMLElement;
    await search(list, {'Order number': KNOWN.pendingLockedByBob}, '1 order found');
    await Promise.all([appears(alone, 'button', 'Take over'), appears(details, 'button', 'Take over')]);
    return {around, alone, details, list};
  }

  it('one reading is enough for both', async () => {
    await open();
    expect(await requests(page, READS)).to.have.length(1);
  });

  for (const [place, other] of [
    ['alone', 'details'],
    ['details', 'alone'],
  ] as const)
    it(`done in one (${place}), shown in all`, async () => {
      const elements = await open();
      find(elements[place], 'button', 'Take over').click();
      await appears(elements[other], 'button', 'Unlock');
      await until(() => textOf(rowOf(elements.list, KNOWN.pendingLockedByBob)).includes('locked by you'));
      expect(hasState(elements.details, 'mine')).to.be.true;
      await until(() => !isOff(find(elements.details, 'button', 'Cancel order')));
      find(elements[other], 'button', 'Unlock').click();
      await appears(elements[place], 'button', 'Lock');
      await until(() => !textOf(rowOf(elements.list, KNOWN.pendingLockedByBob)).includes('locked by'));
      expect(await requests(page, WRITES)).to.have.length(2);
    });

  it('events of the one inside order-details reach the page', async () => {
    const {details} = await open();
    const events = record(document, 'lock-take', 'lock-taken');
    find(details, 'button', 'Take over').click();
    await appears(details, 'button', 'Unlock');
    expect(events.map(({type, orderId, target}) => [type, orderId, target === details])).to.deep.equal([
      ['lock-take', KNOWN.pendingLockedByBob, true],
      ['lock-taken', KNOWN.pendingLockedByBob, true],
    ]);
  });

  it('only the one where it was done says that it was done', async () => {
    const {alone, details} = await open();
    find(alone, 'button', 'Take over').click();
    await until(() => textsOf(alone, 'status', /You have taken over/).length);
    await appears(details, 'button', 'Unlock');
    expect(textsOf(details, 'status', /You have taken over/)).to.deep.equal([]);
  });

  it('a failure of the order is said once by order-details, not again by the lock inside', async () => {
    const {details} = await open();
    page.sandbox.faults.add({kind: 'html', path: `/order/${KNOWN.pendingLockedByBob}?responseFormat`, times: 1});
    await details.refresh();
    await appears(details, 'alert', /The server has a problem/);
    expect(textsOf(details, 'alert')).to.have.length(1);
    await isAccessible(details);
  });
});
