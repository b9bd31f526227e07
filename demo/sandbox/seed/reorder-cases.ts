import {hoursAgo} from './dates.js';
import {KNOWN} from './known-orders.js';
import {makeOrder} from './make-order.js';
import {customer, guest} from './people.js';
import {PARIS, PLACES} from './places.js';
import {DISCONTINUED, FREE_GIFT, PRODUCTS} from './products.js';
import type {Seed} from './seed.js';

const BOB = '5002';
const [CHICAGO, AUSTIN, SEATTLE] = PLACES;

/** Delivered orders, each with another answer to "what if it is ordered again?". */
export function reorderCases(): Seed[] {
  const ana = customer(4003, {firstName: 'Ana', lastName: 'Ruiz', email: 'ana@example.com'}, CHICAGO);
  const ben = customer(4004, {firstName: 'Ben', lastName: 'Carter', email: 'ben@example.com'}, AUSTIN);
  const chloe = customer(4005, {firstName: 'Chloé', lastName: 'Dubois', email: 'chloe@example.com'}, PARIS);
  const dan = customer(4006, {firstName: 'Dan', lastName: 'Whitlock', email: 'dan@example.com'}, SEATTLE);
  const ella = customer(4007, {firstName: 'Ella', lastName: 'Whitlock', email: 'ella@example.com'}, SEATTLE);
  const fay = customer(4008, {firstName: 'Fay', lastName: 'Morrow', email: 'fay@example.com'}, CHICAGO);
  const gus = guest(6001, {firstName: 'Gus', lastName: 'Guest'}, PLACES[3]!);
  const delivered = {status: 'D', at: hoursAgo(24 * 20)};
  const cart = {status: 'P', at: hoursAgo(5), products: PRODUCTS.slice(8, 9)};
  return [
    {buyer: ana, order: makeOrder(Number(KNOWN.deliveredOfAna), {...delivered, buyer: ana, products: PRODUCTS.slice(0, 2)})},
    {buyer: ana, order: makeOrder(Number(KNOWN.cartOfAna), {...cart, buyer: ana})},
    {buyer: ben, order: makeOrder(Number(KNOWN.deliveredWithLockedCart), {...delivered, buyer: ben})},
    {buyer: ben, order: makeOrder(Number(KNOWN.cartLockedByBob), {...cart, buyer: ben, lockedBy: BOB})},
    {buyer: chloe, order: makeOrder(Number(KNOWN.deliveredWithoutCart), {...delivered, buyer: chloe})},
    {buyer: gus, order: makeOrder(Number(KNOWN.deliveredOfGuest), {...delivered, buyer: gus})},
    {buyer: dan, order: makeOrder(Number(KNOWN.onlyUnorderable), {...delivered, buyer: dan, products: [DISCONTINUED, DISCONTINUED]})},
    {
      buyer: ella,
      order: makeOrder(Number(KNOWN.onlyFreeGifts), {
        ...delivered,
        buyer: ella,
        products: [FREE_GIFT],
        items: (item) => ({...item, freeGift: true, quantity: 1}),
      }),
    },
    {
      buyer: fay,
      order: makeOrder(Number(KNOWN.deliveredShortStock), {
        ...delivered,
        buyer: fay,
        products: [...PRODUCTS.slice(20, 24), DISCONTINUED, FREE_GIFT],
        items: (item, index) => ({...item, freeGift: index === 5, quantity: index === 5 ? 1 : 4}),
      }),
    },
    {buyer: fay, order: makeOrder(Number(KNOWN.cartOfFay), {...cart, buyer: fay, products: PRODUCTS.slice(20, 21)})},
  ];
}
