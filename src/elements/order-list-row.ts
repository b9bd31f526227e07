import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {OrderSummary} from '../model/order.js';
import {fullName} from '../model/person-name.js';
import {placeInRow} from '../ui/address.js';
import {moneyText, timeText} from '../ui/format.js';
import {lockMark} from '../ui/lock-mark.js';
import {statusText} from '../ui/status.js';

export interface OrderRow {
  readonly href: (orderId: string) => string;
  readonly selected: ReadonlySet<string>;
  /** The orders whose row is open. */
  readonly peeked: ReadonlySet<string>;
  /** Why an order is in the list, by its number. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly organizations: boolean;
  /** What stands below a row: a look inside, and how its last action went. */
  readonly below: (orderId: string) => TemplateResult | typeof nothing;
}

/**
 * One template a row: rows are what a search waits for. Every column is there, and those that are not shown are hidden by
 * the table's class. What a column is called in a card is a custom property of the table.
 */
export function orderRow(words: Words, order: OrderSummary, row: OrderRow): TemplateResult {
  const {t} = words;
  const {orderId, status, placed, shipTo, organization, total, lock} = order;
  const {phone, email = ''} = shipTo ?? {};
  const at = Math.max(0, email.lastIndexOf('@'));
  const reason = row.reasons.get(orderId);
  return html`<tr role="row" part="row" data-order=${orderId}>
      <td role="cell" class="pick">
        <input type="checkbox" aria-label=${t(en.selectOrder, {orderId})} .checked=${row.selected.has(orderId)} /><button
          class="peek"
          type="button"
          aria-label=${t(en.peekInto, {orderId})}
          aria-expanded=${row.peeked.has(orderId)}
        ></button>
      </td>
      <td role="cell" class="order"><a part="order-link" href=${row.href(orderId)}>${orderId}</a>${lockMark(words, lock)}</td>
      <td role="cell" class="placed">${placed ? timeText(words, placed) : t(en.notPlaced)}</td>
      <td role="cell" class="status" part="status">${statusText(words, status)}</td>
      <td role="cell" class="shipTo">
        <bdi>${shipTo ? fullName(shipTo, words.locale) : t(en.none)}</bdi
        ><bdi>${shipTo && placeInRow(shipTo)}</bdi>${reason ? html`<span class="muted" part="match">${reason}</span>` : nothing}
      </td>
      <td role="cell" class="contact">
        <bdi class="phone">${phone ?? (email ? '' : t(en.none))}</bdi><bdi>${email.slice(0, at)}<wbr />${email.slice(at)}</bdi>
      </td>
      ${row.organizations ? html`<td role="cell" class="organization"><bdi>${organization ?? t(en.none)}</bdi></td>` : nothing}
      <td role="cell" class="total number">${moneyText(words, total)}</td>
      <td role="cell" class="menu">
        <button
          part="button menu-button"
          class="menu-button"
          type="button"
          aria-haspopup="menu"
          aria-expanded="false"
          aria-label=${t(en.rowActions, {orderId})}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </td>
    </tr>
    ${row.below(orderId)}`;
}
