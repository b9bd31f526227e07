import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {LockRefresh} from '../controllers/lock-refresh.js';
import type {Desk} from '../desk/desk.js';
import {locksOf, type LostLock} from '../desk/lock-store.js';
import type {OpenOrder} from '../desk/open-order.js';
import type {OrderFacts} from '../desk/order-store.js';
import * as en from '../i18n/en.js';
import {loadPart} from '../model/load-part.js';
import {sameLock, UNLOCKED} from '../model/order-lock.js';
import type {Order} from '../model/order.js';
import {sinceText} from '../ui/since.js';
import {holderText, lockText, statusText} from '../ui/status.js';
import type {HolderContext} from './lock-takeover-context.js';

/** What the element around gives. */
interface NewsHost {
  readonly desk: () => Desk | undefined;
  readonly open: () => OpenOrder | undefined;
  readonly announce: (text: string) => void;
}

/** What others do to the order on show: it is looked for, and told when the CSR has lost the lock by it. */
export class LockNews implements ReactiveController {
  readonly #element: LitElement & {orderId: string};
  readonly #host: NewsHost;
  /** Loaded when the lock is another's for the first time. */
  #context?: HolderContext;
  #loading = false;
  /** The loss that is on show. */
  #lost?: LostLock;
  /** The loss that need not be said, because its notice is. */
  #told?: LostLock;

  constructor(element: LitElement & {orderId: string}, host: NewsHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
    new LockRefresh(element, host.desk, host.open, {
      onNews: (facts) => this.#onNews(facts),
      onSignedOut: (failure) => host.desk()?.report(element, failure),
    });
  }

  hostUpdate(): void {
    const desk = this.#host.desk();
    const order = this.#host.open()?.order;
    if (desk && order) locksOf(desk).follow(order.orderId);
    this.#lost = desk && locksOf(desk).lost(this.#element.orderId);
    if (!this.#loading && this.#deskToAsk()) void this.#loadContext();
  }

  /** Only the first sentence is an alert: the reason may come later, and then all would be said again. */
  lostNotice(desk: Desk): TemplateResult | typeof nothing {
    if (!this.#lost) return nothing;
    const {t} = desk;
    const {lock, at} = this.#lost;
    const time = sinceText(desk, at);
    return html`<div class="notice failed" part="notice failed">
      <span class="mark" aria-hidden="true">!</span>
      <p role="alert">
        ${lock.state === 'other' ? t(en.lostTo, {holder: holderText(desk, lock.holder), time}) : t(en.lostToNobody, {time})}
      </p>
      ${this.#context?.reason(desk)}
      <div class="actions"><button part="button" type="button" @click=${() => this.#dismiss(desk)}>${t(en.dismissLoss)}</button></div>
    </div>`;
  }

  /** What there is to know before another's lock is taken over. */
  context(desk: Desk, order: Order): TemplateResult {
    return html`<div class=${this.#lost ? 'context' : 'context room'} part="context">${this.#context?.render(desk, order)}</div>`;
  }

  /** There is something to find out as long as the lock is another's. */
  #deskToAsk(): Desk | undefined {
    const {lock} = this.#host.open()?.order ?? {};
    return lock?.state === 'other' || this.#lost?.lock.state === 'other' ? this.#host.desk() : undefined;
  }

  async #loadContext(): Promise<void> {
    this.#loading = true;
    try {
      const {HolderContext} = await loadPart(() => import('./lock-takeover-context.js'));
      this.#context = new HolderContext(
        this.#element,
        () => this.#deskToAsk(),
        () => this.#lost,
      );
      this.#element.requestUpdate();
    } catch {
      // It is a help to decide, and can be done without.
    }
  }

  async #dismiss(desk: Desk): Promise<void> {
    locksOf(desk).dismiss(this.#element.orderId);
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  /** Found without anybody having asked. A loss is told by its notice. */
  #onNews({status, lock = UNLOCKED}: OrderFacts): void {
    const desk = this.#host.desk();
    const {orderId} = this.#element;
    if (!desk) return;
    const lost = locksOf(desk).lost(orderId);
    const isTold = lost && lost !== this.#told && sameLock(lost.lock, lock);
    this.#told = lost;
    if (!isTold) this.#host.announce(desk.t(en.orderNow, {orderId, status: statusText(desk, status), lock: lockText(desk, lock)}));
  }
}
