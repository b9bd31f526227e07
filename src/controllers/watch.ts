import type {LitElement, ReactiveController} from 'lit';
import type {Observable} from '../desk/observable.js';

/** Updates its host when what it watches changes, as long as the host is in the page. */
export class Watch implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => Observable | undefined;
  #watched?: Observable;
  #leave?: () => void;

  constructor(host: LitElement, find: () => Observable | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostUpdate(): void {
    const found = this.#host.isConnected ? this.#find() : undefined;
    if (found === this.#watched) return;
    this.hostDisconnected();
    this.#watched = found;
    this.#leave = found?.subscribe(() => this.#host.requestUpdate());
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#watched = undefined;
  }
}
