import {hoursAgo} from './dates.js';
import {orderWithStatus, STATUSES} from './known-orders.js';
import {makeOrder} from './make-order.js';
import {customer} from './people.js';
import {PLACES} from './places.js';
import type {Seed} from './seed.js';

/** One order of each status. */
export const statusOrders = (): Seed[] =>
  [...STATUSES].map((status, index) => {
    const buyer = customer(4201 + index, {firstName: 'Stella', lastName: `Status-${status}`}, PLACES[index % PLACES.length]);
    return {buyer, order: makeOrder(Number(orderWithStatus(status)), {status, buyer, at: hoursAgo(30 + index * 26)})};
  });
