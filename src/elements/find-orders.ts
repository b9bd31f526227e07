import {html, nothing, type TemplateResult} from 'lit';
import {Query} from '../controllers/query.js';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import type {Country} from '../model/country.js';
import {
  criteriaProblems,
  hasCriterion,
  trimCriteria,
  type CriterionProblem,
  type OrderCriteria,
  type OrderCriterion,
  type OrderMatches,
} from '../model/order-search.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {defineLater} from './define-once.js';
import {DeskElement} from './desk-element.js';
import {searchForm} from './find-orders-form.js';
import {resultHeading, resultSkeleton} from './find-orders-results.js';
import {findOrdersStyles} from './find-orders.styles.js';
import {readPreference, writePreference} from './preferences.js';

/** The rows are loaded while the first search is under way. */
const loadList = (): Promise<void> => defineLater('order-list', async () => (await import('./order-list.js')).OrderList);

const NO_PROBLEMS: ReadonlyMap<OrderCriterion, CriterionProblem> = new Map();

/**
 * Shows the newest matches first, and how many there are in all. Billing data cannot be searched in HCL Commerce.
 * A search is one request. Following an order number fires `order-open`; unless that is prevented, the link is followed.
 *
 * @summary Finds submitted and pending orders by order number or shipping data, and acts on their locks.
 * @tag find-orders
 * @fires {OrderOpenEvent} order-open - The CSR follows an order number. Cancelable.
 * @fires {LockTakeEvent} lock-take - A lock is about to be taken. Cancelable, can be held.
 * @fires {LockTakenEvent} lock-taken - A lock was taken.
 * @fires {LockReleaseEvent} lock-release - A lock is about to be released. Cancelable, can be held.
 * @fires {LockReleasedEvent} lock-released - A lock was released.
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - A search or an action failed.
 * @csspart form - The search form.
 * @csspart field - A label with its box.
 * @csspart label - A label.
 * @csspart input - A box.
 * @csspart more - The criteria that are one step away.
 * @csspart button - Every button.
 * @csspart primary - The button that searches.
 * @csspart error - What is wrong with a box.
 * @csspart result-heading - How many orders were found.
 * @csspart table - The results.
 * @csspart row - A result.
 * @csspart order-link - An order number.
 * @csspart status - A status.
 * @csspart lock - Whose lock it is; also `mine` or `other`.
 * @csspart menu-button - Opens the actions of an order.
 * @csspart menu - The actions of an order.
 * @csspart menu-item - One of them.
 * @csspart notice - A message.
 * @cssstate loading - A search is under way.
 * @cssstate empty - The search found nothing.
 * @cssstate failed - The search failed.
 */
export class FindOrders extends DeskElement {
  static override properties = {
    maxResults: {type: Number, attribute: 'max-results'},
    criteria: {attribute: false},
    orderLink: {attribute: false},
    problems: {state: true},
    nothingEntered: {state: true},
    more: {state: true},
    countries: {state: true},
  };
  static override styles = [...base, noticeStyles, findOrdersStyles];

  /** How many orders a search shows at most. Default: 20, HCL's own limit. */
  maxResults = 20;

  /** What is in the form. Setting it fills the form; `search()` searches for it. */
  criteria: OrderCriteria = {};

