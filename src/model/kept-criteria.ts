import {CRITERIA, trimCriteria, type OrderCriteria} from './order-search.js';

/** Reads criteria out of the browser's storage, or of a link. What is no criterion is left out. */
export function criteriaFrom(value: unknown): OrderCriteria {
  const found = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const texts = CRITERIA.map((name) => [name, found.get(name)] as const).filter(([, text]) => typeof text === 'string');
  return trimCriteria(Object.fromEntries(texts));
}

export const sameCriteria = (one: OrderCriteria, other: OrderCriteria): boolean =>
  CRITERIA.every((name) => (one[name]?.trim() ?? '') === (other[name]?.trim() ?? ''));
