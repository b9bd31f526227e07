import {html, nothing, type TemplateResult} from 'lit';
import {OrderConsumer} from '../controllers/order-consumer.js';
import type {Desk} from '../desk/desk.js';
import {CustomerOpenEvent} from '../desk/intentions.js';
import {ITEMS_PER_PAGE} from '../desk/open-order.js';
import * as en from '../i18n/en.js';
import {loadPart} from '../model/load-part.js';
import type {Order} from '../model/order.js';
import {refusalOf, type ActionName} from '../model/rules.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {tableStyles} from '../styles/table.js';
import {actionButtons, actionButtonStyles} from '../ui/action-button.js';
import {changesStyles} from '../ui/changes-table.js';
import {copyButton, copyStyles} from '../ui/copy-button.js';
import {dialogStyles, showDialog} from '../ui/dialog.js';
import {followLink} from '../ui/link.js';
import {DeskElement} from './desk-element.js';
import {OrderActions} from './order-actions.js';
import {itemTable, orderFacts, orderPanels} from './order-details-parts.js';
import {orderDetailsStyles} from './order-details.styles.js';
import {TimelineFold} from './order-timeline-fold.js';
import {ORDER_PARTS} from './parts.js';

/**
 * An action that is not allowed stays visible with the reason. Cancelling and re-ordering ask first. Before they are
 * sent the order is read again: when it has changed since the CSR looked, that is shown and nothing is done. The question before a
 * re-order shows its lines against the customer's cart and today's stock, to be chosen (`<reorder-rehearsal>`, whose parts can be
 * styled here, too); what came into the cart is told line by line.
 *
 * @summary One order: what it is, where it goes, what it costs, what is in it; cancel and re-order; lock and comments.
 * @tag order-details
 * @fires {OrderCancelEvent} order-cancel - The order is about to be canceled. Cancelable, can be held.
 * @fires {OrderCanceledEvent} order-canceled - The order was canceled.
 * @fires {OrderReorderEvent} order-reorder - The order is about to be copied into the customer's cart. Cancelable, can be held.
 * @fires {OrderReorderedEvent} order-reordered - Order items were added to the cart.
 * @fires {CommentAddEvent} comment-add - A comment, or the reason of an action, is about to be added. Cancelable, can be held.
 * @fires {CommentAddedEvent} comment-added - It was added.
 * @fires {OrderOpenEvent} order-open - The CSR follows the link to a cart. Cancelable.
 * @fires {CustomerOpenEvent} customer-open - The CSR follows the link to the customer's order history. Cancelable.
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - Reading or an action failed.
 * @csspart heading - The order number.
 * @csspart facts - Status, dates, buyer, total.
 * @csspart status - The status.
 * @csspart customer-link - Leads to the customer's order history.
 * @csspart copy - A button that copies what it stands beside.
 * @csspart panel - Ship-to, payment, totals.
 * @csspart totals - What it costs.
 * @csspart items - The order items.
 * @csspart item - One of them.
 * @csspart pager - Between pages of them.
 * @csspart dialog - A question before an action.
 * @csspart field - The reason for the action, with its label.
 * @csspart label - Its label.
 * @csspart input - Its box.
 * @csspart error - What is wrong with it.
 * @csspart button - Every button.
 * @csspart primary - The button that goes on.
 * @csspart cancel - The button that cancels.
 * @csspart reorder - The button that re-orders.
 * @csspart reason - Why an action is not allowed.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - The order is being read.
 * @cssstate failed - It could not be read.
 * @cssstate locked - It is locked.
 * @cssstate mine - The lock is the CSR's own.
 */
export class OrderDetails extends DeskElement {
  static override properties = {
    orderId: {attribute: 'order-id'},
    orderLink: {attribute: false},
    customerLink: {attribute: false},
  };
  static override styles = [
    ...base,
    noticeStyles,
    dialogStyles,
    tableStyles,
    copyStyles,
    actionButtonStyles,
    orderDetailsStyles,
    changesStyles,
  ];

  /** Number of the order (HCL's orderId). */
  orderId = '';

  /** Address of an order's page, for the link to a cart. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  /** Address of a customer's order history, for a host that has one. Without it there is no link. */
  customerLink?: (customerId: string) => string;

