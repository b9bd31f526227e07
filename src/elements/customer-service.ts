import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {asFailure, type Failure} from '../model/failure.js';
import {loadPart} from '../model/load-part.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {notice} from '../ui/notice.js';
import {viewLinks, wayBack, type WayBack} from './customer-service-links.js';
import type {Reminders} from './customer-service-reminders.js';
import {customerServiceStyles} from './customer-service.styles.js';
import {defineLater} from './define-once.js';
import {DeskElement} from './desk-element.js';
import {addressOf, routeInAddress, sameRoute, type Route, type View} from './desk-route.js';
import type {FindOrders} from './find-orders.js';
import type {OrderHistory} from './order-history.js';
import {LATER} from './later-views.js';
import {PAGE_PARTS, SIGN_IN_PARTS} from './parts.js';
import {Shortcuts} from './shortcuts.js';

export type {View};

type ListView = Exclude<View, 'order'>;

/** What a list does for the page: give its orders, and take the focus back. */
type OrderSource = FindOrders | OrderHistory;

/** Lists whose order is not the order in which one goes through them. */
const hasOrders = (list: ListView): list is 'find-orders' | 'order-history' => list === 'find-orders' || list === 'order-history';

/**
 * The view is in the address's fragment (`#find-orders`, `#find-customers`, `#held-locks`, `#action-receipts`, `#customer=4003`, `#order=700101`), so that back, forward,
 * reload, bookmarks and a link in a mail work. No search criteria are in the address, unless the CSR copies a link to a search.
 *
 * @summary The whole Customer Service page: sign in, find orders or customers, open an order, and back to the list as it was.
 * @tag customer-service
 * @fires {SignedInEvent} signed-in - Somebody has signed in here.
 * @fires {SignedOutEvent} signed-out - The CSR has signed out.
 * @fires {OrderOpenEvent} order-open - The CSR opens an order. Prevent it to show the order yourself.
 * @fires {CustomerOpenEvent} customer-open - The CSR opens a customer's order history. Prevent it to show it yourself.
 * @fires {SessionLostEvent} session-lost - A service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - A call failed.
 * @csspart heading - The page's heading, and an order's.
 * @csspart bar - Heading, who is signed in, and sign out.
 * @csspart views - The links between the views.
 * @csspart back - The link back to the list.
 * @csspart neighbours - The way to the previous and the next order of the list.
 * @csspart button - Every button.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - It is being found out who is signed in.
 */
export class CustomerService extends DeskElement {
  static override properties = {
    view: {reflect: true},
    route: {state: true},
  };
  static override styles = [...base, noticeStyles, customerServiceStyles];

  /** What is shown: `find-orders` (default), `find-customers`, `held-locks`, `action-receipts`, `order-history` or `order`. Follows the address's fragment. */
  view: View = 'find-orders';

  private route: Route = {view: 'find-orders', id: ''};

  /** Where the address leads, be it here yet or not. */
  #next = this.route;
  #notLoaded?: Failure;

  /** The list from which an order was opened, and the customer whose history it is. */
  #list: ListView = 'find-orders';
  #customerId = '';
  #searchedCustomers = false;
  /** Whoever comes back by the key wants the box, not the place in the list. */
  #boxNext = false;
  readonly #scroll = new Map<View, number>();
  #reminders?: Reminders;

