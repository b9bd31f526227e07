/** An amount in the order's own currency. */
export interface Money {
  readonly amount: number;
  /** ISO 4217 code; empty when the service named none. */
  readonly currency: string;
}
