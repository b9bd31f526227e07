import {html, nothing, type TemplateResult} from 'lit';
import {Query} from '../controllers/query.js';
import type {Desk} from '../desk/desk.js';
import {readRehearsal, type Rehearsal} from '../desk/rehearsal.js';
import * as en from '../i18n/en.js';
import type {Cart} from '../model/cart.js';
import type {Failure} from '../model/failure.js';
import {pageCount} from '../model/page.js';
import {
  canBeChosen,
  canBeCounted,
  choiceOf,
  firstChoice,
  type LineChoice,
  type RehearsedLine,
  type ReorderChoice,
} from '../model/reorder-rehearsal.js';
import {isAsOrdered} from '../model/reorder.js';
import type {Refusal} from '../model/rules.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {tableStyles} from '../styles/table.js';
import {notice} from '../ui/notice.js';
import {pager} from '../ui/pager.js';
import {actionNotice} from './action-notice.js';
import {DeskElement} from './desk-element.js';
import {LockedCart} from './reorder-locked-cart.js';
import {reorderRehearsalStyles} from './reorder-rehearsal.styles.js';
import {isQuantity, rehearsalTable} from './reorder-table.js';
import {resultSkeleton} from './result-skeleton.js';

/** Lines on one page of the rehearsal. */
const LINES_PER_PAGE = 50;

/**
 * Chosen at first is all that can be had today, and no more of it than there is. Lines as they were ordered are copied by HCL
 * Commerce with address, shipping method and configuration; as soon as one quantity is another, all chosen lines are added as new
 * items, because copying knows no quantities. Of an order of more than 1,000 lines the first 1,000 can be chosen from. What could
 * not be read is named, and does not keep the order from being re-ordered. When the session ends meanwhile, signing in again is
 * offered here, and nothing chosen is lost.
 *
 * @summary An old order against the customer's cart and today's stock, before it is ordered again: which lines, how many. Part of
 * the question that `<order-details>` and `<order-list>` ask.
 * @tag reorder-rehearsal
 * @fires {LockTakeEvent} lock-take - The lock of the customer's cart is about to be taken over. Cancelable, can be held.
 * @fires {LockTakenEvent} lock-taken - It was taken over.
 * @fires {LockReleasedEvent} lock-released - It was released.
 * @fires {CommentAddEvent} comment-add - The reason for taking it over is about to be added as a comment. Cancelable, can be held.
 * @fires {CommentAddedEvent} comment-added - It was added.
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - Reading or taking over failed.
 * @csspart lines - The table.
 * @csspart row - A line.
 * @csspart stock - What there is of it; also `available`, `short`, `expected`, `unavailable`, `gift` or `unchecked`.
 * @csspart input - A quantity, or the reason for taking over the cart.
 * @csspart field - That reason, with its label.
 * @csspart label - Its label.
 * @csspart pager - Between pages of lines.
 * @csspart button - Every button.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @csspart error - What is wrong with the choice.
 * @cssstate loading - It is being read.
 * @cssstate failed - It could not be read.
 * @cssstate locked - Somebody else has locked the customer's cart.
 */
export class ReorderRehearsal extends DeskElement {
  static override properties = {
    about: {attribute: false},
    cartLink: {attribute: false},
    page: {state: true},
    problem: {state: true},
  };
  static override styles = [...base, noticeStyles, tableStyles, reorderRehearsalStyles];

  /** The order that is ordered again, and whose it is. */
  about?: {readonly orderId: string; readonly customerId: string};

  /** A link to the customer's cart. */
  cartLink?: (cartId: string) => unknown;

  private page = 1;
  private problem?: 'line' | 'quantity';

