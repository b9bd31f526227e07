import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import {draftsOf} from '../desk/drafts.js';
import {locksOf} from '../desk/lock-store.js';
import {receiptsOf} from '../desk/receipts.js';
import * as en from '../i18n/en.js';
import {base} from '../styles/base.js';
import {dialogStyles, questionDialog, showDialog} from '../ui/dialog.js';
import {saveReceipts} from './action-receipts-save.js';
import {defineOnce} from './define-once.js';
import {DeskElement} from './desk-element.js';
import {HeldLocks} from './held-locks.js';

/** Nobody waits longer to sign out. */
const PATIENCE = 2000;

interface Left {
  readonly locks: number;
  /** Orders with a comment that was not sent. */
  readonly drafts: readonly string[];
  /** Receipts that are in no file yet. */
  readonly receipts: number;
}

/**
 * @summary Reminds of held locks, of comments not yet sent and of receipts not yet saved before the CSR signs out. Part of `<csr-sign-in>`.
 * @tag sign-out-check
 * @fires {LockReleaseEvent} lock-release - A lock is about to be released. Cancelable, can be held.
 * @fires {LockReleasedEvent} lock-released - A lock was released.
 * @csspart dialog - The reminder.
 * @csspart button - Every button.
 * @csspart primary - The button that signs out.
 */
export class SignOutCheck extends DeskElement {
  static override properties = {
    left: {state: true},
  };
  static override styles = [...base, dialogStyles];

  private left?: Left;
  #asking = false;
  #answer?: (leave: boolean) => void;

  /** Resolves to whether to sign out: at once where nothing is left behind, else when the CSR has decided. */
  async ask(): Promise<boolean> {
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
    const left = {locks: locksOf(desk).all.length, drafts: [...draftsOf(desk).all.keys()], receipts: receiptsOf(desk).unsaved};
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

  /** The texts say what there was when the CSR was asked; the list below shows what is unlocked meanwhile. */
  protected override content(desk: Desk): unknown {
    if (!this.left) return nothing;
    const {t} = desk;
    const {locks, drafts, receipts} = this.left;
    const [text = '', ...also] = [
      ...(locks ? [t(en.heldAtSignOut, {n: locks})] : []),
      ...(drafts.length ? [t(en.unsentAtSignOut, {n: drafts.length, orders: drafts.join(', ')})] : []),
      ...(receipts ? [t(en.receiptsAtSignOut, {n: receipts})] : []),
    ];
    return questionDialog({
      heading: t(en.signOutQuestion),
      text,
      also,
      more: html`${receipts ? this.#saving(desk) : nothing}
      ${locks ? html`<held-locks exportparts="heading, row, order-link, since, button, notice, failed, done, info"></held-locks>` : nothing}`,
      confirm: t(en.signOutAnyway),
      decline: t(en.staySignedIn),
      onAnswer: (leave) => {
        this.left = undefined;
        this.#answer?.(leave);
      },
    });
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
