import type {Outcome} from './action.js';
import type {Desk} from './desk.js';

/** One thing to be done on a page, as long as it is under way or nobody knows for certain that it was not done. */
export class Unsettled<Request> {
  /** What was asked when the answer was lost. */
  doubt?: Request;
  #running?: Promise<Outcome>;

  get underWay(): boolean {
    return this.#running !== undefined;
  }

  /** Whoever asks for what is under way already, in this element or in another, gets the same answer. */
  once(act: () => Promise<Outcome>): Promise<Outcome> {
    this.#running ??= act().finally(() => (this.#running = undefined));
    return this.#running;
  }
}

type OfOne = Map<string, Unsettled<unknown>>;

/** By what they are done to, then by what is to be done. */
const everywhere = new WeakMap<Desk, Map<string, OfOne>>();

/** By the ID of what it is done to, its name, and what is written. Only a request for the same is kept there. */
export function unsettledOn<Request>(desk: Desk, id: string, what: string): Unsettled<Request> {
  const here = everywhere.get(desk) ?? new Map<string, OfOne>();
  everywhere.set(desk, here);
  const ofOne = here.get(id) ?? new Map<string, Unsettled<unknown>>();
  here.set(id, ofOne);
  const unsettled = ofOne.get(what) ?? new Unsettled<unknown>();
  ofOne.set(what, unsettled);
  return unsettled as Unsettled<Request>;
}

/** Whether something is being done to it from this page. */
export const isUnderWay = (desk: Desk, id: string): boolean =>
  [...(everywhere.get(desk)?.get(id)?.values() ?? [])].some(({underWay}) => underWay);
