/* English: Receipts of what was done. */

export const receipts = 'What I did today';
export const receiptsLimit =
  'What you did with this browser since midnight, for you only. It is gone when you sign out: save it as a file before. The text of comments is not in it.';
export const noReceipts = 'You have done nothing with this browser today.';
export const receiptsOfToday = {one: '{n} action today', other: '{n} actions today'} as const;
export const copyReceipt = 'Copy receipt';
export const copyReceiptOf = 'Copy receipt: {action}, {subject}, {time}';
export const receiptColumn = {
  time: 'Time',
  order: 'Order number',
  customer: 'Customer',
  action: 'Action',
  items: 'Order items',
  reason: 'Reason',
  result: 'Result',
  server: 'Key and code of the server',
  by: 'By',
} as const;
/** What the action was about, in one column. */
export const receiptSubject = 'Order or customer';
export const customerNumber = 'Customer {customerId}';
export const receiptLine = '{label}: {value}';
/** How an action ended; then come the words that say why. */
export const receiptResult = {
  done: 'Done.',
  'not-done': 'Not done.',
  'not-yet': 'Not done by then.',
  half: 'Half done.',
  unclear: 'Nobody could say whether it was done.',
} as const;
export const receiptAdded = {
  one: '{n} order item was added to cart {cartId}.',
  other: '{n} order items were added to cart {cartId}.',
} as const;
/** Asked before signing out. */
export const receiptsAtSignOut = {
  one: 'The receipt of {n} action of today goes away. Save it as a file if you still need it.',
  other: 'The receipts of {n} actions of today go away. Save them as a file if you still need them.',
} as const;
export const saveReceipts = 'Download receipts as CSV';
