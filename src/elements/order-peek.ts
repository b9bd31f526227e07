import {html, nothing, type TemplateResult} from 'lit';
import {OrderConsumer} from '../controllers/order-consumer.js';
import {Query} from '../controllers/query.js';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import type {OrderComment} from '../model/order-comment.js';
import type {Order, OrderItem} from '../model/order.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {addressBlock} from '../ui/address.js';
import {copyButton, copyStyles} from '../ui/copy-button.js';
import {textToCopy, type CopiedFact} from '../ui/copy.js';
import {authorAndTime} from '../ui/author-and-time.js';
import {emailText} from '../ui/email.js';
import {fact} from '../ui/fact.js';
import {moneyText} from '../ui/format.js';
import {DeskElement} from './desk-element.js';
import {orderPeekStyles} from './order-peek.styles.js';

/** Order items shown; who wants more opens the order. */
const LINES = 5;

/**
 * Reads the order when it is put into a page, and shows the latest of it, shared with whatever else has it open.
 *
 * @summary A look inside an order: its first lines, the last comment, where it goes, how it is paid. Part of `<order-list>`.
 * @tag order-peek
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - Reading failed.
 * @csspart facts - Everything that is known.
 * @csspart button - Every button.
 * @csspart copy - A button that copies what it stands beside.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - The order is being read.
 * @cssstate failed - It could not be read.
 */
export class OrderPeek extends DeskElement {
  static override properties = {
    orderId: {attribute: 'order-id'},
  };
  static override styles = [...base, noticeStyles, copyStyles, orderPeekStyles];

  /** Number of the order (HCL's orderId). */
  orderId = '';

  readonly #order = new OrderConsumer(
    this,
    () => this.desk,
    (failure) => this.desk?.report(this, failure),
  );
  readonly #comment = new Query<[desk: Desk, orderId: string], {readonly last?: OrderComment}>(
    this,
    async (signal, {gateway}, orderId) => {
      const {items} = await gateway.getComments(orderId, {page: 1, size: 1}, signal);
      return {last: items[0]};
    },
    (failure) => this.desk?.report(this, failure),
  );
  #asked?: {readonly desk: Desk; readonly orderId: string};

  override willUpdate(): void {
    super.willUpdate();
    const {desk, orderId} = this;
    if (!desk?.settings.storeId || !orderId || (this.#asked?.desk === desk && this.#asked.orderId === orderId)) return;
    this.#asked = {desk, orderId};
    this.#comment.reset();
    void this.#comment.run(desk, orderId);
  }

  protected override onSignedIn(): void {
    void this.#order.open?.refresh();
    void this.#comment.again();
  }

  protected override content(desk: Desk): unknown {
    const {order, failure, loading} = this.#order.open ?? {};
    this.setStates({loading: !!loading, failed: !!failure});
    return html`${this.readFailure(failure, () => this.#order.open?.refresh())}
    ${order ? this.#facts(desk, order) : loading ? html`<p class="muted waiting">${desk.t(en.loading)}</p>` : nothing}`;
  }

  #facts(desk: Desk, order: Order): TemplateResult {
    const {t} = desk;
    const {shipTo, payments} = order;
    const paid = payments.map(({method, amount}) => (amount ? `${method} ${moneyText(desk, amount)}` : method)).join(', ');
    return html`<dl part="facts">
      ${fact(t(en.orderItems), this.#items(desk, order))}
      ${fact(t(en.column.shipTo), shipTo ? this.#copied(desk, order, 'address', addressBlock(desk, shipTo)) : t(en.noAddress))}
      ${shipTo?.phone ? fact(t(en.criterion.phone), this.#copied(desk, order, 'phone', html`<bdi>${shipTo.phone}</bdi>`)) : nothing}
      ${shipTo?.email ? fact(t(en.criterion.email), this.#copied(desk, order, 'email', emailText(shipTo.email))) : nothing}
      ${fact(t(en.payment), paid ? html`<bdi>${paid}</bdi>` : t(en.noPayment))} ${fact(t(en.lastComment), this.#lastComment(desk))}
    </dl>`;
  }

  #items(desk: Desk, {items}: Order): TemplateResult | string {
    const {t} = desk;
    if (!items.items.length) return t(en.noItems);
    const more = (items.total ?? items.items.length) - LINES;
    return html`<ul>
      ${items.items.slice(0, LINES).map((item) => html`<li>${lineOf(desk, item)}</li>`)}
      ${more > 0 ? html`<li class="muted">${t(en.moreItems, {n: more})}</li>` : nothing}
    </ul>`;
  }

  #lastComment(desk: Desk): unknown {
    const {value, failure, loading} = this.#comment;
    if (failure) return this.failureNotice(failure, () => this.#comment.again());
    if (!value) return loading ? html`<span class="muted waiting">${desk.t(en.loading)}</span>` : nothing;
    const {text, time, authorName, authorLogonId} = value.last ?? {};
    if (text === undefined) return desk.t(en.noComments);
    const from = authorAndTime(desk, authorName ?? authorLogonId, time);
    return html`<p class="text" dir="auto">${text}</p>
      <p class="muted"><bdi>${from}</bdi></p>`;
  }

  #copied(desk: Desk, order: Order, what: CopiedFact, shown: TemplateResult): TemplateResult {
    return html`<div class="copied">
      <span>${shown}</span>${copyButton(desk, what, textToCopy(desk, order, what) ?? '', (said) => this.announce(said))}
    </div>`;
  }
}

/** “2 × LAMP-0042, $60.00” */
function lineOf(desk: Desk, {quantity, partNumber, name, orderItemId, price}: OrderItem): TemplateResult {
  const what = name ?? partNumber ?? orderItemId;
  return html`${quantity?.toLocaleString(desk.locale) ?? desk.t(en.none)} × <bdi>${what}</bdi>, ${moneyText(desk, price)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'order-peek': OrderPeek;
  }
}
