/* English: An old order against the customer's cart and today's stock, before it is ordered again. */

export const rehearsalTable = 'Lines of order {orderId}';
export const rehearsalColumn = {
  chosen: 'Add',
  product: 'Product',
  ordered: 'Ordered',
  inCart: 'In the cart',
  stock: 'In stock',
  quantity: 'Quantity',
} as const;
export const rehearsalHint = 'Lines that cannot be had today are left out. Choose otherwise here: untick a line, or change its quantity.';
export const addAllLines = 'All lines';
export const addLine = 'Add {sku}';
export const quantityOf = 'Quantity of {sku}';
export const linesChosen = {one: '{n} line will be added.', other: '{n} lines will be added.'} as const;
/** What the store has of a product. */
export const stockFinding = {
  available: 'Available',
  short: 'Only {n} left',
  expected: 'On back order',
  unavailable: 'Not available',
  gift: 'Free gift: not re-ordered',
  unchecked: 'Not checked',
} as const;
export const addedAsNew =
  'With another quantity, all chosen lines are added as new items: address, shipping method and price are those of today.';
export const firstLinesOnly =
  'Shown are the first {n} of {total} lines. All are re-ordered as long as nothing is changed here; otherwise only lines chosen here.';

/** The cart that it goes to. */
export const cartMade = 'The customer has no cart: one is made.';
export const guestCart = 'This customer is a guest and cannot sign in: the cart can be completed only from here.';
export const nothingToOrder =
  'Nothing of this order can be had today. Tick a line to try all the same, or choose other products in the cart.';

/** What could not be found out. It can be re-ordered all the same. */
export const stockUnchecked = 'Could not be checked: stock. What is not there is left out by the server.';
export const cartUnchecked = 'Could not be checked: the customer’s cart. What is in it stays there.';
export const noInventory = 'This store tells nothing of its stock.';

export const chooseALine = 'Choose at least one line.';
export const quantityProblem = 'Enter quantities above 0, or untick the line.';

/** Line by line, after it. */
export const arrivedTitle = {one: 'Line by line ({n})', other: 'Line by line ({n})'} as const;
export const arrivedWhole = '{sku}: {added} added';
export const arrivedPart = '{sku}: {added} of {wanted} added';
export const arrivedNot = '{sku}: not added';
