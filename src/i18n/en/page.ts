/* English: The Customer Service page around everything. */

export const customerService = 'Customer Service';
/** The way back, by where the order was opened. */
export const backTo = {
  'find-orders': 'Back to Find orders',
  'find-customers': 'Back to Find customers',
  'held-locks': 'Back to Locked by you',
  'action-receipts': 'Back to What I did today',
  'order-history': 'Back to Order history',
} as const;
export const ordersOfList = 'Orders of the list';
export const previousOrder = 'Previous order';
export const nextOrder = 'Next order';
export const placeInList = '{n} of {total}';
/** Beside the warning that the session ends. */
export const heldAtEnd = {
  one: 'You still hold the lock of {n} order. It stays locked when the session is over.',
  other: 'You still hold the locks of {n} orders. They stay locked when the session is over.',
} as const;
/** After signing in; then come the orders. */
export const unsentComments = {
  one: 'You have a comment that is not sent, on {n} order:',
  other: 'You have comments that are not sent, on {n} orders:',
} as const;
export const dontRemind = 'Do not remind me again';
