import {html, nothing} from 'lit';
import {Query} from '../controllers/query.js';
import type {OrderCanceledEvent, OrderReorderedEvent} from '../desk/action-events.js';
import {HISTORY_PAGE, readCustomerOrders, type CustomerOrders} from '../desk/customer-orders.js';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import type {HistoryFilter} from '../model/customer-history.js';
import type {Customer} from '../model/customer.js';
import {loadPart} from '../model/load-part.js';
import type {OrderSummary} from '../model/order.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {copyStyles} from '../ui/copy-button.js';
import {dialogStyles, showDialog} from '../ui/dialog.js';
import {defineLater} from './define-later.js';
import {DeskElement} from './desk-element.js';
import type {HistoryView} from './order-history-view.js';
import {orderHistoryStyles} from './order-history.styles.js';
import {resultSkeleton} from './result-skeleton.js';

const loadList = (): Promise<void> => defineLater('order-list', async () => (await import('./order-list.js')).OrderList);

/**
 * A guest has no history: shown are the orders that the order search finds by the email, else the phone, else the name and ZIP that
 * the guest typed. Canceling and re-ordering from a row work as in `<order-details>`; after them the history is read again.
 *
 * @summary A customer's name, contact and account, and their orders of all states: 15 a page, newest first, to be filtered.
 * @tag order-history
 * @fires {OrderOpenEvent} order-open - The CSR follows an order number. Cancelable.
 * @fires {AccountEnableEvent} account-enable - The account is about to be enabled. Cancelable, can be held.
 * @fires {AccountEnabledEvent} account-enabled - The account was enabled.
 * @fires {AccountDisableEvent} account-disable - The account is about to be disabled. Cancelable, can be held.
 * @fires {AccountDisabledEvent} account-disabled - The account was disabled.
 * @fires {OrderCancelEvent} order-cancel - An order is about to be canceled. Cancelable, can be held.
 * @fires {OrderCanceledEvent} order-canceled - An order was canceled.
 * @fires {OrderReorderEvent} order-reorder - An order is about to be copied into the customer's cart. Cancelable, can be held.
 * @fires {OrderReorderedEvent} order-reordered - Order items were added to the cart.
 * @fires {CommentAddEvent} comment-add - The reason of an action is about to be added as a comment. Cancelable, can be held.
 * @fires {CommentAddedEvent} comment-added - It was added.
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - Reading or an action failed.
 * @csspart heading - “Order history”.
 * @csspart facts - Who the customer is and how to reach them.
 * @csspart field - The filter with its label.
 * @csspart label - The filter's label.
 * @csspart input - The filter.
 * @csspart result-heading - How many orders there are.
 * @csspart table - The orders.
 * @csspart row - An order.
 * @csspart order-link - An order number.
 * @csspart status - A status, or the state of the account.
 * @csspart pager - Between pages of orders.
 * @csspart copy - A button that copies what it stands beside.
 * @csspart dialog - A question before an action.
 * @csspart button - Every button.
 * @csspart primary - The button that goes on.
 * @csspart reason - Why an action is not allowed.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - The history is being read.
 * @cssstate empty - There are no orders.
 * @cssstate failed - It could not be read.
 */
export class OrderHistory extends DeskElement {
  static override properties = {
    customerId: {attribute: 'customer-id'},
    orderLink: {attribute: false},
    filter: {state: true},
  };
  static override styles = [...base, noticeStyles, dialogStyles, copyStyles, orderHistoryStyles];

  /** The customer's member ID (HCL's userId). */
  customerId = '';

