import * as en from '../i18n/en.js';
import {criteriaProblems} from '../model/criteria-problems.js';
import type {OrderCriteria, OrderCriterion} from '../model/order-search.js';

/** What is wrong with the boxes of a search form, in English. */
export function orderProblems(criteria: OrderCriteria, form: ParentNode): ReadonlyMap<OrderCriterion, string> {
  const problems = new Map(criteriaProblems(criteria));
  // A date box has no value until what was typed is a date; then only its validity tells that it is not empty.
  if (!criteria.orderId?.trim()) {
    for (const box of form.querySelectorAll<HTMLInputElement>('input[type=date]')) {
      if (box.validity.badInput) problems.set(box.name as OrderCriterion, 'date');
    }
  }
  return new Map([...problems].map(([name, problem]) => [name, en.criterionProblem[problem]]));
}
