import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {Query} from '../controllers/query.js';
import type {Desk} from '../desk/desk.js';
import {ordersOf} from '../desk/order-store.js';
import {
  addSlice,
  dropSlice,
  firstProgress,
  refreshAll,
  respell,
  toggleChip,
  withFirst,
  type Find,
  type SearchProgress,
} from '../desk/search-progress.js';
import * as en from '../i18n/en.js';
import type {OrderCriteria, OrderMatches} from '../model/order-search.js';
import type {OrderSummary} from '../model/order.js';
import {resultsView, type AnsweredSearch, type ResultsView} from '../model/answered-searches.js';
import type {Chip} from '../model/order-chips.js';
import {dayAfter, readShownDate} from '../model/shown-date.js';
import {spellingsOf} from '../model/spellings.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {chipStyles} from '../ui/chips.js';
import {DeskElement} from './desk-element.js';
import {foundOrdersStyles} from './found-orders.styles.js';
import {coach, foundHeading, whyFound} from './found-orders-coach.js';
import {RESULT_PARTS, ROW_PARTS} from './parts.js';

/** A search's answer, and the steps taken from it: both come back when the browser goes back. */
export interface Found {
  readonly criteria: OrderCriteria;
  readonly matches: OrderMatches;
  progress?: SearchProgress;
}

type SearchStep = (before: SearchProgress, find: Find) => Promise<SearchProgress>;

/**
 * With more matches than rows it helps to see fewer, or to go on: chips made from the rows that came, and slices by date. Each is one
 * click and one request, and can be taken back; whatever they find is put together, each order once. When a search finds nothing,
 * other spellings of it are tried: a phone or a ZIP in any format, names without accents or in the other order.
 *
 * @summary What a search has found, and the way to the rest of it. Part of `<find-orders>`.
 * @tag found-orders
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - A search failed.
 * @csspart result-heading - How many orders were found.
 * @csspart chips - A group of chips.
 * @csspart chip - Narrows the search, or goes on with it.
 * @csspart button - Every button.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - A search is under way.
 * @cssstate empty - Nothing was found.
 * @cssstate failed - The last step failed.
 */
export class FoundOrders extends DeskElement {
  static override properties = {
    found: {attribute: false},
    busy: {type: Boolean},
    maxResults: {attribute: false},
    orderLink: {attribute: false},
  };
  static override styles = [...base, noticeStyles, chipStyles, foundOrdersStyles];

  /** The answer of the search itself. */
  found?: Found;

  /** It is being asked again. */
  busy = false;

  /** How many orders a search gives at most. */
  maxResults = 20;

  /** Address of an order's page. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  readonly #step = new Query<[SearchStep], SearchProgress>(
    this,
    async (signal, step) => {
      const {found} = this;
      const orders = ordersOf(this.desk as Desk);
      const after = await step(this.#progress as SearchProgress, (criteria) => orders.find(criteria, this.maxResults, signal));
      if (!signal.aborted && found === this.found) void this.#arrive(after);
      return after;
    },
    (failure) => this.desk?.report(this, failure),
  );
  #criteria?: OrderCriteria;

  /** The orders as they are on screen. */
  get shownOrders(): readonly OrderSummary[] {
    return this.renderRoot.querySelector('order-list')?.shownOrders ?? [];
  }