  readonly #order = new OrderConsumer(
    this,
    () => this.desk,
    (failure) => this.desk?.report(this, failure),
  );
  readonly #actions = new OrderActions(this, {
    desk: () => this.desk,
    order: () => this.#order.open?.order,
    href: (orderId) => this.orderLink?.(orderId) ?? this.desk?.orderHref(orderId) ?? '',
    announce: (text) => this.#say(text),
    failureNotice: (failure, retry, lines) => this.failureNotice(failure, retry, lines),
  });
  readonly #say = (text: string): void => this.announce(text);
  readonly #timeline = new TimelineFold(
    this,
    () => this.desk,
    () => this.#order.open?.order,
    (retry) => this.notLoaded(retry),
  );
  #shown = '';
  #focused?: Element | null;

  /** Reads the order again. */
  async refresh(): Promise<void> {
    await this.#order.open?.refresh();
  }

  /** Puts the focus on the order's heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override willUpdate(): void {
    super.willUpdate();
    this.#focused = this.shadowRoot?.activeElement;
    if (this.#shown === this.orderId) return;
    this.#shown = this.orderId;
    this.#actions.dismiss();
  }

  override updated(): void {
    showDialog(this.renderRoot);
    // A question about another order is gone.
    if (this.#focused?.isConnected === false && !this.shadowRoot?.activeElement) this.focusHeading();
  }

  protected override onSignedIn(): void {
    void this.refresh();
  }

  /** A question that is open is not for the next one. */
  protected override onSignedOut(): void {
    this.#actions.dismiss();
  }

  protected override content(desk: Desk): unknown {
    const {t} = desk;
    const {orderId} = this;
    const {order, failure, loading} = this.#order.open ?? {};
    const lock = order?.lock.state ?? 'none';
    this.setStates({loading: !!loading, failed: !!failure, locked: lock !== 'none', mine: lock === 'mine'});
    return html`<article class="box" aria-busy=${!!loading}>
      <div class="title">
        <h2 part="heading" tabindex="-1">${t(en.order, {orderId})}</h2>
        ${copyButton(desk, 'order', orderId, this.#say)}
        ${order ? html`<button part="button" class="print" type="button" @click=${this.#onPrint}>${t(en.print)}</button>` : nothing}
      </div>
      ${this.readFailure(failure, () => this.refresh())}
      ${order ? this.#whole(desk, order) : loading ? html`<div class="skeleton waiting" role="progressbar" aria-label=${t(en.loading)}></div>` : nothing}
    </article>`;
  }

  #whole(desk: Desk, order: Order): TemplateResult {
    const {t, settings} = desk;
    const {orderId} = order;
    const situation = {...order, agent: desk.session.agent};
    const busy = !!this.#actions.pending;
    const run = (name: ActionName): void => this.#actions.choose(name, orderId);
    return html`${orderFacts(desk, order, settings.storeType === 'B2B', this.#historyLink(desk, order))}
      ${actionButtons(desk, [
        {name: 'reorder', label: t(en.action.reorder), refusal: refusalOf('reorder', situation), busy, primary: true, run},
        {name: 'cancel', label: t(en.action.cancel), refusal: refusalOf('cancel', situation), busy, run},
      ])}
      ${this.#actions.notice(desk)}
      <lock-takeover order-id=${orderId} exportparts=${ORDER_PARTS}></lock-takeover>
      ${orderPanels(desk, order, this.#say)}
      <section>
        <h3>${t(en.orderItems)}</h3>
        ${itemTable(desk, order, this.#order.open?.itemsPage ?? 1, ITEMS_PER_PAGE, (page) => void this.#showItems(page))}
      </section>
      <order-comments order-id=${orderId} exportparts=${ORDER_PARTS}></order-comments>
      ${this.#timeline.render(desk, orderId, ORDER_PARTS)} ${this.#actions.dialog(desk)}`;
  }

  /** A customer's other orders are often what the call is about. */
  #historyLink({t}: Desk, {customerId}: Order): TemplateResult | typeof nothing {
    const {customerLink} = this;
    if (!customerLink || !customerId) return nothing;
    const open = (event: MouseEvent): void => followLink(event, this, new CustomerOpenEvent(customerId));
    return html`<a part="customer-link" href=${customerLink(customerId)} @click=${open}>${t(en.orderHistory)}</a>`;
  }

  readonly #onPrint = async (): Promise<void> => {
    const order = this.#order.open?.order;
    const {desk} = this;
    if (!order || !desk) return;
    try {
      const {printOrder} = await loadPart(() => import('./order-details-print.js'));
      printOrder(desk, order, this.#order.open?.itemsPage ?? 1, getComputedStyle(this).direction);
    } catch {
      this.notLoaded(this.#onPrint);
    }
  };

  async #showItems(page: number): Promise<void> {
    await this.#order.open?.showItems(page);
    this.renderRoot.querySelector('table')?.scrollIntoView({block: 'nearest'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-details': OrderDetails;
  }
}
