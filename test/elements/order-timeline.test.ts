import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {OrderTimeline} from '../../src/index.js';
import {appears, find, hasState, isAccessible, mount, requests, textOf, textsOf, until, useSandbox} from '../support/elements.js';
import {openDetails} from '../support/order-details.js';
import {otherCsr} from '../support/other-csr.js';

const ORDER = KNOWN.pendingUnlocked;
const COMMENTS = '/comment?';

describe('order-timeline', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const entries = (el: Element): string[] => textsOf(el, 'listitem');
  const open = async (orderId: string): Promise<OrderTimeline> => {
    const el = await mount<OrderTimeline>(html`<order-timeline order-id=${orderId}></order-timeline>`);
    await appears(el, 'heading', 'Timeline');
    return el;
  };

  it('loads, and then tells what HCL Commerce knows, and what nobody can know', async () => {
    const hold = page.hold('/comment');
    const el = await open(KNOWN.deliveredOfAna);
    await hold.arrived;
    await until(() => hasState(el, 'loading'));
    hold.release();
    await until(() => entries(el).some((entry) => entry.startsWith('Comment by')) && !hasState(el, 'loading'));
    expect(textOf(el)).to.contain('HCL Commerce keeps no history of locks and of the status');
    expect(textOf(el)).to.contain('HCL Commerce does not say its time zone');
    expect(entries(el)[0]).to.match(/^Now from HCL Commerce Status: .* Lock: not locked$/);
    expect(entries(el).at(-1)).to.match(/^Order placed .* from HCL Commerce$/);
    const times = [...el.renderRoot.querySelectorAll('time')].map(({dateTime}) => dateTime);
    expect(times).to.have.length.above(2);
    for (const time of times) expect(time).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d/);
    await isAccessible(el);
  });

  it('in order-details it is closed at first, reads nothing twice, and follows what is done and seen', async () => {
    const el = await openDetails(ORDER);
    await until(() => textOf(el).includes('No comments yet.'));
    expect(el.renderRoot.querySelector('order-timeline')).to.equal(null);
    (el.renderRoot.querySelector('summary') as HTMLElement).click();
    const line = await until(() => el.renderRoot.querySelector<OrderTimeline>('order-timeline'));
    await appears(line, 'heading', 'Timeline');
    expect(await requests(page, COMMENTS)).to.have.length(1);
    find(el, 'button', 'Lock').click();
    await until(() => /^Lock \d+:\d\d\s[AP]M seen in this browser Done\.$/.test(entries(line)[1] ?? ''));
    expect(entries(line)[0]).to.contain('Lock: locked by you');
    expect(
      entries(line).filter((entry) => entry.startsWith('Change seen')),
      'one’s own doing is no change seen',
    ).to.deep.equal([]);
    await otherCsr(page, USERS.bob).lock(ORDER, true);
    await el.refresh();
    await until(() => entries(line)[1]?.startsWith('Change seen'));
    expect(entries(line)[1]).to.match(/seen in this browser Lock: locked by csr\.bob, before that locked by you$/);
    await isAccessible(el);
  });

  it('shows older comments, too', async () => {
    const el = await open(KNOWN.withFortyComments);
    const shown = () => entries(el).filter((entry) => entry.startsWith('Comment by')).length;
    await until(() => shown() === 15);
    find(el, 'button', 'Show older comments').click();
    await until(() => shown() === 30);
    expect(await requests(page, COMMENTS)).to.have.length(2);
  });

  it('without its comments it shows the rest, says why, and reads them when asked', async () => {
    page.sandbox.faults.add({kind: 'status', status: 500, path: '/comment', times: 1});
    const el = await open(KNOWN.deliveredOfAna);
    const alert = await appears(el, 'alert');
    expect(hasState(el, 'failed')).to.be.true;
    await until(() => entries(el).some((entry) => entry.startsWith('Order placed')));
    await isAccessible(el);
    find(alert, 'button', 'Try again').click();
    await until(() => entries(el).some((entry) => entry.startsWith('Comment by')));
    expect(textsOf(el, 'alert')).to.deep.equal([]);
  });

  it('an order that is not there: says so once', async () => {
    const el = await open('799999');
    expect(textOf(await appears(el, 'alert'))).to.contain('There is no such order in this store.');
    expect(entries(el)).to.deep.equal([]);
  });

  it('goes on when it is taken out and put back, and shows another order when told to', async () => {
    const el = await open(KNOWN.deliveredOfAna);
    await until(() => entries(el).some((entry) => entry.startsWith('Comment by')));
    const parent = el.parentNode as ParentNode;
    el.remove();
    parent.append(el);
    await until(() => entries(el).some((entry) => entry.startsWith('Comment by')));
    el.orderId = ORDER;
    await until(() => entries(el)[0]?.includes('Pending'));
    expect(entries(el).filter((entry) => entry.startsWith('Comment by'))).to.deep.equal([]);
  });
});
