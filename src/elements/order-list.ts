import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import {OrderOpenEvent} from '../desk/events.js';
import * as en from '../i18n/en.js';
import type {OrderSummary} from '../model/order.js';
import {loadPart} from '../model/load-part.js';
import type {ActionName} from '../model/rules.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {tableStyles} from '../styles/table.js';
import {copyFrom, copyStyles} from '../ui/copy-button.js';
import {textToCopy, type CopiedFact} from '../ui/copy.js';
import {dialogStyles, showDialog} from '../ui/dialog.js';
import {menuStyles, openMenu} from '../ui/menu.js';
import {isOpenBeside} from '../ui/popover.js';
import {DeskElement} from './desk-element.js';
import {OrderActions} from './order-actions.js';
import {columnsOf, ORDER_COLUMNS, readHidden, type OrderColumn} from './order-list-columns.js';
import type {CopyAtPointer} from './order-list-copy.js';
import {onRowKey} from './order-list-keys.js';
import {rowMenu} from './order-list-menu.js';
import {nextSort, sortRows, type RowSort} from './order-list-sort.js';
import {columnCount, orderTable} from './order-list-table.js';
import {listTools} from './order-list-tools.js';
import {orderListStyles} from './order-list.styles.js';

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
 * @csspart notice - A message.
 */
export class OrderList extends DeskElement {
  static override properties = {
    orders: {attribute: false},
    busy: {type: Boolean},
    orderLink: {attribute: false},
    columns: {attribute: false},
    reasons: {attribute: false},
    menuFor: {state: true},
    sort: {state: true},
    away: {state: true},
    selected: {state: true},
    peeked: {state: true},
  };
  static override styles = [...base, noticeStyles, menuStyles, dialogStyles, tableStyles, copyStyles, orderListStyles];

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
  private sort?: RowSort;
  private away = readHidden();
  private selected: ReadonlySet<string> = new Set();
  private peeked: ReadonlySet<string> = new Set();

