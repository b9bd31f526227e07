import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import {deskContext, deskOfPage, keepUnansweredRequests} from '../desk/desk-context.js';
import type {Desk} from '../desk/desk.js';

/** True inside an `<order-desk>` that has not been upgraded yet: its answer will come. */
function awaitsDesk(host: Element): boolean {
  for (let node: Node | null = host; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node.matches('order-desk:not(:defined)')) return true;
  }
  return false;
}

/**
 * Gives its host the desk of the nearest `<order-desk>`, else that of the page, and updates the host when the desk,
 * its words, the session, an order or a customer changes.
 */
export class DeskConsumer implements ReactiveController {
  desk?: Desk;

  readonly #host: LitElement;
  #detach: readonly (() => void)[] = [];

  constructor(host: LitElement) {
    keepUnansweredRequests();
    this.#host = host;
    // Added first, so that its answer is here when our own hostConnected runs.
    new ContextConsumer(host, {context: deskContext, subscribe: true, callback: (desk) => this.#use(desk)});
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.desk && !awaitsDesk(this.#host)) this.#use(deskOfPage());
  }

  hostDisconnected(): void {
    this.#leave();
    this.desk = undefined;
  }

  #use(desk: Desk): void {
    this.#leave();
    this.desk = desk;
    const update = (): void => this.#host.requestUpdate();
    this.#detach = [desk.retain(), ...[desk, desk.language, desk.session].map((shared) => shared.subscribe(update))];
    if (desk.settings.storeId) void desk.session.load();
    update();
  }

  #leave(): void {
    for (const detach of this.#detach) detach();
    this.#detach = [];
  }
}
