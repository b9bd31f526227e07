import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {DeskConsumer} from '../controllers/desk-consumer.js';
import type {Desk} from '../desk/desk.js';
import type {SessionState} from '../desk/session.js';
import * as en from '../i18n/en.js';
import type {Failure} from '../model/failure.js';
import {loadPart} from '../model/load-part.js';
import {failureLines} from '../ui/failure-text.js';
import {notice, type Lines} from '../ui/notice.js';
import {defineLater} from './define-once.js';

type StateName = 'loading' | 'empty' | 'failed' | 'locked' | 'mine';

/** What the CSR used last, until signing in has come by itself for it. */
let lastUsed: {readonly host: DeskElement; readonly what?: EventTarget} | undefined;

/**
 * What every element of the desk shares: its desk, what it says aloud, its custom states, and signing in again in place.
 * A subclass gives `content`; it is asked only when there is a desk that knows its store.
 */
export abstract class DeskElement extends LitElement {
  static override properties: PropertyDeclarations = {
    said: {state: true},
  };
  readonly #consumer = new DeskConsumer(this);
  readonly #internals = this.attachInternals();
  #sessionWas: SessionState = 'unknown';
  #deskWas?: Desk;
  #signInOffered = false;

  private said = '';

  constructor() {
    super();
    // A press of a key on a button or link is a click too. The outermost element comes last.
    this.addEventListener('click', (event) => (lastUsed = {host: this, what: event.composedPath()[0]}));
    // Also when the loss is no news, since a reading in the background has met it first.
    this.addEventListener('desk-failure', ({kind}) => {
      if (kind === 'signed-out') void this.#onLost();
    });
  }

  protected abstract content(desk: Desk): unknown;

  protected get desk(): Desk | undefined {
    return this.#consumer.desk;
  }

  /** Inside another element of the desk, of whichever copy of the kit, which speaks for both about the session. */
  protected get nested(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && 'sessionNotice' in root.host;
  }

  /** Called when somebody has signed in where nobody was: what failed for that can be read again. */
  protected onSignedIn(): void {}

  /** Called when the CSR has signed out: what is on screen is not for the next one. */
  protected onSignedOut(): void {}

  /** Called when the element has come to another desk: what is on screen is another store's. */
  protected onOtherDesk(): void {}

  /** What is seen first makes do with the first words of the language. */
  protected get firstView(): boolean {
    return false;
  }

  /** Nothing is shown in another language first. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const words = this.desk?.language.coming(!this.firstView);
    return words ? words.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  override willUpdate(): void {
    const {desk} = this;
    if (desk && this.#deskWas && desk !== this.#deskWas) this.onOtherDesk();
    this.#deskWas = desk ?? this.#deskWas;
    const now = this.desk?.session.state ?? 'unknown';
    const before = this.#sessionWas;
    this.#sessionWas = now;
    if (now === before || before === 'unknown') return;
    if (now === 'signed-in') this.onSignedIn();
    else if (now === 'signed-out') this.onSignedOut();
    else if (now === 'lost') void this.#onLost();
  }

  override render(): unknown {
    const {desk} = this;
    this.#signInOffered = false;
    if (!desk) return nothing;
    if (!desk.settings.storeId) return notice('failed', [desk.t(en.noStore)]);
    return html`${this.sessionNotice(desk)}${this.content(desk)}
      <div class="visually-hidden" role="status">${this.said}</div>`;
  }

  /** Says something to those who do not see the page; the same text twice is said twice. */
  protected announce(text: string): void {
    this.said = this.said === text ? `${text}\u00a0` : text;
  }

  protected setStates(states: Partial<Record<StateName, boolean>>): void {
    for (const [name, on] of Object.entries(states)) this.#internals.states[on ? 'add' : 'delete'](name);
  }

