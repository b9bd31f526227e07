/* English: The Customer Service page around everything. */

export const customerService = 'Customer Service';
/** The way back, by where the order was opened. */
export const backTo = {
  'find-orders': 'Back to Find orders',
  'find-customers': 'Back to Find customers',
  'held-locks': 'Back to Locked by you',
  'order-history': 'Back to Order history',
} as const;
export const ordersOfList = 'Orders of the list';
export const previousOrder = 'Previous order';
export const nextOrder = 'Next order';
export const placeInList = '{n} of {total}';
