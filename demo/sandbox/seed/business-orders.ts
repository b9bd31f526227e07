import {createRandom} from '../random.js';
import {hoursAgo} from './dates.js';
import {KNOWN} from './known-orders.js';
import {makeOrder, type OrderPlan} from './make-order.js';
import {FIRST_NAMES, LAST_NAMES} from './names.js';
import {ORGANIZATIONS} from './organizations.js';
import {customer} from './people.js';
import {PLACES} from './places.js';
import {PRODUCTS} from './products.js';
import type {Seed} from './seed.js';

const STORE_ID = '10202';
const BOB = '5002';
const USUAL = 'PPWWMMCCGSSDDDNX';

/** The B2B store: buyers of four organizations. */
export function businessOrders(): Seed[] {
  const random = createRandom(10202);
  const thousand = Array.from({length: 1000}, (_, index) => PRODUCTS[index % PRODUCTS.length]!);
  return [
    business(KNOWN.b2bThousandItems, {status: 'M', products: thousand}),
    business(KNOWN.b2bPendingApproval, {status: 'W'}),
    business(KNOWN.b2bLockedByBob, {status: 'P', lockedBy: BOB}),
    business(KNOWN.b2bShortStock, {status: 'D', products: PRODUCTS.slice(24, 28), items: (item) => ({...item, quantity: 10})}),
    ...Array.from({length: 90}, (_, index) =>
      business(String(710010 + index), {status: random.pick([...USUAL]), at: hoursAgo(random.between(1, 6000))}),
    ),
  ];
}

function business(orderId: string, plan: Partial<OrderPlan> & {status: string}): Seed {
  const number = Number(orderId);
  const person = {firstName: FIRST_NAMES[number % FIRST_NAMES.length]!, lastName: LAST_NAMES[(number * 3) % LAST_NAMES.length]!};
  const buyer = customer(number - 702000, person, PLACES[number % PLACES.length], ORGANIZATIONS[number % ORGANIZATIONS.length]);
  return {buyer, order: makeOrder(number, {buyer, at: hoursAgo(24 * (number % 60) + 4), storeId: STORE_ID, ...plan})};
}
