import type {Agent} from '../model/agent.js';
import type {Cart, Reorder} from '../model/cart.js';
import type {Country} from '../model/country.js';
import type {Customer} from '../model/customer.js';
import type {PastOrder} from '../model/customer-history.js';
import type {CustomerCriteria, CustomerMatches} from '../model/customer-search.js';
import type {OrderComment} from '../model/order-comment.js';
import type {OrderCriteria, OrderMatches} from '../model/order-search.js';
import type {OrderStatus} from '../model/order-status.js';
import type {Order} from '../model/order.js';
import type {Page} from '../model/page.js';
import type {ReorderLine} from '../model/reorder.js';
import type {Stock} from '../model/stock.js';

export interface PageRequest {
  /** Counted from 1. */
  readonly page: number;
  readonly size: number;
}

export interface SessionContext {
  readonly langId?: string;
  readonly currency?: string;
}

export interface HistoryRequest extends PageRequest {
  /** Only orders of these; all that an order can have when absent. */
  readonly statuses?: readonly OrderStatus[];
}

/**
 * What the desk needs from a commerce backend. Every method rejects with a `Failure` only
 * (or with the signal's AbortError), and gives model types only.
 * `gateway/hcl` fulfils it over HCL Commerce's REST services; another backend would fulfil it the same way.
 */
export interface OrderGateway {
  /** Opens a session. HCL: `POST loginidentity`. */
  signIn(logonId: string, password: string, signal?: AbortSignal): Promise<Agent>;
  /** Ends the session. HCL: `DELETE loginidentity/@self`. */
  signOut(signal?: AbortSignal): Promise<void>;
  /** Who is signed in, or undefined for the generic user. HCL: `usercontext/@self/contextdata`, `person/{userId}`. */
  whoAmI(signal?: AbortSignal): Promise<Agent | undefined>;

  /** What the session is set to; for the self-test. HCL: `usercontext/@self/contextdata`. */
  readContext(signal?: AbortSignal): Promise<SessionContext>;

  /** Orders by number or shipping data, newest first. HCL: `order?q=ordersICanWorkonbehalf`. */
  findOrders(criteria: OrderCriteria, max: number, signal?: AbortSignal): Promise<OrderMatches>;
  /** One order with a page of its items. HCL: `order/{orderId}`. */
  getOrder(orderId: string, items: PageRequest, signal?: AbortSignal): Promise<Order>;
  /** Cancels as administrator. HCL: `DELETE cart/{orderId}/csrcancel_order?forcedCancel=true`. */
  cancelOrder(orderId: string, signal?: AbortSignal): Promise<void>;

  /** Locks a pending order; `takeOver` takes it from whoever holds it. HCL: `cart/{orderId}/lock`. */
  lock(orderId: string, takeOver: boolean, signal?: AbortSignal): Promise<void>;
  /** HCL: `cart/{orderId}/unlock`. */
  unlock(orderId: string, signal?: AbortSignal): Promise<void>;

  /** The customer's current cart with a page of its items, or undefined when there is none. HCL: `cart/@self?forUserId=`. */
  getCart(customerId: string, items: PageRequest, signal?: AbortSignal): Promise<Cart | undefined>;
  /**
   * Puts an order into the customer's cart once more, in one request: all of it, or only some lines, all or none of them; a cart is
   * made where there is none. HCL: lines as they were ordered are copied with their address, shipping method and configuration
   * (`cart/copy_order?forUserId=`, each line an enumeration group `fromOrderId_i`, `copyOrderItemId_i`; then `cart/calculate`).
   * Copying knows no other quantities: where one differs, all chosen lines are added as products (`POST cart?forUserId=`), and
   * address, shipping method and price are those of a new item. Both have the server check the stock (`inventoryValidation`).
   */
  reorder(orderId: string, customerId: string, lines: readonly ReorderLine[] | undefined, signal?: AbortSignal): Promise<Reorder>;
  /**
   * What the online store has of products; those that the service does not know are left out.
   * HCL: `inventoryavailability/{productIds}?onlineStoreId=`, the same on 8, 9.0 and 9.1. Stores without inventory refuse it.
   */
  getStock(productIds: readonly string[], signal?: AbortSignal): Promise<readonly Stock[]>;

  /** Newest first. HCL: `order/{orderId}/comment`. */
  getComments(orderId: string, page: PageRequest, signal?: AbortSignal): Promise<Page<OrderComment>>;
  /** Adds a comment and gives its ID where the service tells it. HCL: `POST order/{orderId}/comment`. */
  addComment(orderId: string, text: string, signal?: AbortSignal): Promise<string | undefined>;

  /** Registered customers by logon ID, name, contact, address. HCL: `person?q=registeredUsersICanManage`. */
  findCustomers(criteria: CustomerCriteria, max: number, signal?: AbortSignal): Promise<CustomerMatches>;
  /** One customer, registered or guest, with their address. HCL: `person/{customerId}`. */
  getCustomer(customerId: string, signal?: AbortSignal): Promise<Customer>;
  /** Lets a registered customer sign in, or not any more. HCL: `PUT person/{customerId}` with `userStatus`. */
  setAccountEnabled(customerId: string, enabled: boolean, signal?: AbortSignal): Promise<void>;
  /** A customer's orders and carts, newest first. HCL: `order/byStatus/{statuses}?forUserId=`. */
  getOrderHistory(customerId: string, request: HistoryRequest, signal?: AbortSignal): Promise<Page<PastOrder>>;

  /** For the country and state boxes. HCL: `country/country_state_list`. */
  getCountries(signal?: AbortSignal): Promise<readonly Country[]>;
}
