import {html, nothing, type TemplateResult} from 'lit';
import type {MessageKey} from '../i18n/messages.js';
import type {Words} from '../i18n/words.js';
import {pageCount} from '../model/page.js';
import type {Money} from '../model/money.js';
import type {Order, OrderItem, OrderTotals, Payment} from '../model/order.js';
import {addressBlock} from '../ui/address.js';
import {moneyText, timeText} from '../ui/format.js';
import {pager} from '../ui/pager.js';
import {statusText} from '../ui/status.js';

const fact = (term: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

/** What one wants to know of an order at a glance. */
export function orderFacts(words: Words, order: Order, b2b: boolean): TemplateResult {
  const {t} = words;
  const {status, placed, lastUpdate, orderedBy, organization, total} = order;
  return html`<dl class="facts" part="facts">
    ${fact(t('order.status'), html`<span part="status">${statusText(words, status)}</span>`)}
    ${fact(t('order.placed'), placed ? timeText(words, placed) : t('placed.not'))}
    ${lastUpdate ? fact(t('order.updated'), timeText(words, lastUpdate)) : nothing}
    ${fact(t('order.by'), html`<bdi>${orderedBy ?? t('guest')}</bdi>`)}
    ${b2b && organization ? fact(t('order.organization'), html`<bdi>${organization}</bdi>`) : nothing}
    ${fact(t('order.grand'), moneyText(words, total))}
  </dl>`;
}

/** Where it goes, how it is paid, what it costs. */
export const orderPanels = (words: Words, order: Order): TemplateResult =>
  html`<div class="panels">
    <section part="panel">
      <h3>${words.t('order.shipTo')}</h3>
      ${
        order.shipments.length
          ? order.shipments.map(
              ({address, method}) =>
                html`<p>${addressBlock(address, true)}</p>
                  ${method ? html`<p><span class="muted">${words.t('order.method')}:</span> <bdi>${method}</bdi></p>` : nothing}`,
            )
          : html`<p class="muted">${words.t('order.no.address')}</p>`
      }
    </section>
    <section part="panel">
      <h3>${words.t('order.payment')}</h3>
      ${
        order.payments.length
          ? order.payments.map((payment) => paymentBlock(words, payment))
          : html`<p class="muted">${words.t('order.no.payment')}</p>`
      }
    </section>
    <section part="panel">
      <h3>${words.t('order.totals')}</h3>
      ${totalsList(words, order)}
    </section>
  </div>`;

function paymentBlock(words: Words, {method, amount, ending, expires, billTo}: Payment): TemplateResult {
  const {t} = words;
  const facts = [method, ending && t('order.ending', {ending}), expires && t('order.expires', {date: expires})].filter(Boolean).join(', ');
  return html`<p><bdi>${facts}</bdi>${amount ? html`<br />${moneyText(words, amount)}` : nothing}</p>
    ${billTo ? html`<p>${addressBlock(billTo)}</p>` : nothing}`;
}

const TOTALS: readonly (keyof OrderTotals & string)[] = ['products', 'discounts', 'shipping', 'shippingTax', 'salesTax', 'grand'];

function totalsList(words: Words, {totals, adjustments}: Order): TemplateResult {
  const row = (term: unknown, amount: Money | undefined, name: string): TemplateResult =>
    html`<div class=${name}>
      <dt>${term}</dt>
      <dd class="number">${moneyText(words, amount)}</dd>
    </div>`;
  return html`<dl class="totals" part="totals">
    ${TOTALS.map((name) => (totals[name]?.amount ? row(words.t(`order.${name}` as MessageKey), totals[name], name) : nothing))}
    ${
      adjustments.length
        ? html`<div class="muted adjustments">${adjustments.map(({description}) => html`<bdi>${description}</bdi>`)}</div>`
        : nothing
    }
  </dl>`;
}

const COLUMNS = ['item.product', 'item.quantity', 'item.each', 'order.status', 'item.total'] as const;
const NUMBERS: readonly string[] = ['item.quantity', 'item.each', 'item.total'];

/** One page of the order items. */
export function itemTable(words: Words, {items}: Order, page: number, size: number, go: (page: number) => void): TemplateResult {
  const {t, locale} = words;
  if (!items.items.length && page === 1) return html`<p class="muted">${t('order.items.none')}</p>`;
  const cells = (item: OrderItem): Record<(typeof COLUMNS)[number], unknown> => ({
    'item.product': productCell(words, item),
    'item.quantity': item.quantity?.toLocaleString(locale) ?? t('none'),
    'item.each': moneyText(words, item.unitPrice),
    'order.status': statusText(words, item.status),
    'item.total': moneyText(words, item.price),
  });
  return html`<table role="table" part="items" aria-label=${t('order.items')}>
      <thead role="rowgroup">
        <tr role="row">
          ${COLUMNS.map((key) => html`<th role="columnheader" scope="col" class=${NUMBERS.includes(key) ? 'number' : ''}>${t(key)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.items.map((item) => {
          const cell = cells(item);
          return html`<tr role="row" part="item">
            ${COLUMNS.map(
              (key) =>
                html`<td role="cell" class=${NUMBERS.includes(key) ? 'number' : ''} data-label=${t(key)}><div>${cell[key]}</div></td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>
    ${pager(words, t('order.items'), page, pageCount(items.total ?? 0, size), go)}`;
}

/** The SKU stands in for a name that the order service does not give. */
function productCell({t}: Words, {name, partNumber, orderItemId, freeGift}: OrderItem): TemplateResult {
  const sku = partNumber ?? orderItemId;
  return html`<bdi>${name ?? t('item.sku', {sku})}</bdi> ${name ? html`<span class="muted">${t('item.sku', {sku})}</span>` : nothing}
    ${freeGift ? html`<em>${t('item.gift')}</em>` : nothing}`;
}
