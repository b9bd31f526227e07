/** A slice of a longer list. `total` is absent where the service does not say how long the list is. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total?: number;
}

/** How many pages of `size` hold `total` items; at least one, so that an empty list is page 1 of 1. */
export const pageCount = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));
