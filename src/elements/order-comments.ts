import {html, nothing, type TemplateResult} from 'lit';
import {Command} from '../controllers/command.js';
import {OpenConsumer} from '../controllers/open-consumer.js';
import {Watch} from '../controllers/watch.js';
import type {Desk} from '../desk/desk.js';
import {draftsOf, type CommentDrafts, type Draft} from '../desk/drafts.js';
import type {ReadyText} from '../desk/house.js';
import {commentsOf} from '../desk/open-comments.js';
import * as en from '../i18n/en.js';
import {COMMENT_BYTES, commentProblem, utf8Bytes} from '../model/order-comment.js';
import {UNLOCKED} from '../model/order-lock.js';
import {mayBeDone} from '../model/lost-answer.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {menuStyles} from '../ui/menu.js';
import {actionFailureLines} from '../ui/refusal-text.js';
import {sinceText} from '../ui/since.js';
import {DeskElement} from './desk-element.js';
import {commentList} from './order-comments-list.js';
import {fillIn, readyTextMenu} from './order-comments-ready.js';
import {orderCommentsStyles} from './order-comments.styles.js';

type Problem = ReturnType<typeof commentProblem>;

/**
 * HCL Commerce keeps 3,000 UTF-8 bytes a comment; what is left is counted as one types. A comment that is typed and not
 * sent stays in this browser, for the CSR who typed it, until it is known to be added: over a failure, a reload, a crash and the end of
 * the session. Signing out deletes it, after a reminder.
 *
 * @summary Reads an order's comments, newest first, and adds one.
 * @tag order-comments
 * @fires {CommentAddEvent} comment-add - A comment is about to be sent. Cancelable, can be held.
 * @fires {CommentAddedEvent} comment-added - A comment was added.
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - Reading or adding failed.
 * @csspart form - What a comment is written in.
 * @csspart label - Its label.
 * @csspart input - The box.
 * @csspart counter - How many bytes are left.
 * @csspart draft - From when a comment is that was brought back.
 * @csspart error - What is wrong with the comment.
 * @csspart menu - The ready texts.
 * @csspart menu-item - One of them.
 * @csspart comment - A comment.
 * @csspart author - Who wrote it.
 * @csspart time - When.
 * @csspart automatic - That the desk wrote it: the reason of an action.
 * @csspart button - Every button.
 * @csspart primary - The button that adds.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - Comments are being read.
 * @cssstate empty - There are none.
 * @cssstate failed - They could not be read.
 */
export class OrderComments extends DeskElement {
  static override properties = {
    orderId: {attribute: 'order-id'},
    readyTexts: {attribute: false},
    problem: {state: true},
    unfilled: {state: true},
  };
  static override styles = [...base, noticeStyles, menuStyles, orderCommentsStyles];

  /** Number of the order (HCL's orderId). */
  orderId = '';

  /** Texts to insert: `{label, text}`. Default: those of the `<order-desk>` around. */
  readyTexts?: readonly ReadyText[];

  private problem?: Problem;
  private unfilled = false;

