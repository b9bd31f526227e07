import {css, html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import {draftsOf, type Draft} from '../desk/drafts.js';
import {OrderOpenEvent} from '../desk/intentions.js';
import {locksOf} from '../desk/lock-store.js';
import {receiptsOf} from '../desk/receipts.js';
import * as en from '../i18n/en.js';
import {base} from '../styles/base.js';
import {beginningOf} from '../ui/beginning.js';
import {dialogStyles, questionDialog, showDialog} from '../ui/dialog.js';
import {followLink} from '../ui/link.js';
import {saveReceipts} from './action-receipts-save.js';
import {defineOnce} from './define-once.js';
import {DeskElement} from './desk-element.js';
import {HeldLocks} from './held-locks.js';
import {SIGN_IN_PARTS} from './parts.js';

/** Nobody waits longer to sign out. */
const PATIENCE = 2000;

/** Of a comment that was not sent. */
const BEGINNING = 80;

interface Left {
  readonly locks: number;
  /** Comments that were not sent, by order number. */
  readonly drafts: readonly (readonly [orderId: string, draft: Draft])[];
  /** Receipts that are in no file yet. */
  readonly receipts: number;
}

/**
 * Who follows a link to an order stays signed in. When the CSR has signed out in another tab, the question goes away.
 *
 * @summary Reminds of held locks, of comments not yet sent and of receipts not yet saved before the CSR signs out. Part of `<csr-sign-in>`.
 * @tag sign-out-check
 * @fires {OrderOpenEvent} order-open - The CSR follows an order number. Cancelable.
 * @fires {LockReleaseEvent} lock-release - A lock is about to be released. Cancelable, can be held.
 * @fires {LockReleasedEvent} lock-released - A lock was released.
 * @csspart dialog - The reminder.
 * @csspart row - An order, with how its comment that is not sent begins.
 * @csspart order-link - Its number.
 * @csspart button - Every button.
 * @csspart primary - The button that signs out.
 */
export class SignOutCheck extends DeskElement {
  static override properties = {
    orderLink: {attribute: false},
    left: {state: true},
  };
  static override styles = [
    ...base,
    dialogStyles,
    css`
      ul {
        list-style: none;
      }
      li {
        display: grid;
        padding-block: 4px;
        border-block-start: 1px solid var(--_line);
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Address of an order's page. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  private left?: Left;
  #asking = false;
  #answer?: (leave: boolean) => void;

  constructor() {
    super();
    // Also from the list of held locks: the order is behind the question.
    this.addEventListener('order-open', () => this.renderRoot.querySelector('dialog')?.close());
  }

  /** Resolves to whether to sign out: at once where nothing is left behind, else when the CSR has decided. */
  async ask(): Promise<boolean> {
    // Whoever asks has put it beside its own parts.
    this.setAttribute('exportparts', SIGN_IN_PARTS);
    await this.updateComplete;
    const {desk} = this;
    if (!desk) return true;
    if (this.#asking) return false;
    this.#asking = true;
    const leave = await this.#ask(desk);
    this.#asking = false;
    return leave;
  }

  async #ask(desk: Desk): Promise<boolean> {
    try {
      // A lock that was lost meanwhile is nothing to be reminded of.
      await locksOf(desk).check(AbortSignal.timeout(PATIENCE));
    } catch {
      // What is known will do.
    }
    const left = {locks: locksOf(desk).all.length, drafts: [...draftsOf(desk).all], receipts: receiptsOf(desk).unsaved};
    if (!left.locks && !left.drafts.length && !left.receipts) return true;
    defineOnce('held-locks', HeldLocks);
    this.left = left;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  override updated(): void {
    showDialog(this.renderRoot);
  }

  protected override sessionNotice(): unknown {
    return nothing;
  }

  protected override onSignedOut(): void {
    this.#onAnswer(false);
  }

  /** The texts say what there was when the CSR was asked; the list below shows what is unlocked meanwhile. */
  protected override content(desk: Desk): unknown {
    if (!this.left) return nothing;
    const {t} = desk;
    const {locks, drafts, receipts} = this.left;
    const [text = '', ...also] = [
      ...(locks ? [t(en.heldAtSignOut, {n: locks})] : []),
      ...(receipts ? [t(en.receiptsAtSignOut, {n: receipts})] : []),
      // Their list comes next.
      ...(drafts.length ? [t(en.unsentAtSignOut, {n: drafts.length})] : []),
    ];
    return questionDialog({
      heading: t(en.signOutQuestion),
      text,
      also,
      more: html`${drafts.length ? this.#unsent(desk, drafts) : nothing} ${receipts ? this.#saving(desk) : nothing}
      ${
        locks
          ? html`<held-locks
              .orderLink=${this.orderLink}
              exportparts="heading, row, order-link, since, button, notice, failed, done, info"
            ></held-locks>`
          : nothing
      }`,
      confirm: t(en.signOutAnyway),
      decline: t(en.staySignedIn),
      onAnswer: this.#onAnswer,
    });
  }

  readonly #onAnswer = (leave: boolean): void => {
    this.left = undefined;
    this.#answer?.(leave);
  };

  #unsent(desk: Desk, drafts: Left['drafts']): TemplateResult {
    return html`<ul>
      ${drafts.map(
        ([orderId, {text}]) =>
          html`<li part="row">
            <a
              part="order-link"
              href=${this.orderLink?.(orderId) ?? desk.orderHref(orderId)}
              @click=${(event: MouseEvent) => followLink(event, this, new OrderOpenEvent(orderId))}
              >${desk.t(en.order, {orderId})}</a
            >
            <span class="muted" dir="auto">${beginningOf(text.trim(), BEGINNING)}</span>
          </li>`,
      )}
    </ul>`;
  }

  #saving(desk: Desk): TemplateResult {
    return html`<p><button part="button" type="button" @click=${() => saveReceipts(desk)}>${desk.t(en.saveReceipts)}</button></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sign-out-check': SignOutCheck;
  }
}
