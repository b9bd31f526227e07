/** What the desk is for, from sign-in to the comment, in whichever browser the tests run; with a real store page: test/journeys/main-job.spec.ts. */
import {expect, html} from '@open-wc/testing';
import {KNOWN, PASSWORD, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {appears, find, mount, press, requests, textOf, textsOf, type, until, useSandbox} from '../support/elements.js';
import {orderNumbers, rowOf, typed} from '../support/find-orders.js';
import {choose, goToBox, isAt, reach} from '../support/keyboard.js';
import {says} from '../support/order-details.js';

const BOBS = KNOWN.pendingLockedByBob;
const SHIPPED = KNOWN.shipped;

describe('main journey, by keyboard only', () => {
  const page = useSandbox();

  /** What was written in the store after signing in. */
  const writes = async (): Promise<string[]> =>
    (await requests(page))
      .filter((line) => !line.startsWith('GET ') && !line.includes('/loginidentity'))
      .map((line) => line.replace(/\/wcs.*\/store\/\d+\/|\?.*/g, ''));

  it('sign in, find, refine, open, take over, cancel, re-order, comment, back to the list', async function () {
    this.timeout(60_000); // WebKitGTK's driver wants a request for each key
    const el = await mount(html`<customer-service></customer-service>`);

    await goToBox(el, 'Logon ID');
    await type(USERS.alice);
    await goToBox(el, 'Password');
    await type(PASSWORD);
    await press('Enter');
    await appears(el, 'heading', 'Find orders');

    await goToBox(el, 'Last name');
    await type('Smith');
    await press('Enter');
    await isAt(el, 'heading', '20 of 137 orders');

    await reach(() => find(el, 'group', '').querySelector('summary')!, 'Shift+Tab');
    await press('Enter');
    await goToBox(el, 'City');
    await type('Toronto');
    await press('Enter');
    await isAt(el, 'heading', '3 orders found');
    expect(textOf(rowOf(el, BOBS)))
      .to.contain('locked by csr.bob')
      .and.contain('Pending');

    await choose(el, 'link', BOBS);
    await isAt(el, 'heading', `Order ${BOBS}`);
    await choose(el, 'button', 'Take over and unlock');
    await isAt(el, 'button', 'Lock');

    await choose(el, 'button', 'Cancel order', 'Shift+Tab');
    const question = await appears(el, 'dialog', `Cancel order ${BOBS}?`);
    await isAt(question, 'button', 'Keep order');
    await choose(question, 'button', 'Cancel order');
    await says(el, 'Status', 'Canceled');
    await isAt(el, 'button', 'Cancel order');

    await choose(el, 'link', /Back to Find orders/, 'Shift+Tab');
    await isAt(el, 'link', BOBS);
    expect(textOf(rowOf(el, BOBS)))
      .to.contain('Canceled')
      .and.not.contain('locked by');
    expect(orderNumbers(el)).to.have.length(3);
    expect(typed(el, 'Last name', 'City')).to.deep.equal(['Smith', 'Toronto']);

    await choose(el, 'link', SHIPPED);
    await isAt(el, 'heading', `Order ${SHIPPED}`);
    await choose(el, 'button', 'Re-order');
    const rehearsal = await appears(el, 'dialog', `Re-order ${SHIPPED}?`);
    await appears(rehearsal, 'table', /^Lines of order/);
    await choose(rehearsal, 'button', 'Re-order');
    await until(() => /order items? w(as|ere) added to the cart of/.test(textOf(el)));
    await isAt(el, 'button', 'Re-order');

    await goToBox(el, 'Comment');
    await type('Wants it again, and soon.');
    await choose(el, 'button', 'Add comment');
    await until(() => textsOf(el, 'listitem', /Wants it again, and soon\./).length);

    await choose(el, 'link', /Back to Find orders/, 'Shift+Tab');
    await isAt(el, 'link', SHIPPED);
    find(el, 'heading', '3 orders found');
    expect(await writes()).to.deep.equal([
      `POST cart/${BOBS}/lock`,
      `POST cart/${BOBS}/unlock`,
      `DELETE cart/${BOBS}/csrcancel_order`,
      'POST cart', // not all of it can be had: what can is added as new items, in one request
      `POST order/${SHIPPED}/comment`,
    ]);
  });
});
