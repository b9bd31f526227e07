import {css, html, nothing} from 'lit';
import {Command} from '../controllers/command.js';
import {OrderConsumer} from '../controllers/order-consumer.js';
import {Watch} from '../controllers/watch.js';
import type {Desk} from '../desk/desk.js';
import {locksOf} from '../desk/lock-store.js';
import * as en from '../i18n/en.js';
import {holderOf, LOCK_CHOICES} from '../model/order-lock.js';
import {isPending} from '../model/order-status.js';
import type {Order} from '../model/order.js';
import {refusalOf, type ActionName, type Situation} from '../model/rules.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {actionButtons, actionButtonStyles} from '../ui/action-button.js';
import {changesStyles} from '../ui/changes-table.js';
import {lockMark} from '../ui/lock-mark.js';
import {notice} from '../ui/notice.js';
import {sinceText} from '../ui/since.js';
import {holderText} from '../ui/status.js';
import {actionNotice} from './action-notice.js';
import {DeskElement} from './desk-element.js';
import {LockNews} from './lock-takeover-news.js';
import {ReasonField, reasonKindOf} from './reason-field.js';
import {runWithReason} from './run-with-reason.js';

/**
 * Only pending orders can be locked. Before a lock is taken over the order is read again: when something has changed
 * since the CSR looked, that is shown and nothing is done. A reason for taking over is added to the order as a comment; the
 * store may require one (`reason-required` of `<order-desk>`). The lock is looked at again and again while the page is visible
 * (`lock-refresh` of `<order-desk>`); a CSR who has lost it is told by whom.
 *
 * @summary Whose lock is on an order, and lock, unlock, take over, take over and unlock.
 * @tag lock-takeover
 * @fires {LockTakeEvent} lock-take - A lock is about to be taken. Cancelable, can be held.
 * @fires {LockTakenEvent} lock-taken - A lock was taken.
 * @fires {CommentAddEvent} comment-add - The reason is about to be added as a comment. Cancelable, can be held.
 * @fires {CommentAddedEvent} comment-added - It was added.
 * @fires {LockReleaseEvent} lock-release - A lock is about to be released. Cancelable, can be held.
 * @fires {LockReleasedEvent} lock-released - A lock was released.
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - Reading or an action failed.
 * @csspart box - Everything.
 * @csspart lock - Whose lock it is; also `mine` or `other`.
 * @csspart context - About another's lock: their last comment, when the order was changed last.
 * @csspart since - Since when the CSR holds it, where it was taken with this browser.
 * @csspart button - Every button; also `take`, `take-over`, `take-over-and-unlock` or `release`.
 * @csspart primary - The usual action.
 * @csspart reason - Why an action is not allowed.
 * @csspart field - The reason for taking over, with its label.
 * @csspart label - Its label.
 * @csspart input - Its box.
 * @csspart error - What is wrong with it.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - The order is being read, or an action is under way.
 * @cssstate failed - The order could not be read.
 * @cssstate locked - The order is locked.
 * @cssstate mine - The lock is the CSR's own.
 */
export class LockTakeover extends DeskElement {
  static override properties = {
    orderId: {attribute: 'order-id'},
    reasonKept: {state: true},
  };
  static override styles = [
    ...base,
    noticeStyles,
    changesStyles,
    actionButtonStyles,
    css`
      .box {
        display: grid;
        gap: 8px;
        padding: calc(var(--_space) * 3);
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_panel);
      }
      .box.other {
        border-color: var(--_error);
      }
      .field {
        display: grid;
        gap: 4px;
        max-width: 480px;
      }
      .notice {
        margin: 0;
      }
      .box {
        overflow-wrap: anywhere;
      }
      .context {
        display: grid;
        gap: 4px;
        align-content: start;
      }
      /* What is read about a lock finds its place when it comes: nothing below moves. */
      .room {
        min-block-size: calc(2lh + 4px);
      }
      .notice + .box,
      .box + .notice {
        margin-block-start: 8px;
      }
      .text {
        white-space: pre-wrap;
      }
    `,
  ];

  /** Number of the order (HCL's orderId). */
  orderId = '';