  /** Address of an order's page. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  private filter: HistoryFilter = '';

  readonly #query: Query<[page: number, filter: HistoryFilter, known?: Customer], CustomerOrders> = new Query(
    this,
    async (signal, page, filter, known): Promise<CustomerOrders> => {
      const {desk, customerId} = this.#readFor as {desk: Desk; customerId: string};
      const question = {customerId, filter, page, size: HISTORY_PAGE, customer: known};
      const [read] = await Promise.all([readCustomerOrders(desk, question, signal), this.#loadView(), loadList()]);
      if (read.unknown) desk.report(this, read.unknown);
      return read;
    },
    (failure) => this.desk?.report(this, failure),
  );
  #view?: HistoryView;
  #readFor?: {readonly desk: Desk; readonly customerId: string};

  /** The orders as they are on screen. */
  get shownOrders(): readonly OrderSummary[] {
    return this.renderRoot.querySelector('order-list')?.shownOrders ?? [];
  }

  /** Reads customer and orders again. */
  refresh(): Promise<void> {
    return this.#read(this.#query.value?.page ?? 1);
  }

  /** Puts the focus on the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Brings the focus back to an order's link, for a host that has shown the order. */
  focusOrder(orderId: string): void {
    this.renderRoot.querySelector('order-list')?.focusOrder(orderId);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.addEventListener('order-canceled', this.#onCanceled);
    document.documentElement.addEventListener('order-reordered', this.#onReordered);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.documentElement.removeEventListener('order-canceled', this.#onCanceled);
    document.documentElement.removeEventListener('order-reordered', this.#onReordered);
  }

  override willUpdate(): void {
    super.willUpdate();
    const {desk, customerId} = this;
    if (!desk?.settings.storeId || (this.#readFor?.desk === desk && this.#readFor.customerId === customerId)) return;
    this.#readFor = {desk, customerId};
    this.filter = '';
    this.#query.reset();
    this.#view?.dismiss();
    void this.#read(1);
  }

  override updated(): void {
    showDialog(this.renderRoot);
  }

  protected override onSignedIn(): void {
    void this.refresh();
  }

  protected override onSignedOut(): void {
    this.#query.reset();
    this.#view?.dismiss();
  }

  protected override content(desk: Desk): unknown {
    const {value, failure, loading} = this.#query;
    const {filter, orderLink} = this;
    this.setStates({loading, empty: !loading && value?.orders.length === 0, failed: !!failure});
    return html`<article class="box" aria-busy=${loading}>
      <h2 part="heading" tabindex="-1">${desk.t(en.orderHistory)}</h2>
      ${value && this.#view?.customer(desk, value)} ${this.readFailure(failure, () => this.#query.again())}
      ${value ? this.#view?.orders(desk, value, {filter, orderLink, busy: loading}) : loading ? resultSkeleton(desk) : nothing}
    </article>`;
  }

  async #loadView(): Promise<void> {
    const {HistoryView} = await loadPart(() => import('./order-history-view.js'));
    this.#view ??= new HistoryView(this, {
      desk: () => this.desk,
      announce: (text) => this.announce(text),
      failureNotice: (failure, retry, lines) => this.failureNotice(failure, retry, lines),
      refresh: () => this.refresh(),
      choose: (filter) => this.#choose(filter),
      turn: (page) => this.#turn(page),
    });
  }

  async #read(page: number, known?: Customer): Promise<void> {
    if (this.#readFor?.customerId) await this.#query.run(page, this.filter, known);
  }

  /** The customer is read once; another filter or page is of the same. */
  #choose(filter: HistoryFilter): Promise<void> {
    this.filter = filter;
    return this.#read(1, this.#query.value?.customer);
  }

  async #turn(page: number): Promise<void> {
    await this.#read(page, this.#query.value?.customer);
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.scrollIntoView({block: 'nearest'});
  }

  /** What was canceled may belong to another page or filter now. */
  readonly #onCanceled = ({orderId}: OrderCanceledEvent): void => {
    if (this.#query.value?.orders.some((order) => order.orderId === orderId)) this.#readAgain();
  };

  /** There may be a cart that was not there. */
  readonly #onReordered = ({customerId}: OrderReorderedEvent): void => {
    if (customerId === this.customerId) this.#readAgain();
  };

  #readAgain(): void {
    const {value} = this.#query;
    if (value) void this.#read(value.page, value.customer);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-history': OrderHistory;
  }
}
