import {expect} from '@open-wc/testing';
import {KNOWN, USERS, type Fault} from '../../demo/sandbox/index.js';
import {orderWithStatus} from '../../demo/sandbox/seed/known-orders.js';
import '../../src/define.js';
import {
  appears,
  box,
  find,
  findAll,
  hasFocus,
  hasState,
  isAccessible,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {kept, write} from '../support/comments.js';
import {signInAgain} from '../support/sign-in.js';
import {answer, mountDetails, openDetails, says} from '../support/order-details.js';

const ORDER = orderWithStatus('M');
const READ = (orderId: string) => `GET /wcs/resources/store/10201/order/${orderId}?`;

describe('order-details: trouble', () => {
  const page = useSandbox();

  it('while it is read: the number is there, the rest keeps its place, and it says that it loads', async () => {
    page.signInAs(USERS.alice);
    const hold = page.hold(`/order/${ORDER}?`);
    const el = await mountDetails(ORDER);
    await hold.arrived;
    await until(() => hasState(el, 'loading'));
    expect(textsOf(el, 'heading')).to.deep.equal([`Order ${ORDER}`]);
    await appears(el, 'progressbar', 'Loading …');
    expect(find(el, 'article').getAttribute('aria-busy')).to.equal('true');
    expect(el.getBoundingClientRect().height).to.be.greaterThan(300);
    await isAccessible(el);
    hold.release();
    await says(el, 'Status', 'Received');
    expect(find(el, 'article').getAttribute('aria-busy')).to.equal('false');
    expect(hasState(el, 'loading')).to.be.false;
  });

  it('while it is read again, the last good data stay', async () => {
    page.signInAs(USERS.alice);
    const el = await openDetails(ORDER);
    const hold = page.hold(`/order/${ORDER}?`);
    const refreshed = el.refresh();
    await hold.arrived;
    await until(() => find(el, 'article').getAttribute('aria-busy') === 'true');
    await says(el, 'Status', 'Received');
    Object.assign(page.sandbox.orders.get(ORDER) as object, {status: 'C'});
    hold.release();
    await refreshed;
    await el.refresh();
    await says(el, 'Status', 'Payment approved');
  });

  const faults: readonly [Fault, kind: string, RegExp][] = [
    [{kind: 'status', status: 500}, 'server', /The server has a problem.*CWXFR0230E/],
    [{kind: 'html'}, 'server', /The server has a problem/],
    [{kind: 'html-200'}, 'unreadable', /could not be read/],
    [{kind: 'truncated'}, 'unreadable', /could not be read/],
    [{kind: 'offline'}, 'offline', /could not be reached/],
  ];
  for (const [fault, kind, words] of faults)
    it(`reading fails (${fault.kind}): says why once, tells the page once, can be tried again`, async () => {
      page.signInAs(USERS.alice);
      page.sandbox.faults.add({...fault, path: `/order/${ORDER}?responseFormat`, times: 1});
      const told = record(document, 'desk-failure');
      const el = await mountDetails(ORDER);
      const alert = await appears(el, 'alert');
      expect(textOf(alert)).to.match(words);
      expect(told.map((event) => event.kind)).to.deep.equal([kind]);
      expect(hasState(el, 'failed')).to.be.true;
      await isAccessible(el);
      find(alert, 'button', 'Try again').click();
      await says(el, 'Status', 'Received');
      expect(textsOf(el, 'alert')).to.deep.equal([]);
      expect(hasState(el, 'failed')).to.be.false;
    });

  it('reading again fails: says so, and the last good data stay', async () => {
    page.signInAs(USERS.alice);
    const el = await openDetails(ORDER);
    page.sandbox.faults.add({kind: 'offline', path: `/order/${ORDER}?responseFormat`, times: 1});
    await el.refresh();
    await appears(el, 'alert');
    await says(el, 'Status', 'Received');
    expect(textsOf(el, 'alert')).to.have.length(1);
  });

  for (const orderId of ['799999', KNOWN.b2bPendingApproval, '0'])
    it(`an order that this store does not have (${orderId})`, async () => {
      page.signInAs(USERS.alice);
      const el = await mountDetails(orderId);
      expect(textOf(await appears(el, 'alert'))).to.match(/There is no such order in this store.*_ERR_ORDER_NOT_FOUND CMN1024E/);
      expect(textsOf(el, 'heading')).to.deep.equal([`Order ${orderId}`]);
      await isAccessible(el);
    });

  for (const orderId of ['12ab', '../person/@self', '<b>1</b>'])
    it(`an order number that is none (${orderId})`, async () => {
      page.signInAs(USERS.alice);
      const el = await mountDetails(orderId);
      await appears(el, 'alert');
      expect(textsOf(el, 'heading')).to.deep.equal([`Order ${orderId}`]);
      expect(await requests(page, `/order/${encodeURIComponent(orderId)}`)).to.have.length(1);
    });

  it('somebody who may not see it', async () => {
    page.signInAs(USERS.ana);
    const el = await mountDetails(ORDER);
    await until(() => textOf(el).includes('_ERR_ORDER_ACCESS'));
    expect(textOf(el)).to.contain('Your logon ID may not do this.');
    await until(() => textOf(el).includes('not signed in as a customer service representative'));
    await isAccessible(el);
  });

  it('a customer who looks at an order of hers can do nothing with it here', async () => {
    page.signInAs(USERS.ana);
    const el = await openDetails(KNOWN.deliveredOfAna);
    await until(() => findAll(el, 'alert', /not signed in as a customer service representative/).length === 1);
    for (const button of ['Re-order', 'Cancel order', 'Lock']) {
      expect(find(el, 'button', button).getAttribute('aria-disabled'), button).to.equal('true');
      find(el, 'button', button).click();
    }
    await el.updateComplete;
    expect(textsOf(el, 'dialog')).to.deep.equal([]);
    await isAccessible(el);
  });

  it('nobody is signed in: asks once, signs in in place, then shows the order', async () => {
    const el = await mountDetails(ORDER);
    await appears(el, 'button', 'Sign in');
    expect(textOf(el)).to.contain('Sign in as a customer service representative.');
    expect(textsOf(el, 'alert')).to.deep.equal([]);
    await isAccessible(el);
    await signInAgain(el);
    await says(el, 'Status', 'Received');
    await hasFocus(() => find(el, 'heading', `Order ${ORDER}`));
  });

  it('the session ends in the middle: said once, nothing is done, nothing typed is lost; goes on after signing in in place', async () => {
    page.signInAs(USERS.alice);
    page.sandbox.comments.add({commentId: '99', orderId: ORDER, authorId: '5001', text: 'Before.', at: 0});
    const el = await openDetails(ORDER);
    await until(() => textOf(el).includes('Alice Ng (you)'), 'the session');
    write(el, 'Half a thought');
    const lost = record(document, 'session-lost');
    page.sandbox.expireSessions();
    await answer(el, 'Cancel order', 'Cancel order');
    await appears(el, 'alert', /Your session has ended/);
    expect(lost).to.have.length(1);
    expect(page.sandbox.orders.get(ORDER)?.status).to.equal('M');
    await isAccessible(el);
    await signInAgain(el);
    expect(box(el, 'Comment').value).to.equal('Half a thought');
    await answer(el, 'Cancel order', 'Cancel order');
    await says(el, 'Status', 'Canceled');
    find(el, 'button', 'Add comment').click();
    await until(() => kept(page, ORDER).length === 2 && !textsOf(el, 'alert').length);
    expect(kept(page, ORDER)).to.deep.equal(['Before.', 'Half a thought']);
  });

  describe('which order', () => {
    it('the number changes while it is read: only the new one is shown', async () => {
      page.signInAs(USERS.alice);
      const hold = page.hold(`/order/${ORDER}?`);
      const el = await mountDetails(ORDER);
      await hold.arrived;
      el.orderId = KNOWN.shipped;
      await says(el, 'Status', 'Shipped');
      hold.release();
      await requests(page);
      await el.updateComplete;
      await says(el, 'Status', 'Shipped');
      expect(textsOf(el, 'heading')[0]).to.equal('Order 700102');
      expect(textsOf(el, 'alert')).to.deep.equal([]);
    });

    it('nothing of the former order stays in sight', async () => {
      page.signInAs(USERS.alice);
      const el = await openDetails(KNOWN.deliveredOfAna);
      await until(() => textOf(el).includes('Invoice arrived'));
      const hold = page.hold(`/order/${KNOWN.shipped}?`);
      el.orderId = KNOWN.shipped;
      await hold.arrived;
      await el.updateComplete;
      expect(textOf(el)).to.not.contain('Ana Ruiz');
      expect(textOf(el)).to.not.contain('Invoice arrived');
      hold.release();
      await says(el, 'Status', 'Shipped');
      expect(textOf(el)).to.not.contain('Invoice arrived');
    });

    it('neither does a success or a failure', async () => {
      page.signInAs(USERS.alice);
      const el = await openDetails(ORDER);
      await answer(el, 'Cancel order', 'Cancel order');
      await says(el, 'Status', 'Canceled');
      await until(() => textsOf(el, 'status', `Order ${ORDER} is canceled.`).length);
      el.orderId = KNOWN.shipped;
      await says(el, 'Status', 'Shipped');
      expect([...(el.shadowRoot?.querySelectorAll('[part~=notice]') ?? [])].map(textOf)).to.deep.equal([]);
    });

    it('without a number nothing is asked', async () => {
      page.signInAs(USERS.alice);
      const el = await mountDetails('');
      await until(() => page.sandbox.log.list('IBM_Assigned_Roles_Details').some(({status}) => status));
      expect((await requests(page)).filter((line) => /\/order\/+(\?|comment)/.test(line))).to.deep.equal([]);
      expect(textsOf(el, 'alert')).to.deep.equal([]);
    });

    it('moved in the page it is not read again', async () => {
      page.signInAs(USERS.alice);
      const el = await openDetails(ORDER);
      const parent = el.parentNode as ParentNode;
      parent.append(document.createElement('p'), el);
      await el.updateComplete;
      await says(el, 'Status', 'Received');
      expect(await requests(page, READ(ORDER))).to.have.length(1);
    });
  });

  it('can put the focus on its heading', async () => {
    page.signInAs(USERS.alice);
    const el = await openDetails(ORDER);
    el.focusHeading();
    await hasFocus(() => find(el, 'heading', `Order ${ORDER}`));
  });

  it('is gone for the next CSR', async () => {
    page.signInAs(USERS.alice);
    const el = await openDetails(KNOWN.deliveredOfAna);
    const panel = document.createElement('csr-sign-in');
    el.parentElement?.append(panel);
    (await appears(panel, 'button', 'Sign out')).click();
    await appears(el, 'button', 'Sign in');
    expect(textOf(el)).to.not.contain('Ana Ruiz');
  });
});
