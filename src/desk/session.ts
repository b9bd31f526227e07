import type {OrderGateway} from '../gateway/order-gateway.js';
import type {Agent} from '../model/agent.js';
import {asFailure, type Failure} from '../model/failure.js';
import {Observable} from './observable.js';

/** `lost`: it was there and has ended without the CSR's doing. */
export type SessionState = 'unknown' | 'signed-out' | 'lost' | 'signed-in';

/** Who is signed in, known once for all elements of a page. */
export class Session extends Observable {
  state: SessionState = 'unknown';
  agent?: Agent;
  /** Why it could not be found out who is signed in. */
  failure?: Failure;
  /** Minutes until the session ends, once that is near; 0: it has probably ended. */
  endsIn?: number;
  /** When the server has answered last, in milliseconds; its watch keeps it. */
  heardAt?: number;

  readonly #gateway: OrderGateway;
  #loading?: Promise<void>;
  #asked = 0;
  /** The last of the questions whose answer counts. */
  #answered = 0;

  constructor(gateway: OrderGateway) {
    super();
    this.#gateway = gateway;
  }

  /** Asks who is signed in, once; asks again only after a failure. */
  load(): Promise<void> {
    return (this.#loading ??= this.#whoAmI());
  }

  /** The same session, over other settings: what is known of it is not asked again. */
  continue({state, agent, heardAt}: Session): void {
    if (state === 'unknown') return;
    this.#loading = Promise.resolve();
    this.heardAt = heardAt;
    this.#become(state, agent);
  }

  /** `tell` is called before the listeners are: the panel that asked may be gone after them. */
  async signIn(logonId: string, password: string, tell: (agent: Agent) => void): Promise<void> {
    const agent = await this.#gateway.signIn(logonId, password);
    this.#loading = Promise.resolve();
    this.#answered = ++this.#asked;
    this.#become('signed-in', agent, () => tell(agent));
  }

  async signOut(tell: () => void): Promise<void> {
    try {
      await this.#gateway.signOut();
    } catch (error) {
      // A session that is over already is what was asked for.
      if (asFailure(error).kind !== 'signed-out') throw error;
    }
    this.#answered = ++this.#asked;
    this.#become('signed-out', undefined, tell);
  }

  /** A service said that the session is over. Gives whether that is news. */
  lose(): boolean {
    const news = this.state === 'signed-in';
    if (news) this.#become('lost', this.agent);
    else if (this.state === 'unknown') this.#become('signed-out');
    return news;
  }

  /** The end is near, or no longer. */
  warn(endsIn: number | undefined): void {
    if (endsIn === this.endsIn) return;
    this.endsIn = endsIn;
    this.changed();
  }

  /** Asks again who is signed in, which keeps the session alive. */
  stay(): Promise<void> {
    return this.#askAgain(() => this.lose());
  }

  /** Somebody has signed in or out in another tab; also where the session was found lost just before. */
  look(): Promise<void> {
    return this.#askAgain(() => this.#become('signed-out'));
  }

  async #askAgain(onNobody: () => void): Promise<void> {
    // Where it fails, the next request will tell.
    const answer = await this.#ask().catch(() => undefined);
    if (!answer) return;
    const {agent} = answer;
    if (!agent) {
      if (this.agent || this.state === 'unknown') onNobody();
    } else if (this.state !== 'signed-in' || agent.userId !== this.agent?.userId) this.#become('signed-in', agent);
    this.warn(undefined);
  }

  async #whoAmI(): Promise<void> {
    try {
      const answer = await this.#ask();
      if (answer) this.#become(answer.agent ? 'signed-in' : 'signed-out', answer.agent);
    } catch (error) {
      this.failure = asFailure(error);
      this.#loading = undefined;
      this.changed();
    }
  }

  /** Gives nothing where it is known better by now: a later question was answered, or somebody has signed in or out. */
  async #ask(): Promise<{readonly agent: Agent | undefined} | undefined> {
    const question = ++this.#asked;
    try {
      const agent = await this.#gateway.whoAmI();
      if (question < this.#answered) return undefined;
      this.#answered = question;
      return {agent};
    } catch (error) {
      if (question < this.#answered) return undefined;
      throw error;
    }
  }

  #become(state: SessionState, agent?: Agent, tell?: () => void): void {
    this.state = state;
    this.agent = agent;
    this.failure = this.endsIn = undefined;
    tell?.();
    this.changed();
  }
}
