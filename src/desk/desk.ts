import {createHclGateway} from '../gateway/hcl/hcl-gateway.js';
import type {OrderGateway} from '../gateway/order-gateway.js';
import type {Translate} from '../i18n/messages.js';
import type {Words} from '../i18n/words.js';
import type {Country} from '../model/country.js';
import type {Failure} from '../model/failure.js';
import {loadPart} from '../model/load-part.js';
import {forgetSession} from './forget-session.js';
import {DeskFailureEvent, SessionLostEvent} from './events.js';
import {ANY_HOUSE, type House} from './house.js';
import {Language} from './language.js';
import {Observable} from './observable.js';
import type {SearchMemory} from './search-memory.js';
import type {SessionWatch} from './session-watch.js';
import {Session} from './session.js';
import type {DeskSettings} from './settings.js';

/** What elements know together about things of one kind. */
interface Store extends Observable {
  /** Whoever signs in next must not see what this CSR had open. */
  forget(): void;
}

/**
 * What the elements on one page share: the services of one store, who is signed in, the language, and stores. It tells when a store has
 * news; session and language tell their own.
 */
export class Desk extends Observable implements Words {
  readonly gateway: OrderGateway;
  readonly session: Session;
  /** What this CSR has searched for; undefined until it was asked for. */
  searches?: SearchMemory;
  /** How this store works. */
  house: House = ANY_HOUSE;
  /** What was done last on this page, so that only its success is on show. */
  lastRun?: object;
  readonly language: Language;

  readonly #stores = new Map<string, Store>();
  #userId?: string;
  #users = 0;
  #watch?: SessionWatch;
  #countries?: Promise<readonly Country[]>;

  constructor(
    readonly settings: DeskSettings,
    gateway?: OrderGateway,
  ) {
    super();
    const {storeId = '', hclVersion: version} = settings;
    this.gateway = gateway ?? createHclGateway({...settings, storeId, version, onAnswer: () => this.#watch?.heard()});
    this.session = new Session(this.gateway);
    this.session.subscribe(() => this.#onSession());
    this.language = new Language(settings, (english) => this.house.texts[english]);
  }

  get t(): Translate {
    return this.language.words.t;
  }

  /** Of numbers and dates. */
  get locale(): string {
    return this.language.words.locale;
  }

  /** The one store of its name, made when it is first asked for: another copy of the kit has another class for the same. */
  store<Kind extends Store>(name: string, Kind: new (gateway: OrderGateway) => Kind): Kind {
    const known = this.#stores.get(name) as Kind | undefined;
    if (known) return known;
    const store = new Kind(this.gateway);
    store.subscribe(() => this.changed());
    this.#stores.set(name, store);
    return store;
  }

  /** Countries and their states, read once; again only after a failure. */
  countries(): Promise<readonly Country[]> {
    return (this.#countries ??= this.gateway.getCountries().catch((error: unknown) => {
      this.#countries = undefined;
      throw error;
    }));
  }

  /** Searches belong to a CSR: it must be known who that is. */
  async loadSearches(): Promise<SearchMemory> {
    const [{SearchMemory}] = await Promise.all([loadPart(() => import('./search-memory.js')), this.session.load()]);
    return (this.searches ??= new SearchMemory(this.settings.storeId ?? '', {userId: '', ...this.session.agent}));
  }

  /** How ZIP codes and phone numbers are read. */
  get country(): string {
    return this.settings.country?.toUpperCase() ?? new Intl.Locale(this.locale).region ?? 'US';
  }

  /** An element begins to use this desk; gives how it ends. Nobody watches the session of a desk that nobody uses. */
  retain(): () => void {
    if (++this.#users === 1) void this.#startWatch();
    return () => {
      if (--this.#users) return;
      this.#watch?.stop();
      this.#watch = undefined;
    };
  }

  async #startWatch(): Promise<void> {
    const {storeId, sessionTimeout} = this.settings;
    if (!storeId) return;
    await this.session.load();
    // Without it, the next request tells that the session is over.
    const part = await loadPart(() => import('./session-watch.js')).catch(() => undefined);
    if (part && this.#users && !this.#watch) this.#watch = new part.SessionWatch(this.session, {storeId, timeout: sessionTimeout * 60_000});
  }

  orderHref(orderId: string): string {
    return this.settings.orderHref.replaceAll('{orderId}', encodeURIComponent(orderId));
  }

  #onSession(): void {
    const {state, agent} = this.session;
    const userId = state === 'signed-out' ? undefined : agent?.userId;
    const before = this.#userId;
    this.#userId = userId;
    if (state !== 'unknown') this.#watch?.tellOf(userId);
    // A tab that was left signed in may have been closed and restored.
    if (state === 'signed-out' || (before && userId !== before)) this.#forgetSearches(before !== undefined);
    if (!before || userId === before) return;
    for (const store of this.#stores.values()) store.forget();
  }

  #forgetSearches(wasSignedIn: boolean): void {
    this.searches?.endSession();
    this.searches = undefined;
    forgetSession(wasSignedIn);
  }

  /** Tells the host page of a failure that one of its elements met. */
  report(host: EventTarget, failure: Failure): void {
    const {kind, key, code, facts} = failure;
    host.dispatchEvent(new DeskFailureEvent(kind, key, code, failure.message));
    if (kind === 'signed-out' && !facts.signedInAgain && this.session.lose()) host.dispatchEvent(new SessionLostEvent());
  }
}