  constructor() {
    super();
    new Shortcuts(this, () => this.desk?.session.state === 'signed-in', {
      '/': () => this.#toBox(),
      '?': () => this.showKeys(),
      Escape: () => this.#toList(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onAddress);
    const start = this.view === 'find-customers' ? this.view : 'find-orders';
    void this.#go(routeInAddress() ?? {view: start, id: ''}, false);
    // Without it the services say the same, later.
    defineLater('acting-for', async () => (await import('./acting-for.js')).ActingFor).catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onAddress);
  }

  override updated(): void {
    const {state, agent} = this.desk?.session ?? {};
    if (!this.#reminders && state === 'signed-in' && agent?.isCsr) void this.#loadReminders();
  }

  /** Without them the page works all the same. */
  async #loadReminders(): Promise<void> {
    const part = await loadPart(() => import('./customer-service-reminders.js')).catch(() => undefined);
    if (!part || this.#reminders) return;
    this.#reminders = new part.Reminders(this, () => this.desk);
    this.requestUpdate();
  }

  protected override sessionNotice(): unknown {
    return nothing;
  }

  protected override get firstView(): boolean {
    return true;
  }

  protected override content(desk: Desk): unknown {
    const {t, session} = desk;
    const {state: now, agent, failure} = session;
    this.setStates({loading: now === 'unknown' && !failure});
    const known = now === 'lost' || (now === 'signed-in' && agent?.isCsr);
    return html`<div class="bar" part="bar">
        <h1 part="heading">${t(en.customerService)}</h1>
        ${now === 'signed-in' ? html`<csr-sign-in .orderLink=${this.#orderLink} exportparts=${SIGN_IN_PARTS} @signed-out=${this.#onOut}></csr-sign-in>` : nothing}
      </div>
      ${failure ? this.failureNotice(failure, () => session.load()) : nothing}
      ${now === 'unknown' && !failure ? html`<p class="muted waiting">${t(en.loading)}</p>` : nothing}
      ${this.#notLoaded ? this.failureNotice(this.#notLoaded, () => this.#go(this.#next, true)) : nothing}
      ${now === 'lost' ? notice('failed', [t(en.sessionLost)], this.signInHere()) : nothing}
      ${
        now === 'signed-out'
          ? html`<p>${t(en.askToSignIn)}</p>
              <csr-sign-in exportparts=${SIGN_IN_PARTS} @signed-in=${this.#onIn}></csr-sign-in>`
          : nothing
      }
      ${known ? html`<acting-for exportparts=${SIGN_IN_PARTS}></acting-for>${this.endNotice()}${this.#reminders?.heldAtEnd(desk)}${this.#reminders?.unsent(desk)}${this.#views(desk)}` : nothing}`;
  }

  /** The lists stay in the page behind an order, as the CSR left them. */
  #views(desk: Desk): TemplateResult {
    const {view, id} = this.route;
    return html`${view === 'order' ? wayBack(desk, id, this.#way) : viewLinks(desk, view)}
      ${
        view === 'order'
          ? html`<order-details
              order-id=${id}
              .orderLink=${this.#orderLink}
              .customerLink=${this.#customerLink}
              exportparts=${PAGE_PARTS}
            ></order-details>`
          : nothing
      }
      ${view === 'held-locks' ? html`<held-locks .orderLink=${this.#orderLink} exportparts=${PAGE_PARTS}></held-locks>` : nothing}
      ${
        view === 'action-receipts'
          ? html`<action-receipts
              .orderLink=${this.#orderLink}
              .customerLink=${this.#customerLink}
              exportparts=${PAGE_PARTS}
            ></action-receipts>`
          : nothing
      }
      <find-orders ?hidden=${view !== 'find-orders'} .orderLink=${this.#orderLink} exportparts=${PAGE_PARTS}></find-orders>
      ${
        this.#searchedCustomers
          ? html`<find-customers
              ?hidden=${view !== 'find-customers'}
              .customerLink=${this.#customerLink}
              exportparts=${PAGE_PARTS}
            ></find-customers>`
          : nothing
      }
      ${
        this.#customerId
          ? html`<order-history
              ?hidden=${view !== 'order-history'}
              customer-id=${this.#customerId}
              .orderLink=${this.#orderLink}
              exportparts=${PAGE_PARTS}
            ></order-history>`
          : nothing
      }`;
  }

  get #way(): WayBack {
    return {list: this.#list, address: this.#listAddress, orders: this.#source?.shownOrders ?? [], orderLink: this.#orderLink};
  }

  readonly #orderLink = (id: string): string => addressOf({view: 'order', id});
  readonly #customerLink = (id: string): string => addressOf({view: 'order-history', id});

  get #listAddress(): string {
    return addressOf({view: this.#list, id: this.#list === 'order-history' ? this.#customerId : ''});
  }

  #element<Tag extends ListView | 'order-details'>(tag: Tag): HTMLElementTagNameMap[Tag] | null {
    return this.renderRoot.querySelector(tag);
  }

  /** Where the orders of the list are. */
  get #source(): OrderSource | null {
    return hasOrders(this.#list) ? this.#element(this.#list) : null;
  }

  readonly #onAddress = (): void => {
    // An empty fragment is the page as it was opened; any other that is not ours is the host page's own.
    const route = routeInAddress() ?? (location.hash ? undefined : {view: 'find-orders' as const, id: ''});
    if (route && !sameRoute(route, this.#next)) void this.#go(route, true);
  };

  async #go(route: Route, moved: boolean): Promise<void> {
    const left = this.route;
    if (moved) this.#scroll.set(left.view, scrollY);
    this.#next = route;
    const failure = await LATER[route.view]?.().then(() => undefined, asFailure);
    // The CSR may have gone on meanwhile.
    if (this.#next !== route) return;
    this.#notLoaded = failure;
    this.requestUpdate();
    if (failure) return;
    this.route = route;
    this.view = route.view;
    if (route.view !== 'order') this.#list = route.view;
    if (route.view === 'order-history') this.#customerId = route.id;
    this.#searchedCustomers ||= route.view === 'find-customers';
    await this.updateComplete;
    if (moved && !(sameRoute(route, left) && this.shadowRoot?.activeElement)) await this.#arrive(route, left);
  }

  /** The focus goes to what was opened, or back to where it was opened. */
  async #arrive({view}: Route, left: Route): Promise<void> {
    const arrived = this.#element(view === 'order' ? 'order-details' : view);
    await arrived?.updateComplete;
    if (view === 'order') return this.#element('order-details')?.focusHeading();
    if (this.#boxNext) {
      this.#boxNext = false;
      return void this.#element('find-orders')?.focusBox();
    }
    const known = left.view === 'order' || (left.view === 'order-history' && view === 'find-customers');
    if (known) scrollTo({top: this.#scroll.get(view) ?? 0, behavior: 'instant'});
    if (left.view === 'order') this.#source?.focusOrder(left.id);
    else if (view === 'find-customers' && known) this.#element('find-customers')?.focusCustomer(left.id);
    else if (view === 'order-history') this.#element('order-history')?.focusHeading();
    else this.#first(arrived)?.focus();
  }

  #first(element: HTMLElement | null): HTMLElement | null | undefined {
    const root = element?.shadowRoot;
    return root?.querySelector<HTMLElement>('input, textarea') ?? root?.querySelector<HTMLElement>('[tabindex="-1"]');
  }

  #toList(): boolean {
    const away = this.route.view === 'order';
    if (away) location.assign(this.#listAddress);
    return away;
  }

  #toBox(): boolean {
    const box = this.#element('find-orders');
    if (this.route.view === 'find-orders') return box?.focusBox() ?? false;
    this.#boxNext = true;
    location.assign(addressOf({view: 'find-orders', id: ''}));
    return true;
  }

  readonly #onIn = async (): Promise<void> => {
    // Told before the listeners are: without this there would be no update to wait for.
    this.requestUpdate();
    await this.updateComplete;
    await this.#element(this.route.view === 'order' ? 'order-details' : this.route.view)?.updateComplete;
    this.resume();
  };

  protected override resume(): void {
    const order = this.#element('order-details');
    if (order) order.focusHeading();
    else this.#first(this.#element(this.#list))?.focus();
  }

  readonly #onOut = async (): Promise<void> => {
    if (this.route.view !== 'order-history') this.#customerId = '';
    this.requestUpdate();
    await this.updateComplete;
    const panel = this.renderRoot.querySelector('csr-sign-in');
    await panel?.updateComplete;
    panel?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-service': CustomerService;
  }
}
