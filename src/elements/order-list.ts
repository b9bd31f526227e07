import {html, type TemplateResult} from 'lit';
import {Command} from '../controllers/command.js';
import type {Desk} from '../desk/desk.js';
import {OrderOpenEvent} from '../desk/events.js';
import * as en from '../i18n/en.js';
import type {OrderSummary} from '../model/order.js';
import type {ActionName} from '../model/rules.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {tableStyles} from '../styles/table.js';
import {menuStyles, openMenu} from '../ui/menu.js';
import {deedNotice} from './deed-notice.js';
import {DeskElement} from './desk-element.js';
import {rowMenu} from './order-list-menu.js';
import {orderTable} from './order-list-table.js';
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
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - An action failed.
 * @csspart table - The table.
 * @csspart row - An order.
 * @csspart order-link - An order number.
 * @csspart status - A status.
 * @csspart lock - Whose lock it is; also `mine` or `other`.
 * @csspart button - Every button.
 * @csspart menu-button - Opens the actions of an order.
 * @csspart menu - The actions of an order.
 * @csspart menu-item - One of them.
 * @csspart notice - A message.
 */
export class OrderList extends DeskElement {
  static override properties = {
    orders: {attribute: false},
    busy: {type: Boolean},
    orderLink: {attribute: false},
    menuFor: {state: true},
  };
  static override styles = [...base, noticeStyles, menuStyles, tableStyles, orderListStyles];

  /** The orders, in the order of the rows. */
  orders: readonly OrderSummary[] = [];

  /** The rows are being read again. */
  busy = false;

  /** Address of an order's page. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  private menuFor?: OrderSummary;

  readonly #command = new Command(this, () => this.desk);

  /** Brings the focus back to an order's link, for a host that has shown the order. */
  focusOrder(orderId: string): void {
    this.renderRoot.querySelector<HTMLElement>(`a[data-order="${CSS.escape(orderId)}"]`)?.focus({preventScroll: true});
  }

  protected override content(desk: Desk): unknown {
    const rows = this.orders.map((order) => desk.orders.latest(order));
    const {menuFor} = this;
    const menu = {href: this.#href, onClick: this.#onMenuClick, onToggle: this.#onMenuToggle};
    return html`<div class="box" @click=${this.#onClick}>
      ${orderTable(desk, {rows, busy: this.busy, href: this.#href, menuFor: menuFor?.orderId, below: this.#below})}
      ${rowMenu(desk, {...menu, order: menuFor && desk.orders.latest(menuFor)})}
    </div>`;
  }

  readonly #href = (orderId: string): string => this.orderLink?.(orderId) ?? this.desk?.orderHref(orderId) ?? '';

  /** How the last action went stands right below its row. */
  readonly #below = (orderId: string): TemplateResult | undefined => {
    const {deed, pending} = this.#command;
    const desk = this.desk as Desk;
    if (pending?.request.orderId === orderId) return html`<p class="muted waiting">${desk.t(en.loading)}</p>`;
    if (deed?.request.orderId !== orderId) return undefined;
    return deedNotice(desk, deed, (failed, lines) => this.failureNotice(failed, () => this.#act(deed.name, orderId), lines));
  };

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const link = target.closest<HTMLElement>('a[data-order]');
    const button = target.closest<HTMLElement>('button[data-order]');
    if (link) this.#follow(event, link.dataset['order'] as string);
    else if (button) void this.#openMenu(button);
  };

  /** The link is followed unless the host shows the order itself; another tab or window is the browser's business. */
  #follow(event: MouseEvent, orderId: string): void {
    const here = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (here && !this.dispatchEvent(new OrderOpenEvent(orderId))) event.preventDefault();
  }

  async #openMenu(opener: HTMLElement): Promise<void> {
    this.menuFor = this.orders.find(({orderId}) => orderId === opener.dataset['order']);
    await this.updateComplete;
    openMenu(this.renderRoot.querySelector('[popover]') as HTMLElement, opener);
  }

  readonly #onMenuToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.menuFor = undefined;
  };

  readonly #onMenuClick = (event: MouseEvent): void => {
    const item = (event.target as Element).closest<HTMLElement>('[role=menuitem]');
    if (!item || !this.menuFor) return;
    const {orderId} = this.menuFor;
    (event.currentTarget as HTMLElement).hidePopover();
    const name = item.dataset['action'] as ActionName | undefined;
    if (name) void this.#act(name, orderId);
  };

  async #act(name: ActionName, orderId: string): Promise<void> {
    const row = this.orders.find((order) => order.orderId === orderId);
    if (!row || !this.desk) return;
    const {status, lock} = this.desk.orders.latest(row);
    const done = await this.#command.run(name, {orderId, seen: {status, lock}});
    if (done) this.announce(this.desk.t(en.done[name], {orderId}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-list': OrderList;
  }
}
