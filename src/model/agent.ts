/** Who is signed in, and whether the services of a CSR are open to them. */
export interface Agent {
  readonly userId: string;
  readonly logonId?: string;
  readonly name?: string;
  /** Member ID of the customer for whom the session acts, where the page has begun that (“access account”). */
  readonly actsFor?: string;
  /** Has the role Customer Service Representative or Customer Service Supervisor. */
  readonly isCsr: boolean;
}

/** HCL Commerce's role IDs: Customer Service Representative and Customer Service Supervisor. */
export const CSR_ROLES: readonly string[] = ['-3', '-14'];
