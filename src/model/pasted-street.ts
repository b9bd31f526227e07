import {CRITERION_LENGTH} from './order-search.js';
import type {LabelledLine} from './pasted-labels.js';
import type {Place} from './pasted-place.js';

const NUMBER_FIRST = /^\d{1,6}(?:-\d+)?\p{L}?,? \p{L}/u;
const NUMBER_LAST = /^(?:ul\. ?)?\p{L}[\p{L}\p{M}'’. -]* \d{1,5} ?\p{L}?(?:[/-]\d{1,4}\p{L}?)?$/u;

/** Where the house number stands before the street; in other countries it stands behind. */
const FIRST = ['US', 'CA', 'GB', 'AU', 'FR'];

/** A flat is on a line of its own in most shops: with it, the street would not be found. */
const FLAT = / (?:apt|apartment|suite|ste|unit|flat|#)\.? ?[\p{L}\d-]{1,6}$/iu;

/** Not further from the ZIP than this. */
const LINES_ABOVE = 3;

/** The street: the part of the address nearest to its ZIP that has a house number where the country has it. */
export function readStreet(lines: readonly LabelledLine[], place: Place, country: string): string | undefined {
  const above = lines
    .slice(Math.max(0, place.line - LINES_ABOVE), place.line)
    .filter(({label}) => label === undefined || label === 'streetAddress' || label === 'name' || label === 'to')
    .flatMap(({text}) => text.split(/ ?[,;|] ?/));
  const candidates = [...above, ...place.before].reverse().filter(({length}) => length <= 2 * CRITERION_LENGTH);
  const [usual, other] = FIRST.includes(country) ? [NUMBER_FIRST, undefined] : [NUMBER_LAST, NUMBER_FIRST];
  const street = candidates.find((text) => usual.test(text)) ?? candidates.find((text) => other?.test(text));
  return street?.replace(FLAT, '').replace(/^(\d+\p{L}?),/u, '$1');
}
