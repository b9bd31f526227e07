/* English: What an action asks, does and refuses. */

export const done = {
  take: 'You have locked order {orderId}.',
  'take-over': 'You have taken over the lock of order {orderId}.',
  'take-over-and-unlock': 'You have taken over and unlocked order {orderId}.',
  release: 'Order {orderId} is unlocked.',
  cancel: 'Order {orderId} is canceled.',
  reorder: {
    one: '{n} order item was added to the cart of {customer}.',
    other: '{n} order items were added to the cart of {customer}.',
  },
  comment: 'The comment was added.',
  'enable-account': 'The account of {customer} is enabled.',
  'disable-account': 'The account of {customer} is disabled.',
} as const;
export const nothingReordered = 'Nothing was added: no item of order {orderId} can be ordered any more.';
export const openCart = 'Open cart {cartId}';
/** What is asked before an action, what it will do, and the safe answer. */
export const question = {
  cancel: {
    heading: 'Cancel order {orderId}?',
    text: 'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. If a payment was deposited, check whether a refund is due.',
    decline: 'Keep order',
  },
  reorder: {
    heading: 'Re-order {orderId}?',
    text: 'All items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.',
    decline: 'Not now',
  },
} as const;

/** Why an action is not allowed, and what to do first. */
export const rule = {
  'no-csr': 'You are not signed in as a customer service representative.',
  'not-pending': 'Only pending orders can be locked.',
  'already-mine': 'You have locked this order already.',
  'not-locked': 'Nobody has locked this order.',
  'still-pending': 'This order is still a cart: there is nothing to re-order.',
  'no-customer': 'The order does not say whose it is, so there is no cart to add to.',
  held: '{holder} has locked this order. Take it over first.',
  'not-mine': 'This order is locked by {holder}, not by you. Take it over first.',
  'not-registered': 'Only the account of a registered customer can be enabled or disabled here.',
  'own-account': 'This is your own account. Somebody else must enable or disable it.',
  'already-enabled': 'This account is enabled already.',
  'already-disabled': 'This account is disabled already.',
  'cart-held': 'The customer’s cart is locked by {holder}. Take over and unlock the cart first.',
  'wrong-status': 'An order with the status “{status}” cannot be canceled.',
} as const;

export const changed = 'This order has changed since you looked. Nothing was done; decide again.';
export const changedFact = {
  status: 'Status: {before} → {after}',
  lock: 'Lock: {before} → {after}',
  total: 'Total: {before} → {after}',
} as const;
