import type {Person} from './make-address.js';
import {hoursAgo} from './dates.js';
import {KNOWN} from './known-orders.js';
import {makeOrder} from './make-order.js';
import {customer} from './people.js';
import {DUBAI, HAIFA, MONTREAL, MOSCOW, PRAGUE, SHANGHAI, TOKYO, TORONTO, type Place} from './places.js';
import type {Seed} from './seed.js';

const LONG = 'Hubert-Wolfeschlegelsteinhausenbergerdorff ';

const CASES: readonly [orderId: string, person: Person, place: Place][] = [
  [
    KNOWN.markupInName,
    {firstName: '<img src=x onerror="document.title=1">', lastName: '<b>Bold</b>', email: 'markup@example.com'},
    TORONTO,
  ],
  [KNOWN.scriptInName, {firstName: 'Sky', lastName: '"><script>document.title=1</script>', email: 'script@example.com'}, TORONTO],
  [KNOWN.arabicName, {firstName: 'ليلى', lastName: 'حداد', email: 'layla@example.com'}, DUBAI],
  [KNOWN.hebrewName, {firstName: 'נועה', lastName: 'לוי', email: 'noa@example.com'}, HAIFA],
  [KNOWN.chineseName, {firstName: '小明', lastName: '王', email: 'xiaoming@example.com'}, SHANGHAI],
  [KNOWN.japaneseName, {firstName: '花子', lastName: '山田', email: 'hanako@example.com'}, TOKYO],
  [KNOWN.cyrillicName, {firstName: 'Анна', lastName: 'Иванова', email: 'anna@example.com'}, MOSCOW],
  [KNOWN.accentedName, {firstName: 'Žofie', lastName: 'Dvořáková-Müller', email: 'zofie@example.com'}, PRAGUE],
  [
    KNOWN.veryLongName,
    {firstName: LONG.repeat(3).trim(), lastName: 'O'.repeat(120), email: `${'long.'.repeat(30)}name@example.com`},
    MONTREAL,
  ],
];

/** Names as people have them, and as those have them who try whether a page is careless. */
export const strangeNames = (): Seed[] =>
  CASES.map(([orderId, person, place]) => {
    const buyer = customer(Number(orderId) - 696000, person, place);
    return {buyer, order: makeOrder(Number(orderId), {status: 'M', buyer, at: hoursAgo(24 * (Number(orderId) % 10) + 3)})};
  });
