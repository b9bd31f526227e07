/* English: One order. */

export const order = 'Order {orderId}';
export const lastUpdated = 'Last updated';
export const orderedBy = 'Ordered by';
export const organization = 'Organization';
export const shippingMethod = 'Shipping method';
export const payment = 'Payment';
export const accountEnding = 'ending in {ending}';
export const expires = 'expires {date}';
export const totals = 'Totals';
export const total = {
  products: 'Merchandise',
  discounts: 'Discounts',
  shipping: 'Shipping',
  shippingTax: 'Shipping tax',
  salesTax: 'Sales tax',
  grand: 'Order total',
} as const;
export const orderItems = 'Order items';
export const noItems = 'This order has no items.';
export const noAddress = 'No shipping address yet';
export const noPayment = 'No payment yet';
export const itemColumn = {product: 'Product', quantity: 'Quantity', each: 'Price each', status: 'Status', total: 'Total'} as const;
export const sku = 'SKU {sku}';
export const freeGift = 'Free gift';
