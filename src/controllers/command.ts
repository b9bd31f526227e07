import type {LitElement, ReactiveController} from 'lit';
import type {Outcome, RequestOf} from '../desk/action.js';
import type {Desk} from '../desk/desk.js';
import type {LockStore} from '../desk/lock-store.js';
import {asFailure, type Failure} from '../model/failure.js';
import {loadPart} from '../model/load-part.js';
import type {ActionName, AnyActionName} from '../model/rules.js';

/** The last write of an element, and how it went. */
export interface Deed<Name extends AnyActionName = ActionName> {
  readonly name: Name;
  readonly request: RequestOf<Name>;
  readonly outcome?: Outcome;
  readonly failure?: Failure;
}

/** An element may be about one order, one customer, or many. */
type Host = LitElement & {readonly orderId?: string; readonly customerId?: string};

/** Writes of one element, one at a time: a second click while one is under way does nothing. */
export class Command<Name extends AnyActionName = ActionName> implements ReactiveController {
  /** What is under way. */
  pending?: Deed<Name>;

  readonly #host: Host;
  readonly #desk: () => Desk | undefined;
  #deed?: Deed<Name>;

  constructor(host: Host, desk: () => Desk | undefined) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  /**
   * What was done last, until it is dismissed; a success also until something else is done on the page. A host that
   * has gone over to another order (or customer) shows nothing of the former, and must not repeat on one what failed for
   * the other.
   */
  get deed(): Deed<Name> | undefined {
    const {orderId, customerId} = this.#host;
    const about: {readonly orderId?: string; readonly customerId?: string} | undefined = this.#deed?.request;
    if (orderId !== undefined && orderId !== about?.orderId) return undefined;
    if (customerId !== undefined && customerId !== about?.customerId) return undefined;
    return this.#deed?.failure || this.#deed === this.#desk()?.lastDeed ? this.#deed : undefined;
  }

  hostConnected(): void {}

  /** Resolves to whether it was done; the failure, if any, is in `deed`. */
  async run(name: Name, request: RequestOf<Name>): Promise<boolean> {
    const desk = this.#desk();
    if (!desk || this.pending) return false;
    this.pending = {name, request};
    this.#deed = undefined;
    this.#host.requestUpdate();
    let locks: LockStore | undefined;
    try {
      const [{perform}, {locksOf}] = await loadPart(() => Promise.all([import('../desk/actions.js'), import('../desk/lock-store.js')]));
      // A quick click comes before it is known who acts: without that, rules are blind, and no receipt or lock can be kept.
      await desk.session.load();
      locks = locksOf(desk);
      this.#deed = {name, request, outcome: await perform(name, request, desk, this.#host)};
    } catch (error) {
      const failure = asFailure(error);
      this.#deed = {name, request, failure};
      desk.report(this.#host, failure);
    }
    if ('orderId' in request) locks?.heed(name, request.orderId, this.#deed.failure);
    this.pending = undefined;
    desk.lastDeed = this.#deed;
    this.#host.requestUpdate();
    return !this.#deed.failure;
  }

  dismiss(): void {
    this.#deed = undefined;
    this.#host.requestUpdate();
  }
}