  readonly #order = new OrderConsumer(
    this,
    () => this.desk,
    (failure) => !this.nested && this.desk?.report(this, failure),
  );
  readonly #command = new Command(this, () => this.desk);
  readonly #reason = new ReasonField(this);
  #reasonFor = '';
  private reasonKept = false;
  readonly #news = new LockNews(this, {
    desk: () => this.desk,
    open: () => this.#order.open,
    announce: (text) => this.announce(text),
  });

  constructor() {
    super();
    new Watch(this, () => this.desk && locksOf(this.desk));
  }

  override willUpdate(): void {
    super.willUpdate();
    if (this.#reasonFor === this.orderId) return;
    this.#reasonFor = this.orderId;
    this.reasonKept = false;
    this.#reason.reset();
  }

  protected override onSignedIn(): void {
    if (!this.nested) void this.#order.open?.refresh();
  }

  protected override content(desk: Desk): unknown {
    const {open} = this.#order;
    const {pending, last} = this.#command;
    const {order, failure, loading} = open ?? {};
    const lock = order?.lock.state ?? 'none';
    this.setStates({loading: !!loading || !!pending, failed: !!failure, locked: lock !== 'none', mine: lock === 'mine'});
    return html`${this.nested ? nothing : this.readFailure(failure, () => open?.refresh())} ${this.#news.lostNotice(desk)}
    ${order ? this.#box(desk, order) : loading ? html`<p class="muted waiting">${desk.t(en.loading)}</p>` : nothing}
    ${last ? actionNotice(desk, last, (failed, lines) => this.failureNotice(failed, () => this.#run(last.name, failed.facts.changed?.now), lines)) : nothing}
    ${this.reasonKept ? notice('failed', [desk.t(en.reasonKept)]) : nothing}`;
  }

  #box(desk: Desk, order: Order): unknown {
    const {t} = desk;
    const {lock} = order;
    const pending = isPending(order.status);
    const situation = {...order, agent: desk.session.agent};
    const text = pending ? t(en.lockAdvice[lock.state], {holder: holderText(desk, holderOf(lock))}) : undefined;
    const since = lock.state === 'mine' && locksOf(desk).since(order.orderId);
    return html`<div class="box ${lock.state}" part="box">
      ${lockMark(desk, lock)} ${text ? html`<p>${text}</p>` : nothing}
      ${since ? html`<p class="muted" part="since">${t(en.heldSince, {time: sinceText(desk, since)})}</p>` : nothing}
      ${lock.state === 'other' ? this.#news.context(desk, order) : nothing}
      ${pending && lock.state === 'other' ? this.#reason.render(desk, 'take-over') : nothing}
      ${actionButtons(
        desk,
        LOCK_CHOICES[lock.state].map((name, i) => ({
          name,
          label: t(en.action[name]),
          refusal: refusalOf(name, situation),
          busy: !!this.#command.pending,
          primary: pending && i === 0 && lock.state === 'other',
          run: (chosen) => void this.#run(chosen),
        })),
      )}
    </div>`;
  }

  async #run(name: ActionName, knowing?: Situation): Promise<void> {
    const {desk} = this;
    const order = this.#order.open?.order;
    if (!order || !desk || this.#command.pending) return;
    const kind = reasonKindOf(name);
    if (kind && !this.#reason.check(desk, kind)) return;
    const reason = kind && this.#reason.comment(desk, kind);
    const {orderId, status, lock, total} = order;
    const seen = {status, lock, total, lines: order.items.total, ...knowing};
    this.reasonKept = false;
    const run = await runWithReason(
      name,
      {orderId, seen, ...(reason && {reason})},
      {desk, command: this.#command, element: this, announce: (text) => this.announce(text)},
    );
    if (!run) return;
    if (run.done) this.announce(desk.t(en.done[name], {orderId}));
    await this.updateComplete;
    // The button that was pressed may be gone.
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
    if (!run.done) return;
    if (this.orderId === orderId) this.#reason.reset();
    // What was done stays done, whatever becomes of its reason.
    if ((await run.addReason()) !== 'draft' || this.orderId !== orderId) return;
    this.reasonKept = true;
    this.announce(desk.t(en.reasonKept));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lock-takeover': LockTakeover;
  }
}
