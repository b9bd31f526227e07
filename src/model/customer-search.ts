import {trimmed} from './criteria.js';
import type {CustomerSummary} from './customer.js';
import {CRITERION_LENGTH} from './order-search.js';

/** The criteria of HCL Commerce's search for registered customers. All texts as typed. */
export interface CustomerCriteria {
  /** The whole logon ID; of all others a part is enough. */
  readonly logonId?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly streetAddress?: string;
  readonly zipCode?: string;
  readonly country?: string;
  readonly state?: string;
  /** B2B stores only. */
  readonly organizationName?: string;
}

export type CustomerCriterion = keyof CustomerCriteria;

/** What a search brought: the first customers and, when the service tells, how many there are in all. */
export interface CustomerMatches {
  readonly customers: readonly CustomerSummary[];
  readonly total?: number;
  /** More match than `customers` holds. */
  readonly more: boolean;
}

/** The boxes that hold more than a search takes. */
export const tooLong = (criteria: CustomerCriteria): ReadonlySet<CustomerCriterion> =>
  new Set(
    (Object.entries(trimmed(criteria)) as [CustomerCriterion, string][])
      .filter(([, value]) => [...value].length > CRITERION_LENGTH)
      .map(([name]) => name),
  );
