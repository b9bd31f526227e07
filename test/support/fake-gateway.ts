import type {HistoryRequest, OrderGateway, PageRequest, SessionContext} from '../../src/gateway/order-gateway.js';
import type {Agent} from '../../src/model/agent.js';
import type {Cart, Reorder} from '../../src/model/cart.js';
import type {Country} from '../../src/model/country.js';
import type {PastOrder} from '../../src/model/customer-history.js';
import type {CustomerCriteria, CustomerMatches} from '../../src/model/customer-search.js';
import type {Customer} from '../../src/model/customer.js';
import {Failure, type FailureFacts} from '../../src/model/failure.js';
import type {OrderComment} from '../../src/model/order-comment.js';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import type {OrderCriteria, OrderMatches} from '../../src/model/order-search.js';
import type {Order} from '../../src/model/order.js';
import type {Page} from '../../src/model/page.js';
import {wantedOf, type ReorderLine} from '../../src/model/reorder.js';
import type {Stock} from '../../src/model/stock.js';
import {aComment, aCsr, anItem, aPage, someCustomers, someMatches} from './builders.js';

type Method = keyof OrderGateway;
const WRITES = /^(lock|unlock|cancelOrder|reorder|addComment|setAccountEnabled) /;

interface Plan {
  readonly method: Method;
  readonly failure?: Failure;
  /** Whether the backend acts before the failure. */
  readonly when?: 'before' | 'after';
  readonly released?: Promise<void>;
  readonly arrive?: () => void;
}

/** A backend in memory: what it holds can be set, what it was asked can be read, what goes wrong next can be planned. */
export class FakeGateway implements OrderGateway {
  agent: Agent | undefined = aCsr();
  readonly orders = new Map<string, Order>();
  /** By customer ID. */
  readonly carts = new Map<string, Cart>();
  stock: readonly Stock[] = [];
  /** Newest first; of all orders. */
  readonly comments: OrderComment[] = [];
  matches: OrderMatches = someMatches();
  readonly customers = new Map<string, Customer>();
  customerMatches: CustomerMatches = someCustomers();
  /** By customer ID. */
  readonly histories = new Map<string, Page<PastOrder>>();
  /** Every call in a line: method, what it was about, what else was said. */
  readonly calls: string[] = [];
  /** The signal of every call that had one, by its line. */
  readonly signals = new Map<string, AbortSignal>();
  readonly #plans: Plan[] = [];
  readonly #lost = new Map<Method, string>();

  constructor(...orders: Order[]) {
    for (const order of orders) this.orders.set(order.orderId, order);
  }

  /** What was sent to change something. */
  get writes(): string[] {
    return this.calls.filter((call) => WRITES.test(call));
  }

  callsOf(method: Method): string[] {
    return this.calls.filter((call) => call.split(' ')[0] === method);
  }

  /** Something changes an order behind the desk's back. */
  change(orderId: string, facts: Partial<Order>): void {
    this.orders.set(orderId, {...this.order(orderId), ...facts});
  }

  order(orderId: string): Order {
    const order = this.orders.get(orderId);
    if (!order) throw new Failure({kind: 'not-found', key: '_ERR_ORDER_NOT_FOUND', code: 'CMN1024E'});
    return order;
  }

  customer(customerId: string): Customer {
    const customer = this.customers.get(customerId);
    if (!customer) throw new Failure({kind: 'not-found', key: '_ERR_USER_NOT_FOUND', code: 'CMN1025E'});
    return customer;
  }

  /** Something changes a customer behind the desk's back. */
  changeCustomer(customerId: string, facts: Partial<Customer>): void {
    this.customers.set(customerId, {...this.customer(customerId), ...facts});
  }

  /** The next call of a method fails: before the backend acted, or after it. */
  failNext(method: Method, facts: FailureFacts, when: 'before' | 'after' = 'before'): void {
    this.#plans.push({method, failure: new Failure(facts), when});
  }

  /** From the call that reads so on, a method is out of reach. */
  lose(method: Method, since: string): void {
    this.#lost.set(method, since);
  }

  /** The next call of a method is answered only when it is released; the answer is what is true by then. */
  hold(method: Method): {arrived: Promise<void>; release: () => void} {
    const {promise: released, resolve: release} = promiseAndResolve();
    const {promise: arrived, resolve: arrive} = promiseAndResolve();
    this.#plans.push({method, released, arrive});
    return {arrived, release};
  }

