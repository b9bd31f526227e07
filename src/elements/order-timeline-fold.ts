import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import {sightingsOf} from '../desk/sightings.js';
import * as en from '../i18n/en.js';
import type {Order} from '../model/order.js';
import {defineLater} from './define-later.js';

/** The time-line of the order that its host shows: loaded when it is opened, while changes are noticed from the first look on. */
export class TimelineFold implements ReactiveController {
  readonly #host: LitElement;
  readonly #desk: () => Desk | undefined;
  readonly #order: () => Order | undefined;
  readonly #notLoaded: (retry: () => unknown) => void;
  #opened = false;

  constructor(host: LitElement, desk: () => Desk | undefined, order: () => Order | undefined, notLoaded: (retry: () => unknown) => void) {
    this.#host = host;
    this.#desk = desk;
    this.#order = order;
    this.#notLoaded = notLoaded;
    host.addController(this);
  }

  hostUpdated(): void {
    const desk = this.#desk();
    const order = this.#order();
    if (desk && order) sightingsOf(desk).watch(order);
  }

  render({t}: Desk, orderId: string, parts: string): TemplateResult {
    return html`<details class="timeline" @toggle=${this.#onToggle}>
      <summary>${t(en.showTimeline)}</summary>
      ${this.#opened ? html`<order-timeline order-id=${orderId} exportparts=${parts}></order-timeline>` : nothing}
    </details>`;
  }

  readonly #onToggle = async ({currentTarget}: Event): Promise<void> => {
    const details = currentTarget as HTMLDetailsElement;
    if (this.#opened || !details.open) return;
    try {
      await defineLater('order-timeline', async () => (await import('./order-timeline.js')).OrderTimeline);
    } catch {
      details.open = false;
      return this.#notLoaded(() => (details.open = true));
    }
    this.#opened = true;
    this.#host.requestUpdate();
  };
}
