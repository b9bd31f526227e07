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

/** What a search brought: the first orders and, when the service tells, how many there are in all. */
export interface OrderMatches {
  readonly orders: readonly OrderSummary[];
  readonly total?: number;
  /** More match than `orders` holds. */
  readonly more: boolean;
}

/** The criteria without blanks and empty fields. */
export const trimCriteria = (criteria: OrderCriteria): OrderCriteria => trimmed(criteria);

export const hasCriterion = (criteria: OrderCriteria): boolean => !isBlank(criteria);
