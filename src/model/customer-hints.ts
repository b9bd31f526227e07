import type {CustomerCriteria} from './customer-search.js';
import type {CustomerSummary} from './customer.js';
import {CRITERION_LENGTH} from './order-search.js';

/** A criterion that would narrow a search, and how many of the rows at hand have it. */
export interface CustomerHint {
  readonly criterion: 'firstName' | 'lastName' | 'organizationName';
  readonly value: string;
  readonly count: number;
}

const READ = {
  firstName: ({firstName}) => firstName,
  lastName: ({lastName}) => lastName,
  organizationName: ({organization}) => organization,
} as const satisfies Record<CustomerHint['criterion'], (customer: CustomerSummary) => string | undefined>;

const MOST_OF_A_KIND = 4;

/**
 * What a CSR could add, computed from the rows at hand. What all rows share would not narrow anything, and what is asked
 * for already is not offered. The rows are a part of all matches: a hint's count is of the rows only.
 */
export function customerHints(customers: readonly CustomerSummary[], criteria: CustomerCriteria): readonly CustomerHint[] {
  return (Object.keys(READ) as CustomerHint['criterion'][]).flatMap((criterion) => {
    const counts = new Map<string, {readonly value: string; readonly count: number}>();
    for (const customer of customers) {
      const value = READ[criterion](customer);
      const key = value?.toLowerCase();
      if (value && key) counts.set(key, {value: counts.get(key)?.value ?? value, count: (counts.get(key)?.count ?? 0) + 1});
    }
    return [...counts]
      .filter(([key, {count}]) => count < customers.length && key !== criteria[criterion]?.trim().toLowerCase())
      .map(([, found]) => ({criterion, ...found}))
      .filter(({value}) => [...value].length <= CRITERION_LENGTH)
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
      .slice(0, MOST_OF_A_KIND);
  });
}
