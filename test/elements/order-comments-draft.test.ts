import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {draftsOf} from '../../src/desk/drafts.js';
import type {OrderComments} from '../../src/index.js';
import {aDesk} from '../support/a-desk.js';
import {aCsr} from '../support/builders.js';
import {appears, box, descriptionOf, find, isAccessible, requests, textOf, textsOf, until, useSandbox} from '../support/elements.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {heldBy} from '../support/storage.js';
import {add, kept, listed, openComments, write} from '../support/comments.js';

const SENT = 'POST /wcs/resources/store/10201/order/';
const ORDER = KNOWN.deliveredOfAna;

describe('order-comments: drafts', () => {
  const page = useSandbox();
  const text = (el: Element) => box(el, 'Comment').value;

  /** As after a reload: nothing of the page is left but what the browser keeps. */
  async function reload(el: Element): Promise<OrderComments> {
    (el.closest('order-desk') ?? el).remove();
    return ready();
  }

  /** The comments, once it is known who reads them. */
  async function ready(): Promise<OrderComments> {
    const el = await openComments(ORDER);
    await until(() => listed(el).length >= 2);
    return el;
  }

  it('a reload brings it back, and says from when it is, until one goes on writing', async () => {
    page.signInAs(USERS.alice);
    const el = await ready();
    write(el, 'Half a th');
    expect(descriptionOf(box(el, 'Comment'))).to.not.contain('Draft');
    const again = await reload(el);
    await until(() => text(again) === 'Half a th');
    expect(descriptionOf(box(again, 'Comment'))).to.match(/^Draft of \d+:\d\d\s[AP]M, not sent yet\. 2,991 bytes left$/);
    await isAccessible(again);
    write(again, 'Half a thought');
    await until(() => !textOf(again).includes('Draft of'));
  });

  it('sent, it is gone from the browser, and is not brought back', async () => {
    page.signInAs(USERS.alice);
    const el = await ready();
    add(el, 'A whole thought.');
    await until(() => listed(el).length === 3 && text(el) === '');
    expect(heldBy(localStorage)).to.not.contain('thought');
    const again = await reload(el);
    expect(text(again)).to.equal('');
  });

  it('the page went away while it was sent: once it stands in the list, it is no draft', async () => {
    page.signInAs(USERS.alice);
    const el = await ready();
    const hold = page.hold({method: 'POST', path: '/comment'});
    add(el, 'Sent in the last moment.');
    await hold.acted;
    const again = await reload(el);
    await until(() => textsOf(again, 'status').includes('The comment was added.'));
    hold.release();
    expect(text(again)).to.equal('');
    expect(kept(page, ORDER).slice(2)).to.deep.equal(['Sent in the last moment.']);
  });

  it('one of another tab goes away once it is sent there; what is typed here stays', async () => {
    page.signInAs(USERS.alice);
    const el = await ready();
    const gateway = new FakeGateway();
    gateway.agent = aCsr({userId: '5001'});
    const otherDesk = aDesk(gateway);
    await otherDesk.session.load();
    const other = draftsOf(otherDesk);
    const elsewhere = (act: () => void): void => {
      act();
      dispatchEvent(new StorageEvent('storage'));
    };
    const hold = page.hold({method: 'POST', path: '/comment'});
    add(el, 'Mine.');
    await hold.arrived;
    elsewhere(() => other.write(ORDER, 'Of the other tab.'));
    expect(text(el)).to.equal('Mine.');
    hold.release();
    await until(() => text(el) === 'Of the other tab.' && listed(el).length === 3);
    await requests(page);
    await el.updateComplete;
    elsewhere(() => other.sent(ORDER, 'Of the other tab.'));
    await until(() => text(el) === '');
    expect(kept(page, ORDER).slice(2)).to.deep.equal(['Mine.']);
  });

  it('nobody could tell whether it was added: trying again looks first, and does not send it twice', async () => {
    page.signInAs(USERS.alice);
    const el = await ready();
    page.sandbox.faults.add({kind: 'offline', path: '/comment', when: 'after', times: 2});
    add(el, 'Once.');
    const alert = await appears(el, 'alert', /Nobody can say/);
    find(alert, 'button', 'Try again').click();
    await until(() => listed(el).length === 3 && text(el) === '');
    expect(textsOf(el, 'alert')).to.deep.equal([]);
    expect(await requests(page, SENT)).to.have.length(1);
  });

  it('as long as nobody can look, it is not sent again', async () => {
    page.signInAs(USERS.alice);
    const el = await ready();
    page.sandbox.faults.add({kind: 'offline', path: '/comment', times: 3});
    add(el, 'Once.');
    const alert = await appears(el, 'alert', /Nobody can say/);
    find(alert, 'button', 'Try again').click();
    await until(() =>
      textsOf(el, 'alert').some((words) => words.startsWith('!The server could not be reached') || /could not be reached/.test(words)),
    );
    expect(text(el)).to.equal('Once.');
    expect(await requests(page, SENT)).to.have.length(1);
    find(el, 'button', 'Add comment').click();
    await until(() => listed(el).length === 3);
    expect(kept(page, ORDER).slice(2)).to.deep.equal(['Once.']);
  });
});
