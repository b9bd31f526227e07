/* English: Order status. */

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