  /** Who is signed in is one notice above the content, shown by the outermost element. */
  protected sessionNotice(desk: Desk): unknown {
    const {state: now, agent, failure} = desk.session;
    if (this.nested) return nothing;
    if (failure) return this.failureNotice(failure, () => desk.session.load());
    if (now === 'lost') return notice('failed', [desk.t(en.sessionLost)], this.signInHere(desk));
    if (now === 'signed-out') return notice('info', [desk.t(en.askToSignIn)], this.signInHere(desk));
    return agent && !agent.isCsr ? notice('failed', [desk.t(en.notACsr)]) : this.endNotice(desk);
  }

  /** The session is about to end. */
  protected endNotice({t, session}: Desk): TemplateResult | typeof nothing {
    if (session.endsIn === undefined) return nothing;
    const stay = html`<button part="button" type="button" @click=${() => this.#onRetry(() => session.stay())}>${t(en.stay)}</button>`;
    return notice('info', [t(en.sessionEnds, {n: session.endsIn})], html`<div class="actions">${stay}</div>`);
  }

  /** A failed reading. That nobody is signed in is said above already, and when somebody is, it is read again. */
  protected readFailure(failure: Failure | undefined, retry: () => unknown): unknown {
    return failure && failure.kind !== 'signed-out' ? this.failureNotice(failure, retry) : nothing;
  }

  /** What was not done because the session had ended is never repeated unasked: once there is a session again, that is a question. */
  protected failureNotice(failure: Failure, retry?: () => unknown, lines?: Lines): TemplateResult {
    const desk = this.desk as Desk;
    const {t} = desk;
    const {kind, facts} = failure;
    const signedOut = kind === 'signed-out';
    const signedIn = desk.session.state === 'signed-in';
    const again = retry && html`<button part="button" type="button" @click=${() => this.#onRetry(retry)}>${t(en.retry)}</button>`;
    return notice(
      'failed',
      signedOut && signedIn && !facts.outcome ? [t(en.signedInAgain)] : (lines ?? failureLines(desk, failure)),
      signedOut && !signedIn ? this.signInHere(desk) : html`<div class="actions">${again}</div>`,
    );
  }

  /** Several messages may say that nobody is signed in: the first of the outermost element offers to sign in. */
  protected signInHere({t}: Desk): TemplateResult | typeof nothing {
    if (this.nested || this.#signInOffered) return nothing;
    this.#signInOffered = true;
    return html`<div class="actions">
      <button part="button" type="button" @click=${() => this.#signInAgain()}>${t(en.signIn)}</button>
    </div>`;
  }

  /** Shows what the keys do. */
  protected showKeys(): boolean {
    void this.#showKeys();
    return true;
  }

  async #showKeys(): Promise<void> {
    try {
      await defineLater('keyboard-help', async () => (await import('./keyboard-help.js')).KeyboardHelp);
    } catch {
      return this.announce((this.desk as Desk).t(en.failure.offline));
    }
    const help = this.renderRoot.querySelector('keyboard-help') ?? this.renderRoot.appendChild(document.createElement('keyboard-help'));
    await help.open();
  }

  /** Signing in comes by itself, once, to who has just used a button, a link or a row. */
  async #onLost(): Promise<void> {
    await this.updateComplete;
    if (lastUsed?.host !== this || !this.#signInOffered || this.desk?.session.state !== 'lost') return;
    const {what} = lastUsed;
    lastUsed = undefined;
    await this.#signInAgain(what);
  }

  async #signInAgain(used?: EventTarget): Promise<void> {
    try {
      const {signInAgain} = await loadPart(() => import('./sign-in-dialog.js'));
      await signInAgain(this, used, () => this.resume());
    } catch {
      if (!used) this.announce((this.desk as Desk).t(en.failure.offline));
    }
  }

  /** The button may go away with its notice. */
  async #onRetry(retry: () => unknown): Promise<void> {
    await retry();
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) this.resume();
  }

  /** Puts the focus where work goes on when what had it is gone. */
  protected resume(): void {
    const first = (selector: string): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(selector);
    (first('[tabindex="-1"]') ?? first('input, textarea, a, button'))?.focus();
  }
}
