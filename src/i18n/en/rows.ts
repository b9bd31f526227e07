/* English: Orders as rows. */

export const column = {
  order: 'Order number',
  placed: 'Placed',
  status: 'Status',
  shipTo: 'Ship to',
  contact: 'Phone and email',
  organization: 'Organization',
  total: 'Total',
} as const;
export const actions = 'Actions';
export const orders = 'Orders';
export const rowActions = 'Actions for order {orderId}';
export const viewOrder = 'View order';
export const notPlaced = 'Not placed';

export const sortedUp = 'Sorted by {column}, ascending';
export const sortedDown = 'Sorted by {column}, descending';
export const asFound = 'In the order in which they were found';

export const listTools = 'List';
export const columns = 'Columns';
export const chooseColumns = 'Columns to show';
export const downloadCsv = 'Download CSV';
export const print = 'Print';

export const selectOrder = 'Select order {orderId}';
export const selectAll = 'Select all orders shown';
export const selectedOrders = {one: '{n} selected', other: '{n} selected'} as const;

export const groupByBuyer = 'Group by buyer';
export const ordersOf = {one: '{n} order of {buyer}', other: '{n} orders of {buyer}'} as const;

export const peekInto = 'Look into order {orderId}';

export const copy = {
  order: 'Copy order number',
  address: 'Copy address',
  phone: 'Copy phone',
  email: 'Copy email',
} as const;
export const copied = 'Copied';
export const cannotCopy = 'This browser or page does not allow copying. Mark the text and press Ctrl+C.';

export const currency = 'Currency';
export const lastComment = 'Last comment';
export const moreItems = {one: 'and {n} more', other: 'and {n} more'} as const;