  readonly #comments = new OpenConsumer(
    this,
    () => this.desk,
    commentsOf,
    (failure) => this.desk?.report(this, failure),
  );
  readonly #command = new Command(this, () => this.desk);
  #shown?: {readonly desk: Desk; readonly orderId: string};

  constructor() {
    super();
    new Watch(this, () => this.#drafts);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this.#onStorage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.#onStorage);
  }

  override willUpdate(): void {
    super.willUpdate();
    const {desk, orderId} = this;
    if (!desk) return;
    if (this.#shown?.desk === desk && this.#shown.orderId === orderId) return this.#lookForDraft();
    this.#shown = {desk, orderId};
    this.problem = undefined;
    this.unfilled = false;
    this.#command.dismiss();
  }

  protected override content(desk: Desk): unknown {
    const {t} = desk;
    const {value, failure, loading = false} = this.#comments.open ?? {};
    this.setStates({loading, empty: value?.items.length === 0, failed: !!failure});
    const shown = value?.items.length ?? 0;
    const total = value?.total ?? shown;
    return html`<h3>
        ${t(en.orderComments)}${total > shown ? html` <span class="muted">${t(en.countOfTotal, {n: shown, total})}</span>` : nothing}
      </h3>
      ${this.#form(desk)} ${this.readFailure(failure, () => this.#comments.open?.again())}
      ${value ? commentList(desk, value.items, desk.session.agent?.userId) : loading ? html`<p class="muted waiting">${t(en.loading)}</p>` : nothing}
      ${
        total > shown
          ? html`<button part="button" type="button" aria-disabled=${loading} @click=${() => this.#older(shown)}>
              ${t(en.olderComments)}
            </button>`
          : nothing
      }`;
  }

  #form(desk: Desk): TemplateResult {
    const {t} = desk;
    const {pending, last} = this.#command;
    const left = COMMENT_BYTES - utf8Bytes(this.#text);
    const draft = this.#drafts?.broughtBack(this.orderId);
    const described = [this.problem && 'problem', this.unfilled && 'unfilled', draft && 'draft', 'left'].filter(Boolean).join(' ');
    return html`<form part="form" novalidate @submit=${this.#onSubmit}>
      <label part="label" for="comment">${t(en.comment)}</label>
      <textarea
        part="input"
        id="comment"
        rows="3"
        .value=${this.#draft?.text ?? ''}
        ?readonly=${!!pending}
        aria-invalid=${this.problem ? 'true' : 'false'}
        aria-describedby=${described}
        @input=${this.#onInput}
      ></textarea>
      ${draft ? html`<p class="muted" part="draft" id="draft">${t(en.draftOf, {time: sinceText(desk, draft.at)})}</p>` : nothing}
      ${this.problem ? html`<p class="error" part="error" id="problem">${t(en.commentProblem[this.problem])}</p>` : nothing}
      ${this.unfilled ? html`<p part="error" id="unfilled">${t(en.notFilledIn)}</p>` : nothing}
      ${last?.failure ? this.failureNotice(last.failure, () => this.#send(), actionFailureLines(desk, last.failure)) : nothing}
      <div class="actions">
        <button part="button primary" class="primary" aria-disabled=${!!pending}>${t(en.action.comment)}</button>
        ${readyTextMenu(desk, this.readyTexts ?? desk.house.readyTexts, (text) => void this.#insert(text))}
        <span class=${left < 0 ? 'error' : 'muted'} part="counter" id="left">
          ${left < 0 ? t(en.bytesOver, {n: -left}) : t(en.bytesLeft, {n: left})}
        </span>
      </div>
    </form>`;
  }

  get #drafts(): CommentDrafts | undefined {
    return this.desk && draftsOf(this.desk);
  }

  get #draft(): Draft | undefined {
    return this.#drafts?.of(this.orderId);
  }

  get #text(): string {
    return this.#draft?.text.trim() ?? '';
  }

  /** One of which nobody could tell whether it was added may stand in the list by now. */
  #lookForDraft(): void {
    const {desk, orderId} = this;
    const {open} = this.#comments;
    if (!desk || !open?.value || open.orderId !== orderId || this.#command.pending) return;
    if (!draftsOf(desk).wasAdded(orderId, open.value.items, desk.session.agent)) return;
    this.#command.dismiss();
    this.announce(desk.t(en.done.comment));
  }

  /** What was brought back from another tab has been sent there, or goes on there. What was typed here stays. */
  readonly #onStorage = (): void => {
    if (this.#box?.value && this.#box.value !== this.#draft?.text) this.requestUpdate();
  };

  readonly #onInput = ({target}: Event): void => {
    this.#drafts?.write(this.orderId, (target as HTMLTextAreaElement).value);
    this.problem = this.problem && commentProblem(this.#text);
    this.unfilled &&= /\{\w+\}/.test(this.#text);
  };

  /** At the caret; what is typed meanwhile stays. */
  async #insert({text}: ReadyText): Promise<void> {
    const {desk, orderId} = this;
    const box = this.#box;
    if (!desk || !box || box.readOnly) return;
    box.focus();
    const filled = await fillIn(desk, this, orderId, text);
    if (this.orderId !== orderId || box.readOnly) return;
    box.setRangeText(filled.text, box.selectionStart, box.selectionEnd, 'end');
    this.unfilled = !filled.whole;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.problem = commentProblem(this.#text);
    if (!this.problem) return this.#send();
    await this.updateComplete;
    this.#focusBox();
  };

  async #send(): Promise<void> {
    const {desk, orderId} = this;
    if (!desk || this.#command.pending || (await this.#mayBeThere())) return;
    const drafts = draftsOf(desk);
    const text = this.#text;
    const knownComments = this.#comments.open?.value?.items.map(({commentId}) => commentId);
    drafts.onItsWay(orderId, knownComments);
    // A comment is no claim about the order: any status and lock will do.
    const sent = await this.#command.run('comment', {orderId, seen: {lock: UNLOCKED}, text, knownComments});
    if (sent) {
      drafts.sent(orderId, text);
      this.announce(desk.t(en.done.comment));
    } else if (this.#command.last?.failure && !mayBeDone(this.#command.last.failure)) drafts.cameBack(orderId);
    await this.updateComplete;
    this.#focusBox();
  }

  /** What may have been added before is looked for in the list first. */
  async #mayBeThere(): Promise<boolean> {
    if (!this.#draft?.before) return false;
    const {open} = this.#comments;
    await open?.refresh();
    this.#lookForDraft();
    // Who is out of the page by now has not seen the list.
    return !!open?.failure || open !== this.#comments.open || !this.#draft;
  }

  /** With the last ones the button goes away: one reads on where they begin. */
  async #older(shown: number): Promise<void> {
    await this.#comments.open?.older();
    await this.updateComplete;
    const next = this.renderRoot.querySelectorAll('li')[shown];
    if (!next || this.shadowRoot?.activeElement) return;
    next.tabIndex = -1;
    next.focus();
  }

  get #box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  #focusBox(): void {
    this.#box?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-comments': OrderComments;
  }
}
