/* What the searches for orders and for customers have in common. */

/** The criteria without blanks and empty fields. */
export function trimmed<Criteria extends object>(criteria: Criteria): Criteria {
  const kept = Object.entries(criteria).flatMap(([name, value]: [string, string | undefined]) =>
    value?.trim() ? [[name, value.trim()]] : [],
  );
  return Object.fromEntries(kept) as Criteria;
}

export const isBlank = (criteria: object): boolean => Object.keys(trimmed(criteria)).length === 0;
