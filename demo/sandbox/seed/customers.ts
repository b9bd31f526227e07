import type {User} from '../model.js';
import {hoursAgo} from './dates.js';
import {CUSTOMERS} from './known-customers.js';
import {STATUSES} from './known-orders.js';
import {makeOrder} from './make-order.js';
import {ORGANIZATIONS} from './organizations.js';
import {customer, guest} from './people.js';
import {MONTREAL, PLACES} from './places.js';
import type {Seed} from './seed.js';

const B2B = '10202';
const LEEDS = PLACES[19]!;
const WEEK = 24 * 7;

const ordersOf = (buyer: User, first: number, statuses: string, storeId?: string): Seed[] =>
  [...statuses].map((status, index) => ({
    buyer,
    order: makeOrder(first + index, {status, buyer, at: hoursAgo(WEEK * (index + 2) + index), storeId}),
  }));

/** Customers with more to look back on than one order, and some with less. */
export function customersWithHistory(): Seed[] {
  const greta = customer(Number(CUSTOMERS.withLongHistory), {firstName: 'Greta', lastName: 'Holm', email: 'greta@example.com'}, MONTREAL);
  const dirk = customer(Number(CUSTOMERS.disabled), {firstName: 'Dirk', lastName: 'Disabled', email: 'dirk@example.com'}, LEEDS);
  const wanda = customer(
    Number(CUSTOMERS.b2bWithApprovals),
    {firstName: 'Wanda', lastName: 'Weber-Quist', email: 'wanda@example.com'},
    LEEDS,
    ORGANIZATIONS[0],
  );
  return [
    ...ordersOf(greta, 720001, `${STATUSES}${STATUSES}DDSSXMI`),
    ...ordersOf({...dirk, enabled: false}, 720101, 'S'),
    ...ordersOf(wanda, 720201, 'PWWNMSDX', B2B),
    ...[0, 1, 2].flatMap((index) => ordersOf(gerd(index), 720301 + index, 'DSM'[index]!)),
  ];
}

/** A guest is another user each time; only what was typed is the same. */
const gerd = (index: number): User =>
  guest(Number(CUSTOMERS.guest) + index, {firstName: 'Gerd', lastName: 'Guest', email: 'gerd@example.org'}, LEEDS);

export const customersWithoutOrders = (): User[] => [
  customer(Number(CUSTOMERS.withoutOrders), {firstName: 'Dora', lastName: 'Dormant', email: 'dora@example.com'}, LEEDS),
  customer(Number(CUSTOMERS.withoutName), {firstName: '', lastName: '', email: 'nameless@example.com'}, undefined),
  {
    ...customer(
      Number(CUSTOMERS.b2bDisabled),
      {firstName: 'Ole', lastName: 'Offboarded', email: 'ole@example.com'},
      LEEDS,
      ORGANIZATIONS[1],
    ),
    enabled: false,
  },
];