  /** Address of an order's page. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  private problems = NO_PROBLEMS;
  private nothingEntered = false;
  private more = readPreference('more-criteria') === 'open';
  private countries: readonly Country[] = [];

  readonly #query = new Query<[OrderCriteria], {readonly criteria: OrderCriteria; readonly matches: OrderMatches}>(
    this,
    async (signal, criteria) => {
      const [matches] = await Promise.all([(this.desk as Desk).orders.find(criteria, this.maxResults, signal), loadList()]);
      return {criteria, matches};
    },
    (failure) => this.desk?.report(this, failure),
  );
  #asked?: OrderCriteria;

  /** Searches for what is in the form. Resolves when the answer is shown; false when the form is not right. */
  async search(): Promise<boolean> {
    this.#readBadDates();
    this.nothingEntered = !this.problems.size && !hasCriterion(this.criteria);
    if (this.problems.size || this.nothingEntered) {
      await this.#focus(this.problems.size ? '[aria-invalid=true]' : '#orderId');
      return false;
    }
    const asked = (this.#asked = trimCriteria(this.criteria));
    await this.#query.run(asked);
    // A newer search speaks for itself; after a failure one goes on from where one was.
    if (this.#query.value?.criteria === asked) await this.#focus('[part=result-heading]');
    return true;
  }

  /** Empties form and results. */
  clear(): void {
    this.criteria = {};
    this.problems = NO_PROBLEMS;
    this.nothingEntered = false;
    this.#query.reset();
  }

  /** Brings the focus back to an order's link, for a host that has shown the order. */
  focusOrder(orderId: string): void {
    this.renderRoot.querySelector('order-list')?.focusOrder(orderId);
  }

  protected override onSignedIn(): void {
    if (this.#query.failure ?? this.#query.value) void this.#query.again();
  }

  protected override onSignedOut(): void {
    this.clear();
  }

  protected override onOtherDesk(): void {
    const {loading, failure, value} = this.#query;
    this.#query.value = undefined;
    if (loading || failure || value) void this.#query.again();
  }

  protected override content(desk: Desk): unknown {
    const {t} = desk;
    const {value, failure, loading} = this.#query;
    // The last orders stay while they are read again, but not under a search that failed.
    const matches = failure && value?.criteria !== this.#asked ? undefined : value?.matches;
    this.setStates({loading, empty: !loading && matches?.orders.length === 0, failed: failure !== undefined});
    return html`<div class="box">
      <h2>${t(en.findOrders)}</h2>
      <form part="form" novalidate @submit=${this.#onSubmit} @reset=${this.#onReset} @input=${this.#onInput} @toggle=${this.#onMore}>
        ${searchForm(desk, {
          criteria: this.criteria,
          problems: this.problems,
          empty: this.nothingEntered,
          more: this.more,
          busy: loading,
          b2b: desk.settings.storeType === 'B2B',
          countries: this.countries,
        })}
      </form>
      ${this.readFailure(failure, () => this.#query.again())}
      ${matches ? this.#results(desk, matches) : loading ? resultSkeleton(desk) : nothing}
    </div>`;
  }

  #results(desk: Desk, matches: OrderMatches): TemplateResult {
    return html`<section>
      ${resultHeading(desk, matches)}
      ${
        matches.orders.length
          ? html`<order-list
              .orders=${matches.orders}
              ?busy=${this.#query.loading}
              .orderLink=${this.orderLink}
              exportparts="table, row, order-link, status, lock, mine, other, button, menu-button, menu, menu-item, notice"
            ></order-list>`
          : nothing
      }
    </section>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.search();
  };

  /** The browser empties the boxes as well: only it can take out a date that is not finished. */
  readonly #onReset = (): void => {
    this.clear();
    void this.#focus('#orderId');
  };

  readonly #onInput = ({target}: Event): void => {
    const {name, value} = target as HTMLInputElement;
    // A country has its own states.
    this.criteria = {...this.criteria, [name]: value, ...(name === 'country' && {state: ''})};
    if (this.problems.has(name as OrderCriterion)) this.#readBadDates();
    this.nothingEntered = false;
  };

  /** `toggle` does not bubble, so it is caught on its way down. */
  readonly #onMore = {
    capture: true,
    handleEvent: ({target}: Event): void => {
      if (!(target instanceof HTMLDetailsElement)) return;
      this.more = target.open;
      writePreference('more-criteria', this.more ? 'open' : 'closed');
      if (this.more) void this.#loadCountries();
    },
  };

  /** A date box hides what was typed until it is a date. */
  #readBadDates(): void {
    const problems = new Map(criteriaProblems(this.criteria));
    if (!this.criteria.orderId?.trim()) {
      for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('input[type=date]')) {
        if (box.validity.badInput) problems.set(box.name as OrderCriterion, 'date');
      }
    }
    this.problems = problems;
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
  }

  async #loadCountries(): Promise<void> {
    try {
      this.countries = (await this.desk?.countries()) ?? [];
    } catch {
      // The boxes stay text boxes: HCL takes codes as well.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'find-orders': FindOrders;
  }
}
