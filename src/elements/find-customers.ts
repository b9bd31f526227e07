import {html, nothing, type TemplateResult} from 'lit';
import {Query} from '../controllers/query.js';
import {customersOf} from '../desk/customer-store.js';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {trimmed} from '../model/criteria.js';
import type {CustomerHint} from '../model/customer-hints.js';
import type {CustomerCriteria, CustomerMatches} from '../model/customer-search.js';
import {loadPart} from '../model/load-part.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {chipStyles} from '../ui/chips.js';
import {defineLater} from './define-later.js';
import {DeskElement} from './desk-element.js';
import {FindCustomersForm} from './find-customers-form.js';
import type {aboveCustomers, FollowedHint} from './find-customers-results.js';
import {findCustomersStyles} from './find-customers.styles.js';
import {findOrdersStyles} from './find-orders.styles.js';
import {focusInForm} from './focus-in-form.js';
import {resultSkeleton} from './result-skeleton.js';
import {CUSTOMER_PARTS, HISTORY_PARTS} from './parts.js';

/** The rows are loaded while the first search is under way. */
const loadList = (): Promise<void> => defineLater('customer-list', async () => (await import('./customer-list.js')).CustomerList);
const loadHistory = (): Promise<void> => defineLater('order-history', async () => (await import('./order-history.js')).OrderHistory);

interface Found {
  readonly criteria: CustomerCriteria;
  readonly matches: CustomerMatches;
}

/**
 * A search is one request and finds registered customers only; guests are found by their orders. With more matches than rows it
 * helps to see fewer: chips made from the rows that came, each one click, each taken back by another. Opening a customer fires
 * `customer-open`; unless that is prevented, the link is followed or, without `customerLink`, the order history is shown in place.
 *
 * @summary Finds registered customers, opens their order histories, and enables or disables their accounts.
 * @tag find-customers
 * @fires {CustomerOpenEvent} customer-open - The CSR opens a customer's order history. Cancelable.
 * @fires {AccountEnableEvent} account-enable - An account is about to be enabled. Cancelable, can be held.
 * @fires {AccountEnabledEvent} account-enabled - An account was enabled.
 * @fires {AccountDisableEvent} account-disable - An account is about to be disabled. Cancelable, can be held.
 * @fires {AccountDisabledEvent} account-disabled - An account was disabled.
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - A search, reading or an action failed.
 * @csspart form - The search form.
 * @csspart field - A label with its box.
 * @csspart label - A label.
 * @csspart input - A box.
 * @csspart more - The criteria that are one step away.
 * @csspart button - Every button.
 * @csspart primary - The button that searches, or goes on.
 * @csspart error - What is wrong with a box.
 * @csspart result-heading - How many customers were found.
 * @csspart chips - A group of chips.
 * @csspart chip - Narrows the search.
 * @csspart table - The results.
 * @csspart row - A result.
 * @csspart customer-link - A customer's name.
 * @csspart status - The state of an account.
 * @csspart menu-button - Opens the actions of a customer.
 * @csspart menu - The actions of a customer.
 * @csspart menu-item - One of them.
 * @csspart dialog - A question before an action.
 * @csspart back - Leads back from an order history that is shown in place.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - A search is under way.
 * @cssstate empty - The search found nothing.
 * @cssstate failed - The search failed.
 */
export class FindCustomers extends DeskElement {
  static override properties = {
    maxResults: {type: Number, attribute: 'max-results'},
    criteria: {attribute: false},
    customerLink: {attribute: false},
    steps: {state: true},
    enabled: {state: true},
    opened: {state: true},
  };
  static override styles = [...base, noticeStyles, chipStyles, findOrdersStyles, findCustomersStyles];

  /** How many customers a search shows at most. Default: 20, HCL's own limit. */
  maxResults = 20;

  /** What is in the form. Setting it fills the form; `search()` searches for it. */
  criteria: CustomerCriteria = {};

  /** Address of a customer's page. Without it, the order history is shown in place. */
  customerLink?: (customerId: string) => string;

  private steps: readonly FollowedHint[] = [];
  private enabled?: boolean;
  private opened?: string;

