/**
 * HCL Commerce's order status: one letter. Stores add their own, so any string can occur and is kept as it is.
 * The words for a status are in `i18n`, under `status.<code>`.
 */
export type OrderStatus = string;

/** A cart that was not submitted; the only status in which an order can be locked. */
export const PENDING = 'P';
export const CANCELED = 'X';

/** The statuses in which Aurora lets a CSR cancel. */
const CANCELABLE = 'ABCEILMNPW';

export const isPending = (status: OrderStatus | undefined): boolean => status === PENDING;
export const isCancelable = (status: OrderStatus | undefined): boolean => status?.length === 1 && CANCELABLE.includes(status);
