import type {Address} from './address.js';
import type {Money} from './money.js';
import type {OrderLock} from './order-lock.js';
import type {OrderStatus} from './order-status.js';
import type {Page} from './page.js';

/** What a row of search results and the page of an order both know. */
export interface OrderSummary {
  readonly orderId: string;
  readonly status?: OrderStatus;
  /** When it was placed: text formatted by the server (search) or an ISO date (details); absent while pending. */
  readonly placed?: string;
  readonly total?: Money;
  readonly lock: OrderLock;
  /** The customer's member ID. */
  readonly customerId?: string;
  readonly shipTo?: Address;
  /** B2B: whose order it is. Absent where the service does not say so. */
  readonly organization?: string;
}

export interface OrderItem {
  readonly orderItemId: string;
  readonly partNumber?: string;
  readonly productId?: string;
  readonly name?: string;
  readonly quantity?: number;
  readonly unitPrice?: Money;
  readonly price?: Money;
  readonly status?: OrderStatus;
  readonly freeGift: boolean;
}

export interface Adjustment {
  readonly description: string;
  readonly amount: Money;
}

export interface Payment {
  readonly method: string;
  readonly amount?: Money;
  /** Last characters of the account, as far as the service shows them. */
  readonly ending?: string;
  readonly expires?: string;
  readonly billTo?: Address;
}

/** Where a part of the order goes, and how. */
export interface Shipment {
  readonly address: Address;
  readonly method?: string;
}

export interface OrderTotals {
  readonly products?: Money;
  readonly discounts?: Money;
  readonly shipping?: Money;
  readonly shippingTax?: Money;
  readonly salesTax?: Money;
  readonly grand?: Money;
}

/** A whole order; `items` is one page of its order items. */
export interface Order extends OrderSummary {
  readonly lastUpdate?: string;
  /** Logon ID (or distinguished name) of the buyer. */
  readonly orderedBy?: string;
  readonly shipments: readonly Shipment[];
  readonly payments: readonly Payment[];
  readonly adjustments: readonly Adjustment[];
  readonly totals: OrderTotals;
  readonly items: Page<OrderItem>;
}
