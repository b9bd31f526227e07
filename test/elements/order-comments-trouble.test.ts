import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS, type Fault} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {OrderComments} from '../../src/index.js';
import {
  appears,
  box,
  find,
  hasFocus,
  hasState,
  isAccessible,
  mount,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {add, kept, listed, openComments, write} from '../support/comments.js';
import {signInAgain} from '../support/sign-in.js';

const SENT = 'POST /wcs/resources/store/10201/order/';

describe('order-comments: trouble', () => {
  const page = useSandbox();
  const text = (el: Element) => box(el, 'Comment').value;

  describe('reading', () => {
    it('says that it loads', async () => {
      page.signInAs(USERS.alice);
      const hold = page.hold('/comment');
      const el = await openComments(KNOWN.deliveredOfAna);
      await hold.arrived;
      await until(() => hasState(el, 'loading') && textOf(el).includes('Loading'));
      await isAccessible(el);
      hold.release();
      await until(() => listed(el).length === 2 && !hasState(el, 'loading'));
      expect(textOf(el)).to.not.contain('Loading');
    });

    const faults: readonly [Fault, RegExp][] = [
      [{kind: 'status', status: 500}, /The server has a problem.*CWXFR0230E/],
      [{kind: 'html-200'}, /could not be read/],
      [{kind: 'truncated'}, /could not be read/],
      [{kind: 'offline'}, /could not be reached/],
    ];
    for (const [fault, words] of faults)
      it(`fails (${fault.kind}): says why, tells the page, can be tried again, and what one writes stays`, async () => {
        page.signInAs(USERS.alice);
        page.sandbox.faults.add({...fault, path: '/comment', times: 1});
        const told = record(document, 'desk-failure');
        const el = await openComments(KNOWN.deliveredOfAna);
        const alert = await appears(el, 'alert');
        expect(textOf(alert)).to.match(words);
        expect(told).to.have.length(1);
        expect(hasState(el, 'failed')).to.be.true;
        write(el, 'Meanwhile.');
        await isAccessible(el);
        find(alert, 'button', 'Try again').click();
        await until(() => listed(el).length === 2);
        expect(textsOf(el, 'alert')).to.deep.equal([]);
        expect(text(el)).to.equal('Meanwhile.');
      });

    it('is not for everybody', async () => {
      page.signInAs(USERS.ana);
      const el = await openComments(KNOWN.deliveredOfAna);
      await until(() => textOf(el).includes('Your logon ID may not do this.'));
      expect(textOf(el)).to.contain('_ERR_USER_AUTHORITY CMN1501E');
      expect(listed(el)).to.deep.equal([]);
      await isAccessible(el);
    });

    it('nobody is signed in: signs in in place, and reads', async () => {
      const el = await openComments(KNOWN.deliveredOfAna);
      await signInAgain(el);
      await until(() => listed(el).length === 2);
    });
  });

  describe('adding', () => {
    it('that was not carried out keeps the text; trying again sends it', async () => {
      page.signInAs(USERS.alice);
      const el = await openComments(KNOWN.shipped);
      await until(() => hasState(el, 'empty'));
      page.sandbox.faults.add({kind: 'html', method: 'POST', path: '/comment', times: 1});
      add(el, 'Important.');
      const alert = await appears(el, 'alert');
      expect(textOf(alert)).to.contain('It was not done. You can safely try again.');
      expect(text(el)).to.equal('Important.');
      await hasFocus(() => box(el, 'Comment'));
      await isAccessible(el);
      find(alert, 'button', 'Try again').click();
      await until(() => listed(el).length === 1);
      expect(kept(page, KNOWN.shipped)).to.deep.equal(['Important.']);
      expect(text(el)).to.equal('');
    });

    it('whose answer was lost is looked after: it is there, so it is not sent again', async () => {
      page.signInAs(USERS.alice);
      const el = await openComments(KNOWN.shipped);
      await until(() => hasState(el, 'empty'));
      page.sandbox.faults.add({kind: 'offline', method: 'POST', path: '/comment', when: 'after', times: 1});
      add(el, 'Important.');
      await until(() => listed(el).length === 1);
      expect(textsOf(el, 'alert')).to.deep.equal([]);
      expect(text(el)).to.equal('');
      expect(await requests(page, SENT)).to.have.length(1);
    });

    it('of which nobody can tell says so, and keeps the text', async () => {
      page.signInAs(USERS.alice);
      const el = await openComments(KNOWN.shipped);
      await until(() => hasState(el, 'empty'));
      page.sandbox.faults.add({kind: 'offline', path: '/comment', when: 'after', times: 2});
      add(el, 'Important.');
      expect(textOf(await appears(el, 'alert'))).to.contain('Nobody can say now whether it was done.');
      expect(text(el)).to.equal('Important.');
      expect(await requests(page, SENT)).to.have.length(1);
    });

    it('that the server refuses says why, and keeps the text', async () => {
      page.signInAs(USERS.alice);
      const el = await openComments(KNOWN.shipped);
      await until(() => hasState(el, 'empty'));
      page.sandbox.orders.delete(KNOWN.shipped);
      add(el, 'Important.');
      expect(textOf(await appears(el, 'alert'))).to.match(/There is no such order in this store.*_ERR_ORDER_NOT_FOUND CMN1024E/);
      expect(text(el)).to.equal('Important.');
    });

    it('after the session has ended: signs in in place, the text is still there, and is sent once', async () => {
      page.signInAs(USERS.alice);
      const el = await openComments(KNOWN.deliveredOfAna);
      await until(() => listed(el).some((line) => line.includes('(you)')), 'the session');
      const lost = record(document, 'session-lost');
      page.sandbox.expireSessions();
      add(el, 'Typed with care.');
      await appears(el, 'alert', /Your session has ended\. Sign in again; what you typed is kept\./);
      expect(lost).to.have.length(1);
      await isAccessible(el);
      await signInAgain(el);
      expect(text(el)).to.equal('Typed with care.');
      expect(kept(page, KNOWN.deliveredOfAna)).to.have.length(2);
      find(el, 'button', 'Add comment').click();
      await until(() => listed(el).length === 3);
      expect(kept(page, KNOWN.deliveredOfAna).slice(2)).to.deep.equal(['Typed with care.']);
      expect(textsOf(el, 'alert')).to.deep.equal([]);
    });
  });

  describe('what is typed and not sent', () => {
    it('is still there when the element is taken out and put back', async () => {
      page.signInAs(USERS.alice);
      const el = await openComments(KNOWN.shipped);
      write(el, 'Half a th');
      const parent = el.parentNode as ParentNode;
      el.remove();
      parent.append(el);
      await until(() => text(el) === 'Half a th');
    });

    it('is still there when the page renews that part of itself', async () => {
      page.signInAs(USERS.alice);
      const el = await openComments(KNOWN.shipped);
      write(el, 'Half a th');
      const desk = el.parentElement as HTMLElement;
      desk.innerHTML = `<order-comments order-id="${KNOWN.shipped}"></order-comments>`;
      const renewed = desk.firstElementChild as OrderComments;
      await until(() => text(renewed) === 'Half a th');
    });

    it('belongs to its order', async () => {
      page.signInAs(USERS.alice);
      const el = await openComments(KNOWN.shipped);
      write(el, 'For the shipped one.');
      await el.updateComplete;
      el.orderId = KNOWN.deliveredOfAna;
      await until(() => text(el) === '');
      write(el, 'For Ana.');
      await el.updateComplete;
      el.orderId = KNOWN.shipped;
      await until(() => text(el) === 'For the shipped one.');
    });

    it('is gone for the next CSR', async () => {
      page.signInAs(USERS.alice);
      const around = await mount<HTMLElement>(
        html`<div><csr-sign-in></csr-sign-in><order-comments order-id=${KNOWN.deliveredOfAna}></order-comments></div>`,
      );
      const el = around.querySelector('order-comments') as OrderComments;
      await until(() => listed(el).length === 2);
      write(el, 'Between us.');
      (await appears(around, 'button', 'Sign out')).click();
      (await appears(around, 'button', 'Sign out anyway')).click();
      await until(() => listed(el).length === 0);
      expect(text(el)).to.equal('');
    });

    it('taken out while it is sent: it is added once, and the box is empty when it comes back', async () => {
      page.signInAs(USERS.alice);
      const el = await openComments(KNOWN.shipped);
      await until(() => hasState(el, 'empty'));
      const hold = page.hold({method: 'POST', path: '/comment'});
      add(el, 'Sent.');
      await hold.arrived;
      const parent = el.parentNode as ParentNode;
      el.remove();
      hold.release();
      await requests(page);
      parent.append(el);
      await until(() => listed(el).length === 1 && text(el) === '');
      expect(kept(page, KNOWN.shipped)).to.deep.equal(['Sent.']);
    });
  });
});
