import {hoursAgo} from './dates.js';
import {KNOWN} from './known-orders.js';
import {makeAddress} from './make-address.js';
import {makeOrder, masked, type OrderPlan} from './make-order.js';
import {customer, guest} from './people.js';
import {BERLIN, MONTREAL, OSLO, PLACES, TOKYO, WARSAW, type Place} from './places.js';
import {PRODUCTS} from './products.js';
import type {Seed} from './seed.js';

const ALICE = '5001';
const [CHICAGO, AUSTIN, SEATTLE, BOSTON] = PLACES as [Place, Place, Place, Place];

/** An order of a customer of its own. */
function special(orderId: string, firstName: string, lastName: string, place: Place, plan: Partial<OrderPlan> = {}): Seed {
  const number = Number(orderId);
  const buyer = customer(number - 696000, {firstName, lastName}, place);
  return {buyer, order: makeOrder(number, {status: 'M', buyer, at: hoursAgo(24 * (number % 40) + 7), ...plan})};
}

export function specialOrders(): Seed[] {
  const passer = guest(6002, {firstName: 'Pia', lastName: 'Passer'}, BOSTON);
  return [
    special(KNOWN.pendingLockedByAlice, 'Ada', 'Lund', OSLO, {status: 'P', lockedBy: ALICE}),
    special(KNOWN.withFortyComments, 'Cora', 'Chatham', CHICAGO),
    special(KNOWN.withDiscounts, 'Dirk', 'Discount', AUSTIN, discounts()),
    special(KNOWN.withTwoPayments, 'Tess', 'Two-Cards', SEATTLE, {payments: twoPayments}),
    special(KNOWN.withSeveralAddresses, 'Sven', 'Several', BOSTON, severalAddresses()),
    special(KNOWN.missingFields, '', '', CHICAGO, missingFields()),
    special(KNOWN.unknownStatus, 'Una', 'Known', CHICAGO, {status: 'Z9'}),
    special(KNOWN.numbersAsStrings, 'Nora', 'Strings', AUSTIN, {oddities: {stringly: true}}),
    special(KNOWN.inEuros, 'Emma', 'Euro', BERLIN, {currency: 'EUR'}),
    special(KNOWN.inYen, 'Ken', 'Yen', TOKYO, {currency: 'JPY'}),
    special(KNOWN.inCanadianDollars, 'Claire', 'Loonie', MONTREAL, {currency: 'CAD'}),
    special(KNOWN.inZloty, 'Zofia', 'Złoty', WARSAW, {currency: 'PLN'}),
    {buyer: passer, order: makeOrder(Number(KNOWN.pendingOfGuest), {status: 'P', buyer: passer, at: hoursAgo(2)})},
  ];
}

const discounts = (): Partial<OrderPlan> => ({
  products: PRODUCTS.slice(4, 7),
  promotionCodes: ['SPRING', 'WELCOME10'],
  adjustments: [
    {code: 'SAVE25', description: 'Save $25 on orders over $100', amount: -25},
    {code: 'WELCOME10', description: 'Welcome: $10 off', amount: -10},
  ],
  items: (item, index) => (index === 0 ? {...item, adjustments: [{code: 'SPRING', description: 'Spring sale', amount: -5}]} : item),
  instructions: 'Leave it with the neighbour, please.',
});

const twoPayments = (total: number) => [
  masked('VISA', '1111', Number((total - 20).toFixed(2)), undefined),
  masked('AMEX', '0005', 20, makeAddress(98, {firstName: 'Tess', lastName: 'Two-Cards'}, SEATTLE, {addressType: 'B'})),
];

function severalAddresses(): Partial<OrderPlan> {
  const person = {firstName: 'Sven', lastName: 'Several', email: 'sven@example.com'};
  const addresses = [BOSTON, AUSTIN, BERLIN].map((place, index) =>
    makeAddress(70 + index, person, place, {nickName: `address ${index + 1}`}),
  );
  return {products: PRODUCTS.slice(20, 26), items: (item, index) => ({...item, address: addresses[index % addresses.length]})};
}

/** As bare as IBM's own sample, which has nothing but the number and the status. */
const missingFields = (): Partial<OrderPlan> => ({
  items: (item) => ({...item, address: undefined}),
  payments: () => [],
  oddities: {
    omit: [
      ...['orderTime', 'formattedDataBean', 'currency', 'memberId', 'isLocked', 'checkLock', 'lockedLogonId', 'editorId', 'blocked'],
      ...[
        'placedDate',
        'lastUpdateDate',
        'buyerId',
        'buyerDistinguishedName',
        'locked',
        'shipAsComplete',
        'grandTotal',
        'grandTotalCurrency',
      ],
      ...[
        'totalAdjustment',
        'totalAdjustmentCurrency',
        'totalProductPrice',
        'totalProductPriceCurrency',
        'totalSalesTax',
        'totalShippingCharge',
      ],
    ],
  },
});
