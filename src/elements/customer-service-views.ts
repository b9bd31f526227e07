import {defineLater} from './define-later.js';
import type {View} from './desk-route.js';

/** Loaded with the first look at them; with the script tag they are there already. */
export const LATER: Readonly<Partial<Record<View, () => Promise<unknown>>>> = {
  order: () =>
    Promise.all([
      defineLater('order-details', async () => (await import('./order-details.js')).OrderDetails),
      defineLater('lock-takeover', async () => (await import('./lock-takeover.js')).LockTakeover),
      defineLater('order-comments', async () => (await import('./order-comments.js')).OrderComments),
    ]),
  'find-customers': () => defineLater('find-customers', async () => (await import('./find-customers.js')).FindCustomers),
  'held-locks': () => defineLater('held-locks', async () => (await import('./held-locks.js')).HeldLocks),
  'action-receipts': () => defineLater('action-receipts', async () => (await import('./action-receipts.js')).ActionReceipts),
  'order-history': () => defineLater('order-history', async () => (await import('./order-history.js')).OrderHistory),
};
