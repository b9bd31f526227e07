/*
 * What the script tag loads. Where the work begins is there at once; any other tag is registered when the page first holds it, so
 * that no page pays for what it does not show. `order-desk` comes first, so that it answers those inside it.
 */
import './define/order-desk.js';
import './define/csr-sign-in.js';
import './define/find-orders.js';
import './define/customer-service.js';
import {whenSeen} from './when-seen.js';

whenSeen({
  'action-receipts': () => import('./define/action-receipts.js'),
  'desk-check': () => import('./define/desk-check.js'),
  'find-customers': () => import('./define/find-customers.js'),
  'held-locks': () => import('./define/held-locks.js'),
  'lock-takeover': () => import('./define/lock-takeover.js'),
  'order-comments': () => import('./define/order-comments.js'),
  'order-details': () => import('./define/order-details.js'),
  'order-history': () => import('./define/order-history.js'),
  'order-timeline': () => import('./define/order-timeline.js'),
});