  readonly #query: Query<[orderId: string, customerId: string], Rehearsal> = new Query(
    this,
    (signal, orderId, customerId): Promise<Rehearsal> => readRehearsal(this.desk as Desk, orderId, customerId, signal),
    (failure) => this.desk?.report(this, failure),
  );
  readonly #locked: LockedCart = new LockedCart(this, {
    desk: () => this.desk,
    announce: (text) => this.announce(text),
    onEnd: () => this.#onTakeOverEnd(),
  });
  /** What the CSR has chosen otherwise, by order item. */
  readonly #choices = new Map<string, LineChoice>();
  #readFor?: object;
  #wasOff = false;

  /** What was on show of the customer's cart when the CSR decided. */
  get cart(): Cart | undefined {
    return this.#query.value?.cart ?? undefined;
  }

  /** What is re-ordered; undefined as long as that is not known: then it is the whole order. */
  get choice(): ReorderChoice | undefined {
    const {value} = this.#query;
    if (!value) return undefined;
    const {lines, whole} = choiceOf(value.lines, value.total, this.#choiceOf);
    return {whole, ...(lines && {lines})};
  }

  /** Nobody is signed in, the cart is locked, or nothing is chosen. */
  get off(): boolean {
    const {value} = this.#query;
    return this.#isOver || (!!value && (!!this.#refusal || !choiceOf(value.lines, value.total, this.#choiceOf).count));
  }

  /** The session has ended: whatever is pressed now would only be refused. */
  get #isOver(): boolean {
    return ['lost', 'signed-out'].includes(this.desk?.session.state ?? '');
  }

  /** What speaks against ordering into the customer's cart. */
  get #refusal(): Refusal | undefined {
    return this.desk && this.#locked.refusal(this.desk);
  }

  /** Whether it can be re-ordered so; if not, that is said, and the focus is put there. */
  check(): boolean {
    const {value} = this.#query;
    if (this.#isOver) {
      void this.#focus('button');
      return false;
    }
    if (!value) return true;
    const wrong = value.lines.findIndex((line) => this.#choiceOf(line).ticked && !isQuantity(this.#choiceOf(line).quantity));
    this.problem = undefined;
    if (!choiceOf(value.lines, value.total, this.#choiceOf).count) this.problem = 'line';
    else if (wrong >= 0) this.problem = 'quantity';
    if (wrong >= 0) this.page = Math.floor(wrong / LINES_PER_PAGE) + 1;
    if (this.#refusal) void this.#focus('.held button');
    else if (wrong >= 0) void this.#focus('[aria-invalid=true]');
    else if (this.problem) void this.#focus('input');
    else return true;
    return false;
  }

  override willUpdate(): void {
    super.willUpdate();
    const {desk, about} = this;
    if (!desk || !about || this.#readFor === about) return;
    this.#readFor = about;
    void this.#query.run(about.orderId, about.customerId);
  }

  override updated(): void {
    if (this.off === this.#wasOff) return;
    this.#wasOff = this.off;
    this.dispatchEvent(new Event('change'));
  }

  protected override onSignedIn(): void {
    void this.#query.again();
  }

  /** What the element around says of the session is behind the question, where nobody can get at it. */
  protected override get nested(): boolean {
    return false;
  }

  protected override content(desk: Desk): unknown {
    const {t} = desk;
    const {value, failure, loading} = this.#query;
    const refusal = this.#refusal;
    this.setStates({loading, failed: !!failure, locked: !!refusal});
    return html`<div class="box" aria-busy=${loading}>
      ${
        failure && !this.#isOver
          ? html`${this.readFailure(failure, () => this.#query.again())}
              <p>${t(en.rehearsalUnread)}</p>`
          : nothing
      }
      ${value ? this.#rehearsal(desk, value, refusal) : loading ? resultSkeleton(desk) : nothing}
    </div>`;
  }

  #rehearsal(desk: Desk, {lines, total, cart, cartFailure, stockFailure, guest}: Rehearsal, refusal: Refusal | undefined): TemplateResult {
    const {t} = desk;
    const {about, page} = this;
    const shown = lines.slice((page - 1) * LINES_PER_PAGE, page * LINES_PER_PAGE);
    const {last} = this.#locked;
    const chosen = choiceOf(lines, total, this.#choiceOf);
    return html`${refusal ? this.#locked.render(desk, refusal) : nothing}
    ${last ? actionNotice(desk, last, (failed, words) => this.failureNotice(failed, undefined, words)) : nothing}
    ${cart === null ? html`<p class="muted">${t(en.cartMade)}</p>` : nothing}
    ${guest ? html`<p class="muted">${t(en.guestCart)}</p>` : nothing}
    ${cartFailure ? notice('info', [t(en.cartUnchecked), ...this.#why(desk, cartFailure)]) : nothing}
    ${stockFailure ? notice('info', [t(en.stockUnchecked), ...this.#why(desk, stockFailure)]) : nothing}
    ${total > lines.length ? html`<p>${t(en.firstLinesOnly, {n: lines.length, total})}</p>` : nothing}
    ${
      lines.some((line) => firstChoice(line).ticked)
        ? html`<p class="muted">${t(en.rehearsalHint)}</p>`
        : notice('info', [t(en.nothingToOrder)], cart ? this.cartLink?.(cart.orderId) : nothing)
    }
    ${lines.some(canBeChosen) ? this.#allBox(desk, lines) : nothing}
    ${rehearsalTable(desk, about?.orderId ?? '', shown, {choiceOf: this.#choiceOf, choose: this.#choose, counts: canBeCounted(lines)})}
    ${pager(desk, t(en.rehearsalTable, {orderId: about?.orderId ?? ''}), page, pageCount(lines.length, LINES_PER_PAGE), this.#turn)}
    ${refusal ? nothing : html`<p role="status">${t(en.linesChosen, {n: chosen.count})}</p>`}
    ${chosen.lines?.every(isAsOrdered) === false ? html`<p class="muted">${t(en.addedAsNew)}</p>` : nothing}
    ${this.problem ? html`<p class="error" part="error" role="alert">${t(this.problem === 'line' ? en.chooseALine : en.quantityProblem)}</p>` : nothing}`;
  }

  #allBox({t}: Desk, lines: readonly RehearsedLine[]): TemplateResult {
    const orderable = lines.filter(canBeChosen);
    const ticked = orderable.filter((line) => this.#choiceOf(line).ticked).length;
    const all = ({target}: Event): void => {
      const {checked} = target as HTMLInputElement;
      for (const line of orderable) this.#choices.set(line.orderItemId, {...this.#choiceOf(line), ticked: checked});
      this.problem = undefined;
      this.requestUpdate();
    };
    return html`<label class="all">
      <input
        type="checkbox"
        .checked=${ticked === orderable.length}
        .indeterminate=${ticked > 0 && ticked < orderable.length}
        @change=${all}
      />
      ${t(en.addAllLines)}
    </label>`;
  }

  /** Why something is not known. */
  #why({t}: Desk, {kind}: Failure): string[] {
    return [t(kind === 'not-found' || kind === 'invalid' ? en.noInventory : en.failure[kind])];
  }

  async #onTakeOverEnd(): Promise<void> {
    await this.#query.again();
    await this.#focus(this.#refusal ? '.held button' : 'input');
  }

  /** Of an order that is not known to its end, everything is chosen at first: what is not shown must not be lost. */
  readonly #choiceOf = (line: RehearsedLine): LineChoice => {
    const {lines, total} = this.#query.value as Rehearsal;
    const otherwise = total > lines.length ? {ticked: canBeChosen(line), quantity: line.ordered} : firstChoice(line);
    return this.#choices.get(line.orderItemId) ?? otherwise;
  };

  readonly #choose = ({orderItemId}: RehearsedLine, choice: LineChoice): void => {
    this.#choices.set(orderItemId, choice);
    this.problem = undefined;
    this.requestUpdate();
  };

  readonly #turn = (page: number): void => {
    this.page = page;
  };

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reorder-rehearsal': ReorderRehearsal;
  }
}
