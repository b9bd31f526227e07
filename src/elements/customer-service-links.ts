import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {OrderSummary} from '../model/order.js';
import {addressOf, type View} from './desk-route.js';

/** Between the views of nothing in particular. */
export function viewLinks({t}: Words, shown: View): TemplateResult {
  const link = (view: View, text: string): TemplateResult =>
    html`<a href=${addressOf({view, id: ''})} aria-current=${shown === view ? 'page' : 'false'}>${text}</a>`;
  return html`<nav class="views" part="views" aria-label=${t(en.customerService)}>
    ${link('find-orders', t(en.findOrders))} ${link('find-customers', t(en.findCustomers))} ${link('held-locks', t(en.heldLocks))}
    ${link('action-receipts', t(en.receipts))}
  </nav>`;
}

export interface WayBack {
  readonly list: Exclude<View, 'order'>;
  readonly address: string;
  /** The orders of the list. */
  readonly orders: readonly OrderSummary[];
  readonly orderLink: (orderId: string) => string;
}

/** Back to the list, and through its orders without going back. */
export function wayBack({t}: Words, orderId: string, {list, address, orders, orderLink}: WayBack): TemplateResult {
  const at = orders.findIndex((order) => order.orderId === orderId);
  const link = (order: OrderSummary | undefined, text: string): TemplateResult | typeof nothing =>
    order ? html`<a href=${orderLink(order.orderId)}>${text}</a>` : nothing;
  return html`<nav aria-label=${t(en.ordersOfList)}>
    <a part="back" href=${address}>‹ ${t(en.backTo[list])}</a>
    ${
      at < 0
        ? nothing
        : html`<span part="neighbours">
            ${link(orders[at - 1], t(en.previousOrder))} ${t(en.placeInList, {n: at + 1, total: orders.length})}
            ${link(orders[at + 1], t(en.nextOrder))}
          </span>`
    }
  </nav>`;
}
