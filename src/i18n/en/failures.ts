/* English: What went wrong, and what to do. */

import {offline} from './common.js';

/** What went wrong, by kind of failure, and what to do. */
export const failure = {
  'signed-out': 'You are not signed in, or your session has ended.',
  forbidden: 'Your logon ID may not do this. It needs the role of a CSR in this store.',
  'not-found': 'There is no such order in this store. Check the order number.',
  conflict: 'The lock is not as it was: somebody may have locked, unlocked or taken over this order just now.',
  invalid: 'The server did not accept this.',
  offline,
  timeout: 'The server took too long to answer. Try again.',
  server: 'The server has a problem. Try again in a moment.',
  unreadable: 'The answer of the server could not be read. A sign-in page or a proxy may have come between.',
  canceled: 'This page did not allow it.',
} as const;
/** The server's keys and codes that say more than their kind. */
export const refused = {
  2540: 'The store did not accept this page’s security token, so nothing was done. Reload the page, then try again.',
  'hcl-version': 'hcl-version on <order-desk> is not that of the server, which leaves out the order items. Set 8, 9.0 or 9.1.',
  _ERR_USER_NOT_FOUND: 'There is no such customer in this store.',
  _ERR_ORDER_IS_LOCKED: 'Somebody else has locked it. Nothing was changed. Take over the lock, then try again.',
  _ERR_ORDER_IS_NOT_LOCKED: 'You do not hold the lock any more: somebody may have unlocked it or taken it over. Nothing was changed.',
  _ERR_ORDER_WRONG_STATUS: 'The status of the order does not allow this any more. Nothing was changed.',
} as const;
export const serverSays = 'The server says: “{text}”';
export const support = 'For support: {code}';
