import type {OrderCriteria, OrderMatches} from '../model/order-search.js';
import {searchesNarrowedBy, narrowedCriteria, sameChip, sliceCriteria, type AnsweredSearch} from '../model/answered-searches.js';
import type {Chip} from '../model/order-chips.js';
import {spellingsOf, whyItMatches, type Reason} from '../model/spellings.js';

/** A search and the steps taken from it. Each step makes a new one, so that the last good one stays when a step fails. */
export interface SearchProgress {
  readonly searches: readonly AnsweredSearch[];
  /** The chips that are pressed. */
  readonly chips: readonly Chip[];
  /** Why an order is there that only another spelling found, by its number. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  /** Other spellings were tried. */
  readonly respelled: boolean;
  /** There is no earlier slice: one day has more orders than a search gives. */
  readonly crowded: boolean;
}

export type Find = (criteria: OrderCriteria) => Promise<OrderMatches>;

export const firstProgress = (criteria: OrderCriteria, matches: OrderMatches): SearchProgress => ({
  searches: [{criteria, matches, chips: []}],
  chips: [],
  reasons: new Map(),
  respelled: false,
  crowded: false,
});

const plainCriteria = ({searches}: SearchProgress): OrderCriteria => searches[0]?.criteria ?? {};

/** Presses a chip, or releases it. Sends one request where these chips were not searched for yet. */
export async function toggleChip(before: SearchProgress, chip: Chip, find: Find): Promise<SearchProgress> {
  const on = !before.chips.some((other) => sameChip(chip, other));
  // An order has one state, one city, one month.
  const others = before.chips.filter(({kind}) => kind !== chip.kind);
  const chips = on ? [...others, chip] : others;
  const after = {...before, chips, crowded: false};
  const criteria = narrowedCriteria(plainCriteria(before), chips);
  if (!criteria || searchesNarrowedBy(before.searches, chips).length) return after;
  const own = chips.filter(({kind}) => kind !== 'status');
  return {...after, searches: [...before.searches, {criteria, matches: await find(criteria), chips: own}]};
}

/** Adds the orders that were placed until a day. */
export async function addSlice(before: SearchProgress, until: string, find: Find): Promise<SearchProgress> {
  const {searches, chips} = before;
  const criteria = sliceCriteria(searches, chips, until);
  if (!criteria) return {...before, crowded: true};
  const own = searchesNarrowedBy(searches, chips)[0]?.chips ?? [];
  return {...before, searches: [...searches, {criteria, matches: await find(criteria), chips: own, until}]};
}

/** Takes a slice back, and the earlier ones that followed it. */
export function dropSlice(before: SearchProgress, dropped: AnsweredSearch): SearchProgress {
  const slices = searchesNarrowedBy(before.searches, before.chips);
  const gone = slices.slice(slices.indexOf(dropped));
  return {...before, crowded: false, searches: before.searches.filter((search) => !gone.includes(search))};
}

/** Searches for other spellings of the same, at once. Orders that do not fit after all are left out. */
export async function respell(before: SearchProgress, country: string, find: Find): Promise<SearchProgress> {
  const plain = plainCriteria(before);
  const known = new Set(before.searches.flatMap(({matches}) => matches.orders.map(({orderId}) => orderId)));
  const reasons = new Map(before.reasons);
  const searches = await Promise.all(
    spellingsOf(plain, country).map(async ({criteria, vouched}): Promise<AnsweredSearch> => {
      const {orders, more} = await find(criteria);
      const fitting = orders.filter((order) => {
        if (known.has(order.orderId)) return false;
        const why = whyItMatches(order, plain);
        if (why) reasons.set(order.orderId, why);
        return vouched || why !== undefined;
      });
      return {criteria, matches: {orders: fitting, more}, chips: [], respelled: true};
    }),
  );
  return {...before, searches: [...before.searches, ...searches], reasons, respelled: true};
}

/** Repeats every search. Other spellings keep only the orders that were found to fit. */
export async function refreshAll(before: SearchProgress, find: Find): Promise<SearchProgress> {
  const searches = await Promise.all(
    before.searches.map(async (search) => {
      const matches = await find(search.criteria);
      if (!search.respelled) return {...search, matches};
      const ids = new Set(search.matches.orders.map(({orderId}) => orderId));
      return {...search, matches: {...matches, orders: matches.orders.filter(({orderId}) => ids.has(orderId))}};
    }),
  );
  return {...before, searches};
}

/** The first search was repeated by the search form: what was added to it stays. */
export const withFirst = (before: SearchProgress, matches: OrderMatches): SearchProgress => ({
  ...before,
  searches: before.searches.map((search, i) => (i ? search : {...search, matches})),
});
