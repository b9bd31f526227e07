import {html, type LitElement, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {loadPart} from '../model/load-part.js';
import type {ReorderChoice} from '../model/reorder-rehearsal.js';
import type {ArrivedLine} from '../model/reorder.js';
import type {Situation} from '../model/rules.js';
import {defineLater} from './define-later.js';
import {REHEARSAL_PARTS} from './parts.js';
import type {arrivedList} from './reorder-result.js';

interface About {
  readonly orderId: string;
  readonly customerId?: string;
}

/** What is rehearsed in the question before a re-order, and told after it. The question does not wait for it. */
export class ReorderQuestion {
  readonly #host: LitElement;
  #about?: {readonly orderId: string; readonly customerId: string};
  #missing = false;
  #arrivedList?: typeof arrivedList;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The question is asked: every time anew. */
  open({orderId, customerId = ''}: About): void {
    this.#about = {orderId, customerId};
    this.#missing = false;
    void this.#load();
  }

  render({t}: Desk, cartLink: (cartId: string) => unknown): TemplateResult {
    return html`<reorder-rehearsal
      exportparts=${REHEARSAL_PARTS}
      .about=${this.#about}
      .cartLink=${cartLink}
      @change=${() => this.#host.requestUpdate()}
    >
      <p class="muted waiting">${t(this.#missing ? en.rehearsalUnread : en.loading)}</p>
    </reorder-rehearsal>`;
  }

  /** Whether there is anything that keeps it from being re-ordered. */
  get off(): boolean {
    return this.#element?.off ?? false;
  }

  /** Whether it can be re-ordered as the CSR has chosen; if not, that is said. */
  check(): boolean {
    return this.#element?.check?.() ?? true;
  }

  /** What the CSR has chosen, and seen of the cart when choosing. */
  get decided(): {readonly reorder?: ReorderChoice; readonly seen: Pick<Situation, 'cart'>} {
    const {choice, cart} = this.#element ?? {};
    return {...(choice && {reorder: choice}), seen: cart ? {cart} : {}};
  }

  /** Line by line what came. */
  result(words: Words, lines: readonly ArrivedLine[] | undefined): TemplateResult | undefined {
    return lines?.length ? this.#arrivedList?.(words, lines) : undefined;
  }

  get #element(): Partial<HTMLElementTagNameMap['reorder-rehearsal']> | null {
    return this.#host.renderRoot.querySelector('reorder-rehearsal');
  }

  async #load(): Promise<void> {
    try {
      const [result] = await Promise.all([
        loadPart(() => import('./reorder-result.js')),
        defineLater('reorder-rehearsal', async () => (await import('./reorder-rehearsal.js')).ReorderRehearsal),
      ]);
      this.#arrivedList = result.arrivedList;
    } catch {
      this.#missing = true;
      this.#host.requestUpdate();
    }
  }
}
