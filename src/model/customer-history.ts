import type {OrderStatus} from './order-status.js';
import type {OrderSummary} from './order.js';

/** An order in a customer's history. */
export interface PastOrder extends OrderSummary {
  /** B2B stores: the organization it was placed for. */
  readonly organization?: string;
}

/**
 * Groups of order status as a CSR thinks of them; each status is in one. Together they are every status of HCL Commerce
 * that an order can have, without the trash can, order profiles and requisition lists.
 */
export const HISTORY_GROUPS = {
  carts: ['P'],
  approval: ['W', 'N'],
  open: ['I', 'M', 'C', 'A', 'B', 'L', 'E', 'T', 'R', 'F', 'G', 'H'],
  shipped: ['V', 'S', 'D', 'K'],
  canceled: ['X'],
} as const satisfies Record<string, readonly OrderStatus[]>;

export type HistoryGroup = keyof typeof HISTORY_GROUPS;

export const HISTORY_STATUSES: readonly OrderStatus[] = Object.values(HISTORY_GROUPS).flat();
