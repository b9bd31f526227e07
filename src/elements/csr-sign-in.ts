import {html, LitElement, nothing} from 'lit';
import type {Desk} from '../desk/desk.js';
import {SignedInEvent, SignedOutEvent} from '../desk/events.js';
import * as en from '../i18n/en.js';
import type {Agent} from '../model/agent.js';
import {asFailure, type Failure} from '../model/failure.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {failureLines} from '../ui/failure-text.js';
import {field} from '../ui/field.js';
import {notice} from '../ui/notice.js';
import {signInStyles} from './csr-sign-in.styles.js';
import {defineLater} from './define-later.js';
import {DeskElement} from './desk-element.js';

/**
 * Says so when the user is no customer service representative. What was typed stays when signing in fails, the password
 * only in the box itself: it is neither kept nor part of any event. Before signing out it reminds of held locks, of receipts and of
 * comments that are not sent; those are deleted with it.
 *
 * @summary Sign-in panel for CSRs; once signed in it says who, and signs out.
 * @tag csr-sign-in
 * @slot actions - More buttons, beside the panel's own.
 * @fires {SignedInEvent} signed-in - Somebody has signed in, CSR or not.
 * @fires {SignedOutEvent} signed-out - The CSR has signed out.
 * @fires {OrderOpenEvent} order-open - Before signing out, the CSR follows an order number. Cancelable.
 * @fires {DeskFailureEvent} desk-failure - Signing in or out failed.
 * @csspart field - A label with its box.
 * @csspart label - A label.
 * @csspart input - A box.
 * @csspart button - Every button.
 * @csspart primary - The button that signs in.
 * @csspart error - What is wrong with a box.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - Signing in or out is under way.
 * @cssstate failed - The last attempt failed.
 */
export class CsrSignIn extends DeskElement {
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};
  static override properties = {
    orderLink: {attribute: false},
    busy: {state: true},
    failure: {state: true},
    missing: {state: true},
  };
  static override styles = [...base, noticeStyles, signInStyles];

  /** Address of an order's page. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  private busy = false;
  private failure?: Failure;
  private missing: {readonly logonId?: boolean; readonly password?: boolean} = {};
  #logonId = '';
  #password = '';

  protected override sessionNotice(): unknown {
    return nothing;
  }

  protected override get firstView(): boolean {
    return true;
  }

  protected override content(desk: Desk): unknown {
    const {session} = desk;
    this.setStates({loading: this.busy, failed: this.failure !== undefined});
    return session.state === 'signed-in' && session.agent ? this.#signedIn(desk, session.agent) : this.#form(desk);
  }

  #signedIn(desk: Desk, agent: Agent): unknown {
    const {t} = desk;
    const name = agent.name ?? agent.logonId ?? agent.userId;
    return html`${agent.isCsr ? nothing : notice('failed', [t(en.noCsr, {name})])}
      ${this.failure ? notice('failed', failureLines(desk, this.failure)) : nothing}
      <p class="actions">
        <bdi>${t(en.signedInAs, {name})}</bdi>
        <button part="button" type="button" aria-disabled=${this.busy} @click=${this.#onSignOut}>${t(en.signOut)}</button>
        <slot name="actions"></slot>
      </p>`;
  }

  #form(desk: Desk): unknown {
    const {t} = desk;
    const {logonId, password} = this.missing;
    return html`<form novalidate @submit=${this.#onSubmit} @input=${this.#onInput}>
      <h2>${t(en.signIn)}</h2>
      ${desk.session.state === 'lost' ? html`<p>${t(en.sessionLost)}</p>` : nothing}
      ${this.failure ? notice('failed', this.#failureLines(desk, this.failure)) : nothing}
      ${field({
        id: 'logonId',
        label: t(en.logonId),
        value: this.#logonId,
        autocomplete: 'username',
        error: logonId ? t(en.noLogonId) : undefined,
      })}
      ${field({
        id: 'password',
        label: t(en.password),
        value: this.#password,
        type: 'password',
        autocomplete: 'current-password',
        error: password ? t(en.noPassword) : undefined,
      })}
      <div class="actions">
        <button part="button primary" class="primary" aria-disabled=${this.busy}>${t(en.signIn)}</button>
        <slot name="actions"></slot>
        ${this.busy ? html`<span class="muted waiting">${t(en.loading)}</span>` : nothing}
      </div>
    </form>`;
  }

  /** HCL tells by a number why signing in failed. */
  #failureLines(desk: Desk, failure: Failure): readonly string[] {
    if (failure.key !== '_ERR_AUTHENTICATION_ERROR') return failureLines(desk, failure);
    const {t} = desk;
    const known: Readonly<Record<string, string>> = en.signInRefused;
    const {key, code = ''} = failure;
    const why = Object.hasOwn(known, code) ? known[code] : undefined;
    return [t(why ?? en.signInFailed), t(en.support, {code: `${key} ${code}`.trim()})];
  }

  readonly #onInput = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'logonId') this.#logonId = target.value;
    else this.#password = target.value;
  };

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {desk} = this;
    if (!desk || this.busy) return;
    const logonId = this.#logonId.trim();
    this.failure = undefined;
    this.missing = {logonId: !logonId, password: !this.#password};
    if (this.missing.logonId || this.missing.password) return this.#focusBox(this.missing.logonId ? 'logonId' : 'password');
    await this.#attempt(desk, () =>
      desk.session.signIn(logonId, this.#password, (agent) => {
        this.#password = '';
        this.dispatchEvent(new SignedInEvent(agent.userId, agent.isCsr));
        this.announce(desk.t(en.signedInAs, {name: agent.name ?? logonId}));
      }),
    );
    if (this.failure) await this.#focusBox('password');
  };

  readonly #onSignOut = async (): Promise<void> => {
    const {desk} = this;
    if (!desk || this.busy || !(await this.#mayLeave())) return;
    await this.#attempt(desk, () => desk.session.signOut(() => this.dispatchEvent(new SignedOutEvent())));
  };

  /** Held locks and comments not yet sent are reminded of first; where that cannot be loaded, one can leave all the same. */
  async #mayLeave(): Promise<boolean> {
    try {
      await defineLater('sign-out-check', async () => (await import('./sign-out-check.js')).SignOutCheck);
    } catch {
      return true;
    }
    const check = this.renderRoot.querySelector('sign-out-check') ?? this.renderRoot.appendChild(document.createElement('sign-out-check'));
    check.orderLink = this.orderLink;
    return check.ask();
  }

  /** The box or button that was used may go away: the focus stays in the panel as long as that is there. */
  async #attempt(desk: Desk, work: () => Promise<void>): Promise<void> {
    const hadFocus = this.matches(':focus-within');
    this.busy = true;
    this.failure = undefined;
    try {
      await work();
    } catch (error) {
      this.failure = asFailure(error);
      desk.report(this, this.failure);
    }
    this.busy = false;
    await this.updateComplete;
    if (hadFocus && this.isConnected && !this.matches(':focus-within')) this.focus();
  }

  async #focusBox(id: 'logonId' | 'password'): Promise<void> {
    await this.updateComplete;
    const box = this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
    box?.focus();
    box?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csr-sign-in': CsrSignIn;
  }
}
