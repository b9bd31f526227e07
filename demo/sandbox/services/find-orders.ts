import {requireAdministrator} from '../access.js';
import type {Answer, Call, Route} from '../call.js';
import {Refusal} from '../refusal.js';
import {searchOrders} from '../search-orders.js';
import {foundOrders} from '../wire/found-orders.js';

function findOrders(call: Call): Answer {
  const q = call.query.get('q') ?? '';
  if (q !== 'ordersICanWorkonbehalf') throw new Refusal('value-not-supported', 'q', q);
  const viewer = requireAdministrator(call, 'ordersICanWorkonbehalf');
  return {body: foundOrders(call, searchOrders(call), viewer)};
}

export const FIND_ORDERS_ROUTES: Route[] = [{method: 'get', path: 'order', run: findOrders}];
