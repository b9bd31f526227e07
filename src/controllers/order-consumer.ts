import type {LitElement, ReactiveController} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {OpenOrder} from '../desk/open-order.js';
import type {Failure} from '../model/failure.js';

interface OrderHost extends LitElement {
  orderId: string;
}

/**
 * Opens the order that its host names in `order-id`, and shares it with every other element on the page that shows it.
 * Follows the desk and the order number as they change, and lets go when the host leaves.
 */
export class OrderConsumer implements ReactiveController {
  open?: OpenOrder;

  readonly #host: OrderHost;
  readonly #desk: () => Desk | undefined;
  readonly #onFailure: (failure: Failure) => void;
  #from?: Desk;
  #reported?: Failure;
  #unsubscribe?: () => void;

  constructor(host: OrderHost, desk: () => Desk | undefined, onFailure: (failure: Failure) => void) {
    this.#host = host;
    this.#desk = desk;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostUpdate(): void {
    const desk = this.#desk();
    const orderId = this.#host.orderId;
    if (this.open?.orderId === orderId && this.#from === desk) return;
    this.#letGo();
    if (!desk?.settings.storeId || !orderId) return;
    this.#from = desk;
    this.open = desk.orders.open(orderId);
    this.#unsubscribe = this.open.subscribe(() => this.#changed());
    this.open.retain();
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  #changed(): void {
    const failure = this.open?.failure;
    if (failure && failure !== this.#reported) this.#onFailure(failure);
    this.#reported = failure;
    this.#host.requestUpdate();
  }

  #letGo(): void {
    this.#unsubscribe?.();
    this.open?.release();
    this.open = this.#from = undefined;
  }
}
