import type {OrderCriteria, OrderMatches} from './order-search.js';
import type {OrderSummary} from './order.js';
import {fitsChip, withChip, type Chip} from './order-chips.js';
import {readShownDate} from './shown-date.js';

/*
 * What several searches have found together. HCL gives the first 20 matches of a search and has no second page that can be relied
 * upon: the others are reached by searching again, narrower (a chip) or for orders placed earlier (a slice).
 */

/** One search and its answer. */
export interface AnsweredSearch {
  readonly criteria: OrderCriteria;
  readonly matches: OrderMatches;
  /** The chips that narrowed it. */
  readonly chips: readonly Chip[];
  /** The search is a slice: only orders placed on that day or before. */
  readonly until?: string;
  /** It asked for another spelling; the total that the service gave for the first search does not include what it found. */
  readonly respelled?: true;
}

/** All that was found, filtered by the pressed chips. Where it is not certain that nothing is missing, `more` is true. */
export interface ResultsView {
  readonly orders: readonly OrderSummary[];
  /** How many match in all, where the service has told. */
  readonly total?: number;
  /** More orders match than are in `orders`, or it is not known. */
  readonly more: boolean;
  /** The oldest dated order of the last search, where that search had more matches: the next slice ends on its day. */
  readonly edge?: OrderSummary;
  /** The last search gave only carts, which have no date: the next slice ends today, which leaves carts out. */
  readonly cartsOnly: boolean;
  /** A pressed chip only filters the orders at hand, since HCL cannot search by it. */
  readonly hereOnly: boolean;
}

export const sameChip = (one: Chip, other: Chip): boolean => one.kind === other.kind && one.value === other.value;

const hasChip = (chips: readonly Chip[], chip: Chip): boolean => chips.some((other) => sameChip(chip, other));

/** Chips that HCL can search by. */
const searchable = (chips: readonly Chip[]): readonly Chip[] => chips.filter(({kind}) => kind !== 'status');

/** The criteria with every chip that HCL can search by; undefined where no day is left between the dates. */
export function narrowedCriteria(criteria: OrderCriteria, chips: readonly Chip[]): OrderCriteria | undefined {
  return searchable(chips).reduce<OrderCriteria | undefined>((all, chip) => all && withChip(all, chip), criteria);
}

/** The searches that were narrowed by exactly these chips: the first has the total, the others are its slices. */
export function searchesNarrowedBy(searches: readonly AnsweredSearch[], chips: readonly Chip[]): readonly AnsweredSearch[] {
  const wanted = searchable(chips);
  return searches.filter(
    ({chips: own, respelled}) => !respelled && own.length === wanted.length && wanted.every((chip) => hasChip(own, chip)),
  );
}

/** ISO days compare as text. */
const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** All orders found, each once, as the latest answer gives it. Newest first, carts before them; as found where a date cannot be read. */
export function mergedOrders(searches: readonly AnsweredSearch[], locale: string): readonly OrderSummary[] {
  const orders = new Map(searches.flatMap(({matches}) => matches.orders.map((order) => [order.orderId, order])));
  const found = [...orders.values()];
  if (searches.length < 2) return found;
  const days = new Map(found.map(({orderId, placed}) => [orderId, placed ? readShownDate(placed, locale) : '9999']));
  if ([...days.values()].includes(undefined)) return found;
  const dayOf = ({orderId}: OrderSummary): string => days.get(orderId) ?? '';
  return found.sort((one, other) => compare(dayOf(other), dayOf(one)));
}

export function resultsView(searches: readonly AnsweredSearch[], chips: readonly Chip[], locale: string): ResultsView {
  const slices = searchesNarrowedBy(searches, chips);
  const last = slices.at(-1);
  // The service may have found an order by another of its addresses than the one in the row: its answer counts.
  const foundBy = (chip: Chip): ReadonlySet<string> =>
    new Set(searches.flatMap((search) => (hasChip(search.chips, chip) ? search.matches.orders.map(({orderId}) => orderId) : [])));
  const filters = chips.map((chip) => ({chip, ids: foundBy(chip)}));
  const orders = mergedOrders(searches, locale).filter((order) =>
    filters.every(({chip, ids}) => ids.has(order.orderId) || fitsChip(order, chip, locale)),
  );
  const hereOnly = searchable(chips).length < chips.length;
  const total = hereOnly ? undefined : totalOf(searches, slices[0], orders);
  const more = total === undefined ? hereOnly || (last?.matches.more ?? true) : orders.length < total;
  const further = more && last?.matches.more ? last.matches.orders : [];
  const edge = further.findLast(({placed}) => placed);
  return {orders, total, more, hereOnly, edge, cartsOnly: further.length > 0 && !edge && !last?.until};
}

/** What the service counted for the first search, and what only other spellings found; unknown where one of the two is. */
function totalOf(
  searches: readonly AnsweredSearch[],
  first: AnsweredSearch | undefined,
  orders: readonly OrderSummary[],
): number | undefined {
  const respelled = searches.filter((search) => search.respelled);
  if (first?.matches.total === undefined || respelled.some(({matches}) => matches.more)) return undefined;
  const plain = new Set(searches.flatMap((search) => (search.respelled ? [] : search.matches.orders.map(({orderId}) => orderId))));
  return first.matches.total + orders.filter(({orderId}) => !plain.has(orderId)).length;
}

/** The next slice: orders placed until that day. Undefined where the last slice ended there too, since that day has more orders than a search gives. */
export function sliceCriteria(searches: readonly AnsweredSearch[], chips: readonly Chip[], until: string): OrderCriteria | undefined {
  const slices = searchesNarrowedBy(searches, chips);
  const [first] = slices;
  return first && slices.at(-1)?.until !== until ? {...first.criteria, endDate: until} : undefined;
}
