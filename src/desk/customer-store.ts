import type {OrderGateway} from '../gateway/order-gateway.js';
import type {CustomerCriteria, CustomerMatches} from '../model/customer-search.js';
import type {Customer, CustomerSummary} from '../model/customer.js';
import type {Desk} from './desk.js';
import {Facts} from './facts.js';
import {Observable} from './observable.js';

/** What other people and other elements change about a customer. */
export type CustomerFacts = Pick<CustomerSummary, 'enabled'>;

/** The one truth about customers on a page, so that an account disabled in one element is disabled in all. */
export class CustomerStore extends Observable {
  readonly #gateway: OrderGateway;
  readonly #facts = new Facts<CustomerFacts>();

  constructor(gateway: OrderGateway) {
    super();
    this.#gateway = gateway;
  }

  async find(criteria: CustomerCriteria, max: number, signal?: AbortSignal): Promise<CustomerMatches> {
    const stamp = this.#facts.tick();
    const matches = await this.#gateway.findCustomers(criteria, max, signal);
    this.#read(matches.customers, stamp);
    return matches;
  }

  async read(customerId: string, signal?: AbortSignal): Promise<Customer> {
    const stamp = this.#facts.tick();
    const customer = await this.#gateway.getCustomer(customerId, signal);
    this.#read([customer], stamp);
    return customer;
  }

  /** Records what a write did. */
  note(customerId: string, facts: CustomerFacts): void {
    if (this.#facts.write(customerId, facts)) this.changed();
  }

  /** A customer with the latest facts. */
  latest<T extends CustomerSummary>(customer: T): T {
    return {...customer, ...this.#facts.get(customer.customerId)};
  }

  forget(): void {
    this.#facts.clear();
    this.changed();
  }

  #read(customers: readonly CustomerSummary[], stamp: number): void {
    // Every one of them, also after the first that has changed.
    const news = customers.filter(({customerId, enabled}) => this.#facts.read(customerId, {enabled}, stamp));
    if (news.length) this.changed();
  }
}

/** That of a desk. */
export const customersOf = (desk: Desk): CustomerStore => desk.store('customers', CustomerStore);
