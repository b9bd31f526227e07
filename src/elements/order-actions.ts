import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {Command, type ActionRun} from '../controllers/command.js';
import type {Desk} from '../desk/desk.js';
import {OrderOpenEvent} from '../desk/intentions.js';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Failure} from '../model/failure.js';
import {holderOf} from '../model/order-lock.js';
import type {Order, OrderSummary} from '../model/order.js';
import type {ReorderChoice} from '../model/reorder-rehearsal.js';
import type {ActionName, Situation} from '../model/rules.js';
import {buyerName} from '../ui/buyer-name.js';
import {cancelConsequences} from '../ui/cancel-consequences.js';
import {questionDialog} from '../ui/dialog.js';
import {moneyText} from '../ui/format.js';
import {followLink} from '../ui/link.js';
import {notice, type Lines} from '../ui/notice.js';
import {holderText, statusText} from '../ui/status.js';
import {receiptButton} from './action-receipts-button.js';
import {actionNotice, failedLines} from './action-notice.js';
import {needsReason, ReasonField, reasonKindOf} from './reason-field.js';
import {ReorderQuestion} from './reorder-question.js';
import {runWithReason} from './run-with-reason.js';

/** What can be known of an order here, from a row or from its page. */
type ActedOn = OrderSummary & Partial<Pick<Order, 'orderedBy' | 'payments' | 'items'>>;
type Question = keyof typeof QUESTIONS;

/** What is asked before an action. Taking over asks only where the store wants a reason for it. */
const QUESTIONS = {...en.question, 'take-over': en.takeOverQuestion, 'take-over-and-unlock': en.takeOverQuestion} as const;

const isQuestion = (name: ActionName): name is Question => name in QUESTIONS;
const isAsked = (desk: Desk, name: ActionName): name is Question =>
  name in en.question || (isQuestion(name) && reasonKindOf(name) === 'take-over' && needsReason(desk, 'take-over'));

/** A question that is open; asked again when the order was no longer what the CSR saw. */
interface Asked {
  readonly name: Question;
  readonly order: ActedOn;
  readonly seen: Situation;
  readonly changed?: Failure;
}

/** What the element around gives. */
export interface ActionHost {
  readonly desk: () => Desk | undefined;
  /** The order as it now is. */
  readonly order: (orderId: string) => ActedOn | undefined;
  readonly href: (orderId: string) => string;
  readonly announce: (text: string) => void;
  readonly failureNotice: (failure: Failure, retry: (() => unknown) | undefined, lines: Lines) => unknown;
}

/**
 * What is done to an order from its row or from its page: the question before it, the words after it, the way on from there.
 */
export class OrderActions {
  readonly #element: LitElement;
  readonly #host: ActionHost;
  readonly #command: Command;
  readonly #reason: ReasonField;
  readonly #reorder: ReorderQuestion;
  #asked?: Asked;
  /** The order whose reason is a draft, because it could not be added. */
  #reasonKept?: string;

  constructor(element: LitElement, host: ActionHost) {
    this.#element = element;
    this.#host = host;
    this.#command = new Command(element, host.desk);
    this.#reason = new ReasonField(element);
    this.#reorder = new ReorderQuestion(element);
  }

  /** What is under way. */
  get pending(): ActionRun | undefined {
    return this.#command.pending;
  }

  /** The order that the last action was about. */
  get about(): string | undefined {
    return (this.#command.pending ?? this.#command.last)?.request.orderId;
  }

  /** The order of the question that is open. */
  get asks(): string | undefined {
    return this.#asked?.order.orderId;
  }

  /** Does it, or asks first. */
  readonly choose = (name: ActionName, orderId: string): void => {
    const order = this.#host.order(orderId);
    const desk = this.#host.desk();
    if (!order || !desk) return;
    this.#reason.reset();
    const seen = seenOf(name, order);
    if (isAsked(desk, name)) this.#ask({name, order, seen});
    else void this.#run(name, order, seen);
  };

  dismiss(): void {
    this.#asked = this.#reasonKept = undefined;
    this.#command.dismiss();
  }

  #ask(asked: Asked): void {
    this.#asked = asked;
    if (asked.name === 'reorder') this.#reorder.open(asked.order);
    this.#element.requestUpdate();
  }

  /** What has changed is decided upon anew where the decision was made, knowing it. */
  #askAgain(desk: Desk, name: ActionName, seen: Situation): void {
    const {request, failure} = this.#command.last ?? {};
    const now = failure?.facts.changed?.now;
    const order = request && this.#host.order(request.orderId);
    if (!now || !order || !isAsked(desk, name) || !this.#element.isConnected) return;
    this.#command.dismiss();
    this.#ask({name, order: {...order, ...now}, seen: {...seen, ...now}, changed: failure});
  }

