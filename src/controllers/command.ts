import type {LitElement, ReactiveController} from 'lit';
import type {Outcome, RequestOf} from '../desk/action.js';
import type {Desk} from '../desk/desk.js';
import type {LockStore} from '../desk/lock-store.js';
import {asFailure, type Failure} from '../model/failure.js';
import {loadPart} from '../model/load-part.js';
import type {ActionName, AnyActionName} from '../model/rules.js';

/** An action that an element runs or has run; one of `outcome` and `failure` once it has ended. */
export interface ActionRun<Name extends AnyActionName = ActionName> {
  readonly name: Name;
  readonly request: RequestOf<Name>;
  readonly outcome?: Outcome;
  readonly failure?: Failure;
}

/** An element may be about one order, one customer, or many. */
type Host = LitElement & {readonly orderId?: string; readonly customerId?: string};

/** Runs the actions of one element, one at a time: a second click while one is under way does nothing. */
export class Command<Name extends AnyActionName = ActionName> implements ReactiveController {
  /** The action that is under way. */
  pending?: ActionRun<Name>;

  readonly #host: Host;
  readonly #desk: () => Desk | undefined;
  #last?: ActionRun<Name>;

  constructor(host: Host, desk: () => Desk | undefined) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  /**
   * The action that ended last. A failure stays until it is dismissed, a success also goes when another action ends on the page.
   * None once the host shows another order or customer: what failed for one must not be repeated on the other.
   */
  get last(): ActionRun<Name> | undefined {
    const {orderId, customerId} = this.#host;
    const about: {readonly orderId?: string; readonly customerId?: string} | undefined = this.#last?.request;
    if (orderId !== undefined && orderId !== about?.orderId) return undefined;
    if (customerId !== undefined && customerId !== about?.customerId) return undefined;
    return this.#last?.failure || this.#last === this.#desk()?.lastRun ? this.#last : undefined;
  }

  hostConnected(): void {}

  /** Resolves to whether it was done; the failure, if any, is in `last`. */
  async run(name: Name, request: RequestOf<Name>): Promise<boolean> {
    const desk = this.#desk();
    if (!desk || this.pending) return false;
    this.pending = {name, request};
    this.#last = undefined;
    this.#host.requestUpdate();
    let locks: LockStore | undefined;
    try {
      const [{perform}, {locksOf}] = await loadPart(() => Promise.all([import('../desk/actions.js'), import('../desk/lock-store.js')]));
      // After a quick click it may not be known yet who is signed in; rules, receipts and held locks need that.
      await desk.session.load();
      locks = locksOf(desk);
      this.#last = {name, request, outcome: await perform(name, request, desk, this.#host)};
    } catch (error) {
      const failure = asFailure(error);
      this.#last = {name, request, failure};
      desk.report(this.#host, failure);
    }
    if ('orderId' in request) locks?.afterAction(name, request.orderId, this.#last.failure);
    this.pending = undefined;
    desk.lastRun = this.#last;
    this.#host.requestUpdate();
    return !this.#last.failure;
  }

  dismiss(): void {
    this.#last = undefined;
    this.#host.requestUpdate();
  }
}
