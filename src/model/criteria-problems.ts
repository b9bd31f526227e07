import {CRITERION_LENGTH, trimCriteria, type OrderCriteria, type OrderCriterion} from './order-search.js';

export type CriterionProblem = 'number' | 'date' | 'future' | 'range' | 'length';

/** Where there is no such day, `Date` gives another one, or none. */
const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && JSON.stringify(new Date(text)).includes(text);

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
