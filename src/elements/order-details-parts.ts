import {html, nothing, type TemplateResult} from 'lit';
import type {Address} from '../model/address.js';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {pageCount} from '../model/page.js';
import type {Money} from '../model/money.js';
import type {Order, OrderItem, OrderTotals, Payment} from '../model/order.js';
import {addressBlock, addressLines} from '../ui/address.js';
import {copyButton} from '../ui/copy-button.js';
import {emailText} from '../ui/email.js';
import {fact} from '../ui/fact.js';
import {moneyText, timeText} from '../ui/format.js';
import {pager} from '../ui/pager.js';
import {statusText} from '../ui/status.js';
import {dataCells, dataTable} from '../ui/table.js';

/** What one wants to know of an order at a glance; `history` leads to the customer's other orders. */
export function orderFacts(words: Words, order: Order, b2b: boolean, history: unknown = nothing): TemplateResult {
  const {t} = words;
  const {status, placed, lastUpdate, orderedBy, organization, total} = order;
  return html`<dl class="facts" part="facts">
    ${fact(t(en.column.status), html`<span part="status">${statusText(words, status)}</span>`)}
    ${fact(t(en.column.placed), placed ? timeText(words, placed) : t(en.notPlaced))}
    ${lastUpdate ? fact(t(en.lastUpdated), timeText(words, lastUpdate)) : nothing}
    ${fact(t(en.orderedBy), html`<bdi>${orderedBy ?? t(en.guest)}</bdi> ${history}`)}
    ${b2b && organization ? fact(t(en.organization), html`<bdi>${organization}</bdi>`) : nothing}
    ${fact(t(en.total.grand), moneyText(words, total))}
  </dl>`;
}

/** Where it goes, how it is paid, what it costs. */
export const orderPanels = (words: Words, order: Order, say: (text: string) => void): TemplateResult =>
  html`<div class="panels">
    <section part="panel">
      <h3>${words.t(en.column.shipTo)}</h3>
      ${
        order.shipments.length
          ? order.shipments.map(
              ({address, method}) =>
                html`${shipToBlock(words, address, say)}
                ${method ? html`<p><span class="muted">${words.t(en.shippingMethod)}:</span> <bdi>${method}</bdi></p>` : nothing}`,
            )
          : html`<p class="muted">${words.t(en.noAddress)}</p>`
      }
    </section>
    <section part="panel">
      <h3>${words.t(en.payment)}</h3>
      ${
        order.payments.length
          ? order.payments.map((payment) => paymentBlock(words, payment))
          : html`<p class="muted">${words.t(en.noPayment)}</p>`
      }
    </section>
    <section part="panel">
      <h3>${words.t(en.totals)}</h3>
      ${totalsList(words, order)}
    </section>
  </div>`;

function shipToBlock(words: Words, address: Address, say: (text: string) => void): TemplateResult {
  const {phone, email} = address;
  const line = (name: 'phone' | 'email', text: string | undefined): TemplateResult | typeof nothing =>
    text ? html`<p class="copied">${emailText(text)}${copyButton(words, name, text, say)}</p>` : nothing;
  return html`<p class="copied">
      <span>${addressBlock(words, address)}</span>${copyButton(words, 'address', addressLines(words, address).join('\n'), say)}
    </p>
    ${line('phone', phone)} ${line('email', email)}`;
}

function paymentBlock(words: Words, {method, amount, ending, expires, billTo}: Payment): TemplateResult {
  const {t} = words;
  const facts = [method, ending && t(en.accountEnding, {ending}), expires && t(en.expires, {date: expires})].filter(Boolean).join(', ');
  return html`<p><bdi>${facts}</bdi>${amount ? html`<br />${moneyText(words, amount)}` : nothing}</p>
    ${billTo ? html`<p>${addressBlock(words, billTo)}</p>` : nothing}`;
}

const TOTALS: readonly (keyof OrderTotals)[] = ['products', 'discounts', 'shipping', 'shippingTax', 'salesTax', 'grand'];

function totalsList(words: Words, {totals, adjustments}: Order): TemplateResult {
  const row = (term: unknown, amount: Money | undefined, name: string): TemplateResult =>
    html`<div class=${name}>
      <dt>${term}</dt>
      <dd class="number">${moneyText(words, amount)}</dd>
    </div>`;
  return html`<dl class="totals" part="totals">
      ${TOTALS.map((name) => (totals[name]?.amount || name === 'grand' ? row(words.t(en.total[name]), totals[name], name) : nothing))}
    </dl>
    ${
      adjustments.length
        ? html`<div class="muted adjustments">${adjustments.map(({description}) => html`<bdi>${description}</bdi>`)}</div>`
        : nothing
    }`;
}

const COLUMNS = ['product', 'quantity', 'each', 'status', 'total'] as const;
const NUMBERS: readonly string[] = ['quantity', 'each', 'total'];

/** One page of the order items. */
export function itemTable(words: Words, {items}: Order, page: number, size: number, go: (page: number) => void): TemplateResult {
  const {t, locale} = words;
  if (!items.items.length && page === 1) return html`<p class="muted">${t(en.noItems)}</p>`;
  const columns = COLUMNS.map((name) => ({name, label: t(en.itemColumn[name]), number: NUMBERS.includes(name)}));
  const content = (item: OrderItem): Record<(typeof COLUMNS)[number], unknown> => ({
    product: productCell(words, item),
    quantity: item.quantity?.toLocaleString(locale) ?? t(en.none),
    each: moneyText(words, item.unitPrice),
    status: statusText(words, item.status),
    total: moneyText(words, item.price),
  });
  const rows = items.items.map(
    (item) =>
      html`<tr role="row" part="item">
        ${dataCells(columns, content(item))}
      </tr>`,
  );
  return html`${dataTable('items', t(en.orderItems), columns, rows)}
  ${pager(words, t(en.orderItems), page, pageCount(items.total ?? 0, size), go)}`;
}

/** The SKU stands in for a name that the order service does not give. */
function productCell({t}: Words, {name, partNumber, orderItemId, freeGift}: OrderItem): TemplateResult {
  const sku = partNumber ?? orderItemId;
  return html`<bdi>${name ?? t(en.sku, {sku})}</bdi> ${name ? html`<span class="muted">${t(en.sku, {sku})}</span>` : nothing}
    ${freeGift ? html`<em>${t(en.freeGift)}</em>` : nothing}`;
}
