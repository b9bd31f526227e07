import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {SearchMemory} from '../desk/search-memory.js';
import {criteriaFrom, type OrderCriteria} from '../model/order-search.js';

const LINK = '#find-orders?';

/** Keeps what a search has found for as long as the page lives. */
export interface Kept<Found> {
  readonly criteria: OrderCriteria;
  readonly found?: Found;
}

/** Address of a page with a search in its fragment, which never reaches a server. */
export function linkTo(criteria: OrderCriteria): string {
  return location.href.replace(/#.*$/, '') + LINK + new URLSearchParams({...criteria}).toString();
}

/** Two search forms on one page have a key each, in the order in which they came. */
const taken = new Set<string>();
function takeKey(): string {
  let key = 'aurora-order-desk';
  while (taken.has(key)) key += '+';
  taken.add(key);
  return key;
}

const stateOf = (): Readonly<Record<string, unknown>> | undefined => {
  const state: unknown = history.state ?? {};
  return typeof state === 'object' ? (state as Record<string, unknown>) : undefined;
};

/**
 * Each search is an entry of the browser's history: back and forward bring back what was asked, found and looked at.
 * The entry holds a number only; the criteria, which are people's names and addresses, stay in this tab until sign-out.
 */
export class SearchHistory<Found> implements ReactiveController {
  readonly #memory: () => SearchMemory | undefined;
  readonly #now: () => Kept<Found>;
  readonly #show: (kept: Kept<Found>, scroll: number) => void;
  readonly #found = new Map<string, Found>();
  #key = '';
  #id?: string;

  constructor(
    host: ReactiveControllerHost,
    memory: () => SearchMemory | undefined,
    now: () => Kept<Found>,
    show: (kept: Kept<Found>, scroll: number) => void,
  ) {
    this.#memory = memory;
    this.#now = now;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    this.#key = takeKey();
    addEventListener('popstate', this.#onMove);
    addEventListener('pagehide', this.#onLeave);
  }

  hostDisconnected(): void {
    taken.delete(this.#key);
    removeEventListener('popstate', this.#onMove);
    removeEventListener('pagehide', this.#onLeave);
  }

  /** A new search: the first takes the page's entry, each other gets one of its own. */
  add(): void {
    const state = stateOf();
    // A host that keeps something else than an object there keeps its history to itself.
    if (!state) return;
    this.#leave(scrollY);
    const id = Math.random().toString(36).slice(2);
    const next = {...state, [this.#key]: id};
    if (this.#id === undefined) history.replaceState(next, '');
    else history.pushState(next, '');
    this.#id = id;
    this.#leave(0);
  }

  /** Brings back what the page's entry, or a link to a search, stands for. Gives whether there was anything. */
  restore(): boolean {
    if (location.hash.startsWith(LINK)) {
      const criteria = criteriaFrom(Object.fromEntries(new URLSearchParams(location.hash.slice(LINK.length))));
      // Names and addresses do not stay in the address.
      history.replaceState(history.state, '', location.pathname + location.search + LINK.slice(0, -1));
      this.#show({criteria}, 0);
      return true;
    }
    const id = stateOf()?.[this.#key];
    const place = typeof id === 'string' && id !== this.#id ? this.#memory()?.placeOf(id) : undefined;
    if (typeof id !== 'string' || !place) return false;
    this.#leave(scrollY);
    this.#id = id;
    this.#show({criteria: place.criteria, found: this.#found.get(id)}, place.scroll);
    return true;
  }

  /** What another CSR has found is gone. */
  forget(): void {
    this.#found.clear();
    this.#id = undefined;
  }

  #leave(scroll: number): void {
    if (this.#id === undefined) return;
    const {criteria, found} = this.#now();
    if (found) this.#found.set(this.#id, found);
    this.#memory()?.keepPlace(this.#id, {criteria, scroll});
  }

  readonly #onMove = (): void => void this.restore();
  readonly #onLeave = (): void => this.#leave(scrollY);
}
