import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {OrderDetails} from '../../src/index.js';
import {
  appears,
  find,
  focused,
  hasFocus,
  isAccessible,
  isOff,
  press,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {fact, items, openDetails, panel} from '../support/order-details.js';

const B2B = {storeId: '10202', storeType: 'B2B'};

describe('order-details: large and strange orders', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  describe('1,000 order items', () => {
    const firstSku = (el: Element) => items(el)[0]?.[0];
    const skuAt = (index: number) => `SKU ${page.sandbox.orders.get(KNOWN.b2bThousandItems)?.items[index]?.partNumber}`;
    const open = (): Promise<OrderDetails> => openDetails(KNOWN.b2bThousandItems, B2B);

    it('come 20 at a time', async () => {
      const el = await open();
      expect(items(el)).to.have.length(20);
      expect(textOf(find(el, 'navigation', 'Order items'))).to.equal('Previous Page 1 of 50 Next');
      expect(isOff(find(el, 'button', 'Previous'))).to.be.true;
      expect(isOff(find(el, 'button', 'Next'))).to.be.false;
      await isAccessible(el);
    });

    it('can be paged by key, and the focus stays', async () => {
      const el = await open();
      find(el, 'button', 'Next').focus();
      await press('Enter');
      await until(() => firstSku(el) === skuAt(20));
      expect(textOf(find(el, 'navigation', 'Order items'))).to.contain('Page 2 of 50');
      expect(focused() === find(el, 'button', 'Next')).to.be.true;
      await press('Enter');
      await until(() => firstSku(el) === skuAt(40));
      await press('Shift+Tab', 'Enter');
      await until(() => firstSku(el) === skuAt(20));
      await hasFocus(() => find(el, 'button', 'Previous'));
    });

    it('end where they end', async () => {
      page.sandbox.orders.get(KNOWN.b2bThousandItems)?.items.splice(25);
      const el = await open();
      expect(textOf(find(el, 'navigation', 'Order items'))).to.contain('Page 1 of 2');
      find(el, 'button', 'Next').click();
      await until(() => items(el).length === 5);
      expect(isOff(find(el, 'button', 'Next'))).to.be.true;
      find(el, 'button', 'Next').click();
      expect(await requests(page, 'pageNumber=3')).to.deep.equal([]);
    });

    it('keep the former page in sight while the next one is read; the newest wish wins', async () => {
      const el = await open();
      const hold = page.hold('pageNumber=2');
      find(el, 'button', 'Next').click();
      await hold.arrived;
      await until(() => find(el, 'article').getAttribute('aria-busy') === 'true');
      expect(firstSku(el)).to.equal(skuAt(0));
      await isAccessible(el);
      find(el, 'button', 'Next').click();
      await until(() => firstSku(el) === skuAt(40));
      hold.release();
      await requests(page);
      await el.updateComplete;
      expect(firstSku(el)).to.equal(skuAt(40));
    });

    it('a page that cannot be read leaves the former one, and can be tried again', async () => {
      const el = await open();
      page.sandbox.faults.add({kind: 'html', path: 'pageNumber=2', times: 1});
      find(el, 'button', 'Next').click();
      const alert = await appears(el, 'alert');
      expect(items(el)).to.have.length(20);
      find(alert, 'button', 'Try again').click();
      await until(() => firstSku(el) === skuAt(20));
      expect(textsOf(el, 'alert')).to.deep.equal([]);
    });

    it('stay on the page while something is done to the order', async () => {
      const order = page.sandbox.orders.get(KNOWN.b2bThousandItems);
      if (order) order.status = 'P';
      const el = await open();
      find(el, 'button', 'Next').click();
      await until(() => firstSku(el) === skuAt(20));
      find(el, 'button', 'Lock').click();
      await appears(el, 'button', 'Unlock');
      await until(() => find(el, 'article').getAttribute('aria-busy') === 'false');
      expect(firstSku(el)).to.equal(skuAt(20));
    });
  });

  describe('strange data', () => {
    it('nothing but a number and a status', async () => {
      const el = await openDetails(KNOWN.missingFields);
      expect(fact(el, 'Status')).to.equal('Received');
      expect(fact(el, 'Placed')).to.equal('Not placed');
      expect(fact(el, 'Last updated')).to.equal(undefined);
      expect(fact(el, 'Order total')).to.equal('–');
      expect(panel(el, 'Ship to')).to.contain('No shipping address yet');
      expect(panel(el, 'Payment')).to.contain('No payment yet');
      expect(isOff(find(el, 'button', 'Re-order'))).to.be.true;
      expect(isOff(find(el, 'button', 'Cancel order'))).to.be.false;
      expect(textOf(el)).to.not.match(/undefined|null|NaN|\[object/);
      await isAccessible(el);
    });

    it('no order items', async () => {
      page.sandbox.orders.get(KNOWN.shipped)?.items.splice(0);
      const el = await openDetails(KNOWN.shipped);
      expect(textOf(el)).to.contain('This order has no items.');
      expect(textsOf(el, 'table')).to.deep.equal([]);
    });

    it('a status that nobody knows is shown as it is', async () => {
      const el = await openDetails(KNOWN.unknownStatus);
      expect(fact(el, 'Status')).to.equal('Z9');
      expect(textOf(el)).to.contain('Cancel order: An order with the status “Z9” cannot be canceled.');
    });

    it('numbers as strings', async () => {
      const el = await openDetails(KNOWN.numbersAsStrings);
      expect(fact(el, 'Order total')).to.equal('$856.90');
      expect(items(el)[1]).to.deep.equal(['SKU BASKET-111-01', '2', '$206.49', 'Received', '$412.98']);
    });

    for (const orderId of [KNOWN.markupInName, KNOWN.scriptInName])
      it(`markup in the name of the customer is text (${orderId})`, async () => {
        const {title} = document;
        const el = await openDetails(orderId);
        const name = page.sandbox.orders.get(orderId)?.items[0]?.address;
        expect(panel(el, 'Ship to')).to.contain(`${name?.firstName} ${name?.lastName}`);
        expect(el.shadowRoot?.querySelectorAll('script, img, b')).to.have.length(0);
        find(el, 'button', 'Cancel order').click();
        const dialog = await appears(el, 'dialog');
        expect(textOf(dialog)).to.contain(name?.lastName);
        expect(dialog.querySelectorAll('script, img, b')).to.have.length(0);
        expect(document.title).to.equal(title);
      });

    for (const orderId of [KNOWN.arabicName, KNOWN.chineseName, KNOWN.cyrillicName])
      it(`names in other scripts (${orderId})`, async () => {
        const el = await openDetails(orderId);
        expect(panel(el, 'Ship to')).to.contain(page.sandbox.orders.get(orderId)?.items[0]?.address?.lastName);
        await isAccessible(el);
      });

    for (const width of [320, 600, 1200])
      for (const orderId of [KNOWN.veryLongName, KNOWN.withSeveralAddresses])
        it(`nothing leaves a width of ${width} (${orderId})`, async () => {
          const el = await openDetails(orderId);
          el.style.inlineSize = `${width}px`;
          await until(() => el.clientWidth === width);
          const {right} = el.getBoundingClientRect();
          const outside = [...(el.shadowRoot?.querySelectorAll('*') ?? [])]
            .filter((inside) => inside.checkVisibility() && !inside.closest('thead') && inside.getBoundingClientRect().right > right + 1)
            .map(({localName, textContent}) => `${localName}: ${textContent?.slice(0, 40)}`);
          expect(outside).to.deep.equal([]);
        });
  });
});
