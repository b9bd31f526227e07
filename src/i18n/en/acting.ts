/* English: What an action asks, does and refuses. */

import type {ActionName} from '../../model/rules.js';

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
    text: 'Items of order {orderId} will be added to the cart of {customer}. What is in the cart stays there.',
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
  held: '{holder} has locked this order.',
  'not-mine': 'This order is locked by {holder}, not by you.',
  'not-registered': 'Only the account of a registered customer can be enabled or disabled here.',
  'own-account': 'This is your own account. Somebody else must enable or disable it.',
  'already-enabled': 'This account is enabled already.',
  'already-disabled': 'This account is disabled already.',
  'cart-held': 'The customer’s cart is locked by {holder}.',
  'wrong-status': 'An order with the status “{status}” cannot be canceled.',
  'not-unlocked': 'You have taken over the lock of this order, but it is not unlocked.',
} as const;
/** What to do first. */
export const firstStep: Readonly<Partial<Record<ActionName, string>>> = {
  'take-over': 'Take it over first.',
  'take-over-and-unlock': 'Take over and unlock the cart first.',
  release: 'Unlock it now.',
};

/** A write that was refused because the session had ended; also true once the CSR has signed in again. */
export const sessionHadEnded = 'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.';
export const nothingDone = 'Nothing was done.';
/** The answer was lost; then come the words of the rule for what is there now. */
export const overtaken = 'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:';

export const changed = 'This order has changed since you looked. Nothing was done; decide again.';
/** A table of it: what, as the CSR saw it, as it is. */
export const changes = 'What has changed';
export const changedWhat = 'What';
export const changedFrom = 'When you looked';
export const changedTo = 'Now';
export const changedFact = {
  status: 'Status',
  lock: 'Lock of the order',
  total: 'Total',
  lines: 'Order items',
  lastComment: 'Last comment',
  cart: 'The customer’s cart',
  cartLock: 'Lock of the customer’s cart',
  cartItems: 'Order items in the customer’s cart',
} as const;
/** What a look at the order told after the answer to a write was lost. */
export const outcome = {
  'not-done': 'It was not done. You can safely try again.',
  'not-yet': 'It was not done. You can safely try again. Should the server be late and still do it, that is seen before it is sent again.',
  half: 'Only the first half was done: you had taken over the lock, and the order was not unlocked by you.',
  unclear: 'Nobody can say now whether it was done. Look at the order again before you repeat it.',
} as const;
export const rehearsalUnread =
  'Could not be checked: the lines of the order, the customer’s cart, stock. It can be re-ordered all the same, as a whole.';
