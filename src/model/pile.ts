import type {OrderCriteria, OrderMatches} from './order-search.js';
import type {OrderSummary} from './order.js';
import {fitsChip, withChip, type Chip} from './refine.js';
import {readShownDate} from './shown-date.js';

/*
 * What several searches have found together. HCL gives the first 20 of a search and no second page that can be relied upon:
 * the others are reached by searching again, narrower (a chip) or for what was placed earlier (a slice).
 */

/** One search and its answer. */
export interface Layer {
  readonly criteria: OrderCriteria;
  readonly matches: OrderMatches;
  /** The chips that narrowed it. */
  readonly chips: readonly Chip[];
  /** A slice: what was placed until that day. */
  readonly until?: string;
  /** Found by another spelling: not counted in what the service says is there. */
  readonly respelled?: true;
}

/** The pile as seen through some chips. Nothing is said to be complete that may not be. */
export interface View {
  readonly orders: readonly OrderSummary[];
  /** How many match in all, where the service has told. */
  readonly total?: number;
  /** More match than are here, or nobody knows. */
  readonly more: boolean;
  /** The oldest order that the last of these searches gave, where it had more: a slice goes on from its day. */
  readonly edge?: OrderSummary;
  /** The last of these searches gave carts only, which have no date: a slice until today leads past them. */
  readonly cartsOnly: boolean;
  /** A chip filters only what is here, since HCL cannot search by it. */
  readonly hereOnly: boolean;
}

export const sameChip = (one: Chip, other: Chip): boolean => one.kind === other.kind && one.value === other.value;

const hasChip = (chips: readonly Chip[], chip: Chip): boolean => chips.some((other) => sameChip(chip, other));

/** Chips that HCL can search by. */
const searchable = (chips: readonly Chip[]): readonly Chip[] => chips.filter(({kind}) => kind !== 'status');

/** What to search for to see through these chips; undefined where no day is left between the dates. */
export function narrowed(criteria: OrderCriteria, chips: readonly Chip[]): OrderCriteria | undefined {
  return searchable(chips).reduce<OrderCriteria | undefined>((all, chip) => all && withChip(all, chip), criteria);
}

/** The searches that were narrowed by exactly these chips; the first of them knows the total. */
export function layersOf(layers: readonly Layer[], chips: readonly Chip[]): readonly Layer[] {
  const wanted = searchable(chips);
  return layers.filter(
    ({chips: own, respelled}) => !respelled && own.length === wanted.length && wanted.every((chip) => hasChip(own, chip)),
  );
}

/** All orders found, each once, as the latest answer gives it. Newest first where every date can be read; carts have none. */
export function gathered(layers: readonly Layer[], locale: string): readonly OrderSummary[] {
  const orders = new Map(layers.flatMap(({matches}) => matches.orders.map((order) => [order.orderId, order])));
  const found = [...orders.values()];
  if (layers.length < 2) return found;
  const days = new Map(found.map(({orderId, placed}) => [orderId, placed ? readShownDate(placed, locale) : '9999']));
  if ([...days.values()].includes(undefined)) return found;
  const dayOf = ({orderId}: OrderSummary): string => days.get(orderId) ?? '';
  return found.sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : dayOf(one) > dayOf(other) ? -1 : 0));
}

export function viewOf(layers: readonly Layer[], chips: readonly Chip[], locale: string): View {
  const chain = layersOf(layers, chips);
  const last = chain.at(-1);
  // The service may have found an order by another of its addresses than the one that is shown.
  const vouched = (chip: Chip): ReadonlySet<string> =>
    new Set(layers.flatMap((layer) => (hasChip(layer.chips, chip) ? layer.matches.orders.map(({orderId}) => orderId) : [])));
  const tests = chips.map((chip) => ({chip, ids: vouched(chip)}));
  const orders = gathered(layers, locale).filter((order) =>
    tests.every(({chip, ids}) => ids.has(order.orderId) || fitsChip(order, chip, locale)),
  );
  const hereOnly = searchable(chips).length < chips.length;
  const total = hereOnly ? undefined : totalOf(layers, chain[0], orders);
  const more = total === undefined ? hereOnly || (last?.matches.more ?? true) : orders.length < total;
  const further = more && last?.matches.more ? last.matches.orders : [];
  const edge = further.findLast(({placed}) => placed);
  return {orders, total, more, hereOnly, edge, cartsOnly: further.length > 0 && !edge && !last?.until};
}

/** What the service counted, and what only another spelling found; unknown where one of them is. */
function totalOf(layers: readonly Layer[], first: Layer | undefined, orders: readonly OrderSummary[]): number | undefined {
  const respelled = layers.filter((layer) => layer.respelled);
  if (first?.matches.total === undefined || respelled.some(({matches}) => matches.more)) return undefined;
  const plain = new Set(layers.flatMap((layer) => (layer.respelled ? [] : layer.matches.orders.map(({orderId}) => orderId))));
  return first.matches.total + orders.filter(({orderId}) => !plain.has(orderId)).length;
}

/** The next slice of a search: what was placed until that day. Undefined where the last one went as far: one day holds more than a search gives. */
export function slice(layers: readonly Layer[], chips: readonly Chip[], until: string): OrderCriteria | undefined {
  const chain = layersOf(layers, chips);
  const [first] = chain;
  return first && chain.at(-1)?.until !== until ? {...first.criteria, endDate: until} : undefined;
}
