import {createRandom} from '../random.js';
import {hoursAgo} from './dates.js';
import {STATUSES} from './known-orders.js';
import {makeOrder} from './make-order.js';
import {FIRST_NAMES, LAST_NAMES} from './names.js';
import {customer, guest} from './people.js';
import {PLACES} from './places.js';
import type {Seed} from './seed.js';

const COUNT = 360;
/** Mostly what a store has most of; now and then anything. */
const USUAL = 'PPPMMMCCGRSSSSDDDDX';
const BOB = '5002';

/** The crowd: orders of customers of whom nothing special is to be said. */
export function ordinaryOrders(): Seed[] {
  const random = createRandom(20261030);
  return Array.from({length: COUNT}, (_, index) => {
    const person = {firstName: random.pick(FIRST_NAMES), lastName: random.pick(LAST_NAMES)};
    const place = random.pick(PLACES);
    const buyer = random.next() < 0.25 ? guest(6300 + index, person, place) : customer(4500 + index, person, place);
    const status = random.pick([...(random.next() < 0.9 ? USUAL : STATUSES)]);
    const locked = status === 'P' && random.next() < 0.15;
    const plan = {status, buyer, at: hoursAgo(random.between(1, 7000)), ...(locked && {lockedBy: BOB})};
    return {
      buyer,
      order: makeOrder(700500 + index, {...plan, currency: place.country === 'CA' ? 'CAD' : place.country === 'GB' ? 'GBP' : 'USD'}),
    };
  });
}
