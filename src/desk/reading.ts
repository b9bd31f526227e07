import {asFailure, isAbort, type Failure} from '../model/failure.js';
import {Observable} from './observable.js';

/**
 * Something that is read from the services, again and again. One request at a time: a newer one gives up the older, and
 * a late answer never overwrites a newer one. The last good value stays while it is read again, and when that fails.
 */
export class Reading<Arguments extends readonly unknown[], Value> extends Observable {
  value?: Value;
  failure?: Failure;

  readonly #read: (signal: AbortSignal, ...args: Arguments) => Promise<Value>;
  #last?: Arguments;
  #current?: AbortController;

  constructor(read: (signal: AbortSignal, ...args: Arguments) => Promise<Value>) {
    super();
    this.#read = read;
  }

  get loading(): boolean {
    return this.#current !== undefined;
  }

  /** Reads; settles when there is an answer or a newer reading has taken over. */
  async run(...args: Arguments): Promise<void> {
    this.#last = args;
    this.#current?.abort();
    const current = (this.#current = new AbortController());
    this.changed();
    try {
      const value = await this.#read(current.signal, ...args);
      if (this.#current !== current) return;
      this.value = value;
      this.failure = undefined;
    } catch (error) {
      if (this.#current !== current || isAbort(error)) return;
      this.failure = asFailure(error);
    }
    this.#current = undefined;
    this.changed();
  }

  /** Reads the same again. */
  async again(): Promise<void> {
    if (this.#last) await this.run(...this.#last);
  }

  /** Shows again what was read before; `again` reads that. */
  show(value: Value, ...args: Arguments): void {
    this.stop();
    this.#last = args;
    this.value = value;
    this.failure = undefined;
    this.changed();
  }

  /** Gives up what is under way; says whether there was anything. */
  stop(): boolean {
    const busy = this.loading;
    this.#current?.abort();
    this.#current = undefined;
    return busy;
  }

  /** Forgets value and failure too. */
  reset(): void {
    this.stop();
    this.value = this.failure = this.#last = undefined;
    this.changed();
  }
}
