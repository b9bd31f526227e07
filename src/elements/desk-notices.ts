import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import type {Failure} from '../model/failure.js';
import {loadPart} from '../model/load-part.js';
import {failureLines} from '../ui/failure-text.js';
import {notice, type Lines} from '../ui/notice.js';

type Notice = TemplateResult | typeof nothing;

/** What the element around gives. */
export interface NoticeHost {
  readonly element: LitElement;
  readonly desk: () => Desk;
  readonly nested: () => boolean;
  readonly notLoaded: (retry: () => unknown) => void;
  /** Puts the focus where work goes on when what had it is gone. */
  readonly resume: () => void;
}

/**
 * What an element says about its session and about failures, and the way on from there. None of it is in a first view, so it is
 * loaded after that.
 */
export class DeskNotices {
  readonly #host: NoticeHost;
  /** Since the element was drawn last. */
  signInOffered = false;

  constructor(host: NoticeHost) {
    this.#host = host;
  }

  /** The element is about to be drawn anew. */
  begin(): void {
    this.signInOffered = false;
  }

  /** Who is signed in, where that is worth a word. */
  session(): unknown {
    const desk = this.#host.desk();
    const {t, session} = desk;
    const {state: now, agent, failure} = session;
    if (failure) return this.failure(failure, () => session.load());
    if (now === 'lost') return notice('failed', [t(en.sessionLost)], this.signInHere());
    if (now === 'signed-out') return notice('info', [t(en.askToSignIn)], this.signInHere());
    return agent && !agent.isCsr ? notice('failed', [t(en.notACsr)]) : this.end();
  }

  /** The session is about to end; or has, which only the server knows, and to ask it would prolong it. */
  end(): Notice {
    const {t, session} = this.#host.desk();
    const {endsIn: n} = session;
    if (n === undefined) return nothing;
    const stay = html`<button part="button" type="button" @click=${() => this.#retry(() => session.stay())}>${t(en.stay)}</button>`;
    return notice('info', [n ? t(en.sessionEnds, {n}) : t(en.sessionOver)], html`<div class="actions">${stay}</div>`);
  }

  /** What was not done because the session had ended is never repeated unasked: once there is a session again, that is a question. */
  failure(failure: Failure, retry?: () => unknown, lines?: Lines): TemplateResult {
    const desk = this.#host.desk();
    const {t} = desk;
    const {kind, facts} = failure;
    const signedOut = kind === 'signed-out';
    const signedIn = desk.session.state === 'signed-in';
    const again = retry && html`<button part="button" type="button" @click=${() => this.#retry(retry)}>${t(en.retry)}</button>`;
    return notice(
      'failed',
      signedOut && signedIn && !facts.outcome ? [t(en.signedInAgain)] : (lines ?? failureLines(desk, failure)),
      signedOut && !signedIn ? this.signInHere() : html`<div class="actions">${again}</div>`,
    );
  }

  /** Several messages may say that nobody is signed in: the first of the outermost element offers to sign in. */
  signInHere(): Notice {
    if (this.#host.nested() || this.signInOffered) return nothing;
    this.signInOffered = true;
    return html`<div class="actions">
      <button part="button" type="button" @click=${() => this.signInAgain()}>${this.#host.desk().t(en.signIn)}</button>
    </div>`;
  }

  /** Signing in over one's work; by itself, where `used` is what the CSR has used when the session was found to be lost. */
  async signInAgain(used?: EventTarget): Promise<void> {
    const {element, notLoaded, resume} = this.#host;
    try {
      const {signInAgain} = await loadPart(() => import('./sign-in-dialog.js'));
      await signInAgain(element, used, resume);
    } catch {
      if (!used) notLoaded(() => this.signInAgain());
    }
  }

  /** The button may go away with its notice. */
  async #retry(retry: () => unknown): Promise<void> {
    const {element, resume} = this.#host;
    await retry();
    await element.updateComplete;
    if (!element.shadowRoot?.activeElement) resume();
  }
}
