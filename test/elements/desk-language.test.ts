import '../../src/define.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {FindOrders, OrderDesk} from '../../src/index.js';
import {appears, box, fill, find, findAll, hasFocus, mount, textOf, textsOf, until, useSandbox} from '../support/elements.js';
import {mountFindOrders} from '../support/find-orders.js';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';

describe('desk in another language', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('shows nothing in English first', async () => {
    const el = await mountFindOrders({langId: '-2'});
    const seen = new Set([textOf(el)]);
    const watch = new MutationObserver(() => seen.add(textOf(el)));
    watch.observe(el.renderRoot, {childList: true, subtree: true, characterData: true});
    await appears(el, 'button', 'Rechercher');
    watch.disconnect();
    expect([...seen].join(' ')).not.to.contain('Order number');
    expect(box(el, 'Numéro de commande')).to.exist;
  });

  it('finds and counts orders in French', async () => {
    const el = await mountFindOrders({langId: '-2'});
    await appears(el, 'button', 'Rechercher');
    fill(el, 'Numéro de commande', KNOWN.shipped);
    find(el, 'button', 'Rechercher').click();
    await hasFocus(() => find(el, 'heading', '1 commande trouvée'));
    expect(textsOf(el, 'columnheader')).to.include('Numéro de commande');
    expect(textOf(find(el, 'row', new RegExp(KNOWN.shipped)))).to.contain('Expédiée');
    await expect(el).to.be.accessible();
  });

  it('is in Arabic where the page is, from right to left', async () => {
    const around = await fixture(
      html`<div lang="ar" style="direction: rtl">
        <order-desk endpoint="/wcs/resources" store-id="10201" lang-id="-23"
          ><order-details order-id=${KNOWN.shipped}></order-details
        ></order-desk>
      </div>`,
    );
    const el = around.querySelector('order-details')!;
    await appears(el, 'heading', 'أصناف الطلب');
    expect(textsOf(el, 'button')).to.include.members(['إعادة الطلب', 'إلغاء الطلب']);
    expect(textsOf(el, 'heading')).to.include(`الطلب ${KNOWN.shipped}`);
    await expect(el).to.be.accessible();
  });

  it('follows the language of the desk and of the page', async () => {
    const el = await mountFindOrders();
    const desk = el.closest('order-desk')!;
    await appears(el, 'button', 'Search');
    desk.langId = '-3';
    await appears(el, 'button', 'Suchen');
    desk.langId = '-99';
    desk.lang = 'iw';
    await appears(el, 'button', 'חיפוש');
    desk.lang = 'pt-BR';
    await appears(el, 'button', 'Pesquisar');
  });

  it('keeps what was typed', async () => {
    const el = await mountFindOrders();
    fill(el, 'Last name', 'Lund');
    el.closest('order-desk')!.langId = '-10';
    await appears(el, 'button', '検索');
    expect(box(el, '姓').value).to.equal('Lund');
  });

  it('says what the store wants it to say', async () => {
    const el = await mount<FindOrders>(html`<find-orders></find-orders>`);
    const desk = el.closest<OrderDesk>('order-desk')!;
    desk.texts = {'Find orders': 'Find an order', '{n} orders found': {one: 'Just one', other: 'All {n}'}};
    await appears(el, 'heading', 'Find an order');
    fill(el, 'Order number', KNOWN.shipped);
    find(el, 'button', 'Search').click();
    await appears(el, 'heading', 'Just one');
    desk.texts = {};
    await until(() => findAll(el, 'heading').map(textOf).includes('Find orders'));
  });
});
