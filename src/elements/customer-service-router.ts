import type {LitElement, ReactiveController} from 'lit';
import {asFailure, type Failure} from '../model/failure.js';
import type {OrderSummary} from '../model/order.js';
import {LATER} from './customer-service-views.js';
import {addressOf, routeInAddress, sameRoute, type Route, type View} from './desk-route.js';
import type {FindOrders} from './find-orders.js';
import type {OrderHistory} from './order-history.js';

type ListView = Exclude<View, 'order'>;

/** What a list does for the page: give its orders, and take the focus back. */
type OrderSource = FindOrders | OrderHistory;

/** Lists whose order is not the order in which one goes through them. */
const hasOrders = (list: ListView): list is 'find-orders' | 'order-history' => list === 'find-orders' || list === 'order-history';

/** Where the Customer Service page is: follows the address's fragment, loads views, keeps the way back, and leads the focus. */
export class ViewRouter implements ReactiveController {
  /** What is shown. */
  route: Route = {view: 'find-orders', id: ''};

  /** Why what was asked for last is not shown. */
  notLoaded?: Failure;

  /** The list from which an order was opened, and the customer whose history it is. */
  list: ListView = 'find-orders';
  customerId = '';
  searchedCustomers = false;

  readonly #host: LitElement & {view: View};
  /** Where the address leads, be it here yet or not. */
  #next = this.route;
  /** Whoever comes back by the key wants the box, not the place in the list. */
  #boxNext = false;
  readonly #scroll = new Map<View, number>();

  constructor(host: LitElement & {view: View}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onAddress);
    const start = this.#host.view === 'find-customers' ? this.#host.view : 'find-orders';
    void this.#go(routeInAddress() ?? {view: start, id: ''}, false);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onAddress);
  }

  get listAddress(): string {
    return addressOf({view: this.list, id: this.list === 'order-history' ? this.customerId : ''});
  }

  /** The orders of the list. */
  get orders(): readonly OrderSummary[] {
    return this.#source?.shownOrders ?? [];
  }

  /** The view's element has what it shows first. */
  async shown(): Promise<void> {
    await this.#element(this.route.view === 'order' ? 'order-details' : this.route.view)?.updateComplete;
  }

  /** Loads again what could not be loaded. */
  async tryAgain(): Promise<void> {
    await this.#go(this.#next, true);
  }

  /** From an order to its list; says whether there is an order. */
  toList(): boolean {
    const away = this.route.view === 'order';
    if (away) location.assign(this.listAddress);
    return away;
  }

  /** To the box that takes anything; says whether it is there. */
  toBox(): boolean {
    if (this.route.view === 'find-orders') return this.#element('find-orders')?.focusBox() ?? false;
    this.#boxNext = true;
    location.assign(addressOf({view: 'find-orders', id: ''}));
    return true;
  }

  /** Puts the focus where work begins. */
  focus(): void {
    const order = this.#element('order-details');
    if (order) order.focusHeading();
    else focusFirst(this.#element(this.list));
  }

  /** Nothing of a customer stays behind other views. */
  onSignedOut(): void {
    if (this.route.view !== 'order-history') this.customerId = '';
  }

  readonly #onAddress = (): void => {
    // An empty fragment is the page as it was opened; any other that is not ours is the host page's own.
    const route = routeInAddress() ?? (location.hash ? undefined : {view: 'find-orders' as const, id: ''});
    if (route && !sameRoute(route, this.#next)) void this.#go(route, true);
  };

  async #go(route: Route, moved: boolean): Promise<void> {
    const host = this.#host;
    const left = this.route;
    if (moved) this.#scroll.set(left.view, scrollY);
    this.#next = route;
    const failure = await LATER[route.view]?.().then(() => undefined, asFailure);
    // The CSR may have gone on meanwhile.
    if (this.#next !== route) return;
    this.notLoaded = failure;
    host.requestUpdate();
    if (failure) return;
    this.route = route;
    host.view = route.view;
    if (route.view !== 'order') this.list = route.view;
    if (route.view === 'order-history') this.customerId = route.id;
    this.searchedCustomers ||= route.view === 'find-customers';
    await host.updateComplete;
    if (moved && !(sameRoute(route, left) && host.shadowRoot?.activeElement)) await this.#arrive(route, left);
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
    else focusFirst(arrived);
  }

  /** Where the orders of the list are. */
  get #source(): OrderSource | null {
    return hasOrders(this.list) ? this.#element(this.list) : null;
  }

  #element<Tag extends ListView | 'order-details'>(tag: Tag): HTMLElementTagNameMap[Tag] | null {
    return this.#host.renderRoot.querySelector(tag);
  }
}

function focusFirst(element: HTMLElement | null): void {
  const root = element?.shadowRoot;
  (root?.querySelector<HTMLElement>('input, textarea') ?? root?.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus();
}
