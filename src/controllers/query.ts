import {Task, TaskStatus} from '@lit/task';
import type {LitElement, ReactiveController} from 'lit';
import {asFailure, isAbort, type Failure} from '../model/failure.js';

/**
 * A reading that an element shows. One request at a time: a newer one gives up the older, and a late answer never
 * overwrites a newer one; leaving the page gives up, coming back reads again. The last good value stays.
 */
export class Query<Arguments extends readonly unknown[], Value> implements ReactiveController {
  value?: Value;
  failure?: Failure;

  readonly #task: Task<Arguments, Value>;
  #interrupted?: Arguments;
  #last?: Arguments;

  constructor(host: LitElement, read: (signal: AbortSignal, ...args: Arguments) => Promise<Value>, onFailure: (failure: Failure) => void) {
    this.#task = new Task(host, {
      autoRun: false,
      task: (args, {signal}) => read(signal, ...args),
      onComplete: (value) => {
        this.value = value;
        this.failure = undefined;
      },
      onError: (error) => {
        if (isAbort(error)) return;
        this.failure = asFailure(error);
        onFailure(this.failure);
      },
    });
    host.addController(this);
  }

  get loading(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Reads; settles when the answer is here, whatever it is. */
  run(...args: Arguments): Promise<void> {
    this.#last = args;
    return this.#task.run(args);
  }

  /** Reads the same again. */
  async again(): Promise<void> {
    if (this.#last) await this.run(...this.#last);
  }

  /** Forgets value and failure, and gives up what is under way. */
  reset(): void {
    this.#task.abort();
    this.#last = this.value = this.failure = undefined;
  }

  hostConnected(): void {
    const args = this.#interrupted;
    this.#interrupted = undefined;
    if (args) void this.run(...args);
  }

  hostDisconnected(): void {
    if (!this.loading) return;
    this.#interrupted = this.#last;
    this.#task.abort();
  }
}
