import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Desk} from '../../src/desk/desk.js';
import {draftsOf} from '../../src/desk/drafts.js';
import {locksOf} from '../../src/desk/lock-store.js';
import {aDesk} from '../support/a-desk.js';
import {aCsr, anOrder} from '../support/builders.js';
import {appears, find, findAll, hasFocus, isAccessible, textOf, textsOf, until} from '../support/elements.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {withDesk} from '../support/with-desk.js';

const [ONE, TWO] = ['700101', '700105'];

describe('customer-service: reminders', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** As after signing in, on a page that was just loaded. */
  async function open(): Promise<{around: HTMLElement; desk: Desk; gateway: FakeGateway}> {
    const gateway = new FakeGateway(anOrder({orderId: ONE}), anOrder({orderId: TWO}));
    gateway.agent = aCsr({userId: '5001'});
    const desk = aDesk(gateway);
    const {around} = await withDesk(desk, html`<customer-service></customer-service>`);
    await appears(around, 'link', 'What I did today');
    return {around, desk, gateway};
  }

  async function write(...orderIds: readonly string[]): Promise<void> {
    const gateway = new FakeGateway();
    gateway.agent = aCsr({userId: '5001'});
    const desk = aDesk(gateway);
    await desk.session.load();
    for (const orderId of orderIds) draftsOf(desk).write(orderId, 'Half a thought');
  }

  it('lists the orders with comments not sent, until they are sent or the CSR has heard enough in this tab', async () => {
    await write(ONE, TWO);
    const {around, desk} = await open();
    await until(() => textOf(around).includes('You have comments that are not sent, on 2 orders:'));
    expect(findAll(around, 'link', /^Order 70010/).map((link) => (link as HTMLAnchorElement).hash)).to.deep.equal([
      `#order=${ONE}`,
      `#order=${TWO}`,
    ]);
    await isAccessible(around);
    draftsOf(desk).sent(ONE, 'Half a thought');
    await until(() => textOf(around).includes('You have a comment that is not sent, on 1 order:'));
    draftsOf(desk).write(ONE, 'Begun now');
    find(around, 'button', 'Do not remind me again').click();
    await until(() => !textOf(around).includes('not sent'));
    around.remove();
    const again = await open();
    await again.desk.session.load();
    expect(textOf(again.around)).to.not.contain('not sent');
    await again.desk.session.signOut(() => {});
    expect(sessionStorage, 'at the next sign-in it is said again').to.have.length(0);
  });

  it('nothing is said where nothing is left', async () => {
    const {around} = await open();
    await appears(around, 'heading', 'Find orders');
    expect(textOf(around)).to.not.contain('not sent');
  });

  it('before the session ends, says what is still locked, and leads there', async () => {
    const {around, desk} = await open();
    locksOf(desk).afterAction('take', ONE, undefined);
    desk.session.warn(2);
    await until(() => textOf(around).includes('You still hold the lock of 1 order. It stays locked when the session is over.'));
    await isAccessible(around);
    const notice = findAll(around, 'status').find((status) => textOf(status).includes('You still hold')) as HTMLElement;
    find(notice, 'link', 'Locked by you').click();
    await appears(around, 'heading', 'Locked by you');
  });

  it('when its time is over, says that the session has probably ended, and asks when the CSR wants to stay', async () => {
    const {around, desk, gateway} = await open();
    desk.session.warn(1);
    await until(() => textOf(around).includes('Your session ends within 1 minute unless you go on working.'));
    desk.session.warn(0);
    await until(() => textOf(around).includes('Your session has probably ended.'));
    expect(textOf(around)).to.not.contain('Your session ends');
    await isAccessible(around);
    gateway.agent = undefined;
    find(around, 'button', 'Stay signed in').click();
    await appears(around, 'alert', /Your session has ended\. Sign in again/);
    expect(textOf(around)).to.not.contain('probably');
  });

  it('the view of receipts has an address, and the way back from an order leads there', async () => {
    const {around} = await open();
    find(around, 'link', 'What I did today').click();
    await appears(around, 'heading', 'What I did today');
    expect(location.hash).to.equal('#action-receipts');
    await hasFocus(() => find(around, 'heading', 'What I did today'));
    location.hash = `#order=${ONE}`;
    await hasFocus(() => find(around, 'heading', `Order ${ONE}`));
    find(around, 'link', /Back to What I did today/).click();
    await appears(around, 'heading', 'What I did today');
    expect(textsOf(around, 'heading', 'Find orders')).to.deep.equal([]);
  });
});
