import {html, nothing, type TemplateResult} from 'lit';
import {Query} from '../controllers/query.js';
import {customersOf} from '../desk/customer-store.js';
import type {Desk} from '../desk/desk.js';
import {CustomerOpenEvent} from '../desk/intentions.js';
import * as en from '../i18n/en.js';
import type {Customer, CustomerSummary} from '../model/customer.js';
import type {AccountActionName} from '../model/rules.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {tableStyles} from '../styles/table.js';
import {copyStyles} from '../ui/copy-button.js';
import {dialogStyles, showDialog} from '../ui/dialog.js';
import {isForOtherTab} from '../ui/link.js';
import {menuStyles, openMenu} from '../ui/menu.js';
import {isOpenBeside} from '../ui/popover.js';
import {AccountActions} from './account-actions.js';
import {customerContact} from './customer-contact.js';
import {customerMenu, customerTable} from './customer-list-row.js';
import {customerListStyles} from './customer-list.styles.js';
import {DeskElement} from './desk-element.js';

/**
 * Rows show the latest facts about a customer: an account that is disabled elsewhere on the page is disabled here at once.
 * Address, phone and email are read when somebody asks for them. Narrow, each row becomes a card.
 *
 * @summary Customers as rows, with their accounts and the way to their order histories. Part of `<find-customers>`.
 * @tag customer-list
 * @fires {CustomerOpenEvent} customer-open - The CSR opens a customer's order history. Cancelable.
 * @fires {AccountEnableEvent} account-enable - An account is about to be enabled. Cancelable, can be held.
 * @fires {AccountEnabledEvent} account-enabled - An account was enabled.
 * @fires {AccountDisableEvent} account-disable - An account is about to be disabled. Cancelable, can be held.
 * @fires {AccountDisabledEvent} account-disabled - An account was disabled.
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - Reading or an action failed.
 * @csspart table - The table.
 * @csspart row - A customer.
 * @csspart customer-link - A customer's name.
 * @csspart status - The state of an account.
 * @csspart button - Every button.
 * @csspart primary - The button that goes on.
 * @csspart menu-button - Opens the actions of a customer.
 * @csspart menu - The actions of a customer.
 * @csspart menu-item - One of them.
 * @csspart dialog - A question before an action.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 */
export class CustomerList extends DeskElement {
  static override properties = {
    customers: {attribute: false},
    busy: {type: Boolean},
    customerLink: {attribute: false},
    open: {attribute: false},
    menuFor: {state: true},
    peeked: {state: true},
  };
  static override styles = [...base, noticeStyles, menuStyles, dialogStyles, tableStyles, copyStyles, customerListStyles];

  /** The customers, in the order of the rows. */
  customers: readonly CustomerSummary[] = [];

  /** The rows are being read again. */
  busy = false;

  /** Address of a customer's page. Without it, names are buttons. */
  customerLink?: (customerId: string) => string;

  /** Shows a customer where there is no page, unless `customer-open` was prevented. */
  open?: (customerId: string) => void;

  private menuFor?: string;
  private peeked?: string;

  readonly #contact = new Query<[customerId: string], Customer>(
    this,
    (signal, customerId) => customersOf(this.desk as Desk).read(customerId, signal),
    (failure) => this.desk?.report(this, failure),
  );
  readonly #account = new AccountActions(this, {
    desk: () => this.desk,
    announce: (text) => this.announce(text),
    failureNotice: (failure, retry, lines) => this.failureNotice(failure, retry, lines),
  });

  /** Brings the focus back to a customer's name, for a host that has shown the customer. */
  focusCustomer(customerId: string): void {
    this.renderRoot.querySelector<HTMLElement>(`td [data-customer="${CSS.escape(customerId)}"]`)?.focus({preventScroll: true});
  }

  override updated(): void {
    showDialog(this.renderRoot);
  }

  protected override onSignedIn(): void {
    if (this.peeked) void this.#contact.again();
  }

  protected override content(desk: Desk): unknown {
    const {customerLink: href} = this;
    const customers = this.customers.map((customer) => customersOf(desk).latest(customer));
    const customer = customers.find(({customerId}) => customerId === this.menuFor);
    return html`<div class="box" @click=${this.#onClick}>
      ${customerTable(desk, {
        customers,
        busy: this.busy,
        b2b: desk.settings.storeType === 'B2B',
        href,
        peeked: this.peeked,
        below: (row) => this.#below(desk, row),
      })}
      ${customerMenu(desk, {customer, busy: this.#account.busy, href, onClick: this.#onMenuClick, onToggle: this.#onMenuToggle})}
      ${this.#account.dialog(desk)}
    </div>`;
  }

  /** What was asked for stands right below its row: the contact, and how the last action went. */
  #below(desk: Desk, {customerId}: CustomerSummary): TemplateResult | typeof nothing {
    const acted = this.#account.about === customerId;
    const peeked = this.peeked === customerId;
    if (!acted && !peeked) return nothing;
    return html`${acted ? this.#account.notice(desk) : nothing} ${peeked ? this.#peek(desk) : nothing}`;
  }

  #peek(desk: Desk): unknown {
    const {value, failure, loading} = this.#contact;
    if (failure) return this.failureNotice(failure, () => this.#contact.again());
    if (loading || value?.customerId !== this.peeked) return html`<p class="muted waiting">${desk.t(en.loading)}</p>`;
    return customerContact(desk, value as Customer, (text) => this.announce(text));
  }

  readonly #onClick = (event: MouseEvent): void => {
    const target = (event.target as Element).closest<HTMLElement>('[data-customer], [data-peek], [data-menu]');
    const {customer, peek, menu} = target?.dataset ?? {};
    if (customer) this.#open(event, customer);
    else if (peek) this.#togglePeek(peek);
    else if (target && menu) void this.#openMenu(event, target, menu);
  };

  /** A link is followed unless the host shows the customer itself; another tab or window is the browser's business. */
  #open(event: MouseEvent, customerId: string): void {
    if (isForOtherTab(event)) return;
    if (!this.dispatchEvent(new CustomerOpenEvent(customerId))) event.preventDefault();
    else if (!this.customerLink) this.open?.(customerId);
  }

  #togglePeek(customerId: string): void {
    this.peeked = this.peeked === customerId ? undefined : customerId;
    if (this.peeked) void this.#contact.run(customerId);
    else this.#contact.reset();
  }

  /** While it is open, the button closes it by itself. */
  async #openMenu(event: Event, opener: HTMLElement, customerId: string): Promise<void> {
    if (isOpenBeside(opener)) return;
    event.preventDefault();
    this.menuFor = customerId;
    await this.updateComplete;
    openMenu(this.renderRoot.querySelector('[popover]') as HTMLElement, opener);
  }

  readonly #onMenuToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.menuFor = undefined;
  };

  readonly #onMenuClick = (event: MouseEvent): void => {
    const item = (event.target as Element).closest<HTMLElement>('[role=menuitem]:not([aria-disabled=true])');
    const customer = this.customers.find(({customerId}) => customerId === this.menuFor);
    if (!item || !customer) return;
    (event.currentTarget as HTMLElement).hidePopover();
    const name = item.dataset['action'] as AccountActionName | undefined;
    if (name) this.#account.choose(name, customer);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-list': CustomerList;
  }
}
