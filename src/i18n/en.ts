/*
 * English: inside the bundle, and what every other language must have. A message is taken by its name (`en.signIn`), so
 * that an element brings only those it uses. `{name}` is filled in; a message with a number has a form for each plural.
 */

// Words used everywhere
export const search = 'Search';
export const clear = 'Clear';
export const retry = 'Try again';
export const loading = 'Loading …';
export const none = '–';
export const guest = 'Guest';
export const support = 'For support: {code}';
export const serverSays = 'The server says: “{text}”';
export const page = 'Page {n} of {total}';
export const previousPage = 'Previous';
export const nextPage = 'Next';
export const noStore = 'The order desk does not know which store it works for. Set store-id on <order-desk>.';

// Signing in
export const signIn = 'Sign in';
export const signOut = 'Sign out';
export const logonId = 'Logon ID';
export const password = 'Password';
export const signedInAs = 'Signed in as {name}';
export const askToSignIn = 'Sign in as a customer service representative.';
export const noLogonId = 'Enter your logon ID.';
export const noPassword = 'Enter your password.';
export const sessionLost = 'Your session has ended. Sign in again; what you typed is kept.';
export const noCsr = '{name} is not a customer service representative. Sign out, then sign in with a CSR logon ID.';
export const signInFailed = 'Signing in is not possible now. Try again later, or ask your administrator.';
/** By the code of HCL Commerce's `_ERR_AUTHENTICATION_ERROR`. */
export const signInRefused = {
  2030: 'The logon ID or password is not right. Check both and try again.',
  2110: 'This account is disabled. Ask your administrator to enable it.',
  2170: 'Your password has expired. Set a new one on the store’s sign-in page, then come back.',
  2300: 'Too many attempts. Wait a minute, then try again.',
  2450: 'This account is not activated yet.',
  2490: 'This account is locked after too many wrong passwords. Ask your administrator to unlock it.',
} as const;

// The Customer Service page
export const customerService = 'Customer Service';
export const backToResults = 'Back to Find orders';

// Finding orders
export const findOrders = 'Find orders';
export const searchHint = 'Search by order number, or by who and where the order is shipped to.';
export const criterion = {
  orderId: 'Order number',
  startDate: 'Start date',
  endDate: 'End date',
  firstName: 'First name',
  lastName: 'Last name',
  streetAddress: 'Street address',
  country: 'Country or region',
  state: 'State or province',
  city: 'City',
  zipCode: 'ZIP or postal code',
  phone: 'Phone',
  email: 'Email',
  organizationName: 'Organization name',
} as const;
export const any = 'Any';
export const moreCriteria = 'More criteria';
export const criteriaIgnored = 'With an order number, the other criteria are ignored.';
export const nothingEntered = 'Enter an order number, or at least one other criterion.';
export const criterionProblem = {
  number: 'An order number has digits only.',
  date: 'Enter a date of the calendar, such as 2026-04-12.',
  range: 'The end date is before the start date.',
  length: 'At most 40 characters can be searched.',
} as const;
export const found = {one: '{n} order found', other: '{n} orders found'} as const;
export const foundSome = '{n} of {total} orders';
export const foundMore = '{n} or more orders found';
export const refine = 'The newest are shown. Add a city, a ZIP or dates to see fewer.';
export const foundNone = 'No order matches';
export const foundNoneHint = 'Orders are found by shipping data, not billing data. Check the spelling, or use fewer criteria.';
export const column = {
  order: 'Order number',
  placed: 'Placed',
  status: 'Status',
  shipTo: 'Ship to',
  contact: 'Phone and email',
  total: 'Total',
  actions: 'Actions',
} as const;
export const rowActions = 'Actions for order {orderId}';
export const viewOrder = 'View order';
export const notPlaced = 'Not placed';

// An order
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

// Locks
export const lockedByYou = 'locked by you';
export const lockedBy = 'locked by {holder}';
export const notLocked = 'not locked';
export const somebodyElse = 'somebody else';
/** By whose the lock of a pending order is. */
export const lockAdvice = {
  none: 'Nobody has locked this order.',
  mine: 'You have locked this order. Others cannot change it until you unlock it.',
  other: '{holder} has locked this order. Take it over to change it; {holder} will lose the lock.',
} as const;

