import {html, nothing} from 'lit';
import {Query} from '../controllers/query.js';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {loadPart} from '../model/load-part.js';
import {hasCriterion, trimCriteria, type OrderCriteria} from '../model/order-search.js';
import type {OrderSummary} from '../model/order.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {DeskElement} from './desk-element.js';
import {findOrdersStyles} from './find-orders.styles.js';
import type {Found, FoundOrders} from './found-orders.js';
import {FindOrdersForm} from './find-orders-form.js';
import {resultSkeleton} from './result-skeleton.js';
import type {Kept} from './search-history.js';
import type {SearchPlace} from './search-place.js';

type Later = typeof import('./find-orders-later.js');

const loadLater = (): Promise<Later> => loadPart(() => import('./find-orders-later.js'));

/**
 * Shows the newest matches first, how many there are in all, and the way to the others. Billing data cannot be searched in HCL
 * Commerce. A search is one request. Following an order number fires `order-open`; unless that is prevented, the link is followed.
 * Each search is an entry of the browser's history; recent ones are kept in this tab until sign-out, and none is ever in the address.
 *
 * @summary Finds submitted and pending orders by order number or shipping data, and acts on them.
 * @tag find-orders
 * @fires {OrderOpenEvent} order-open - The CSR follows an order number. Cancelable.
 * @fires {LockTakeEvent} lock-take - A lock is about to be taken. Cancelable, can be held.
 * @fires {LockTakenEvent} lock-taken - A lock was taken.
 * @fires {LockReleaseEvent} lock-release - A lock is about to be released. Cancelable, can be held.
 * @fires {LockReleasedEvent} lock-released - A lock was released.
 * @fires {OrderCancelEvent} order-cancel - An order is about to be canceled. Cancelable, can be held.
 * @fires {OrderCanceledEvent} order-canceled - An order was canceled.
 * @fires {OrderReorderEvent} order-reorder - An order is about to be copied into the customer's cart. Cancelable, can be held.
 * @fires {OrderReorderedEvent} order-reordered - Order items were added to a cart.
 * @fires {CommentAddEvent} comment-add - The reason of an action is about to be added as a comment. Cancelable, can be held.
 * @fires {CommentAddedEvent} comment-added - It was added.
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
 * @csspart chips - A group of chips.
 * @csspart chip - Narrows the search, or goes on with it.
 * @csspart table - The results.
 * @csspart row - A result.
 * @csspart order-link - An order number.
 * @csspart status - A status.
 * @csspart match - Why an order is in the list.
 * @csspart facts - What one sees of an order when looking into it.
 * @csspart copy - Copies what it stands beside.
 * @csspart dialog - A question before an action.
 * @csspart lock - Whose lock it is; also `mine` or `other`.
 * @csspart menu-button - Opens the actions of an order.
 * @csspart menu - The actions of an order.
 * @csspart menu-item - One of them.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - A search is under way.
 * @cssstate empty - The search found nothing.
 * @cssstate failed - The search failed.
 */
export class FindOrders extends DeskElement {
  static override properties = {
    maxResults: {type: Number, attribute: 'max-results'},
    criteria: {attribute: false},
    orderLink: {attribute: false},
    remembered: {state: true},
  };
  static override styles = [...base, noticeStyles, findOrdersStyles];

  /** How many orders a search shows at most. Default: 20, HCL's own limit. */
  maxResults = 20;

  /** What is in the form. Setting it fills the form; `search()` searches for it. */
  criteria: OrderCriteria = {};

