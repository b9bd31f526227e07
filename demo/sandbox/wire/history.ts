import type {Call} from '../call.js';
import type {Order} from '../model.js';
import {isLastPage, type Page} from '../paging.js';
import {dropEmptyArrays, dropFields} from './oddities.js';
import {orderSummary} from './order-details.js';

/** Order history: a capital "Order", the record set in strings, and of a lock only that it is there, not whose. */
export const history = (call: Call, page: Page<Order>): object =>
  dropEmptyArrays({
    recordSetStartNumber: String(page.start),
    recordSetComplete: String(isLastPage(page)),
    recordSetCount: String(page.entries.length),
    recordSetTotal: String(page.total),
    resourceId: call.url,
    resourceName: 'order',
    Order: page.entries.map((order) => dropFields(orderSummary(call, order), ['orderEditor'])),
  });