  readonly #form = new FindCustomersForm(this, () => this.desk);
  readonly #query = new Query<[CustomerCriteria], Found>(
    this,
    async (signal, criteria) => {
      const [matches] = await Promise.all([
        customersOf(this.desk as Desk).find(criteria, this.maxResults, signal),
        this.#loadResults(),
        loadList(),
      ]);
      return {criteria, matches};
    },
    (failure) => this.desk?.report(this, failure),
  );
  #asked?: CustomerCriteria;
  #above?: typeof aboveCustomers;

  /** Searches for what is in the form. Resolves when the answer is shown; false when the form is not right. */
  search(): Promise<boolean> {
    // What was typed since is no longer a chip's doing.
    this.steps = this.steps.filter(({criterion, value}) => this.criteria[criterion] === value);
    return this.#search('[part=result-heading]');
  }

  /** Empties form and results. */
  clear(): void {
    this.#form.clear();
    this.steps = [];
    this.enabled = this.opened = undefined;
    this.#query.reset();
  }

  /** Brings the focus back to a customer's name, for a host that has shown the customer. */
  focusCustomer(customerId: string): void {
    this.renderRoot.querySelector('customer-list')?.focusCustomer(customerId);
  }

  protected override onSignedIn(): void {
    if (this.#query.failure ?? this.#query.value) void this.#query.again();
  }

  protected override onSignedOut(): void {
    this.clear();
  }

  protected override onOtherDesk(): void {
    const {loading, failure, value} = this.#query;
    this.opened = undefined;
    this.#query.value = undefined;
    if (loading || failure || value) void this.#query.again();
    this.#form.more.readAgain();
  }

  protected override content(desk: Desk): unknown {
    const {value, failure, loading} = this.#query;
    // The last customers stay while they are read again, but not under a search that failed.
    const found = failure && value?.criteria !== this.#asked ? undefined : value;
    this.setStates({loading, empty: !loading && found?.matches.customers.length === 0, failed: failure !== undefined});
    return html`${this.opened ? this.#history(desk, this.opened) : nothing}
      <div class="box" ?hidden=${!!this.opened}>
        <h2>${desk.t(en.findCustomers)}</h2>
        <form
          part="form"
          novalidate
          @submit=${this.#onSubmit}
          @reset=${this.#onReset}
          @input=${this.#form.onInput}
          @toggle=${this.#form.more.onToggle}
        >
          ${this.#form.render(desk, loading)}
        </form>
        ${this.readFailure(failure, () => this.#query.again())}
        ${found ? this.#results(desk, found) : loading ? resultSkeleton(desk) : nothing}
      </div>`;
  }

  #results(desk: Desk, {matches, criteria}: Found): TemplateResult {
    // By what was read: an account that is disabled here and now stays in sight.
    const customers = matches.customers.filter(({enabled}) => this.enabled === undefined || enabled === this.enabled);
    return html`<section>
      ${this.#above?.(desk, {
        matches,
        shown: customers.length,
        criteria,
        steps: this.steps,
        enabled: this.enabled,
        onHint: (hint) => void this.#narrow(hint),
        onTakeBack: (step) => void this.#takeBack(step),
        onEnabled: (enabled) => void (this.enabled = enabled),
      })}
      ${
        matches.customers.length
          ? html`<customer-list
              .customers=${customers}
              ?busy=${this.#query.loading}
              .customerLink=${this.customerLink}
              .open=${this.#open}
              exportparts=${CUSTOMER_PARTS}
            ></customer-list>`
          : nothing
      }
    </section>`;
  }

  async #loadResults(): Promise<void> {
    this.#above = (await loadPart(() => import('./find-customers-results.js'))).aboveCustomers;
  }

  #history({t}: Desk, customerId: string): TemplateResult {
    return html`<p class="back">
        <button part="button back" type="button" @click=${() => void this.#back(customerId)}>‹ ${t(en.backToCustomers)}</button>
      </p>
      <order-history customer-id=${customerId} exportparts=${HISTORY_PARTS}></order-history>`;
  }

  readonly #open = async (customerId: string): Promise<void> => {
    try {
      await loadHistory();
    } catch {
      return this.notLoaded(() => this.#open(customerId));
    }
    this.opened = customerId;
    await this.updateComplete;
    const history = this.renderRoot.querySelector('order-history');
    await history?.updateComplete;
    history?.focusHeading();
  };

  async #back(customerId: string): Promise<void> {
    this.opened = undefined;
    await this.updateComplete;
    this.focusCustomer(customerId);
  }

  async #search(focus: string): Promise<boolean> {
    if (!(await this.#form.check())) return false;
    this.enabled = undefined;
    const asked = (this.#asked = trimmed(this.criteria));
    await this.#query.run(asked);
    // A newer search speaks for itself; after a failure one goes on from where one was.
    if (this.#query.value?.criteria === asked) await focusInForm(this, focus);
    return true;
  }

  /** The focus stays on the chip, which now takes back what it did. */
  #narrow(hint: CustomerHint): Promise<boolean> {
    const {criterion, value} = hint;
    this.steps = [...this.steps.filter((step) => step.criterion !== criterion), {...hint, before: this.criteria[criterion]}];
    this.criteria = {...this.criteria, [criterion]: value};
    return this.#search(`[data-chip="${CSS.escape(`${criterion}:${value.toLowerCase()}`)}"]`);
  }

  #takeBack(step: FollowedHint): Promise<boolean> {
    this.steps = this.steps.filter((other) => other !== step);
    this.criteria = {...this.criteria, [step.criterion]: step.before ?? ''};
    return this.#search('[part=result-heading]');
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.search();
  };

  readonly #onReset = (): void => {
    this.clear();
    void focusInForm(this, '#logonId');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'find-customers': FindCustomers;
  }
}
