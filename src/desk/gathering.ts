import type {OrderCriteria, OrderMatches} from '../model/order-search.js';
import {layersOf, narrowed, sameChip, slice, type Layer} from '../model/pile.js';
import type {Chip} from '../model/refine.js';
import {spellingsOf, whyItMatches, type Reason} from '../model/spellings.js';

/** A search and what came after it: never changed, so that the last step that worked stays when the next one fails. */
export interface Gathering {
  readonly layers: readonly Layer[];
  /** The chips one looks through. */
  readonly chips: readonly Chip[];
  /** Why another spelling found an order. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  readonly respelled: boolean;
  /** Going back by days led no further. */
  readonly crowded: boolean;
}

export type Find = (criteria: OrderCriteria) => Promise<OrderMatches>;

export const gathering = (criteria: OrderCriteria, matches: OrderMatches): Gathering => ({
  layers: [{criteria, matches, chips: []}],
  chips: [],
  reasons: new Map(),
  respelled: false,
  crowded: false,
});

const plainCriteria = ({layers}: Gathering): OrderCriteria => layers[0]?.criteria ?? {};

/** Looks through a chip, or no longer. What was not asked yet is asked, with one request. */
export async function toggleChip(before: Gathering, chip: Chip, find: Find): Promise<Gathering> {
  const on = !before.chips.some((other) => sameChip(chip, other));
  // An order has one state, one city, one month.
  const others = before.chips.filter(({kind}) => kind !== chip.kind);
  const chips = on ? [...others, chip] : others;
  const after = {...before, chips, crowded: false};
  const criteria = narrowed(plainCriteria(before), chips);
  if (!criteria || layersOf(before.layers, chips).length) return after;
  const own = chips.filter(({kind}) => kind !== 'status');
  return {...after, layers: [...before.layers, {criteria, matches: await find(criteria), chips: own}]};
}

/** Goes on to what was placed until a day. */
export async function addSlice(before: Gathering, until: string, find: Find): Promise<Gathering> {
  const {layers, chips} = before;
  const criteria = slice(layers, chips, until);
  if (!criteria) return {...before, crowded: true};
  const own = layersOf(layers, chips)[0]?.chips ?? [];
  return {...before, layers: [...layers, {criteria, matches: await find(criteria), chips: own, until}]};
}

/** Takes a slice back, and those that went on from it. */
export function dropSlice(before: Gathering, dropped: Layer): Gathering {
  const chain = layersOf(before.layers, before.chips);
  const gone = chain.slice(chain.indexOf(dropped));
  return {...before, crowded: false, layers: before.layers.filter((layer) => !gone.includes(layer))};
}

/** Searches for other spellings of the same, at once. Orders that do not fit after all are left out. */
export async function respell(before: Gathering, country: string, find: Find): Promise<Gathering> {
  const plain = plainCriteria(before);
  const known = new Set(before.layers.flatMap(({matches}) => matches.orders.map(({orderId}) => orderId)));
  const reasons = new Map(before.reasons);
  const layers = await Promise.all(
    spellingsOf(plain, country).map(async ({criteria, vouched}): Promise<Layer> => {
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
  return {...before, layers: [...before.layers, ...layers], reasons, respelled: true};
}

/** Asks everything again. */
export async function refreshAll(before: Gathering, find: Find): Promise<Gathering> {
  const layers = await Promise.all(
    before.layers.map(async (layer) => {
      const matches = await find(layer.criteria);
      if (!layer.respelled) return {...layer, matches};
      const ids = new Set(layer.matches.orders.map(({orderId}) => orderId));
      return {...layer, matches: {...matches, orders: matches.orders.filter(({orderId}) => ids.has(orderId))}};
    }),
  );
  return {...before, layers};
}

/** The first search was asked again by itself: what was added to it stays. */
export const withFirst = (before: Gathering, matches: OrderMatches): Gathering => ({
  ...before,
  layers: before.layers.map((layer, i) => (i ? layer : {...layer, matches})),
});