  #copyAtPointer?: CopyAtPointer;
  readonly #actions = new OrderActions(this, {
    desk: () => this.desk,
    order: (orderId) => this.#order(orderId),
    href: (orderId) => this.#href(orderId),
    announce: (text) => this.announce(text),
    failureNotice: (failure, retry, lines) => this.failureNotice(failure, retry, lines),
  });

  /** The orders as they stand on the screen. */
  get shownOrders(): readonly OrderSummary[] {
    const {desk} = this;
    if (!desk) return this.orders;
    return sortRows(
      desk,
      this.orders.map((order) => desk.orders.latest(order)),
      this.sort,
    );
  }

  /** Brings the focus back to an order's link, for a host that has shown the order. */
  focusOrder(orderId: string): void {
    this.#row(orderId)?.querySelector('a')?.focus({preventScroll: true});
  }

  override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (!changed?.has('orders')) return;
    const here = new Set(this.orders.map(({orderId}) => orderId));
    this.selected = kept(this.selected, here);
    this.peeked = kept(this.peeked, here);
  }

  override updated(): void {
    showDialog(this.renderRoot);
    this.#nameColumns();
  }

  /** For the cards. In the style sheet's words, since a strict policy forbids style attributes in the markup. */
  #nameColumns(): void {
    const {desk} = this;
    const {style} = this.renderRoot.querySelector('table') ?? {};
    if (!desk || !style || style.getPropertyValue('--_order')) return;
    for (const [name, label] of Object.entries(en.column)) style.setProperty(`--_${name}`, JSON.stringify(desk.t(label)));
  }

  protected override content(desk: Desk): unknown {
    const {away: hidden, selected, peeked, reasons, menuFor, busy} = this;
    const rows = this.shownOrders;
    const columns = columnsOf(this.columns, rows);
    const menu = {agent: desk.session.agent, href: this.#href, onClick: this.#onMenuClick, onToggle: this.#onMenuToggle};
    return html`<div class="box" @click=${this.#onClick} @change=${this.#onChange} @keydown=${this.#onKey} @pointerover=${this.#onPointer}>
      ${listTools(desk, {selected: selected.size, grouped: false, choosing: false})}
      ${orderTable(desk, {
        groups: [{orders: rows}],
        columns,
        hidden,
        busy,
        selected,
        peeked,
        reasons,
        sort: this.sort,
        href: this.#href,
        organizations: columns.includes('organization'),
        allSelected: selected.size > 0 && selected.size === rows.length,
        below: (orderId) => this.#below(desk, orderId, columnCount({columns, hidden})),
      })}
      ${rowMenu(desk, {...menu, order: menuFor && desk.orders.latest(menuFor)})} ${this.#actions.dialog(desk)}
    </div>`;
  }

  readonly #href = (orderId: string): string => this.orderLink?.(orderId) ?? this.desk?.orderHref(orderId) ?? '';

  #order(orderId: string): OrderSummary | undefined {
    const row = this.orders.find((order) => order.orderId === orderId);
    return row && this.desk?.orders.latest(row);
  }

  #row(orderId: string): HTMLElement | null {
    return this.renderRoot.querySelector(`tr[data-order="${CSS.escape(orderId)}"]`);
  }

  /** How the last action went stands right below its row. */
  #below(desk: Desk, orderId: string, columns: number): TemplateResult | typeof nothing {
    if (this.#actions.about !== orderId) return nothing;
    return html`<tr role="row" class="below">
      <td role="cell" colspan=${columns}>${this.#actions.notice(desk)}</td>
    </tr>`;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const button = target.closest('button');
    const row = target.closest<HTMLElement>('tr[data-order]');
    const link = target.closest<HTMLElement>('a[part=order-link], a[data-order]');
    const orderId = row?.dataset['order'] ?? link?.dataset['order'] ?? '';
    if (link) this.#follow(event, orderId);
    else if (button?.matches('.menu-button')) void this.#openMenu(event, orderId, button);
    else if (button?.matches('.peek')) this.#peek(orderId, button.ariaExpanded !== 'true');
    else if (button?.dataset['sort']) this.#sortBy(button.dataset['sort'] as OrderColumn);
  };

  readonly #onChange = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const orderId = box.closest<HTMLElement>('tr[data-order]')?.dataset['order'];
    if (orderId) this.#select(orderId, box.checked);
    else this.#selectAll(box.checked);
  };

  readonly #onKey = (event: KeyboardEvent): void =>
    onRowKey(event, {
      menu: (row) => row.querySelector<HTMLElement>('.menu-button')?.click(),
      select: (orderId) => this.#select(orderId, !this.selected.has(orderId)),
      peek: (orderId, open) => this.#peek(orderId, open),
    });

  readonly #onPointer = async (event: PointerEvent): Promise<void> => {
    const {desk} = this;
    if (!desk || event.pointerType !== 'mouse') return;
    const target = event.target as Element;
    const box = event.currentTarget as HTMLElement;
    try {
      const {CopyAtPointer} = await loadPart(() => import('./order-list-copy.js'));
      this.#copyAtPointer ??= new CopyAtPointer(box, desk, (button, orderId, fact) => this.#copy(button, orderId, fact));
    } catch {
      return; // The row's menu copies, too.
    }
    this.#copyAtPointer.over(target, (orderId, fact) => !!this.#textOf(orderId, fact));
  };

  #textOf(orderId: string, fact: CopiedFact): string | undefined {
    const order = this.#order(orderId);
    return order && this.desk && textToCopy(this.desk, order, fact);
  }

  #copy(button: HTMLElement, orderId: string, fact: CopiedFact): void {
    const text = this.#textOf(orderId, fact);
    if (text && this.desk) void copyFrom(this.desk, button, text, (said) => this.announce(said));
  }

  #sortBy(column: OrderColumn): void {
    const {t} = this.desk as Desk;
    this.sort = nextSort(this.sort, column);
    const way = this.sort?.descending ? en.sortedDown : en.sortedUp;
    this.announce(this.sort ? t(way, {column: t(en.column[column])}) : t(en.asFound));
  }

  #select(orderId: string, on: boolean): void {
    this.selected = withOrWithout(this.selected, orderId, on);
    this.#saySelected();
  }

  #selectAll(on: boolean): void {
    this.selected = new Set(on ? this.orders.map(({orderId}) => orderId) : []);
    this.#saySelected();
  }

  #saySelected(): void {
    this.announce((this.desk as Desk).t(en.selectedOrders, {n: this.selected.size}));
  }

  #peek(orderId: string, open: boolean): void {
    this.peeked = withOrWithout(this.peeked, orderId, open);
  }

  /** The link is followed unless the host shows the order itself; another tab or window is the browser's business. */
  #follow(event: MouseEvent, orderId: string): void {
    const here = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (here && !this.dispatchEvent(new OrderOpenEvent(orderId))) event.preventDefault();
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
    const opener = this.#row(orderId)?.querySelector<HTMLElement>('.menu-button');
    if (action) this.#actions.choose(action as ActionName, orderId);
    else if (copy && opener) this.#copy(opener, orderId, copy as CopiedFact);
  };
}

const kept = (ids: ReadonlySet<string>, here: ReadonlySet<string>): ReadonlySet<string> => new Set([...ids].filter((id) => here.has(id)));

function withOrWithout(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const changed = new Set(ids);
  if (on) changed.add(id);
  else changed.delete(id);
  return changed;
}

declare global {
  interface HTMLElementTagNameMap {
    'order-list': OrderList;
  }
}
