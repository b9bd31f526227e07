import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import {OrderOpenEvent} from '../desk/intentions.js';
import {ordersOf} from '../desk/order-store.js';
import type {OrderSummary} from '../model/order.js';
import {loadPart} from '../model/load-part.js';
import type {ActionName} from '../model/rules.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {tableStyles} from '../styles/table.js';
import {changesStyles} from '../ui/changes-table.js';
import {copyStyles} from '../ui/copy-button.js';
import type {CopiedFact} from '../ui/copy.js';
import {dialogStyles, showDialog} from '../ui/dialog.js';
import {followLink} from '../ui/link.js';
import {menuStyles, openMenu} from '../ui/menu.js';
import {isOpenBeside} from '../ui/popover.js';
import {defineLater} from './define-later.js';
import {DeskElement} from './desk-element.js';
import {OrderActions} from './order-actions.js';
import {columnsOf, ORDER_COLUMNS, type OrderColumn} from './order-list-columns.js';
import {RowCopy} from './order-list-copy.js';
import {onRowKey} from './order-list-keys.js';
import {rowMenu} from './order-list-menu.js';
import {ListState} from './order-list-state.js';
import {columnCount, nameColumns, orderTable, type RowGroup} from './order-list-table.js';
import {ListToolbox} from './order-list-toolbox.js';
import {listTools, type ListTool} from './order-list-tools.js';
import {orderListStyles} from './order-list.styles.js';
import {ROW_PARTS} from './parts.js';

/**
 * Rows show the latest facts about an order: what happens to it elsewhere on the page shows here at once.
 * Narrow, each row becomes a card with the same facts in the same order.
 *
 * @summary Orders as rows, with the locks of pending ones and what can be done about them. Part of `<find-orders>`.
 * @tag order-list
 * @fires {OrderOpenEvent} order-open - The CSR follows an order number. Cancelable.
 * @fires {LockTakeEvent} lock-take - A lock is about to be taken. Cancelable, can be held.
 * @fires {LockTakenEvent} lock-taken - A lock was taken.
 * @fires {LockReleaseEvent} lock-release - A lock is about to be released. Cancelable, can be held.
 * @fires {LockReleasedEvent} lock-released - A lock was released.
 * @fires {OrderCancelEvent} order-cancel - An order is about to be canceled. Cancelable, can be held.
 * @fires {OrderCanceledEvent} order-canceled - An order was canceled.
 * @fires {OrderReorderEvent} order-reorder - An order is about to be copied into its customer's cart. Cancelable, can be held.
 * @fires {OrderReorderedEvent} order-reordered - Order items were added to the cart.
 * @fires {CommentAddEvent} comment-add - The reason of an action is about to be added as a comment. Cancelable, can be held.
 * @fires {CommentAddedEvent} comment-added - It was added.
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - An action failed.
 * @csspart table - The table.
 * @csspart row - An order.
 * @csspart order-link - An order number.
 * @csspart status - A status.
 * @csspart match - Why an order is in the list.
 * @csspart lock - Whose lock it is; also `mine` or `other`.
 * @csspart button - Every button.
 * @csspart primary - The button that goes on.
 * @csspart menu-button - Opens the actions of an order.
 * @csspart menu - The actions of an order.
 * @csspart menu-item - One of them.
 * @csspart dialog - A question before an action.
 * @csspart field - The reason for the action, with its label.
 * @csspart label - Its label.
 * @csspart input - Its box.
 * @csspart error - What is wrong with it.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 */
export class OrderList extends DeskElement {
  static override properties = {
    orders: {attribute: false},
    busy: {type: Boolean},
    orderLink: {attribute: false},
    columns: {attribute: false},
    reasons: {attribute: false},
    menuFor: {state: true},
  };
  static override styles = [...base, noticeStyles, menuStyles, dialogStyles, tableStyles, copyStyles, orderListStyles, changesStyles];

  /** The orders, as found. */
  orders: readonly OrderSummary[] = [];

  /** The rows are being read again. */
  busy = false;

  /** Address of an order's page. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  /** What the list can show; the CSR chooses of it. Default: everything. */
  columns: readonly OrderColumn[] = ORDER_COLUMNS;

