/**
 * Intentions: present tense. `preventDefault()` stops the action; `waitUntil(promise)` holds it until the promise
 * settles, and stops it when that resolves to `false` or rejects. The rejection's message is shown to the CSR.
 */
export abstract class Intention extends Event {
  readonly #holds: Promise<unknown>[] = [];

  constructor(type: string) {
    super(type, {bubbles: true, composed: true, cancelable: true});
  }

  waitUntil(promise: Promise<unknown>): void {
    this.#holds.push(promise);
  }

  /** Resolves to whether the action may go on; rejects with what a holder rejected with. */
  async settled(): Promise<boolean> {
    const answers = await Promise.all(this.#holds);
    return !this.defaultPrevented && !answers.includes(false);
  }
}

/** What is about to be done to an order. */
export abstract class OrderIntention extends Intention {
  constructor(
    type: string,
    readonly orderId: string,
  ) {
    super(type);
  }
}

/** What is about to be done to a customer; who that is, the event does not say. */
export abstract class CustomerIntention extends Intention {
  constructor(
    type: string,
    /** HCL's member ID. */
    readonly customerId: string,
  ) {
    super(type);
  }
}

/** The CSR follows an order number. Prevent the default to show the order yourself. */
export class OrderOpenEvent extends OrderIntention {
  constructor(orderId: string) {
    super('order-open', orderId);
  }
}

/** The CSR opens a customer's order history. Prevent the default to show it yourself. */
export class CustomerOpenEvent extends CustomerIntention {
  constructor(customerId: string) {
    super('customer-open', customerId);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'order-open': OrderOpenEvent;
    'customer-open': CustomerOpenEvent;
  }
}
