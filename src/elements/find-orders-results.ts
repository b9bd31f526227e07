import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Address} from '../model/address.js';
import type {OrderMatches} from '../model/order-search.js';
import type {OrderSummary} from '../model/order.js';
import {addressInRow} from '../ui/address.js';
import {moneyText, timeText} from '../ui/format.js';
import {lockMark} from '../ui/lock-mark.js';
import {statusText} from '../ui/status.js';

export interface ResultRows {
  readonly rows: readonly OrderSummary[];
  readonly busy: boolean;
  readonly href: (orderId: string) => string;
  /** The order whose menu is open. */
  readonly menuFor?: string;
  /** What stands below a row: how its last action went. */
  readonly below: (orderId: string) => unknown;
}

const COLUMNS = ['order', 'placed', 'status', 'shipTo', 'contact', 'total', 'actions'] as const;

/** “20 of 137 orders”, and what to do about the rest. */
export function resultHeading({t}: Words, {orders, total, more}: OrderMatches): TemplateResult {
  const n = orders.length;
  if (!n) {
    return html`<h3 part="result-heading" tabindex="-1">${t(en.foundNone)}</h3>
      <p class="muted">${t(en.foundNoneHint)}</p>`;
  }
  const heading = !more ? t(en.found, {n}) : total === undefined ? t(en.foundMore, {n}) : t(en.foundSome, {n, total});
  return html`<h3 part="result-heading" tabindex="-1">${heading}</h3>
    ${more ? html`<p>${t(en.refine)}</p>` : nothing}`;
}

/** Roles are spelled out: browsers forget that a table is one when its rows become cards. */
export const resultTable = (words: Words, {rows, busy, ...row}: ResultRows): TemplateResult =>
  html`<table role="table" part="table" aria-label=${words.t(en.findOrders)} aria-busy=${busy}>
    <thead role="rowgroup">
      <tr role="row">
        ${COLUMNS.map((name) => html`<th role="columnheader" scope="col" class=${name}>${words.t(en.column[name])}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((order) => resultRow(words, order, row))}
    </tbody>
  </table>`;

function resultRow(words: Words, order: OrderSummary, {href, menuFor, below}: Omit<ResultRows, 'rows' | 'busy'>): TemplateResult {
  const {t} = words;
  const {orderId, placed, shipTo} = order;
  const cell = (name: (typeof COLUMNS)[number], content: unknown): TemplateResult =>
    html`<td role="cell" class=${name} data-label=${t(en.column[name])}><div>${content}</div></td>`;
  const note = below(orderId);
  return html`<tr role="row" part="row" data-order=${orderId}>
      ${cell('order', html`<a part="order-link" href=${href(orderId)} data-order=${orderId}>${orderId}</a> ${lockMark(words, order.lock)}`)}
      ${cell('placed', placed ? timeText(words, placed) : t(en.notPlaced))}
      ${cell('status', html`<span part="status">${statusText(words, order.status)}</span>`)}
      ${cell('shipTo', shipTo ? addressInRow(shipTo) : t(en.none))}
      ${cell('contact', shipTo?.phone || shipTo?.email ? contact(shipTo) : t(en.none))} ${cell('total', moneyText(words, order.total))}
      ${cell(
        'actions',
        html`<button
          part="button menu-button"
          class="menu-button"
          type="button"
          aria-haspopup="menu"
          aria-expanded=${menuFor === orderId}
          aria-label=${t(en.rowActions, {orderId})}
          data-order=${orderId}
        >
          <span aria-hidden="true">⋯</span>
        </button>`,
      )}
    </tr>
    ${
      note
        ? html`<tr role="row" class="below">
            <td role="cell" colspan=${COLUMNS.length}>${note}</td>
          </tr>`
        : nothing
    }`;
}

/** Phone above email, which may break before its @ when the column is narrow. */
function contact({phone, email = ''}: Address): TemplateResult {
  const at = Math.max(0, email.lastIndexOf('@'));
  return html`${phone ? html`<bdi class="phone">${phone}</bdi><br />` : nothing}<bdi>${email.slice(0, at)}<wbr />${email.slice(at)}</bdi>`;
}

/** Rows of the right height while the first answer is on its way. */
export const resultSkeleton = ({t}: Words): TemplateResult =>
  html`<div class="skeleton waiting" aria-hidden="true">${Array.from({length: 6}, () => html`<div></div>`)}</div>
    <p class="visually-hidden">${t(en.loading)}</p>`;
