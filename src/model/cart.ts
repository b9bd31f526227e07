import type {OrderLock} from './order-lock.js';
import type {OrderItem} from './order.js';

/** The customer's current pending order, into which a re-order goes. */
export interface Cart {
  readonly orderId: string;
  readonly lock: OrderLock;
  readonly itemCount?: number;
  /** As many of them as were read. */
  readonly items?: readonly OrderItem[];
}

/** What copying an order into a cart did. */
export interface Reorder {
  /** Absent where nothing was added and the customer has no cart. */
  readonly cartId?: string;
  /** Order items that were added; 0 when nothing of the order can be ordered any more. */
  readonly added: number;
}