  /** Brings the focus back to an order's link, for a host that has shown the order. */
  focusOrder(orderId: string): void {
    this.renderRoot.querySelector('order-list')?.focusOrder(orderId);
  }

  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  /** What its parts are called comes with it, so that the form does not have to know. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('exportparts', RESULT_PARTS);
  }

  override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    const {found} = this;
    if (!found || !changed?.has('found')) return;
    const before = this.#criteria === found.criteria ? (changed.get('found') as Found | undefined)?.progress : undefined;
    // A step that failed because the session had ended is repeated once the search itself was.
    const stopped = !!before && this.#step.failure?.kind === 'signed-out';
    this.#criteria = found.criteria;
    if (!stopped) this.#step.reset();
    this.#progress = found.progress ?? (before ? withFirst(before, found.matches) : firstProgress(found.criteria, found.matches));
    if (stopped) void this.#step.again();
    else if (!found.matches.orders.length && !this.#progress.respelled && this.#canRespell) void this.#step.run(this.#respell);
  }

  protected override content(desk: Desk): unknown {
    const progress = this.#progress;
    if (!progress) return nothing;
    const {t, locale} = desk;
    const {loading, failure} = this.#step;
    const view = resultsView(progress.searches, progress.chips, locale);
    this.setStates({loading, empty: !loading && !view.orders.length, failed: !!failure});
    return html`<section class="box" aria-busy=${loading} @keydown=${this.#onKey}>
      <div class="head">
        <div>${foundHeading(desk, view, progress)}</div>
        <div class="actions">
          ${this.#button(t(en.refresh), () => void this.#step.run(refreshAll))}
          ${this.#canRespell && !progress.respelled ? this.#button(t(en.otherSpellings), () => void this.#step.run(this.#respell), 'spellings') : nothing}
          ${loading && !view.orders.length ? html`<span class="muted waiting">${t(en.loading)}</span>` : nothing}
        </div>
      </div>
      ${coach(desk, view, progress, {
        toggle: (chip) => void this.#toggle(chip),
        older: () => void this.#older(view),
        drop: (search) => void this.#drop(search),
      })}
      ${this.readFailure(failure, () => this.#step.again())}
      ${
        view.orders.length
          ? html`<order-list
              .orders=${view.orders}
              .reasons=${whyFound(desk, progress)}
              ?busy=${this.busy || loading}
              .orderLink=${this.orderLink}
              exportparts=${ROW_PARTS}
            ></order-list>`
          : nothing
      }
    </section>`;
  }

  get #progress(): SearchProgress | undefined {
    return this.found?.progress;
  }

  set #progress(progress: SearchProgress | undefined) {
    if (this.found) this.found.progress = progress;
  }

  get #canRespell(): boolean {
    return !!this.#criteria && !!this.desk && spellingsOf(this.#criteria, this.desk.country).length > 0;
  }

  /** From the heading, on which a search puts the focus, the arrow leads into the list. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const [first] = this.shownOrders;
    if (event.key !== 'ArrowDown' || !first || !(event.target as Element).matches('h3')) return;
    event.preventDefault();
    this.focusOrder(first.orderId);
    // The way there may be longer than the window.
    this.renderRoot.querySelector('order-list')?.shadowRoot?.activeElement?.scrollIntoView({block: 'nearest'});
  };

  #button(text: string, onClick: () => void, id?: string): TemplateResult {
    return html`<button part="button" type="button" data-chip=${id ?? nothing} @click=${onClick}>${text}</button>`;
  }

  readonly #respell: SearchStep = (before, find) => respell(before, (this.desk as Desk).country, find);

  #toggle(chip: Chip): Promise<void> {
    return this.#step.run((before, find) => toggleChip(before, chip, find));
  }

  /** Where the row's text is no date of the language, the order itself knows its day: the zone is not known, so the next day is in, too. */
  #older({edge}: ResultsView): Promise<void> {
    const desk = this.desk as Desk;
    return this.#step.run(async (before, find) => {
      // Carts have no date: whatever was placed until tomorrow is no cart.
      if (!edge) return addSlice(before, dayAfter(new Date().toISOString().slice(0, 10)), find);
      const day = readShownDate(edge.placed, desk.locale);
      const known = day ?? (await ordersOf(desk).read(edge.orderId, {page: 1, size: 1})).placed?.slice(0, 10);
      return known ? addSlice(before, day ?? dayAfter(known), find) : {...before, crowded: true};
    });
  }

  #drop(search: AnsweredSearch): Promise<void> {
    return this.#step.run((before) => Promise.resolve(dropSlice(before, search)));
  }

  /** How many orders there are now is said, and the focus stays on the chip, wherever that has gone to. */
  async #arrive(after: SearchProgress): Promise<void> {
    const focused = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    const chip = focused?.dataset['chip'];
    this.#progress = after;
    this.requestUpdate();
    await this.updateComplete;
    const heading = this.renderRoot.querySelector('h3');
    this.announce(heading?.textContent.trim() ?? '');
    if (chip) (this.renderRoot.querySelector<HTMLElement>(`[data-chip="${CSS.escape(chip)}"]`) ?? heading)?.focus();
    else if (focused?.isConnected === false) heading?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'found-orders': FoundOrders;
  }
}
