/* English: Orders as rows. */

export const column = {
  order: 'Order number',
  placed: 'Placed',
  status: 'Status',
  shipTo: 'Ship to',
  contact: 'Phone and email',
  total: 'Total',
  menu: 'Actions',
} as const;
export const orders = 'Orders';
export const rowActions = 'Actions for order {orderId}';
export const viewOrder = 'View order';
export const notPlaced = 'Not placed';
