import {html, nothing, type TemplateResult} from 'lit';
import {Watch} from '../controllers/watch.js';
import type {Desk} from '../desk/desk.js';
import {CustomerOpenEvent, OrderOpenEvent} from '../desk/intentions.js';
import {receiptsOf, type Receipts} from '../desk/receipts.js';
import * as en from '../i18n/en.js';
import type {Receipt} from '../model/receipt.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {tableStyles} from '../styles/table.js';
import {beginningOf} from '../ui/beginning.js';
import {copyFrom, copyIcon, copyStyles} from '../ui/copy-button.js';
import {followLink} from '../ui/link.js';
import {actionText, receiptText, resultText, serverText, subjectText} from '../ui/receipt-text.js';
import {sinceText} from '../ui/since.js';
import {dataCells, dataTable} from '../ui/table.js';
import {saveReceipts} from './action-receipts-save.js';
import {actionReceiptsStyles} from './action-receipts.styles.js';
import {DeskElement} from './desk-element.js';

/** Of the lines of a re-order; the receipt itself has all. */
const BEGINNING = 160;

/**
 * An action has a receipt whether it was done, refused, or nobody knows. The text of a comment is in none of them. They stay in this
 * browser until the CSR signs out, and for the day.
 *
 * @summary What the CSR has done today with this browser: each action with its result, to be copied, and all as a CSV file.
 * @tag action-receipts
 * @fires {OrderOpenEvent} order-open - The CSR follows an order number. Cancelable.
 * @fires {CustomerOpenEvent} customer-open - The CSR follows a customer. Cancelable.
 * @csspart heading - The heading.
 * @csspart table - The receipts.
 * @csspart row - One of them.
 * @csspart order-link - An order's number.
 * @csspart customer-link - A customer's.
 * @csspart button - Every button.
 * @csspart copy - The button that copies a receipt.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate empty - There are none.
 */
export class ActionReceipts extends DeskElement {
  static override properties = {
    orderLink: {attribute: false},
    customerLink: {attribute: false},
  };
  static override styles = [...base, noticeStyles, tableStyles, copyStyles, actionReceiptsStyles];

  /** Address of an order's page. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  /** Address of a customer's order history, for a host that has one. Without it there is no link. */
  customerLink?: (customerId: string) => string;

  readonly #say = (text: string): void => this.announce(text);

  constructor() {
    super();
    new Watch(this, () => this.#receipts);
  }

  /** Puts the focus on the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override content(desk: Desk): unknown {
    const {t, session} = desk;
    const {all} = receiptsOf(desk);
    this.setStates({empty: !all.length});
    return html`<h2 part="heading" tabindex="-1">${t(en.receipts)}</h2>
      <p class="muted">${t(en.receiptsLimit)}</p>
      ${all.length ? this.#table(desk, all) : session.agent ? html`<p>${t(en.noReceipts)}</p>` : nothing}`;
  }

  get #receipts(): Receipts | undefined {
    return this.desk && receiptsOf(this.desk);
  }

  #table(desk: Desk, all: readonly Receipt[]): TemplateResult {
    const {t} = desk;
    const {time, action, result} = en.receiptColumn;
    const columns = [
      {name: 'time', label: t(time)},
      {name: 'subject', label: t(en.receiptSubject)},
      {name: 'action', label: t(action)},
      {name: 'result', label: t(result)},
      {name: 'receipt', label: t(en.copyReceipt)},
    ];
    const rows = all.map(
      (receipt) =>
        html`<tr role="row" part="row">
          ${dataCells(columns, this.#cells(desk, receipt))}
        </tr>`,
    );
    return html`<div class="actions">
        <b>${t(en.receiptsOfToday, {n: all.length})}</b>
        <button part="button" type="button" @click=${() => saveReceipts(desk)}>${t(en.downloadCsv)}</button>
      </div>
      ${dataTable('table', t(en.receipts), columns, rows)}`;
  }

  #cells(desk: Desk, receipt: Receipt): Readonly<Record<string, unknown>> {
    const {reason, lines = [], at} = receipt;
    const [time, subject, action] = [sinceText(desk, at), subjectText(desk, receipt), actionText(desk, receipt)];
    const server = serverText(receipt);
    return {
      time: html`<time datetime=${new Date(at).toISOString()}>${time}</time>`,
      subject: this.#link(desk, receipt, subject),
      action: [
        action,
        lines.length ? html`<p class="muted"><bdi>${beginningOf(lines.join(', '), BEGINNING)}</bdi></p>` : nothing,
        reason ? html`<p class="muted" dir="auto">${reason}</p>` : nothing,
      ],
      result: html`${resultText(desk, receipt)}${server ? html`<p class="muted">${desk.t(en.support, {code: server})}</p>` : nothing}`,
      receipt: html`<button
        class="copy"
        part="button copy"
        type="button"
        aria-label=${desk.t(en.copyReceiptOf, {action, subject, time})}
        @click=${({currentTarget}: Event) => void copyFrom(desk, currentTarget as HTMLElement, receiptText(desk, receipt), this.#say)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${copyIcon}</svg>
      </button>`,
    };
  }

  #link(desk: Desk, {orderId, customerId = ''}: Receipt, text: string): unknown {
    const href = orderId ? (this.orderLink?.(orderId) ?? desk.orderHref(orderId)) : this.customerLink?.(customerId);
    if (!href) return text;
    const onClick = (event: MouseEvent): void =>
      followLink(event, this, orderId ? new OrderOpenEvent(orderId) : new CustomerOpenEvent(customerId));
    return html`<a part=${orderId ? 'order-link' : 'customer-link'} href=${href} @click=${onClick}>${text}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'action-receipts': ActionReceipts;
  }
}
