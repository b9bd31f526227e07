import type {Outcome} from './action.js';
import type {Desk} from './desk.js';
import {perDesk} from './per-desk.js';

/** An action on one order or account, while it is under way, or while it is not known whether it was carried out. */
export class Unsettled<Request> {
  /** The request whose answer was lost. */
  doubt?: Request;
  #running?: Promise<Outcome>;

  get underWay(): boolean {
    return this.#running !== undefined;
  }

  /** Runs it, unless it is under way already, in this element or in another: then its outcome is that of the first. */
  once(act: () => Promise<Outcome>): Promise<Outcome> {
    this.#running ??= act().finally(() => (this.#running = undefined));
    return this.#running;
  }
}

type ByAction = Map<string, Unsettled<unknown>>;

/** By the ID of the order or account, then by the action. */
const allOn = perDesk(() => new Map<string, ByAction>());

/** `what` is the action's name and what it writes: only requests for the same share an Unsettled. */
export function unsettledOn<Request>(desk: Desk, id: string, what: string): Unsettled<Request> {
  const byId = allOn(desk);
  const byAction: ByAction = byId.get(id) ?? new Map<string, Unsettled<unknown>>();
  byId.set(id, byAction);
  const unsettled = byAction.get(what) ?? new Unsettled<unknown>();
  byAction.set(what, unsettled);
  return unsettled as Unsettled<Request>;
}

/** Whether something is being done to it from this page. */
export const isUnderWay = (desk: Desk, id: string): boolean => [...(allOn(desk).get(id)?.values() ?? [])].some(({underWay}) => underWay);
