import {hoursAgo} from './dates.js';
import {SMITHS, KNOWN, STATUSES} from './known-orders.js';
import {makeOrder} from './make-order.js';
import {FIRST_NAMES} from './names.js';
import {customer, guest} from './people.js';
import {PLACES, TORONTO} from './places.js';
import type {Seed} from './seed.js';

const BOB = '5002';

/** 137 orders of as many different Smiths: three in Toronto that one looks for, the others all over. */
export function smiths(): Seed[] {
  const found = [
    toronto(KNOWN.pendingLockedByBob, 'Alice', 'P', BOB),
    toronto(KNOWN.shipped, 'Aaron', 'S'),
    toronto(KNOWN.pendingUnlocked, 'Amy', 'P'),
  ];
  return [...found, ...Array.from({length: SMITHS - found.length}, (_, index) => elsewhere(index))];
}

function toronto(orderId: string, firstName: string, status: string, lockedBy?: string): Seed {
  const number = Number(orderId);
  const buyer = customer(number - 696000, {firstName, lastName: 'Smith', email: `${firstName.toLowerCase()}.smith@example.com`}, TORONTO);
  return {buyer, order: makeOrder(number, {status, buyer, at: hoursAgo(number % 100), ...(lockedBy && {lockedBy})})};
}

/** Every sixth is a guest, who never has a cart here: pending carts of guests are hidden from a search. */
function elsewhere(index: number): Seed {
  const person = {firstName: FIRST_NAMES[(index * 5) % FIRST_NAMES.length]!, lastName: 'Smith'};
  const place = PLACES[(index * 3) % PLACES.length]!;
  const isGuest = index % 6 === 5;
  const buyer = isGuest ? guest(6100 + index, person, place) : customer(4300 + index, person, place);
  const status = STATUSES[(index * 3) % STATUSES.length]!;
  const plan = {status: isGuest && status === 'P' ? 'M' : status, buyer, at: hoursAgo(50 + index * 37)};
  return {buyer, order: makeOrder(700300 + index, plan)};
}