// Actions: what they are called, what was done
export const action = {
  take: 'Lock',
  'take-over': 'Take over',
  'take-over-and-unlock': 'Take over and unlock',
  release: 'Unlock',
  cancel: 'Cancel order',
  reorder: 'Re-order',
  comment: 'Add comment',
} as const;
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
} as const;
export const nothingReordered = 'Nothing was added: no item of order {orderId} can be ordered any more.';
export const openCart = 'Open cart {cartId}';
/** What is asked before an action, what it will do, and the safe answer. */
export const question = {
  cancel: {
    heading: 'Cancel order {orderId}?',
    text: 'Order {orderId} ({status}, {total}) of {customer} will be canceled and its reserved stock given back. This cannot be undone. A deposited payment does not stop it: check whether a refund is due.',
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
  'cart-held': 'The customer’s cart is locked by {holder}. Take over and unlock the cart first.',
  'wrong-status': 'An order with the status “{status}” cannot be canceled.',
} as const;

// Comments
export const orderComments = 'Order comments';
export const noComments = 'No comments yet.';
export const countOfTotal = '{n} of {total}';
export const olderComments = 'Show older comments';
export const you = '{name} (you)';
export const comment = 'Comment';
export const bytesLeft = {one: '{n} byte left', other: '{n} bytes left'} as const;
export const bytesOver = {one: '{n} byte too long', other: '{n} bytes too long'} as const;
export const commentProblem = {
  empty: 'Write a comment first.',
  'too-long': 'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.',
} as const;

/** What went wrong, by kind of failure, and what to do. */
export const failure = {
  'signed-out': 'You are not signed in, or your session has ended.',
  forbidden: 'Your logon ID may not do this. It needs the role of a customer service representative in this store.',
  'not-found': 'There is no such order in this store. Check the order number.',
  conflict: 'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.',
  invalid: 'The server did not accept this.',
  offline: 'The server could not be reached. Check the connection and try again.',
  timeout: 'The server took too long to answer. Try again.',
  server: 'The server has a problem. Try again in a moment.',
  unreadable: 'The answer of the server could not be read. A sign-in page or a proxy may have come between.',
  canceled: 'This page did not allow it.',
} as const;
/** The server's keys that say more than their kind. */
export const refused = {
  _ERR_ORDER_IS_LOCKED: 'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.',
  _ERR_ORDER_IS_NOT_LOCKED: 'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.',
  _ERR_ORDER_WRONG_STATUS: 'The status of the order does not allow this any more. Nothing was changed.',
} as const;
/** What a look at the order told after the answer to a write was lost. */
export const outcome = {
  'not-done': 'It was not done. You can safely try again.',
  unclear: 'Nobody can say now whether it was done. Look at the order again before you repeat it.',
} as const;
export const changed = 'This order has changed since you looked. Nothing was done; decide again.';
export const changedFact = {
  status: 'Status: {before} → {after}',
  lock: 'Lock: {before} → {after}',
  total: 'Total: {before} → {after}',
} as const;

/** Order status, as Aurora's CSRs know them; stores may have more. */
export const status: Readonly<Record<string, string>> = {
  A: 'Payment requires review',
  B: 'Back-ordered',
  C: 'Payment approved',
  D: 'Completed',
  E: 'Being edited by the store',
  F: 'Transferred to fulfillment',
  G: 'Processing',
  H: 'Fulfillment error',
  I: 'Submitted',
  J: 'In the trash can',
  K: 'Return associated',
  L: 'Low inventory',
  M: 'Received',
  N: 'Approval denied',
  P: 'Pending',
  Q: 'Order profile',
  R: 'Released',
  S: 'Shipped',
  T: 'Locked by the store',
  V: 'Partially shipped',
  W: 'Pending approval',
  X: 'Canceled',
  Y: 'Private requisition list',
  Z: 'Shared requisition list',
};
