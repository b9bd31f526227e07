import {CRITERION_LENGTH, type OrderCriteria} from './order-search.js';
import type {OrderSummary} from './order.js';
import {monthRange, readShownDate} from './shown-date.js';

export type ChipKind = 'state' | 'city' | 'month' | 'status';

/** Something that some of the rows have in common and others have not. */
export interface Chip {
  readonly kind: ChipKind;
  /** What is searched with: a state's code, a city, a month as `yyyy-mm`, a status. */
  readonly value: string;
  /** As the rows show it; empty for months and statuses, whose words depend on the language. */
  readonly label: string;
  /** Of the rows that are there, not of all that match. */
  readonly count: number;
}

const KINDS = ['state', 'city', 'month', 'status'] as const satisfies readonly ChipKind[];

/** More are not chosen from but read. */
const CHIPS_A_KIND = 6;

type Trait = Pick<Chip, 'value' | 'label'>;

/** What a row has to do with a chip of that kind; undefined when it does not say. */
function traitOf({shipTo, placed, status}: OrderSummary, kind: ChipKind, locale: string): Trait | undefined {
  switch (kind) {
    case 'state':
      return shipTo?.stateCode ? {value: shipTo.stateCode, label: shipTo.state ?? shipTo.stateCode} : undefined;
    case 'city':
      return shipTo?.city ? {value: shipTo.city, label: shipTo.city} : undefined;
    case 'month': {
      const day = readShownDate(placed, locale);
      return day ? {value: day.slice(0, 7), label: ''} : undefined;
    }
    case 'status':
      return status ? {value: status, label: ''} : undefined;
  }
}

/** Places are searched ignoring case; the codes of statuses are what they are. */
const keyOf = (kind: ChipKind, value: string): string => (kind === 'status' ? value : value.toLowerCase());

/** True when a search with these criteria brings one value of that kind only. */
function isFixed(kind: ChipKind, {state, city, startDate, endDate}: OrderCriteria): boolean {
  switch (kind) {
    case 'state':
      return !!state;
    case 'city':
      return !!city;
    case 'month':
      return !!startDate && startDate.slice(0, 7) === endDate?.slice(0, 7);
    case 'status':
      return false;
  }
}

function chipsOfKind(kind: ChipKind, orders: readonly OrderSummary[], locale: string): Chip[] {
  const counts = new Map<string, Trait & {count: number}>();
  for (const order of orders) {
    const trait = traitOf(order, kind, locale);
    if (!trait) continue;
    const key = keyOf(kind, trait.value);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, {...trait, count: 1});
  }
  return [...counts.values()]
    .filter(({value, count}) => count < orders.length && value.length <= CRITERION_LENGTH)
    .sort((a, b) => b.count - a.count)
    .slice(0, CHIPS_A_KIND)
    .map((found) => ({kind, ...found}));
}

/** What narrows the search down, told from the rows that came: the most frequent first. An order number leaves nothing to narrow. */
export const chipsOf = (orders: readonly OrderSummary[], criteria: OrderCriteria, locale: string): readonly Chip[] =>
  criteria.orderId ? [] : KINDS.flatMap((kind) => (isFixed(kind, criteria) ? [] : chipsOfKind(kind, orders, locale)));

/** The criteria narrowed down; undefined where HCL Commerce cannot search so (by status), or where nothing could be found. */
export function withChip(criteria: OrderCriteria, {kind, value}: Chip): OrderCriteria | undefined {
  if (kind === 'status') return undefined;
  if (kind !== 'month') return {...criteria, [kind]: value};
  const month = monthRange(value);
  const startDate = criteria.startDate && criteria.startDate > month.startDate ? criteria.startDate : month.startDate;
  const endDate = criteria.endDate && criteria.endDate < month.endDate ? criteria.endDate : month.endDate;
  return startDate <= endDate ? {...criteria, startDate, endDate} : undefined;
}

export function fitsChip(order: OrderSummary, {kind, value}: Chip, locale: string): boolean {
  const trait = traitOf(order, kind, locale);
  return trait !== undefined && keyOf(kind, trait.value) === keyOf(kind, value);
}
