import {isBlank, trimmed} from './criteria.js';
import type {OrderSummary} from './order.js';

/** The criteria of HCL Commerce's CSR order search: the order number, or shipping data. All texts as typed, trimmed. */
export interface OrderCriteria {
  readonly orderId?: string;
  /** `yyyy-mm-dd`; the day itself is included, at both ends. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly streetAddress?: string;
  readonly country?: string;
  readonly state?: string;
  readonly city?: string;
  readonly zipCode?: string;
  readonly phone?: string;
  readonly email?: string;
  /** B2B stores only. */
  readonly organizationName?: string;
}

export type OrderCriterion = keyof OrderCriteria;

/** In the order in which a CSR would say them. */
export const CRITERIA: readonly OrderCriterion[] = [
  'orderId',
  'organizationName',
  'firstName',
  'lastName',
  'streetAddress',
  'city',
  'zipCode',
  'state',
  'country',
  'phone',
  'email',
  'startDate',
  'endDate',
];

/** Aurora's input limit, and the longest text its search is known to take. */
export const CRITERION_LENGTH = 40;

export type CriterionProblem = 'number' | 'date' | 'future' | 'range' | 'length';

/** What a search brought: the first orders and, when the service tells, how many there are in all. */
export interface OrderMatches {
  readonly orders: readonly OrderSummary[];
  readonly total?: number;
  /** More match than `orders` holds. */
  readonly more: boolean;
}

/** Where there is no such day, `Date` gives another one, or none. */
const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && JSON.stringify(new Date(text)).includes(text);

/** The criteria without blanks and empty fields. */
export const trimCriteria = (criteria: OrderCriteria): OrderCriteria => trimmed(criteria);

/** Reads criteria out of the browser's storage, or of a link. What is no criterion is left out. */
export function criteriaFrom(value: unknown): OrderCriteria {
  const found = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const texts = CRITERIA.map((name) => [name, found.get(name)] as const).filter(([, text]) => typeof text === 'string');
  return trimCriteria(Object.fromEntries(texts));
}

export const sameCriteria = (one: OrderCriteria, other: OrderCriteria): boolean =>
  CRITERIA.every((name) => (one[name]?.trim() ?? '') === (other[name]?.trim() ?? ''));

export const hasCriterion = (criteria: OrderCriteria): boolean => !isBlank(criteria);

const DAY = 86_400_000;

/** What is wrong with each field. Of criteria with an order number only that is checked, since the search ignores the others. */
export function criteriaProblems(criteria: OrderCriteria, now = Date.now()): ReadonlyMap<OrderCriterion, CriterionProblem> {
  const problems = new Map<OrderCriterion, CriterionProblem>();
  const given = trimCriteria(criteria);
  if (given.orderId) {
    if (!/^\d{1,19}$/.test(given.orderId)) problems.set('orderId', 'number');
    return problems;
  }
  for (const [name, value] of Object.entries(given) as [OrderCriterion, string][]) {
    if (name === 'startDate' || name === 'endDate') {
      if (!isDate(value)) problems.set(name, 'date');
    } else if ([...value].length > CRITERION_LENGTH) problems.set(name, 'length');
  }
  const {startDate, endDate} = given;
  // Where the server is, it may be tomorrow already.
  if (startDate && !problems.has('startDate') && Date.parse(startDate) > now + DAY) problems.set('startDate', 'future');
  if (startDate && endDate && !problems.has('startDate') && !problems.has('endDate') && endDate < startDate)
    problems.set('endDate', 'range');
  return problems;
}