  /** Why an order is in the list, by its number; shown in its row. */
  reasons: ReadonlyMap<string, string> = new Map();

  private menuFor?: OrderSummary;

  #focused?: Element | null;
  readonly #state = new ListState(this, (text) => this.announce(text((this.desk as Desk).t)));
  readonly #copy = new RowCopy(
    () => this.desk,
    (orderId) => this.#order(orderId),
    (text) => this.announce(text),
  );
  readonly #tools = new ListToolbox(this, this.#state, {
    desk: () => this.desk,
    columns: () => this.#columns,
    orders: () => this.shownOrders,
    load: (load) => this.#load(load),
  });
  readonly #actions = new OrderActions(this, {
    desk: () => this.desk,
    order: (orderId) => this.#order(orderId),
    href: (orderId) => this.#href(orderId),
    announce: (text) => this.announce(text),
    failureNotice: (failure, retry, lines) => this.failureNotice(failure, retry, lines),
  });

  /** The orders as they stand on the screen. */
  get shownOrders(): readonly OrderSummary[] {
    return this.#groups().flatMap(({orders}) => orders);
  }

  /** Brings the focus back to an order's link, for a host that has shown the order. */
  focusOrder(orderId: string): void {
    this.#inRow(orderId, 'a')?.focus({preventScroll: true});
  }

  override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (changed?.has('orders')) this.#keep();
    this.#focused = this.shadowRoot?.activeElement;
  }

  override updated(): void {
    showDialog(this.renderRoot);
    if (this.desk) nameColumns(this.desk, this.renderRoot.querySelector('table'));
    if (!this.#focused || this.shadowRoot?.activeElement) return;
    // A row that has moved has lost the focus on its way.
    const next = this.#focused.isConnected ? this.#focused : this.renderRoot.querySelector('tr[data-order] a');
    (next as HTMLElement | null)?.focus({preventScroll: true});
  }

  /** Other orders have come, as when the browser goes back: nothing stays open about one that is gone. */
  #keep(): void {
    this.#state.keep(this.orders);
    const isGone = (orderId: string | undefined): boolean => orderId !== undefined && !this.#order(orderId);
    if (isGone(this.menuFor?.orderId)) this.renderRoot.querySelector<HTMLElement>('[role=menu]')?.hidePopover();
    if (isGone(this.#actions.asks)) this.#actions.dismiss();
  }

  protected override content(desk: Desk): unknown {
    const {reasons, menuFor, busy} = this;
    const {hidden, selected, peeked, sort, groupBy} = this.#state;
    const columns = this.#columns;
    const menu = {
      agent: desk.session.agent,
      busy: !!this.#actions.pending,
      href: this.#href,
      onClick: this.#onMenuClick,
      onToggle: this.#onMenuToggle,
    };
    return html`<div
      class="box"
      @click=${this.#onClick}
      @change=${this.#onChange}
      @keydown=${this.#onKey}
      @pointerover=${this.#copy.onPointer}
    >
      ${listTools(desk, {busy, selected: selected.size, grouped: !!groupBy, canGroup: columns.includes('shipTo')})}
      ${orderTable(desk, {
        groups: this.#groups(),
        columns,
        hidden,
        busy,
        selected,
        peeked,
        reasons,
        sort,
        href: this.#href,
        organizations: columns.includes('organization'),
        allSelected: selected.size > 0 && selected.size === this.orders.length,
        below: (orderId) => this.#below(desk, orderId, columnCount({columns, hidden})),
      })}
      ${rowMenu(desk, {...menu, order: menuFor && ordersOf(desk).latest(menuFor)})} ${this.#tools.chooser?.(desk, columns, hidden)}
      ${this.#actions.dialog(desk)}
    </div>`;
  }

  /** The columns that the CSR can choose from. */
  get #columns(): readonly OrderColumn[] {
    return columnsOf(this.columns, this.orders);
  }

  #groups(): readonly RowGroup[] {
    const {desk, orders} = this;
    const latest = desk && orders.map((order) => ordersOf(desk).latest(order));
    return latest ? this.#state.groups(desk, latest) : [{orders}];
  }

  readonly #href = (orderId: string): string => this.orderLink?.(orderId) ?? this.desk?.orderHref(orderId) ?? '';

  #order(orderId: string): OrderSummary | undefined {
    const row = this.orders.find((order) => order.orderId === orderId);
    return row && this.desk && ordersOf(this.desk).latest(row);
  }

  #inRow(orderId: string, selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(`tr[data-order="${CSS.escape(orderId)}"] ${selector}`);
  }

  /** A look inside, and how the last action went, stand right below the row. */
  #below(desk: Desk, orderId: string, columns: number): TemplateResult | typeof nothing {
    const peeked = this.#state.peeked.has(orderId);
    const about = this.#actions.about === orderId;
    if (!peeked && !about) return nothing;
    return html`<tr role="row" class="below">
      <td role="cell" colspan=${columns}>
        ${peeked ? html`<order-peek order-id=${orderId} exportparts=${ROW_PARTS}></order-peek>` : nothing}
        ${about ? this.#actions.notice(desk) : nothing}
      </td>
    </tr>`;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const button = target.closest('button');
    const row = target.closest<HTMLElement>('tr[data-order]');
    const link = target.closest<HTMLElement>('a[part=order-link], a[data-order]');
    const orderId = row?.dataset['order'] ?? link?.dataset['order'] ?? '';
    if (link) followLink(event, this, new OrderOpenEvent(orderId));
    else if (button?.matches('.menu-button')) void this.#openMenu(event, orderId, button);
    else if (button?.matches('.peek')) void this.#peek(orderId, button.ariaExpanded !== 'true');
    else if (button?.dataset['tool']) void this.#tools.use(button.dataset['tool'] as ListTool, event, button);
    else if (button?.dataset['sort']) this.#state.sortBy(button.dataset['sort'] as OrderColumn);
  };

  readonly #onChange = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const orderId = box.closest<HTMLElement>('tr[data-order]')?.dataset['order'];
    const {column} = box.dataset;
    if (orderId) this.#state.select(orderId, box.checked);
    else if (column) this.#state.show(column, box.checked);
    else this.#state.selectAll(this.orders, box.checked);
  };

  readonly #onKey = (event: KeyboardEvent): void =>
    onRowKey(event, {
      menu: (row) => row.querySelector<HTMLElement>('.menu-button')?.click(),
      select: (orderId) => this.#state.select(orderId, !this.#state.selected.has(orderId)),
      peek: (orderId, open) => void this.#peek(orderId, open),
    });

  async #peek(orderId: string, open: boolean): Promise<void> {
    this.#state.peek(orderId, open);
    if (open) await this.#load(() => defineLater('order-peek', async () => (await import('./order-peek.js')).OrderPeek));
  }

  /** Loads a part of the list when it is first used; says so where it cannot be had. */
  #load<Part>(load: () => Promise<Part>): Promise<Part | undefined> {
    return loadPart(load).catch(() => {
      this.notLoaded();
      return undefined;
    });
  }

  /** While the menu is open, its button closes it by itself. */
  async #openMenu(event: Event, orderId: string, opener: HTMLElement): Promise<void> {
    if (isOpenBeside(opener)) return;
    event.preventDefault();
    this.menuFor = this.#order(orderId);
    await this.updateComplete;
    openMenu(this.renderRoot.querySelector('[role=menu]') as HTMLElement, opener);
  }

  readonly #onMenuToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.menuFor = undefined;
  };

  readonly #onMenuClick = (event: MouseEvent): void => {
    const item = (event.target as Element).closest<HTMLElement>('[role=menuitem]:not([aria-disabled=true])');
    if (!item || !this.menuFor) return;
    const {orderId} = this.menuFor;
    (event.currentTarget as HTMLElement).hidePopover();
    const {action, copy} = item.dataset;
    const opener = this.#inRow(orderId, '.menu-button');
    if (action) this.#actions.choose(action as ActionName, orderId);
    else if (copy && opener) this.#copy.copy(opener, orderId, copy as CopiedFact);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'order-list': OrderList;
  }
}
