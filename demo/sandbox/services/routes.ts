import type {Route} from '../call.js';
import {ADD_ITEMS_ROUTES} from './add-items.js';
import {CANCEL_ROUTES} from './cancel.js';
import {COMMENT_ROUTES} from './comments.js';
import {CONTEXT_ROUTES} from './context.js';
import {COPY_ROUTES} from './copy.js';
import {COUNTRY_ROUTES} from './countries.js';
import {FIND_ORDERS_ROUTES} from './find-orders.js';
import {HISTORY_ROUTES} from './history.js';
import {IDENTITY_ROUTES} from './identity.js';
import {INVENTORY_ROUTES} from './inventory.js';
import {LOCK_ROUTES} from './locks.js';
import {ORDER_ROUTES} from './orders.js';
import {PEOPLE_ROUTES} from './people.js';

/** Every service; where two paths could match, the more exact one comes first. */
export const ROUTES: readonly Route[] = [
  ...IDENTITY_ROUTES,
  ...CONTEXT_ROUTES,
  ...PEOPLE_ROUTES,
  ...COUNTRY_ROUTES,
  ...FIND_ORDERS_ROUTES,
  ...HISTORY_ROUTES,
  ...COMMENT_ROUTES,
  ...LOCK_ROUTES,
  ...CANCEL_ROUTES,
  ...COPY_ROUTES,
  ...ADD_ITEMS_ROUTES,
  ...INVENTORY_ROUTES,
  ...ORDER_ROUTES,
];
