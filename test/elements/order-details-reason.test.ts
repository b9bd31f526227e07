import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import {orderWithStatus} from '../../demo/sandbox/seed/known-orders.js';
import '../../src/define.js';
import type {OrderDesk, OrderDetails} from '../../src/index.js';
import {
  appears,
  box,
  descriptionOf,
  fill,
  find,
  hasFocus,
  isAccessible,
  press,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {kept, listed} from '../support/comments.js';
import {openDetails, says} from '../support/order-details.js';

const ORDER = orderWithStatus('M');
const WRITES = 'POST /wcs/resources/store/10201/order/';
const REASONS = ['Ordered twice', 'Wrong address'];
const REQUIRED = 'Reason for canceling';
const OPTIONAL = 'Reason for canceling (optional)';

describe('order-details: why it is canceled', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const statusOf = (orderId: string) => page.sandbox.orders.get(orderId)?.status;

  /** An order whose cancelling is asked for. */
  async function ask(house: Partial<OrderDesk> = {}, orderId: string = ORDER): Promise<{el: OrderDetails; dialog: HTMLElement}> {
    const el = await openDetails(orderId);
    Object.assign(el.closest('order-desk') as OrderDesk, house);
    await (el.closest('order-desk') as OrderDesk).updateComplete;
    return {el, dialog: await askIn(el)};
  }

  async function askIn(el: Element): Promise<HTMLElement> {
    find(el, 'button', 'Cancel order').click();
    return appears(el, 'dialog');
  }

  const goOn = (dialog: Element): void => find(dialog, 'button', 'Cancel order').click();

  function choose(dialog: Element, label: string, option: string): void {
    const select = find(dialog, 'combobox', label) as HTMLSelectElement;
    select.value = [...select.options].find(({text}) => text === option)?.value ?? '';
    select.dispatchEvent(new Event('change', {bubbles: true}));
  }

  it('can be said in one’s own words: it is a comment afterwards, marked as written by the desk', async () => {
    const {el, dialog} = await ask();
    const events = record(document, 'order-cancel', 'order-canceled', 'comment-add', 'comment-added');
    fill(dialog, OPTIONAL, ' Customer <b>changed</b> her mind. ');
    await isAccessible(el);
    goOn(dialog);
    await says(el, 'Status', 'Canceled');
    await until(() => listed(el).length === 1);
    expect(listed(el)[0]).to.match(
      /Alice Ng \(you\).*written by the order desk Reason for canceling: Customer <b>changed<\/b> her mind\.$/,
    );
    expect(kept(page, ORDER)).to.deep.equal(['Reason for canceling: Customer <b>changed</b> her mind. [order-desk]']);
    expect(textOf(el)).to.contain(`Order ${ORDER} is canceled.`);
    expect(events.map(({type}) => type)).to.deep.equal(['order-cancel', 'order-canceled', 'comment-add', 'comment-added']);
  });

  it('need not be said', async () => {
    const {el, dialog} = await ask();
    goOn(dialog);
    await says(el, 'Status', 'Canceled');
    expect(await requests(page, WRITES)).to.deep.equal([]);
  });

  it('can be chosen from the store’s list', async () => {
    const {el, dialog} = await ask({cancelReasons: REASONS});
    const {options} = find(dialog, 'combobox', OPTIONAL) as HTMLSelectElement;
    expect([...options].map(({text}) => text)).to.deep.equal(['No reason', ...REASONS, 'Another reason']);
    expect(textsOf(dialog, 'textbox')).to.deep.equal([]);
    choose(dialog, OPTIONAL, 'Wrong address');
    goOn(dialog);
    await until(() => kept(page, ORDER).includes('Reason for canceling: Wrong address [order-desk]'));
    await says(el, 'Status', 'Canceled');
  });

  it('where the list has it not, another can be typed', async () => {
    const {el, dialog} = await ask({cancelReasons: REASONS});
    choose(dialog, OPTIONAL, 'Another reason');
    await appears(dialog, 'textbox', 'Which reason?');
    fill(dialog, 'Which reason?', 'Moved to Oslo');
    await isAccessible(el);
    goOn(dialog);
    await until(() => kept(page, ORDER).includes('Reason for canceling: Moved to Oslo [order-desk]'));
  });

  describe('where the store wants one', () => {
    it('has the focus; without it nothing is done, and that is said', async () => {
      const {el, dialog} = await ask({cancelReasons: REASONS, reasonRequired: 'cancel take-over'});
      const reason = find(dialog, 'combobox', REQUIRED);
      await hasFocus(() => reason);
      goOn(dialog);
      await until(() => descriptionOf(reason).includes('Give a reason: this store wants one.'));
      await hasFocus(() => reason);
      expect(reason.getAttribute('aria-invalid')).to.equal('true');
      await isAccessible(el);
      expect(statusOf(ORDER)).to.equal('M');
      choose(dialog, REQUIRED, 'Another reason');
      const typed = await appears(dialog, 'textbox', 'Which reason?');
      goOn(dialog);
      await hasFocus(() => typed);
      fill(dialog, 'Which reason?', '  ');
      goOn(dialog);
      expect(textsOf(el, 'dialog')).to.have.length(1);
      fill(dialog, 'Which reason?', 'x'.repeat(3000));
      goOn(dialog);
      await until(() => descriptionOf(typed).includes('The reason is too long for a comment.'));
      fill(dialog, 'Which reason?', 'Damaged');
      goOn(dialog);
      await says(el, 'Status', 'Canceled');
    });

    it('the order can be kept without one, and what was typed is not for the next question', async () => {
      const {el, dialog} = await ask({reasonRequired: 'cancel'});
      const reason = box(dialog, REQUIRED);
      await hasFocus(() => reason);
      fill(dialog, REQUIRED, 'Not this one');
      await press('Escape');
      await until(() => !textsOf(el, 'dialog').length);
      expect(box(await askIn(el), REQUIRED).value).to.equal('');
      expect(statusOf(ORDER)).to.equal('M');
    });
  });

  it('when the order has changed meanwhile, the reason is still there to decide anew', async () => {
    const {el, dialog} = await ask();
    Object.assign(page.sandbox.orders.get(ORDER) as object, {status: 'C'});
    fill(dialog, OPTIONAL, 'Ordered twice');
    goOn(dialog);
    await appears(el, 'table', 'What has changed');
    const asked = find(el, 'dialog');
    expect(box(asked, OPTIONAL).value).to.equal('Ordered twice');
    goOn(asked);
    await until(() => kept(page, ORDER).length === 1);
    await says(el, 'Status', 'Canceled');
  });

  it('the order stays canceled where the reason cannot be added: it is a draft, and that is said', async () => {
    const {el, dialog} = await ask();
    const comment = box(el, 'Comment');
    fill(el, 'Comment', 'Typed before.');
    page.sandbox.faults.add({kind: 'html', method: 'POST', path: '/comment', times: 1});
    fill(dialog, OPTIONAL, 'Ordered twice');
    goOn(dialog);
    expect(textOf(await appears(el, 'alert'))).to.contain('The reason could not be added as a comment.');
    await says(el, 'Status', 'Canceled');
    expect(comment.value).to.equal('Reason for canceling: Ordered twice [order-desk]\n\nTyped before.');
    expect(textOf(el)).to.contain(`Order ${ORDER} is canceled.`);
    expect(kept(page, ORDER)).to.deep.equal([]);
    await isAccessible(el);
  });

  it('whose answer was lost is added once', async () => {
    const {el, dialog} = await ask();
    page.sandbox.faults.add({kind: 'offline', method: 'POST', path: '/comment', when: 'after', times: 1});
    fill(dialog, OPTIONAL, 'Ordered twice');
    goOn(dialog);
    await until(() => listed(el).length === 1);
    expect(textsOf(el, 'alert')).to.deep.equal([]);
    expect(await requests(page, WRITES)).to.have.length(1);
  });

  it('says what becomes of a cart', async () => {
    const {dialog} = await ask({}, KNOWN.pendingUnlocked);
    expect(descriptionOf(dialog)).to.contain('The order is still a cart: the customer cannot check it out any more.');
  });

  it('says what is paid, and that canceling gives no money back', async () => {
    const paid = [...page.sandbox.orders.values()].find(({payments, status}) => payments.length && 'CM'.includes(status));
    const {dialog} = await ask({}, paid?.orderId);
    expect(descriptionOf(dialog)).to.match(/Payment on it: .*\$[\d,.]+\. The order is canceled even where that was deposited/);
  });
});
