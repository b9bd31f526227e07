import {css, html} from 'lit';
import type {Desk} from '../desk/desk.js';
import {ITEMS_PER_PAGE} from '../desk/open-order.js';
import * as en from '../i18n/en.js';
import type {Order} from '../model/order.js';
import {base} from '../styles/base.js';
import {tableStyles} from '../styles/table.js';
import {printSheet} from '../ui/print.js';
import {itemTable, orderFacts, orderPanels} from './order-details-parts.js';
import {orderDetailsStyles} from './order-details.styles.js';

/** The parts are those of the screen; nobody presses a button on paper. */
const sheetStyles = css`
  button {
    display: none;
  }
  .facts,
  .panels,
  tr {
    break-inside: avoid;
  }
  thead {
    display: table-header-group;
  }
`;

const unheard = (): void => {};

/** An order on one clean page: what it is, where it goes, what it costs, and the order items on screen. No comments: they are not for customers. */
export function printOrder(desk: Desk, order: Order, page: number, dir: string): void {
  const {t, locale, settings} = desk;
  const sheet = html`<article class="box">
    <h2>${t(en.order, {orderId: order.orderId})}</h2>
    ${orderFacts(desk, order, settings.storeType === 'B2B')} ${orderPanels(desk, order, unheard)}
    <section>
      <h3>${t(en.orderItems)}</h3>
      ${itemTable(desk, order, page, ITEMS_PER_PAGE, unheard)}
    </section>
  </article>`;
  printSheet(sheet, [...base, tableStyles, orderDetailsStyles, sheetStyles], {lang: locale, dir});
}
