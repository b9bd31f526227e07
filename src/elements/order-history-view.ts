import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {HISTORY_PAGE, type CustomerOrders} from '../desk/customer-orders.js';
import {customersOf} from '../desk/customer-store.js';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import type {HistoryFilter} from '../model/customer-history.js';
import type {OrderCriteria} from '../model/order-search.js';
import {pageCount} from '../model/page.js';
import {criteriaText} from '../ui/criteria-text.js';
import {failureLines} from '../ui/failure-text.js';
import {notice} from '../ui/notice.js';
import {pager} from '../ui/pager.js';
import {AccountActions, type AccountHost} from './account-actions.js';
import {accountButtons, customerFacts} from './order-history-customer.js';
import {historyFilter, historyHeading} from './order-history-filter.js';
import type {OrderColumn} from './order-list-columns.js';
import {ROW_PARTS} from './parts.js';

const COLUMNS: readonly OrderColumn[] = ['order', 'placed', 'status', 'total'];
const B2B_COLUMNS: readonly OrderColumn[] = [...COLUMNS, 'organization'];
/** What a search for orders tells, too. */
const GUEST_COLUMNS: readonly OrderColumn[] = ['order', 'placed', 'status', 'shipTo', 'contact', 'total'];

/** What the element around gives. */
export interface HistoryHost extends AccountHost {
  readonly refresh: () => unknown;
  readonly choose: (filter: HistoryFilter) => unknown;
  readonly turn: (page: number) => unknown;
}

export interface HistoryState {
  /** What was chosen, also before there is an answer to it. */
  readonly filter: HistoryFilter;
  readonly busy: boolean;
  readonly orderLink?: (orderId: string) => string;
}

/** What `<order-history>` shows of an answer; loaded while the first is on its way. */
export class HistoryView {
  readonly #host: HistoryHost;
  readonly #account: AccountActions;

  constructor(element: LitElement, host: HistoryHost) {
    this.#host = host;
    this.#account = new AccountActions(element, host);
  }

  /** Forgets what was asked and done. */
  dismiss(): void {
    this.#account.dismiss();
  }

  /** Who it is, and what can be done about the account. */
  customer(desk: Desk, {customer: asRead, unknown}: CustomerOrders): unknown {
    if (unknown) return this.#host.failureNotice(unknown, this.#host.refresh, [desk.t(en.customerUnknown), ...failureLines(desk, unknown)]);
    if (!asRead) return nothing;
    const customer = customersOf(desk).latest(asRead);
    return html`${customerFacts(desk, customer, this.#host.announce)}
    ${accountButtons(desk, customer, this.#account.busy, (name) => this.#account.choose(name, customer))} ${this.#account.notice(desk)}
    ${this.#account.dialog(desk)}`;
  }

  /** The filter, how many orders there are, and a page of them. */
  orders(desk: Desk, value: CustomerOrders, {filter: chosen, busy, orderLink}: HistoryState): TemplateResult {
    const {t, settings} = desk;
    const {orders, total, more, page, filter, customer, searchedBy} = value;
    const guest = customer?.type === 'guest';
    const pages = total === undefined ? page + Number(more) : pageCount(total, HISTORY_PAGE);
    const columns = guest ? GUEST_COLUMNS : settings.storeType === 'B2B' ? B2B_COLUMNS : COLUMNS;
    return html`<section>
      ${guest ? notice('info', [guestText(desk, searchedBy)]) : historyFilter(desk, chosen, this.#host.choose)}
      ${historyHeading(desk, {filter, shown: orders.length, total, more})}
      ${
        orders.length
          ? html`<p>${t(en.historyNewest)}</p>
              <order-list
                .orders=${orders}
                ?busy=${busy}
                .orderLink=${orderLink}
                .columns=${columns}
                exportparts=${ROW_PARTS}
              ></order-list>`
          : nothing
      }
      ${guest ? nothing : pager(desk, t(en.historyPages), page, pages, this.#host.turn)}
    </section>`;
  }
}

/** What the orders of a guest were found by. */
function guestText(words: Desk, searchedBy: OrderCriteria | undefined): string {
  if (!searchedBy) return words.t(en.guestNothingToSearch);
  return words.t(en.guestOrders, {what: criteriaText(words, searchedBy)});
}
