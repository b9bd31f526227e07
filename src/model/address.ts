/** A person at a place, as HCL Commerce keeps shipping and billing addresses. Empty strings are left out. */
export interface Address {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly lines: readonly string[];
  readonly city?: string;
  readonly state?: string;
  /** What a state is searched by; `state` is what is shown, the name where the service tells it. */
  readonly stateCode?: string;
  readonly zipCode?: string;
  readonly country?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** True when two addresses name the same person at the same place. */
export const sameAddress = (a: Address, b: Address): boolean => JSON.stringify(a) === JSON.stringify(b);
