import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {Command, type Deed} from '../controllers/command.js';
import type {Desk} from '../desk/desk.js';
import {OrderOpenEvent} from '../desk/events.js';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Failure} from '../model/failure.js';
import type {OrderSummary} from '../model/order.js';
import type {ActionName, Situation} from '../model/rules.js';
import {buyerName} from '../ui/buyer-name.js';
import {questionDialog} from '../ui/dialog.js';
import {moneyText} from '../ui/format.js';
import {notice} from '../ui/notice.js';
import {statusText} from '../ui/status.js';
import {deedNotice} from './deed-notice.js';

/** What can be known of an order here, from a row or from its page. */
type ActedOn = OrderSummary & {readonly orderedBy?: string};
type Question = keyof typeof en.question;

const isQuestion = (name: ActionName): name is Question => name in en.question;

/** What the element around gives. */
export interface ActionHost {
  readonly desk: () => Desk | undefined;
  /** The order as it now is. */
  readonly order: (orderId: string) => ActedOn | undefined;
  readonly href: (orderId: string) => string;
  readonly announce: (text: string) => void;
  readonly failureNotice: (failure: Failure, retry: (() => unknown) | undefined, lines: readonly string[]) => TemplateResult;
}

/**
 * What is done to an order from its row or from its page: the question before it, the words after it, the way on from there.
 */
export class OrderActions {
  readonly #element: LitElement;
  readonly #host: ActionHost;
  readonly #command: Command;
  #asked?: {readonly name: Question; readonly order: ActedOn};

  constructor(element: LitElement, host: ActionHost) {
    this.#element = element;
    this.#host = host;
    this.#command = new Command(element, host.desk);
  }

  /** What is under way. */
  get pending(): Deed | undefined {
    return this.#command.pending;
  }

  /** The order that the last action was about. */
  get about(): string | undefined {
    return (this.#command.pending ?? this.#command.deed)?.request.orderId;
  }

  /** Does it, or asks first. */
  readonly choose = (name: ActionName, orderId: string): void => {
    const order = this.#host.order(orderId);
    if (order && isQuestion(name)) this.#ask(name, order);
    else if (order) void this.#run(name, order);
  };

  dismiss(): void {
    this.#asked = undefined;
    this.#command.dismiss();
  }

  #ask(name: Question, order: ActedOn): void {
    this.#asked = {name, order};
    this.#element.requestUpdate();
  }

  /** The question that is open; to be shown as a modal dialog. */
  dialog(desk: Desk): TemplateResult | typeof nothing {
    if (!this.#asked) return nothing;
    const {name, order} = this.#asked;
    const {t} = desk;
    const values = {
      orderId: order.orderId,
      status: statusText(desk, order.status),
      total: moneyText(desk, order.total),
      customer: buyerName(desk, order),
    };
    return questionDialog({
      heading: t(en.question[name].heading, values),
      text: t(en.question[name].text, values),
      confirm: t(en.action[name]),
      decline: t(en.question[name].decline),
      onAnswer: (yes) => {
        this.#asked = undefined;
        this.#element.requestUpdate();
        if (yes) void this.#run(name, order);
      },
    });
  }

  async #run(name: ActionName, order: ActedOn): Promise<void> {
    const {orderId, status, lock, total, customerId} = order;
    const seen: Situation = {status, lock, ...(isQuestion(name) && {total, customerId})};
    const done = await this.#command.run(name, {orderId, seen});
    const desk = this.#host.desk();
    const {added} = this.#command.deed?.outcome ?? {};
    if (done && desk && added !== 0) this.#host.announce(added ? addedText(desk, order, added) : desk.t(en.done[name], {orderId}));
  }

  /** How the last action went, with the way on. */
  notice(desk: Desk): TemplateResult | typeof nothing {
    const {deed, pending} = this.#command;
    if (pending) return html`<p class="muted waiting">${desk.t(en.loading)}</p>`;
    const order = deed && this.#host.order(deed.request.orderId);
    if (!order) return nothing;
    const {added, cartId} = deed.outcome ?? {};
    if (added === 0) return notice('failed', [desk.t(en.nothingReordered, {orderId: order.orderId})]);
    if (added) return notice('done', [addedText(desk, order, added)], cartId ? this.#cartLink(desk, cartId) : nothing);
    return deedNotice(desk, deed, (failure, lines) => {
      const {refusal, changed} = failure.facts;
      // What has changed is decided upon anew, knowing it; what a rule refuses is not tried again.
      const {name} = deed;
      const retry = changed && isQuestion(name) ? () => this.#ask(name, {...order, ...changed.now}) : () => this.#run(name, order);
      return html`${this.#host.failureNotice(failure, refusal ? undefined : retry, lines)}
      ${refusal?.reason === 'cart-held' ? this.#cartLink(desk, refusal.cartId) : nothing}`;
    });
  }

  #cartLink(desk: Desk, cartId: string): TemplateResult {
    return html`<p>
      <a href=${this.#host.href(cartId)} @click=${(event: Event) => this.#open(event, cartId)}>${desk.t(en.openCart, {cartId})}</a>
    </p>`;
  }

  #open(event: Event, orderId: string): void {
    if (!this.#element.dispatchEvent(new OrderOpenEvent(orderId))) event.preventDefault();
  }
}

const addedText = (words: Words, order: ActedOn, n: number): string => words.t(en.done.reorder, {n, customer: buyerName(words, order)});