  /** The question that is open; to be shown as a modal dialog. */
  dialog(desk: Desk): TemplateResult | typeof nothing {
    if (!this.#asked) return nothing;
    const {name, order, seen, changed} = this.#asked;
    const {t} = desk;
    const {orderId, lock} = order;
    const kind = reasonKindOf(name);
    const isReorder = name === 'reorder';
    const values = {
      orderId,
      status: statusText(desk, order.status),
      total: moneyText(desk, order.total),
      customer: buyerName(desk, order),
      holder: holderText(desk, holderOf(lock)),
    };
    const question = t(QUESTIONS[name].text, values);
    const consequences = name === 'cancel' ? cancelConsequences(desk, order) : [];
    return questionDialog({
      heading: t(QUESTIONS[name].heading, values),
      text: changed ? t(en.changed) : question,
      also: changed ? [...failedLines(desk, changed).slice(1), question, ...consequences] : consequences,
      more: isReorder ? this.#reorder.render(desk, (cartId) => this.#cartLink(desk, cartId)) : kind && this.#reason.render(desk, kind),
      wide: isReorder || !!changed,
      off: isReorder && this.#reorder.off,
      check: () => (isReorder ? this.#reorder.check() : !kind || this.#reason.check(desk, kind)),
      confirm: t(en.action[name]),
      decline: t(QUESTIONS[name].decline),
      onAnswer: (yes) => {
        const decided = isReorder ? this.#reorder.decided : undefined;
        this.#asked = undefined;
        this.#element.requestUpdate();
        if (yes) void this.#run(name, order, {...seen, ...decided?.seen}, decided?.reorder);
      },
    });
  }

  async #run(name: ActionName, order: ActedOn, seen: Situation, reorder?: ReorderChoice): Promise<void> {
    const desk = this.#host.desk();
    if (!desk) return;
    const {orderId} = order;
    const kind = reasonKindOf(name);
    const reason = kind && this.#reason.comment(desk, kind);
    this.#reasonKept = undefined;
    const run = await runWithReason(
      name,
      {orderId, seen, ...(reason && {reason}), ...(reorder && {reorder})},
      {desk, command: this.#command, element: this.#element, announce: this.#host.announce},
    );
    if (!run) return;
    if (!run.done) return this.#askAgain(desk, name, seen);
    const {added} = this.#command.last?.outcome ?? {};
    if (added !== 0) this.#host.announce(added ? addedText(desk, order, added) : desk.t(en.done[name], {orderId}));
    // What was done stays done, whatever becomes of its reason.
    if ((await run.addReason()) !== 'draft') return;
    this.#reasonKept = orderId;
    this.#host.announce(desk.t(en.reasonKept));
    this.#element.requestUpdate();
  }

  /** How the last action went, with the way on. */
  notice(desk: Desk): TemplateResult | typeof nothing {
    const {last, pending} = this.#command;
    if (pending) return html`<p class="muted waiting">${desk.t(en.loading)}</p>`;
    const order = last && this.#host.order(last.request.orderId);
    if (!order) return nothing;
    const {added, cartId, lines} = last.outcome ?? {};
    if (added === 0) return notice('failed', [desk.t(en.nothingReordered, {orderId: order.orderId})], receiptButton(desk, last.request));
    if (added)
      return notice(
        'done',
        [addedText(desk, order, added)],
        cartId ? this.#cartLink(desk, cartId) : nothing,
        receiptButton(desk, last.request),
        this.#reorder.result(desk, lines),
      );
    const kept = this.#reasonKept === order.orderId ? notice('failed', [desk.t(en.reasonKept)]) : nothing;
    return html`${this.#actionNotice(desk, last, order)}${kept}`;
  }

  #actionNotice(desk: Desk, last: ActionRun, order: ActedOn): TemplateResult {
    return actionNotice(desk, last, (failure, lines) => {
      const {refusal, changed} = failure.facts;
      // What has changed is known now; what a rule refuses is not tried again.
      const {name, request} = last;
      const retry = (): unknown =>
        changed && isAsked(desk, name)
          ? this.#askAgain(desk, name, request.seen)
          : this.#run(name, order, {...seenOf(name, order), ...changed?.now}, request.reorder);
      return html`${this.#host.failureNotice(failure, refusal ? undefined : retry, lines)}
      ${refusal?.reason === 'cart-held' ? this.#cartLink(desk, refusal.cartId) : nothing}`;
    });
  }

  #cartLink(desk: Desk, cartId: string): TemplateResult {
    return html`<p>
      <a href=${this.#host.href(cartId)} @click=${(event: MouseEvent) => followLink(event, this.#element, new OrderOpenEvent(cartId))}
        >${desk.t(en.openCart, {cartId})}</a
      >
    </p>`;
  }
}

/** What was on show when the CSR decided. */
const seenOf = (name: ActionName, {status, lock, total, customerId, items}: ActedOn): Situation => ({
  status,
  lock,
  ...(name in en.question && {total, customerId, lines: items?.total}),
});

const addedText = (words: Words, order: ActedOn, n: number): string => words.t(en.done.reorder, {n, customer: buyerName(words, order)});
