import type {Order, User} from '../model.js';
import type {Sandbox} from '../sandbox.js';
import {businessOrders} from './business-orders.js';
import {comments} from './comments.js';
import {customersWithHistory, customersWithoutOrders} from './customers.js';
import {manyCustomers} from './many-customers.js';
import {EMPLOYEES} from './people.js';
import {ordinaryOrders} from './ordinary-orders.js';
import {reorderCases} from './reorder-cases.js';
import {smiths} from './smiths.js';
import {strangeNames} from './strange-names.js';
import {specialOrders} from './special-orders.js';
import {statusOrders} from './status-orders.js';

/** An order and its buyer; most customers have one order only. */
export interface Seed {
  buyer: User;
  order: Order;
}

/** Fills a sandbox; the same at each start. */
export function seed(sandbox: Sandbox): void {
  for (const employee of EMPLOYEES) sandbox.users.set(employee.userId, {...employee});
  for (const user of [...manyCustomers(), ...customersWithoutOrders()]) sandbox.users.set(user.userId, user);
  const seeds = [
    ...[statusOrders(), reorderCases(), strangeNames(), specialOrders(), smiths(), ordinaryOrders(), businessOrders()],
    customersWithHistory(),
  ].flat();
  for (const {buyer, order} of seeds) {
    sandbox.users.set(buyer.userId, buyer);
    sandbox.orders.set(order.orderId, order);
  }
  for (const comment of comments()) sandbox.comments.add(comment);
}
