import type {LitElement, ReactiveController} from 'lit';
import {Reading} from '../desk/reading.js';
import type {Failure} from '../model/failure.js';

/** A reading that one element shows: leaving the page gives it up, coming back takes it up again. */
export class Query<Arguments extends readonly unknown[], Value> extends Reading<Arguments, Value> implements ReactiveController {
  #interrupted = false;
  #reported?: Failure;

  constructor(host: LitElement, read: (signal: AbortSignal, ...args: Arguments) => Promise<Value>, onFailure: (failure: Failure) => void) {
    super(read);
    this.subscribe(() => {
      const {failure} = this;
      if (failure && failure !== this.#reported) onFailure(failure);
      this.#reported = failure;
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#interrupted) void this.again();
    this.#interrupted = false;
  }

  hostDisconnected(): void {
    this.#interrupted = this.stop();
  }
}
