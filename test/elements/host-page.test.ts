import {expect, html} from '@open-wc/testing';
import {CUSTOMERS, KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {CustomerService, LockTakeover} from '../../src/index.js';
import {appears, find, isAccessible, mount, record, requests, textsOf, until, useSandbox} from '../support/elements.js';
import {search} from '../support/find-orders.js';

/** What an Aurora page declares; any of it may be missing. */
interface AuroraPage {
  CSRWCParamJS?: object;
  wcCommonRequestParameters?: object;
  MessageHelper?: {displayStatusMessage: (html: string) => void};
  setDeleteCartCookie?: () => void;
}

describe('the host page', () => {
  const page = useSandbox();
  const aurora = globalThis as AuroraPage;
  const cookies = ['WC_OnBehalf_Role_10201', 'WC_BuyOnBehalf_10201'];
  beforeEach(() => void page.signInAs(USERS.alice));
  afterEach(() => {
    delete aurora.CSRWCParamJS;
    delete aurora.wcCommonRequestParameters;
    delete aurora.MessageHelper;
    delete aurora.setDeleteCartCookie;
    for (const name of cookies) document.cookie = `${name}=; path=/; Max-Age=0`;
  });

  describe('acts for a customer', () => {
    const mounted = async () => {
      const el = await mount<CustomerService>(html`<customer-service></customer-service>`);
      await appears(el, 'heading', 'Find orders');
      await until(() => customElements.get('acting-for'));
      await requests(page);
      return el;
    };
    const banner = (name: string) => new RegExp(`This page is acting for ${name}\\..*choose “Sign in as Yourself” in the page’s header`);

    it('by its cookies, and says their name', async () => {
      document.cookie = 'WC_OnBehalf_Role_10201=CSR; path=/';
      document.cookie = 'WC_BuyOnBehalf_10201=Ana%20%3Cb%3ERuiz; path=/';
      const el = await mounted();
      await appears(el, 'status', banner('Ana <b>Ruiz'));
      await isAccessible(el);
      await search(el, {'Last name': 'Lund'}, '1 order found');
      expect(await requests(page, 'forUser'), 'nothing goes out in their name').to.deep.equal([]);
    });

    for (const [what, globals] of [
      ['its header', {CSRWCParamJS: {env_shopOnBehalfSessionEstablished: 'true'}}],
      ['the parameters of its requests', {wcCommonRequestParameters: {forUserId: '4003'}}],
    ] as const)
      it(`by ${what}, without a name`, async () => {
        Object.assign(aurora, globals);
        await appears(await mounted(), 'status', banner('a customer'));
      });

    it('by the session: administrator services are refused, the words for it are there', async () => {
      page.sandbox.sessions.all()[0]!.actsFor = CUSTOMERS.ana;
      const el = await mounted();
      await appears(el, 'status', banner(CUSTOMERS.ana));
      find(el, 'button', 'Search');
    });

    it('or for nobody: nothing is said', async () => {
      document.cookie = 'WC_OnBehalf_Role_10202=CSR; path=/';
      aurora.CSRWCParamJS = {env_shopOnBehalfSessionEstablished: 'false', env_shopOnBehalfEnabled_CSR: 'true'};
      aurora.wcCommonRequestParameters = {};
      const el = await mounted();
      expect(textsOf(el, 'status', /acting for/)).to.deep.equal([]);
    });
  });

  describe('is told what is done, where it wants', () => {
    let said: string[];
    let carts: number;
    beforeEach(() => {
      said = [];
      carts = 0;
      aurora.MessageHelper = {displayStatusMessage: (html) => said.push(html)};
      aurora.setDeleteCartCookie = () => carts++;
    });
    // What tells the page is loaded when it is asked for; facts before that are not told.
    before(() => import('../../src/desk/page-messages.js'));
    const mounted = () => mount<LockTakeover>(html`<lock-takeover order-id=${KNOWN.pendingUnlocked}></lock-takeover>`);

    it('in its own message area, as text that cannot be taken for markup', async () => {
      const el = await mounted();
      const desk = el.closest('order-desk')!;
      desk.pageMessages = true;
      desk.texts = {'Order {orderId} is unlocked.': '<b>{orderId}</b> & done'};
      await desk.updateComplete;
      (await appears(el, 'button', 'Lock')).click();
      await until(() => said.length);
      (await appears(el, 'button', 'Unlock')).click();
      await until(() => said.length === 2);
      expect(said).to.deep.equal([
        `You have locked order ${KNOWN.pendingUnlocked}.`,
        `&lt;b&gt;${KNOWN.pendingUnlocked}&lt;/b&gt; &amp; done`,
      ]);
      expect(carts).to.equal(0);
    });

    it('and its mini cart is read again after a re-order', async () => {
      const {OrderReorderedEvent} = await import('../../src/index.js');
      const el = await mounted();
      const desk = el.closest('order-desk')!;
      desk.pageMessages = true;
      await until(() => {
        if (!said.length) el.dispatchEvent(new OrderReorderedEvent('700090', '4003', '700101', 2));
        return said.length;
      });
      expect(said).to.deep.equal(['2 order items were added to the customer’s cart.']);
      expect(carts).to.equal(1);
      desk.pageMessages = false;
      await desk.updateComplete;
      el.dispatchEvent(new OrderReorderedEvent('700090', '4003', '700101', 2));
      expect(carts).to.equal(1);
    });

    it('and nothing where it has no such thing, or does not ask', async () => {
      const el = await mounted();
      const locked = record(el, 'lock-taken', 'lock-released');
      (await appears(el, 'button', 'Lock')).click();
      (await appears(el, 'button', 'Unlock')).click();
      delete aurora.MessageHelper;
      el.closest('order-desk')!.pageMessages = true;
      (await appears(el, 'button', 'Lock')).click();
      await until(() => locked.length === 3);
      expect(said).to.deep.equal([]);
    });
  });
});
