import {css, html, nothing, type TemplateResult} from 'lit';
import {OpenConsumer} from '../controllers/open-consumer.js';
import {OrderConsumer} from '../controllers/order-consumer.js';
import {Watch} from '../controllers/watch.js';
import type {Desk} from '../desk/desk.js';
import {locksOf} from '../desk/lock-store.js';
import {commentsOf} from '../desk/open-comments.js';
import {receiptsOf} from '../desk/receipts.js';
import {sightingsOf} from '../desk/sightings.js';
import * as en from '../i18n/en.js';
import type {Failure} from '../model/failure.js';
import type {Order} from '../model/order.js';
import {needsClock, timelineOf, type KnownPast} from '../model/timeline.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {lockText, statusText} from '../ui/status.js';
import {DeskElement} from './desk-element.js';
import {timelineEntry, timelineItem} from './order-timeline-entry.js';

/**
 * HCL Commerce tells when an order was placed and changed last, and its comments; what the CSR did today with this browser, and the
 * changes noticed while the order was on show, come from here. Each entry says which. An order and its comments that another element
 * of the page shows are not read twice.
 *
 * @summary What happened to an order, newest first: placed, changes, comments, and what the CSR did.
 * @tag order-timeline
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - Reading failed.
 * @csspart heading - The heading.
 * @csspart entry - What happened once.
 * @csspart time - When.
 * @csspart source - Whether HCL Commerce says so, or it was seen in this browser.
 * @csspart automatic - That the desk wrote a comment: the reason of an action.
 * @csspart button - Every button.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - The order or its comments are being read.
 * @cssstate failed - They could not be read.
 */
export class OrderTimeline extends DeskElement {
  static override properties = {
    orderId: {attribute: 'order-id'},
  };
  static override styles = [
    ...base,
    noticeStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
        padding-block-start: 8px;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: 8px 0;
        padding-inline-start: 16px;
        border-inline-start: 2px solid var(--_line);
      }
      li:first-child {
        border-inline-start-color: var(--_accent);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
      }
      [part='automatic'] {
        font-weight: normal;
      }
      time,
      .time {
        font-variant-numeric: tabular-nums;
      }
      .text {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Number of the order (HCL's orderId). */
  orderId = '';

  readonly #report = (failure: Failure): void => {
    if (!this.nested) this.desk?.report(this, failure);
  };
  readonly #order = new OrderConsumer(this, () => this.desk, this.#report);
  readonly #comments = new OpenConsumer(this, () => this.desk, commentsOf, this.#report);

  constructor() {
    super();
    for (const find of [receiptsOf, sightingsOf, locksOf]) new Watch(this, () => this.desk && find(this.desk));
  }

  override updated(): void {
    const order = this.#order.open?.order;
    if (this.desk && order) sightingsOf(this.desk).watch(order);
  }

  protected override onSignedIn(): void {
    if (!this.nested) void this.#order.open?.refresh();
  }

  protected override content(desk: Desk): unknown {
    const {t} = desk;
    const {order, failure: unread} = this.#order.open ?? {};
    const comments = this.#comments.open;
    const loading = !!this.#order.open?.loading || !!comments?.loading;
    this.setStates({loading, failed: !!unread || !!comments?.failure});
    return html`<h3 part="heading">${t(en.timeline)}</h3>
      <p class="muted">${t(en.timelineLimit)}</p>
      ${this.nested ? nothing : this.readFailure(unread, () => this.#order.open?.refresh())}
      ${unread && !order ? nothing : this.readFailure(comments?.failure, () => comments?.again())}
      ${order ? this.#list(desk, order) : loading ? html`<p class="muted waiting">${t(en.loading)}</p>` : nothing} ${this.#older(desk)}`;
  }

  #list(desk: Desk, order: Order): TemplateResult {
    const {t, session} = desk;
    const past = this.#past(desk, order);
    return html`${needsClock(past) ? html`<p class="muted">${t(en.timelineClock)}</p>` : nothing}
      <ol>
        ${timelineItem(desk, 'server', t(en.timelineNow), nothing, [
          t(en.timelineStatus, {status: statusText(desk, order.status)}),
          t(en.timelineLock, {lock: lockText(desk, order.lock)}),
        ])}
        ${timelineOf(past).map((entry) => timelineEntry(desk, entry, session.agent?.userId))}
      </ol>`;
  }

  #past(desk: Desk, {orderId, placed, lastUpdate, lock}: Order): KnownPast {
    return {
      placed,
      updated: lastUpdate,
      comments: this.#comments.open?.value?.items,
      receipts: receiptsOf(desk).all.filter((receipt) => receipt.orderId === orderId),
      sightings: sightingsOf(desk).of(orderId),
      ...(lock.state === 'mine' && {lockedSince: locksOf(desk).since(orderId)}),
      locale: desk.locale,
    };
  }

  #older({t}: Desk): TemplateResult | typeof nothing {
    const {open} = this.#comments;
    const {items, total = 0} = open?.value ?? {};
    if (!open || !items || total <= items.length) return nothing;
    return html`<div class="actions">
      <button part="button" type="button" aria-disabled=${open.loading} @click=${() => open.older()}>${t(en.olderComments)}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-timeline': OrderTimeline;
  }
}
