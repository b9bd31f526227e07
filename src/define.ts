/*
 * Registers every tag that a page may hold, at once. `order-desk` comes first, so that it answers those inside it. What an
 * element shows only later (`order-list`) it loads and registers itself; what is for store developers comes when a page holds it.
 */
import './define/order-desk.js';
import './define/csr-sign-in.js';
import './define/find-orders.js';
import './define/find-customers.js';
import './define/lock-takeover.js';
import './define/order-comments.js';
import './define/order-details.js';
import './define/order-history.js';
import './define/held-locks.js';
import './define/action-receipts.js';
import './define/order-timeline.js';
import './define/customer-service.js';
import {whenSeen} from './when-seen.js';

whenSeen({'desk-check': () => import('./define/desk-check.js')});

export * from './index.js';
