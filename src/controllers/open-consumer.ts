import type {LitElement, ReactiveController} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {Observable} from '../desk/observable.js';
import type {Failure} from '../model/failure.js';

interface OrderHost extends LitElement {
  orderId: string;
}

/** What the elements of a page read together about one order; it lives from the first `retain` to the last `release`. */
interface Shared extends Observable {
  readonly orderId: string;
  readonly failure?: Failure;
  retain(): void;
  release(): void;
}

/**
 * Opens what is shared about the order that its host names in `order-id`. Follows the desk and the order number as they change, and
 * lets go when the host leaves.
 */
export class OpenConsumer<Open extends Shared> implements ReactiveController {
  open?: Open;

  readonly #host: OrderHost;
  readonly #desk: () => Desk | undefined;
  readonly #find: (desk: Desk, orderId: string) => Open;
  readonly #onFailure: (failure: Failure) => void;
  #from?: Desk;
  #reported?: Failure;
  #unsubscribe?: () => void;

  constructor(
    host: OrderHost,
    desk: () => Desk | undefined,
    find: (desk: Desk, orderId: string) => Open,
    onFailure: (failure: Failure) => void,
  ) {
    this.#host = host;
    this.#desk = desk;
    this.#find = find;
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
    this.open = this.#find(desk, orderId);
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