  async #call<T>(method: Method, said: readonly unknown[], signal: AbortSignal | undefined, act: () => T): Promise<T> {
    const line = [method, ...said].join(' ');
    const lostSince = this.#lost.get(method);
    if (lostSince && this.calls.includes(lostSince)) throw new Failure({kind: 'offline'});
    this.calls.push(line);
    if (signal) this.signals.set(line, signal);
    const at = this.#plans.findIndex((plan) => plan.method === method);
    const [plan] = at < 0 ? [] : this.#plans.splice(at, 1);
    plan?.arrive?.();
    if (plan?.released) await Promise.race([plan.released, endOf(signal)]);
    signal?.throwIfAborted();
    if (plan?.failure && plan.when === 'before') throw plan.failure;
    const answer = act();
    if (plan?.failure) throw plan.failure;
    return answer;
  }

  signIn(logonId: string, password: string): Promise<Agent> {
    return this.#call('signIn', [logonId, password], undefined, () => (this.agent = aCsr({logonId})));
  }

  signOut(): Promise<void> {
    return this.#call('signOut', [], undefined, () => void (this.agent = undefined));
  }

  whoAmI(signal?: AbortSignal): Promise<Agent | undefined> {
    return this.#call('whoAmI', [], signal, () => this.agent);
  }

  readContext(signal?: AbortSignal): Promise<SessionContext> {
    return this.#call('readContext', [], signal, () => ({langId: '-1', currency: 'USD'}));
  }

  findOrders(criteria: OrderCriteria, max: number, signal?: AbortSignal): Promise<OrderMatches> {
    return this.#call('findOrders', [JSON.stringify(criteria), max], signal, () => this.matches);
  }

  getOrder(orderId: string, {page, size}: PageRequest, signal?: AbortSignal): Promise<Order> {
    return this.#call('getOrder', [orderId, `${page}/${size}`], signal, () => this.order(orderId));
  }

  cancelOrder(orderId: string, signal?: AbortSignal): Promise<void> {
    return this.#call('cancelOrder', [orderId], signal, () => this.change(orderId, {status: 'X', lock: UNLOCKED}));
  }

  lock(orderId: string, takeOver: boolean, signal?: AbortSignal): Promise<void> {
    return this.#call('lock', [orderId, takeOver ? 'take-over' : 'take'], signal, () => this.change(orderId, {lock: MINE}));
  }

  unlock(orderId: string, signal?: AbortSignal): Promise<void> {
    return this.#call('unlock', [orderId], signal, () => this.change(orderId, {lock: UNLOCKED}));
  }

  getCart(customerId: string, {page, size}: PageRequest, signal?: AbortSignal): Promise<Cart | undefined> {
    return this.#call('getCart', [customerId, ...(page > 1 ? [`${page}/${size}`] : [])], signal, () => {
      const cart = this.carts.get(customerId);
      return cart?.items ? {...cart, items: cart.items.slice((page - 1) * size, page * size)} : cart;
    });
  }

  reorder(orderId: string, customerId: string, lines: readonly ReorderLine[] | undefined, signal?: AbortSignal): Promise<Reorder> {
    const said = lines ? [lines.map((line) => `${line.orderItemId}×${wantedOf(line)}`).join(',')] : [];
    return this.#call('reorder', [orderId, customerId, ...said], signal, () => {
      const {items} = this.order(orderId).items;
      const news = lines ? lines.map((line) => anItem({...line, quantity: wantedOf(line)})) : items;
      const cart = this.carts.get(customerId) ?? {orderId: '700300', lock: UNLOCKED, itemCount: 0, items: []};
      this.carts.set(customerId, {
        ...cart,
        itemCount: (cart.itemCount ?? 0) + news.length,
        ...(cart.items && {items: [...cart.items, ...news]}),
      });
      return {cartId: cart.orderId, added: news.length};
    });
  }

  getStock(productIds: readonly string[], signal?: AbortSignal): Promise<readonly Stock[]> {
    return this.#call('getStock', [productIds.join(',')], signal, () => this.stock);
  }

  getComments(orderId: string, {page, size}: PageRequest, signal?: AbortSignal): Promise<Page<OrderComment>> {
    return this.#call('getComments', [orderId, `${page}/${size}`], signal, () => {
      const items = this.comments.slice((page - 1) * size, page * size);
      return {items, total: this.comments.length};
    });
  }

  addComment(orderId: string, text: string, signal?: AbortSignal): Promise<string | undefined> {
    return this.#call('addComment', [orderId, text], signal, () => {
      const commentId = String(20001 + this.comments.length);
      this.comments.unshift(aComment({commentId, text, authorId: this.agent?.userId}));
      return commentId;
    });
  }

  findCustomers(criteria: CustomerCriteria, max: number, signal?: AbortSignal): Promise<CustomerMatches> {
    return this.#call('findCustomers', [JSON.stringify(criteria), max], signal, () => this.customerMatches);
  }

  getCustomer(customerId: string, signal?: AbortSignal): Promise<Customer> {
    return this.#call('getCustomer', [customerId], signal, () => this.customer(customerId));
  }

  setAccountEnabled(customerId: string, enabled: boolean, signal?: AbortSignal): Promise<void> {
    return this.#call('setAccountEnabled', [customerId, enabled], signal, () => this.changeCustomer(customerId, {enabled}));
  }

  getOrderHistory(customerId: string, {statuses, page, size}: HistoryRequest, signal?: AbortSignal): Promise<Page<PastOrder>> {
    const said = [customerId, `${page}/${size}`, ...(statuses ? [statuses.join(',')] : [])];
    return this.#call('getOrderHistory', said, signal, () => this.histories.get(customerId) ?? aPage([]));
  }

  getCountries(signal?: AbortSignal): Promise<readonly Country[]> {
    return this.#call('getCountries', [], signal, () => []);
  }
}

function promiseAndResolve(): {promise: Promise<void>; resolve: () => void} {
  let resolve = (): void => {};
  const promise = new Promise<void>((settle) => (resolve = settle));
  return {promise, resolve: () => resolve()};
}

/** As `fetch` ends: with the signal's reason. */
const endOf = (signal?: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), {once: true}));
