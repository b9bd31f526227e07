import type {SearchMemory} from '../desk/search-memory.js';
import {criteriaFrom, sameCriteria} from '../model/kept-criteria.js';
import type {OrderCriteria} from '../model/order-search.js';
import {entryState, SEARCH_LINK} from './search-link.js';

/** Keeps what a search has found for as long as the page lives. */
export interface Kept<Found> {
  readonly criteria: OrderCriteria;
  readonly found?: Found;
}

export interface SearchHost<Found> {
  readonly key: () => string;
  readonly memory: () => SearchMemory | undefined;
  readonly scroll: () => number;
  readonly now: () => Kept<Found>;
  readonly show: (kept: Kept<Found>, scroll: number) => void;
}

/** Address of a page with a search in its fragment. */
export const linkTo = (criteria: OrderCriteria): string =>
  location.href.replace(/#.*$/, '') + SEARCH_LINK + new URLSearchParams({...criteria}).toString();

/**
 * Each search is an entry of the browser's history: back and forward bring back what was asked, found and looked at.
 * The entry holds a number only; the criteria, which are people's names and addresses, stay in this tab until sign-out.
 */
export class SearchHistory<Found> {
  readonly #host: SearchHost<Found>;
  readonly #found = new Map<string, Found>();
  #current?: {readonly id: string; readonly criteria: OrderCriteria};

  constructor(host: SearchHost<Found>) {
    this.#host = host;
  }

  /** A new search: the first takes the page's entry, each other gets one of its own. */
  add(criteria: OrderCriteria): void {
    const state = entryState();
    // A host that keeps something else there keeps its history to itself.
    if (!state) return;
    this.leave();
    const id = Math.random().toString(36).slice(2);
    const next = {...state, [this.#host.key()]: id};
    try {
      if (this.#current) history.pushState(next, '');
      else history.replaceState(next, '');
    } catch {
      // Safari refuses more than 100 of these in 10 seconds, those of the host page counted in.
      return;
    }
    // The place is brought back when the results are there; the browser would scroll before, and over what is to be kept.
    history.scrollRestoration = 'manual';
    this.#current = {id, criteria};
    this.#keep(0);
  }

  /** Brings back what the page's entry, or a link to a search, stands for. */
  restore(): void {
    const {hash, pathname, search} = location;
    const {key, memory, show} = this.#host;
    if (hash.startsWith(SEARCH_LINK)) {
      const criteria = criteriaFrom(Object.fromEntries(new URLSearchParams(hash.slice(SEARCH_LINK.length))));
      // Names and addresses do not stay in the address.
      history.replaceState(history.state, '', pathname + search + SEARCH_LINK.slice(0, -1));
      return show({criteria}, 0);
    }
    const id = entryState()?.[key()];
    if (typeof id !== 'string' || id === this.#current?.id) return;
    this.leave();
    const place = memory()?.placeOf(id);
    if (!place) return;
    this.#current = {id, criteria: place.criteria};
    show({criteria: place.criteria, found: this.#found.get(id)}, place.scroll);
  }

  /** The page, or this search on it, is about to go. */
  leave(): void {
    this.#keep(this.#host.scroll());
  }

  /** What another CSR has found is gone. */
  forget(): void {
    this.#found.clear();
    this.#current = undefined;
  }

  #keep(scroll: number): void {
    if (!this.#current) return;
    const {id, criteria} = this.#current;
    const {criteria: asked, found} = this.#host.now();
    // By now the next search may be on screen.
    if (found && sameCriteria(asked, criteria)) this.#found.set(id, found);
    this.#host.memory()?.keepPlace(id, {criteria, scroll});
  }
}
