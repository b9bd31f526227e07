import type {Address} from './address.js';
import {fullName} from './person-name.js';
import type {AccountActionName} from './rules.js';

/** `guest`: bought without an account. `administrator`: somebody who works for the store, such as a CSR. */
export type CustomerType = 'registered' | 'guest' | 'administrator';

/** What a row of found customers and the page of a customer both know. */
export interface CustomerSummary {
  /** HCL's member ID. */
  readonly customerId: string;
  readonly type: CustomerType;
  readonly logonId?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** B2B stores: the organization that the customer buys for. */
  readonly organization?: string;
  /** Whether the customer can sign in; absent where the service does not tell. */
  readonly enabled?: boolean;
}

/** A customer with what is known of their own address. */
export interface Customer extends CustomerSummary {
  readonly address?: Address;
}

/** What a customer is called: the name, else the logon ID; undefined for somebody without either. */
export const customerName = (customer: Pick<CustomerSummary, 'firstName' | 'lastName' | 'logonId'>, locale: string) =>
  fullName(customer, locale) || customer.logonId;

/** What can be done about an account; both where nobody knows whether it is enabled. */
export function accountChoices(enabled: boolean | undefined): readonly AccountActionName[] {
  if (enabled === undefined) return ['enable-account', 'disable-account'];
  return [enabled ? 'disable-account' : 'enable-account'];
}
