import {css, html, type LitElement} from 'lit';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {base} from '../styles/base.js';
import {dialogStyles} from '../ui/dialog.js';
import {focused, isTyping} from '../ui/focused.js';
import {CsrSignIn} from './csr-sign-in.js';
import {defineOnce} from './define-once.js';
import {DeskElement} from './desk-element.js';
import {SIGN_IN_PARTS} from './parts.js';

const TAG = 'sign-in-dialog';

/**
 * Everything behind it stays as it is. It closes by itself when a CSR is signed in, here or in another tab.
 *
 * @summary Signing in without leaving one's work, where nobody is signed in or the session has ended. Part of every element that stands by itself.
 * @tag sign-in-dialog
 * @fires {SignedInEvent} signed-in - Somebody has signed in, CSR or not.
 * @fires {SignedOutEvent} signed-out - Who has signed in was no CSR, and has signed out again.
 * @fires {DeskFailureEvent} desk-failure - Signing in or out failed.
 * @csspart dialog - The dialog.
 * @csspart field - A label with its box.
 * @csspart label - A label.
 * @csspart input - A box.
 * @csspart button - Every button.
 * @csspart primary - The button that signs in.
 * @csspart error - What is wrong with a box.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 */
export class SignInDialog extends DeskElement {
  static override styles = [
    ...base,
    dialogStyles,
    css`
      csr-sign-in {
        width: min(320px, calc(100vw - 66px));
      }
    `,
  ];

  #asking?: Promise<void>;
  #shown = false;

  /** Opens the dialog; resolves when it is closed again. The browser gives the focus back to what had it, if that is still there. */
  ask(): Promise<void> {
    return (this.#asking ??= this.#ask());
  }

  /** It was open, and is not any more. */
  get over(): boolean {
    return this.#shown && !this.#dialog?.open;
  }

  async #ask(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog) return;
    const panel = dialog.querySelector('csr-sign-in');
    // What is to have the focus must be there before the dialog looks for it.
    await panel?.updateComplete;
    await new Promise((resolve) => {
      dialog.addEventListener('close', resolve, {once: true});
      dialog.showModal();
      this.#shown = true;
      panel?.focus();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A dialog that comes back into a page open is not a modal one any more.
    this.#dialog?.close();
  }

  protected override onSignedIn(): void {
    // Who is no CSR is told so by the panel, and can sign out there.
    if (this.desk?.session.agent?.isCsr) this.#dialog?.close();
  }

  protected override sessionNotice(): unknown {
    return undefined;
  }

  protected override content({t}: Desk): unknown {
    return html`<dialog part="dialog" aria-label=${t(en.signIn)} @keydown=${keepKeys}>
      <csr-sign-in exportparts=${SIGN_IN_PARTS}>
        <button part="button" slot="actions" type="button" @click=${() => this.#dialog?.close()}>${t(en.close)}</button>
      </csr-sign-in>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

/** The keys of the page behind it mean nothing here. */
const keepKeys = (event: KeyboardEvent): void => event.stopPropagation();

/** Where one worked when the session was lost. */
const workedAt = new WeakMap<LitElement, HTMLElement>();

/**
 * Signs in again over `host`; resolves when that is done, or given up. `used` is what the CSR has used where the dialog comes by itself:
 * it waits for what that does, and leaves alone who types, since the rest of the line would go into the dialog: there the notice offers it.
 */
export async function signInAgain(host: LitElement, used: EventTarget | undefined, resume: () => void): Promise<void> {
  if (used) {
    // Some elements put the focus into their box when something has failed: they come first.
    await new Promise((resolve) => setTimeout(resolve));
    // Not every browser gives the focus to a button that is clicked.
    const at = focused() ?? (used instanceof HTMLElement ? used : undefined);
    if (at) workedAt.set(host, at);
    if (isTyping(at)) return;
  }
  await ask(host.renderRoot);
  // The button that opened it goes away with its notice.
  await host.updateComplete;
  if (!focused()) workedAt.get(host)?.focus();
  if (!focused()) resume();
}

async function ask(root: HTMLElement | DocumentFragment): Promise<void> {
  defineOnce('csr-sign-in', CsrSignIn);
  defineOnce(TAG, SignInDialog);
  const found = root.querySelector(TAG);
  if (found && !found.over) return found.ask();
  const dialog = document.createElement(TAG);
  dialog.setAttribute('exportparts', `dialog, ${SIGN_IN_PARTS}`);
  root.append(dialog);
  await dialog.ask();
  // Nothing that was typed into it is kept.
  dialog.remove();
}

declare global {
  interface HTMLElementTagNameMap {
    'sign-in-dialog': SignInDialog;
  }
}