  /** Address of an order's page. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  private remembered = false;

  readonly #form = new FindOrdersForm(this, () => this.desk);
  readonly #query = new Query<[OrderCriteria], Found>(
    this,
    async (signal, criteria) => (await loadLater()).findOrders(this.desk as Desk, criteria, this.maxResults, signal),
    (failure) => this.desk?.report(this, failure),
  );
  #place?: SearchPlace<Found>;
  #savedSearches?: Later['savedSearches'];
  #asked?: OrderCriteria;
  #broughtBack = false;

  /** Searches for what is in the form. Resolves when the answer is shown; false when the form is not right. */
  async search(): Promise<boolean> {
    await this.#loadLater();
    if (!(await this.#form.check())) return false;
    const asked = trimCriteria(this.criteria);
    await this.#ask(asked);
    // A newer search speaks for itself; after a failure one goes on from where one was.
    if (this.#query.value?.criteria !== asked) return true;
    this.#place?.add(asked);
    // The words of another language are waited for, also once they are there.
    await this.updateComplete;
    await this.#results?.updateComplete;
    this.#results?.focusHeading();
    return true;
  }

  /** Empties form and results. */
  clear(): void {
    this.#asked = undefined;
    this.#form.clear();
    this.#query.reset();
  }

  /** Brings the focus back to an order's link, for a host that has shown the order. */
  focusOrder(orderId: string): void {
    this.#results?.focusOrder(orderId);
  }

  /** Puts the focus into the box that takes anything; says whether it is there. */
  focusBox(): boolean {
    const box = this.renderRoot.querySelector<HTMLElement>('#anything');
    box?.focus();
    return !!box;
  }

  /** The orders as they are on screen, for a host that goes from one to the next. */
  get shownOrders(): readonly OrderSummary[] {
    return this.#results?.shownOrders ?? [];
  }

  protected override onSignedIn(): void {
    if (this.#query.failure ?? this.#query.value) void this.#query.again();
  }

  protected override onSignedOut(): void {
    this.clear();
    this.remembered = false;
    this.#place?.forget();
  }

  protected override onOtherDesk(): void {
    const {loading, failure, value} = this.#query;
    this.#query.value = undefined;
    if (loading || failure || value) void this.#query.again();
    this.#form.more.readAgain();
  }

  override firstUpdated(): void {
    super.firstUpdated();
    void this.#loadLater();
  }

  override updated(): void {
    if (this.#broughtBack || !this.#place || this.desk?.session.state !== 'signed-in') return;
    this.#broughtBack = true;
    this.#place.restore();
  }

  protected override get firstView(): boolean {
    return true;
  }

  protected override content(desk: Desk): unknown {
    const {t} = desk;
    const {value, failure, loading} = this.#query;
    // The last orders stay while they are read again, but not under a search that failed.
    const found = failure && value?.criteria !== this.#asked ? undefined : value;
    this.setStates({loading, empty: !loading && found?.matches.orders.length === 0, failed: failure !== undefined});
    return html`<div class="box">
      <h2>${t(en.findOrders)}</h2>
      <form
        part="form"
        novalidate
        @submit=${this.#onSubmit}
        @reset=${this.#onReset}
        @input=${this.#form.onInput}
        @toggle=${this.#form.more.onToggle}
      >
        ${this.#form.render(desk, {
          busy: loading,
          remembered: this.remembered,
          onRemembered: () => void this.#onRemembered(),
          onKeys: () => this.showKeys(),
        })}
      </form>
      ${this.remembered ? this.#savedSearches?.(desk, this.#asked ?? this.criteria, (criteria) => void this.#choose(criteria)) : nothing}
      ${this.readFailure(failure, () => this.#query.again())}
      ${
        found
          ? html`<found-orders .found=${found} ?busy=${loading} .maxResults=${this.maxResults} .orderLink=${this.orderLink}></found-orders>`
          : loading
            ? resultSkeleton(desk)
            : nothing
      }
    </div>`;
  }

  /** Without it, one searches all the same; it is tried again then. */
  async #loadLater(): Promise<void> {
    if (this.#place) return;
    const later = await loadLater().catch(() => undefined);
    if (!later || this.#place) return;
    this.#form.later = later;
    this.#place = new later.SearchPlace<Found>(this, () => this.desk, {
      now: () => ({criteria: this.#asked ?? {}, found: this.#query.value}),
      show: (kept, scroll) => void this.#bringBack(kept, scroll),
    });
    new later.Shortcuts(this, () => !this.nested, {'/': () => this.focusBox(), '?': () => this.showKeys()});
    this.requestUpdate();
  }

  get #results(): FoundOrders | null {
    return this.renderRoot.querySelector('found-orders');
  }

  #ask(criteria: OrderCriteria): Promise<void> {
    this.#asked = criteria;
    return this.#query.run(criteria);
  }

  async #choose(criteria: OrderCriteria): Promise<void> {
    this.#form.fill(criteria);
    this.remembered = false;
    await this.search();
  }

  /** What an entry of the history, or a link, stands for; what was found then is not asked again. */
  async #bringBack({criteria, found}: Kept<Found>, scroll: number): Promise<void> {
    // It comes when it is known who is signed in: what was typed or asked by then stays.
    if (!this.#query.value && (this.#asked ?? hasCriterion(this.criteria))) return;
    this.#form.fill(criteria);
    if (found) {
      this.#asked = found.criteria;
      this.#query.show(found, found.criteria);
    } else if (hasCriterion(criteria) && (await this.#form.check())) {
      await this.#ask(trimCriteria(criteria));
    }
    await this.updateComplete;
    await this.#results?.updateComplete;
    if (scroll) scrollTo({top: scroll, behavior: 'instant'});
  }

  async #onRemembered(): Promise<void> {
    const desk = this.desk as Desk;
    try {
      const {loadSavedSearches, savedSearches} = await loadLater();
      await loadSavedSearches(desk);
      this.#savedSearches = savedSearches;
    } catch {
      return this.notLoaded(() => this.#onRemembered());
    }
    this.remembered = !this.remembered;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.search();
  };

  /** The browser empties the boxes as well: only it can take out a date that is not finished. */
  readonly #onReset = (): void => {
    this.clear();
    this.focusBox();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'find-orders': FindOrders;
  }
}
