import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Address} from '../model/address.js';
import type {OrderSummary} from '../model/order.js';
import {addressInRow} from '../ui/address.js';
import {moneyText, timeText} from '../ui/format.js';
import {lockMark} from '../ui/lock-mark.js';
import {statusText} from '../ui/status.js';
import {dataCells, dataTable, type Column} from '../ui/table.js';

export interface OrderRows {
  readonly rows: readonly OrderSummary[];
  readonly busy: boolean;
  readonly href: (orderId: string) => string;
  /** The order whose menu is open. */
  readonly menuFor?: string;
  /** What stands below a row: how its last action went. */
  readonly below: (orderId: string) => TemplateResult | undefined;
}

const COLUMNS = ['order', 'placed', 'status', 'shipTo', 'contact', 'total', 'menu'] as const;

export function orderTable(words: Words, {rows, busy, href, menuFor, below}: OrderRows): TemplateResult {
  const {t} = words;
  const columns: Column[] = COLUMNS.map((name) => ({name, label: t(en.column[name]), number: name === 'total'}));
  const row = (order: OrderSummary): TemplateResult => {
    const note = below(order.orderId);
    return html`<tr role="row" part="row">
        ${dataCells(columns, rowContent(words, order, href, menuFor === order.orderId))}
      </tr>
      ${
        note
          ? html`<tr role="row" class="below">
              <td role="cell" colspan=${columns.length}>${note}</td>
            </tr>`
          : nothing
      }`;
  };
  return dataTable('table', t(en.orders), columns, rows.map(row), busy);
}

function rowContent(
  words: Words,
  {orderId, status, placed, shipTo, total, lock}: OrderSummary,
  href: OrderRows['href'],
  expanded: boolean,
): Record<(typeof COLUMNS)[number], unknown> {
  const {t} = words;
  return {
    order: html`<a part="order-link" href=${href(orderId)} data-order=${orderId}>${orderId}</a> ${lockMark(words, lock)}`,
    placed: placed ? timeText(words, placed) : t(en.notPlaced),
    status: html`<span part="status">${statusText(words, status)}</span>`,
    shipTo: shipTo ? addressInRow(shipTo) : t(en.none),
    contact: shipTo?.phone || shipTo?.email ? contact(shipTo) : t(en.none),
    total: moneyText(words, total),
    menu: html`<button
      part="button menu-button"
      class="menu-button"
      type="button"
      aria-haspopup="menu"
      aria-expanded=${expanded}
      aria-label=${t(en.rowActions, {orderId})}
      data-order=${orderId}
    >
      <span aria-hidden="true">⋯</span>
    </button>`,
  };
}

/** Phone above email, which may break before its @ when the column is narrow. */
function contact({phone, email = ''}: Address): TemplateResult {
  const at = Math.max(0, email.lastIndexOf('@'));
  return phone
    ? html`<bdi class="phone">${phone}</bdi><br /><bdi>${email.slice(0, at)}<wbr />${email.slice(at)}</bdi>`
    : html`<bdi>${email.slice(0, at)}<wbr />${email.slice(at)}</bdi>`;
}
