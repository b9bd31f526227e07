/** What the online store has of a product. */
export interface Stock {
  readonly productId: string;
  /** `expected`: none is there, but it can be ordered and is delivered later. */
  readonly state: 'there' | 'expected' | 'gone';
  /** How many there are; absent where the service does not say. */
  readonly quantity?: number;
}
