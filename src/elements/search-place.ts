import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {SearchMemory} from '../desk/search-memory.js';
import {Failure} from '../model/failure.js';
import {loadPart} from '../model/load-part.js';
import type {OrderCriteria} from '../model/order-search.js';
import type {SearchHistory, SearchHost} from './search-history.js';
import {entryState, SEARCH_LINK} from './search-link.js';

/** Two search forms on one page have a key each, in the order in which they came. */
const taken = new Set<string>();

function takeKey(): string {
  let key = 'aurora-order-desk';
  while (taken.has(key)) key += '+';
  taken.add(key);
  return key;
}

/**
 * The place of a search form's searches in the browser's history, and their memory. Both are loaded with the first search, or when
 * there is something to bring back; where they cannot be loaded, one searches all the same.
 */
export class SearchPlace<Found> implements ReactiveController {
  readonly #desk: () => Desk | undefined;
  readonly #search: Pick<SearchHost<Found>, 'now' | 'show'>;
  #history?: SearchHistory<Found>;
  #key = '';
  /** When the browser says that it has gone back, it has scrolled already. */
  #scroll = 0;

  constructor(host: ReactiveControllerHost, desk: () => Desk | undefined, search: Pick<SearchHost<Found>, 'now' | 'show'>) {
    this.#desk = desk;
    this.#search = search;
    host.addController(this);
  }

  hostConnected(): void {
    this.#key = takeKey();
    addEventListener('popstate', this.restore);
    addEventListener('pagehide', this.#onLeave);
    addEventListener('scroll', this.#onScroll, {passive: true});
  }

  hostDisconnected(): void {
    taken.delete(this.#key);
    removeEventListener('popstate', this.restore);
    removeEventListener('pagehide', this.#onLeave);
    removeEventListener('scroll', this.#onScroll);
  }

  /** A search has been answered; what it found is shown first. */
  add(criteria: OrderCriteria): void {
    setTimeout(() => {
      void this.#with((history, memory) => {
        history.add(criteria);
        memory.remember(criteria);
      });
    });
  }

  /** Brings back what the page's entry, or a link to a search, stands for. */
  readonly restore = (): void => {
    if (location.hash.startsWith(SEARCH_LINK) || typeof entryState()?.[this.#key] === 'string')
      void this.#with((history) => history.restore());
  };

  /** What another CSR has found is gone. */
  forget(): void {
    this.#history?.forget();
  }

  readonly #onLeave = (): void => this.#history?.leave();
  readonly #onScroll = (): void => void (this.#scroll = scrollY);

  async #with(use: (history: SearchHistory<Found>, memory: SearchMemory) => void): Promise<void> {
    const desk = this.#desk();
    if (!desk) return;
    try {
      const [{SearchHistory}, memory] = await Promise.all([loadPart(() => import('./search-history.js')), desk.loadSearches()]);
      this.#history ??= new SearchHistory({
        ...this.#search,
        key: () => this.#key,
        memory: () => this.#desk()?.searches,
        scroll: () => this.#scroll,
      });
      use(this.#history, memory);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
}
