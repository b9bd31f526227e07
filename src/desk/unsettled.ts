import type {Outcome} from './action.js';
import type {Desk} from './desk.js';

/** One thing to be done on a page, as long as it is under way or nobody knows for certain that it was not done. */
export class Unsettled<Request> {
  /** What was asked when the answer was lost. */
  doubt?: Request;
  #running?: Promise<Outcome>;

  /** Whoever asks for what is under way already, in this element or in another, gets the same answer. */
  once(act: () => Promise<Outcome>): Promise<Outcome> {
    this.#running ??= act().finally(() => (this.#running = undefined));
    return this.#running;
  }
}

const everywhere = new WeakMap<Desk, Map<string, Unsettled<unknown>>>();

/** By what is to be done: its name, what it is done to, what is written. Only a request for the same is kept there. */
export function unsettledOn<Request>(desk: Desk, what: string): Unsettled<Request> {
  const here = everywhere.get(desk) ?? new Map<string, Unsettled<unknown>>();
  everywhere.set(desk, here);
  const unsettled = here.get(what) ?? new Unsettled<unknown>();
  here.set(what, unsettled);
  return unsettled as Unsettled<Request>;
}
