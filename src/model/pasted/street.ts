import {CRITERION_LENGTH} from '../order-search.js';
import type {LabelledLine} from './labels.js';
import type {Place} from './place.js';

const NUMBER_FIRST = /^\d{1,6}(?:-\d+)?\p{L}?,? \p{L}/u;
const NUMBER_LAST = /^(?:ul\. ?)?\p{L}[\p{L}\p{M}'’. -]* \d{1,5} ?\p{L}?(?:[/-]\d{1,4}\p{L}?)?$/u;

/** Where the house number stands before the street; in other countries it stands behind. */
const FIRST = ['US', 'CA', 'GB', 'AU', 'FR'];

/** A flat is on a line of its own in most shops: with it, the street would not be found. */
const FLAT = / (?:apt|apartment|suite|ste|unit|flat|#)\.? ?[\p{L}\d-]{1,6}$/iu;

/** Not further from the ZIP than this. */
const LINES_ABOVE = 3;

/** "Via Roma, 12", "ул. Ленина, д. 5": the number stands apart. */
const NUMBER_APART = /^(?:д\. ?|n[.º°]? ?)?\d{1,5} ?\p{L}?$/u;
/** Of houses and flats, not of streets. */
const NO_STREET = /^(?:д|кв|корп|стр|apt|suite|unit)\b|^(?:д|кв|корп|стр)\./iu;

/** The parts of an address, a street whose number stands apart without it: the search finds it in both ways of writing. */
const streetsIn = (text: string): readonly {part: string; numbered: boolean}[] =>
  text
    .split(/ ?[,;|] ?/)
    .map((part, i, parts) => ({part, numbered: NUMBER_APART.test(parts[i + 1] ?? '') && /^\p{L}+\.? \p{L}/u.test(part)}));

/** The street: the part of the address nearest to its ZIP that has a house number where the country has it. */
export function readStreet(lines: readonly LabelledLine[], place: Place, country: string): string | undefined {
  const above = lines
    .slice(Math.max(0, place.line - LINES_ABOVE), place.line)
    .filter(({label}) => label === undefined || label === 'streetAddress' || label === 'name' || label === 'to')
    .map(({text}) => text);
  const candidates = [...above, place.before.join(', ')]
    .flatMap(streetsIn)
    .reverse()
    .filter(({part}) => part.length <= 2 * CRITERION_LENGTH && !NO_STREET.test(part));
  const find = (shape: RegExp): string | undefined => candidates.find(({part, numbered}) => numbered || shape.test(part))?.part;
  const street = FIRST.includes(country) ? find(NUMBER_FIRST) : (find(NUMBER_LAST) ?? find(NUMBER_FIRST));
  return street?.replace(FLAT, '');
}
