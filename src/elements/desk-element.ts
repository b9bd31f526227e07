import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {DeskConsumer} from '../controllers/desk-consumer.js';
import type {Desk} from '../desk/desk.js';
import type {SessionState} from '../desk/session.js';
import * as en from '../i18n/en.js';
import {Failure} from '../model/failure.js';
import {loadPart} from '../model/load-part.js';
import type {Lines} from '../ui/notice.js';
import type {DeskNotices} from './desk-notices.js';

type StateName = 'loading' | 'empty' | 'failed' | 'locked' | 'mine';

/** Milliseconds for which a text is said. */
const SAID_FOR = 10_000;

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
  #notices?: DeskNotices;
  #noNotices = false;
  #notLoaded?: {readonly retry: (() => unknown) | undefined};
  #silence?: ReturnType<typeof setTimeout>;

  private said = '';

  constructor() {
    super();
    // A press of a key on a button or link is a click too. The outermost element comes last.
    this.addEventListener('click', (event) => {
      lastUsed = {host: this, what: event.composedPath()[0]};
      if (this.#notLoaded) this.requestUpdate();
      this.#notLoaded = undefined;
    });
    // Also when the loss is no news, since a reading in the background has met it first.
    this.addEventListener('desk-failure', ({kind}) => void (kind === 'signed-out' ? this.#onLost() : this.#loadNotices()));
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

  override firstUpdated(): void {
    void this.#loadNotices();
  }

  override render(): unknown {
    const {desk} = this;
    this.#notices?.begin();
    if (!desk) return nothing;
    if (!desk.settings.storeId) return this.#plainNotice(en.noStore);
    return html`${this.sessionNotice()}
      ${this.#notLoaded ? this.failureNotice(new Failure({kind: 'offline'}), this.#notLoaded.retry) : nothing} ${this.content(desk)}
      <div class="visually-hidden" role="status">${this.said}</div>`;
  }

  /** Says something to those who do not see the page; the same text twice is said twice. It is not there for long: soon it is not true any more. */
  protected announce(text: string): void {
    this.said = this.said === text ? `${text}\u00a0` : text;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => (this.said = ''), SAID_FOR);
  }

  /** A part that the CSR has asked for could not be loaded: that is said in sight, until something else is used. */
  protected notLoaded(retry?: () => unknown): void {
    this.#notLoaded = {retry};
    this.requestUpdate();
    // What was used may be a screen below.
    void this.updateComplete.then(() => this.renderRoot.querySelector('.notice.failed')?.scrollIntoView({block: 'nearest'}));
  }

  protected setStates(states: Partial<Record<StateName, boolean>>): void {
    for (const [name, on] of Object.entries(states)) this.#internals.states[on ? 'add' : 'delete'](name);
  }

  /** Who is signed in is one notice above the content, shown by the outermost element. */
  protected sessionNotice(): unknown {
    return this.nested ? nothing : this.#notices?.session();
  }

  /** The session is about to end. */
  protected endNotice(): unknown {
    return this.#notices?.end();
  }

  /** A failed reading. That nobody is signed in is said above already, and when somebody is, it is read again. */
  protected readFailure(failure: Failure | undefined, retry: () => unknown): unknown {
    return failure && failure.kind !== 'signed-out' ? this.failureNotice(failure, retry) : nothing;
  }

  /** What has failed, in words, and the way on. Where even the words could not be loaded, the network is what failed. */
  protected failureNotice(failure: Failure, retry?: () => unknown, lines?: Lines): unknown {
    if (this.#notices) return this.#notices.failure(failure, retry, lines);
    return this.#noNotices ? this.#plainNotice(en.offline, retry) : nothing;
  }

  /** Offers to sign in; once in an element. */
  protected signInHere(): unknown {
    return this.#notices?.signInHere();
  }

  #plainNotice(text: string, retry?: () => unknown): TemplateResult {
    const {t} = this.desk as Desk;
    const again = (): void => void this.#loadNotices().then(retry);
    return html`<div class="notice failed" part="notice failed" role="alert">
      <p>${t(text)}</p>
      ${retry ? html`<p><button part="button" type="button" @click=${again}>${t(en.retry)}</button></p>` : nothing}
    </div>`;
  }

  async #loadNotices(): Promise<void> {
    if (this.#notices) return;
    try {
      const {DeskNotices} = await loadPart(() => import('./desk-notices.js'));
      this.#notices ??= new DeskNotices({
        element: this,
        desk: () => this.desk as Desk,
        nested: () => this.nested,
        notLoaded: (retry) => this.notLoaded(retry),
        resume: () => this.resume(),
      });
      this.#noNotices = false;
    } catch {
      this.#noNotices = true;
    }
    this.requestUpdate();
  }

  /** Shows what the keys do. */
  protected showKeys(): boolean {
    void import('./keyboard-help.js').then(
      ({showKeys}) => showKeys(this.renderRoot),
      () => this.notLoaded(() => this.showKeys()),
    );
    return true;
  }

  /** Signing in comes by itself, once, to who has just used a button, a link or a row. */
  async #onLost(): Promise<void> {
    await this.#loadNotices();
    await this.updateComplete;
    if (lastUsed?.host !== this || !this.#notices?.signInOffered || this.desk?.session.state !== 'lost') return;
    const {what} = lastUsed;
    lastUsed = undefined;
    await this.#notices.signInAgain(what);
  }

  /** Puts the focus where work goes on when what had it is gone. */
  protected resume(): void {
    const first = (selector: string): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(selector);
    (first('[tabindex="-1"]') ?? first('input, textarea, a, button'))?.focus();
  }
}
