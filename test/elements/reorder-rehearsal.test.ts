import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {
  appears,
  find,
  findAll,
  hasFocus,
  hasState,
  isAccessible,
  isOff,
  press,
  record,
  requests,
  textOf,
  textsOf,
  type,
  until,
  useSandbox,
} from '../support/elements.js';
import {openDetails} from '../support/order-details.js';
import {otherCsr} from '../support/other-csr.js';
import {confirm, rehearse, rehearsed} from '../support/rehearsal.js';
import {signInAgain} from '../support/sign-in.js';

/** The request that reads them; other elements read the order with its first lines only. */
const LINES = 'order/700090\\?.*pageSize=250';
const FAY = KNOWN.deliveredShortStock;

describe('re-order rehearsal', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const cart = (cartId: string) => page.sandbox.orders.get(cartId)?.items.map(({partNumber, quantity}) => `${quantity} ${partNumber}`);
  const writes = async () => (await requests(page, 'POST ')).map((line) => line.replace(/^POST .*\/10201\/|\?.*$/g, ''));
  const tick = (dialog: HTMLElement, name: string) => find(dialog, 'checkbox', name).click();
  const rehearsal = (el: Element) => el.shadowRoot!.querySelector('reorder-rehearsal')!;

  function setQuantity(dialog: HTMLElement, sku: string, quantity: string): void {
    const box = find(dialog, 'spinbutton', `Quantity of ${sku}`) as HTMLInputElement;
    box.value = quantity;
    box.dispatchEvent(new Event('change', {bubbles: true}));
  }

  it('shows each line against cart and stock; chosen is what can be had', async () => {
    const el = await openDetails(FAY);
    const dialog = await rehearse(el, FAY);
    expect(rehearsed(dialog)).to.deep.equal([
      'MUG-105-01 | 4 | 2 | Available | add 4',
      'MUG-105-02 | 4 | 0 | Only 2 left | add 2',
      'MUG-105-03 | 4 | 0 | On back order | add 4',
      'MUG-105-04 | 4 | 0 | Not available | –',
      'RADIO-900-01 | 4 | 0 | Not available | –',
      'GIFT-CARD-HOLDER | 1 | 0 | Free gift: not re-ordered | –',
    ]);
    await appears(dialog, 'status', '3 lines will be added.');
    expect(textOf(dialog)).to.contain('all chosen lines are added as new items');
    await hasFocus(() => find(dialog, 'button', 'Not now'));
    await isAccessible(el);
  });

  it('opens at once; what is not yet known does not keep the order from being re-ordered as a whole', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    const hold = page.hold('inventoryavailability');
    find(el, 'button', 'Re-order').click();
    const dialog = await appears(el, 'dialog');
    await hold.arrived;
    await until(() => hasState(rehearsal(el), 'loading'));
    expect(textsOf(dialog, 'table')).to.deep.equal([]);
    expect(textOf(dialog)).to.contain('Loading …');
    await isAccessible(el);
    confirm(dialog);
    await appears(el, 'link', 'Open cart 700205');
    hold.release();
    expect(cart(KNOWN.cartOfAna)).to.have.length(3);
    expect(textsOf(el, 'dialog')).to.deep.equal([]);
  });

  it('given up while it is read, and opened again: the late answer changes nothing', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    const hold = page.hold('inventoryavailability');
    find(el, 'button', 'Re-order').click();
    await appears(el, 'dialog');
    await hold.arrived;
    await press('Escape');
    await until(() => !textsOf(el, 'dialog').length);
    const failures = record(document, 'desk-failure');
    hold.release();
    const dialog = await rehearse(el, KNOWN.deliveredOfAna);
    expect(rehearsed(dialog)).to.have.length(2);
    expect(failures).to.deep.equal([]);
    expect(await writes()).to.deep.equal([]);
  });

  it('other quantities: all is added in one request, and line by line it says what came', async () => {
    const el = await openDetails(FAY);
    const events = record(document, 'order-reorder', 'order-reordered');
    confirm(await rehearse(el, FAY));
    await appears(el, 'link', `Open cart ${KNOWN.cartOfFay}`);
    expect(await writes()).to.deep.equal(['cart']);
    expect(cart(KNOWN.cartOfFay)).to.deep.equal(['6 MUG-105-01', '2 MUG-105-02', '4 MUG-105-03']);
    expect(textsOf(el, 'listitem').filter((text) => text.includes('MUG'))).to.deep.equal([
      '✓ MUG-105-01: 4 added',
      '✓ MUG-105-02: 2 added',
      '✓ MUG-105-03: 4 added',
    ]);
    for (const {lines} of events)
      expect(lines?.map(({partNumber, quantity}) => `${quantity} ${partNumber}`)).to.deep.equal([
        '4 MUG-105-01',
        '2 MUG-105-02',
        '4 MUG-105-03',
      ]);
    expect(events).to.have.length(2);
    await appears(el, 'status', /3 order items were added to the cart of Fay Morrow\./);
    await isAccessible(el);
  });

  it('single lines as they were: those are copied; what the server leaves out is said first', async () => {
    const el = await openDetails(FAY);
    const dialog = await rehearse(el, FAY);
    tick(dialog, 'Add MUG-105-03');
    setQuantity(dialog, 'MUG-105-02', '4');
    await appears(dialog, 'status', '2 lines will be added.');
    expect(textOf(dialog)).to.not.contain('added as new items');
    confirm(dialog);
    await appears(el, 'status', /1 order item was added to the cart of Fay Morrow\./);
    expect(await writes()).to.deep.equal(['cart/copy_order', 'cart/calculate']);
    expect(cart(KNOWN.cartOfFay)).to.deep.equal(['2 MUG-105-01', '4 MUG-105-01']);
    expect(textsOf(el, 'listitem').filter((text) => text.includes('MUG'))).to.deep.equal([
      '✕ MUG-105-02: not added',
      '✓ MUG-105-01: 4 added',
    ]);
  });

  it('by keyboard: tick, untick, all, a number; what cannot be is said, and the focus goes there', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    const dialog = await rehearse(el, KNOWN.deliveredOfAna);
    const all = find(dialog, 'checkbox', 'All lines') as HTMLInputElement;
    all.focus();
    await press(' ');
    await appears(dialog, 'status', '0 lines will be added.');
    confirm(dialog);
    await appears(dialog, 'alert', 'Choose at least one line.');
    await hasFocus(() => all);
    await isAccessible(el);
    await press('Tab', ' ');
    await appears(dialog, 'status', '1 line will be added.');
    expect(all.indeterminate).to.equal(true);
    await press('Tab');
    await hasFocus(() => find(dialog, 'spinbutton', 'Quantity of LAMP-100-01'));
    await press('Control+a');
    await type('0');
    await press('Tab');
    confirm(dialog);
    await appears(dialog, 'alert', 'Enter quantities above 0, or untick the line.');
    await hasFocus(() => find(dialog, 'spinbutton', 'Quantity of LAMP-100-01'));
    await isAccessible(el);
    expect(await writes()).to.deep.equal([]);
    await press('Control+a');
    await type('3');
    await press('Tab');
    confirm(dialog);
    await appears(el, 'link', 'Open cart 700205');
    expect(cart(KNOWN.cartOfAna)?.slice(1)).to.deep.equal(['3 LAMP-100-01']);
  });

  it('nothing can be had: says so, and leads to the cart', async () => {
    page.sandbox.orders.get(FAY)!.items.splice(0, 3);
    const el = await openDetails(FAY);
    const dialog = await rehearse(el, FAY);
    expect(textOf(dialog)).to.contain('Nothing of this order can be had today.');
    find(dialog, 'link', `Open cart ${KNOWN.cartOfFay}`);
    await until(() => isOff(find(dialog, 'button', 'Re-order')));
    confirm(dialog);
    await appears(dialog, 'alert', 'Choose at least one line.');
    await isAccessible(el);
    tick(dialog, 'Add MUG-105-04');
    await until(() => !isOff(find(dialog, 'button', 'Re-order')));
    confirm(dialog);
    expect(textOf(await appears(el, 'alert'))).to.contain(`Nothing was added: no item of order ${FAY} can be ordered any more.`);
  });

  it('a customer without a cart, and a guest: says what becomes of it', async () => {
    const chloe = await openDetails(KNOWN.deliveredWithoutCart);
    expect(textOf(await rehearse(chloe, KNOWN.deliveredWithoutCart))).to.contain('The customer has no cart: one is made.');
    await press('Escape');
    const guest = await openDetails(KNOWN.deliveredOfGuest);
    expect(textOf(await rehearse(guest, KNOWN.deliveredOfGuest))).to.contain('This customer is a guest and cannot sign in');
    await isAccessible(guest);
  });

  describe('somebody else has locked the cart', () => {
    const BEN = KNOWN.deliveredWithLockedCart;

    it('says who, and takes it over when asked; then it can be re-ordered', async () => {
      const el = await openDetails(BEN);
      const dialog = await rehearse(el, BEN);
      expect(textOf(await appears(dialog, 'alert'))).to.contain('The customer’s cart is locked by csr.bob.');
      find(dialog, 'link', `Open cart ${KNOWN.cartLockedByBob}`);
      expect(hasState(rehearsal(el), 'locked')).to.equal(true);
      await isAccessible(el);
      confirm(dialog);
      const step = await hasFocus(() => find(dialog, 'button', 'Take it over first'));
      expect(await writes()).to.deep.equal([]);
      step.click();
      await until(() => !textsOf(dialog, 'button', 'Take it over first').length);
      expect(textOf(dialog)).to.contain(`You have taken over and unlocked order ${KNOWN.cartLockedByBob}.`);
      confirm(dialog);
      await appears(el, 'status', /added to the cart of Ben Carter\./);
    });

    it('that cannot be taken over any more: says why, and shows what is there now', async () => {
      const el = await openDetails(BEN);
      const dialog = await rehearse(el, BEN);
      await otherCsr(page, USERS.bob).unlock(KNOWN.cartLockedByBob);
      find(dialog, 'button', 'Take it over first').click();
      await until(() => textsOf(dialog, 'alert').some((text) => text.includes('Nobody has locked this order.')));
      await until(() => !textsOf(dialog, 'button', 'Take it over first').length);
    });
  });

  it('the cart changes under the dialog: nothing is sent, and the CSR decides anew', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    confirm(await rehearse(el, KNOWN.deliveredOfAna));
    await appears(el, 'link', 'Open cart 700205');
    const dialog = await rehearse(el, KNOWN.deliveredOfAna);
    await otherCsr(page, USERS.bob).reorder(KNOWN.deliveredOfAna, '4003', undefined);
    confirm(dialog);
    const again = await appears(el, 'dialog', 'Re-order 700090?');
    await until(() => textOf(again).includes('This order has changed since you looked.'));
    expect(await writes()).to.have.length(4);
    await until(() => rehearsed(again)[0]?.includes('LAMP-100-01'));
    confirm(again);
    await until(() => cart(KNOWN.cartOfAna)?.length === 7);
  });

  describe('what could not be read', () => {
    for (const [what, path, says] of [
      ['stock: no such service', 'inventoryavailability', 'Could not be checked: stock.'],
      ['the cart', 'cart/@self', 'Could not be checked: the customer’s cart.'],
    ] as const)
      it(`${what}: is said, the rest is shown`, async () => {
        const el = await openDetails(FAY);
        page.sandbox.faults.add({kind: 'html', status: path === 'cart/@self' ? 403 : 404, path, times: 1});
        const dialog = await rehearse(el, FAY);
        expect(textOf(dialog)).to.contain(says);
        expect(rehearsed(dialog)[0]).to.equal(
          path === 'cart/@self' ? 'MUG-105-01 | 4 | – | Available | add 4' : 'MUG-105-01 | 4 | 2 | Not checked | add 4',
        );
        await isAccessible(el);
      });

    it('the lines: says what was not checked, tries again, and can be re-ordered as a whole', async () => {
      const el = await openDetails(KNOWN.deliveredOfAna);
      page.sandbox.faults.add({kind: 'status', status: 500, path: LINES, times: 1});
      find(el, 'button', 'Re-order').click();
      const dialog = await appears(el, 'dialog');
      await appears(dialog, 'alert');
      expect(textOf(dialog)).to.contain('Could not be checked: the lines of the order, the customer’s cart, stock.');
      expect(hasState(rehearsal(el), 'failed')).to.equal(true);
      await isAccessible(el);
      find(dialog, 'button', 'Try again').click();
      await until(() => rehearsed(dialog).length === 2);
      page.sandbox.faults.add({kind: 'status', status: 500, path: LINES, times: 1});
      await press('Escape');
      await until(() => !textsOf(el, 'dialog').length);
      find(el, 'button', 'Re-order').click();
      const second = await appears(el, 'dialog');
      await appears(second, 'alert');
      confirm(second);
      await appears(el, 'status', /2 order items were added/);
    });
  });

  describe('the session ends while it is open', () => {
    const BEN = KNOWN.deliveredWithLockedCart;

    it('signing in is offered there, and nothing chosen is lost', async () => {
      const el = await openDetails(BEN);
      const dialog = await rehearse(el, BEN);
      const [first = '', ...others] = rehearsed(dialog);
      const [sku = ''] = first.split(' ');
      const before = cart(KNOWN.cartLockedByBob)?.length;
      tick(dialog, `Add ${sku}`);
      page.sandbox.expireSessions();
      find(dialog, 'button', 'Take it over first').click();
      const byItself = await appears(el, 'dialog', 'Sign in');
      find(byItself, 'button', 'Close').click();
      const offer = await appears(dialog, 'button', 'Sign in');
      expect(textOf(dialog)).to.contain('Your session has ended.');
      await until(() => isOff(find(dialog, 'button', 'Re-order')));
      await isAccessible(el);
      confirm(dialog);
      await hasFocus(() => offer);
      await signInAgain(dialog);
      await until(() => !textsOf(dialog, 'button', 'Sign in').length);
      expect(rehearsed(dialog)).to.deep.equal([first.replace(/add .*/, '–'), ...others]);
      find(dialog, 'button', 'Take it over first').click();
      await until(() => !isOff(find(dialog, 'button', 'Re-order')));
      confirm(dialog);
      await appears(el, 'status', /added to the cart of Ben Carter\./);
      expect(cart(KNOWN.cartLockedByBob)?.slice(before).join()).to.not.contain(sku);
    });

    it('before it is read: it is read once somebody is signed in', async () => {
      const el = await openDetails(FAY);
      page.sandbox.expireSessions();
      find(el, 'button', 'Re-order').click();
      const dialog = await appears(el, 'dialog', `Re-order ${FAY}?`);
      await signInAgain(dialog);
      await until(() => rehearsed(dialog).length === 6);
      expect(await writes()).to.not.include('cart');
    });

    it('by signing out in another tab: the question is not for whoever comes next', async () => {
      const el = await openDetails(FAY);
      await rehearse(el, FAY);
      const otherTab = new BroadcastChannel('aurora-order-desk.10201');
      page.sandbox.expireSessions();
      await until(() => {
        // Nobody knows from when on this tab listens.
        otherTab.postMessage('changed');
        return !textsOf(el, 'dialog').length;
      });
      otherTab.close();
      await signInAgain(el, USERS.bob);
      await appears(el, 'heading', 'Order items');
      expect(textsOf(el, 'dialog')).to.deep.equal([]);
    });
  });

  it('1,000 lines: 50 on a page, what is chosen on one stays chosen on the next', async () => {
    page.signInAs(USERS.alice);
    const el = await openDetails(KNOWN.b2bThousandItems, {storeId: '10202', storeType: 'B2B'});
    const dialog = await rehearse(el, KNOWN.b2bThousandItems);
    expect(rehearsed(dialog)).to.have.length(50);
    const chosen = Number(/[\d,]+(?= lines will)/.exec(textOf(dialog))?.[0].replace(',', ''));
    expect(chosen).to.be.within(900, 999);
    const [first] = findAll(dialog, 'checkbox', /^Add /);
    first!.click();
    find(dialog, 'button', 'Next').click();
    await until(() => textOf(dialog).includes('Page 2 of 20'));
    await appears(dialog, 'status', `${chosen - 1} lines will be added.`);
    find(dialog, 'button', 'Previous').click();
    await until(() => textOf(dialog).includes('Page 1 of 20'));
    expect((findAll(dialog, 'checkbox', /^Add /)[0] as HTMLInputElement).checked).to.equal(false);
  });

  it('taken out of the page while it is open, and put back: it is read again', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    await rehearse(el, KNOWN.deliveredOfAna);
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    await appears(el, 'heading', 'Order items');
    expect(await writes()).to.deep.equal([]);
  });
});
