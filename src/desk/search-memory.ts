import type {Agent} from '../model/agent.js';
import {criteriaFrom, sameCriteria} from '../model/kept-criteria.js';
import type {OrderCriteria} from '../model/order-search.js';
import {Observable} from './observable.js';
import {Shelf} from './shelf.js';

export interface SavedSearch {
  readonly name: string;
  readonly criteria: OrderCriteria;
}

/** Where a search stands in the browser's history; the criteria are not in the address. */
export interface SearchPlace {
  readonly criteria: OrderCriteria;
  readonly scroll: number;
}

const RECENT = 8;
const PLACES = 30;

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldOf = (value: unknown, name: string): unknown => Object.fromEntries(entriesOf(value))[name];

function savedFrom(value: unknown): readonly SavedSearch[] {
  return listOf(value).flatMap((entry) => {
    const name = fieldOf(entry, 'name');
    return typeof name === 'string' ? [{name, criteria: criteriaFrom(fieldOf(entry, 'criteria'))}] : [];
  });
}

function placesFrom(value: unknown): Readonly<Record<string, SearchPlace>> {
  const places = entriesOf(value).map(
    ([id, place]) => [id, {criteria: criteriaFrom(fieldOf(place, 'criteria')), scroll: Number(fieldOf(place, 'scroll')) || 0}] as const,
  );
  return Object.fromEntries(places);
}

/**
 * Searches need not be typed twice. Recent ones and their places in the history last until sign-out, in this tab only; those that the
 * CSR saves under a name stay in this browser, apart for each logon ID.
 */
export class SearchMemory extends Observable {
  readonly #recent: Shelf<readonly OrderCriteria[]>;
  readonly #places: Shelf<Readonly<Record<string, SearchPlace>>>;
  readonly #saved: Shelf<readonly SavedSearch[]>;

  constructor(storeId: string, {userId, logonId = userId}: Pick<Agent, 'userId' | 'logonId'>) {
    super();
    this.#recent = new Shelf('session', `recent.${storeId}.${userId}`, (value) => listOf(value).map(criteriaFrom));
    this.#places = new Shelf('session', `places.${storeId}.${userId}`, placesFrom);
    this.#saved = new Shelf('local', `searches.${storeId}.${logonId}`, savedFrom);
  }

  /** The newest first. */
  get recent(): readonly OrderCriteria[] {
    return this.#recent.value;
  }

  get saved(): readonly SavedSearch[] {
    return this.#saved.value;
  }

  remember(criteria: OrderCriteria): void {
    this.#recent.value = [criteria, ...this.recent.filter((other) => !sameCriteria(other, criteria))].slice(0, RECENT);
    this.changed();
  }

  /** A name is given once: the later search takes it over. */
  save(name: string, criteria: OrderCriteria): void {
    this.#keep([...this.saved.filter((search) => search.name !== name), {name, criteria}]);
  }

  drop(name: string): void {
    this.#keep(this.saved.filter((search) => search.name !== name));
  }

  /** One click: nothing that this CSR has searched for stays in this browser. */
  forgetAll(): void {
    this.#saved.clear();
    this.endSession();
  }

  endSession(): void {
    this.#recent.clear();
    this.#places.clear();
    this.changed();
  }

  placeOf(id: string): SearchPlace | undefined {
    const places = this.#places.value;
    return Object.hasOwn(places, id) ? places[id] : undefined;
  }

  keepPlace(id: string, place: SearchPlace): void {
    const others = Object.entries(this.#places.value).filter(([other]) => other !== id);
    this.#places.value = Object.fromEntries([...others, [id, place]].slice(-PLACES)) as Record<string, SearchPlace>;
  }

  #keep(saved: readonly SavedSearch[]): void {
    this.#saved.value = saved;
    this.changed();
  }
}
