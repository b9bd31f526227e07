import {CRITERION_LENGTH, trimCriteria, type OrderCriteria, type OrderCriterion} from '../order-search.js';
import {readEmail, readPhone} from './contact.js';
import {readCountry} from './country.js';
import {labelledLines, type Label, type LabelledLine} from './labels.js';
import {readName} from './name.js';
import {readOrderId} from './order-id.js';
import {readPlace, type Place} from './place.js';
import {stateCode} from './states.js';
import {readStreet} from './street.js';
import {linesOf, type PastedProblem} from './lines.js';
import {isPostalCode} from '../postal-code.js';

export type {PastedProblem} from './lines.js';

/** What was recognized in a pasted text, or why nothing was. */
export interface Pasted {
  readonly criteria: OrderCriteria;
  readonly problem?: PastedProblem;
}

const textOf = (lines: readonly LabelledLine[], wanted: Label): string | undefined => lines.find(({label}) => label === wanted)?.text;

/** What stands behind a label, where the label is enough to be certain. */
function readLabelled(lines: readonly LabelledLine[], country: string): OrderCriteria {
  const [city, state, zipCode] = [textOf(lines, 'city'), textOf(lines, 'state'), textOf(lines, 'zipCode')];
  const street = textOf(lines, 'streetAddress');
  return {
    firstName: textOf(lines, 'firstName'),
    lastName: textOf(lines, 'lastName'),
    city: city && !/\d/.test(city) ? city : undefined,
    state: state && stateCode(state, country),
    zipCode: zipCode && isPostalCode(zipCode, country) ? zipCode : undefined,
    streetAddress: street && !street.includes(',') ? street : undefined,
  };
}

/** The text without what was found in it. */
function restOf(text: string, found: readonly (string | undefined)[]): string {
  const rest = found.reduce<string>((left, value) => (value ? left.replace(value, ' ') : left), text);
  return rest
    .replace(/[<>()"|;]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/ ?(?:, ?)+/g, ', ')
    .replace(/^[ ,]+|[ ,-]+$/g, '');
}

/** Without values that the search cannot take, and those whose encoding failed. */
const takable = (criteria: OrderCriteria): OrderCriteria =>
  Object.fromEntries(
    (Object.entries(trimCriteria(criteria)) as [OrderCriterion, string][]).filter(
      ([, value]) => [...value].length <= CRITERION_LENGTH && !value.includes('\ufffd'),
    ),
  );

/** "Smith 62704": in a text of one line without state and street, what stands before a ZIP is a name, not a city. */
const isNameBefore = ({zipCode, city, state, before}: Place, text: string): boolean =>
  !state && !!city && text.indexOf(city) < text.indexOf(zipCode) && !before.some((part) => /\d/.test(part));

/** Who it is stands near the top; an order number may be anywhere. */
const MOST_LINES = 100;

function readAddress(texts: readonly string[], store: string): OrderCriteria {
  const lines = labelledLines(texts.slice(0, MOST_LINES));
  const named = readCountry(lines);
  const country = named ?? store;
  const [phone, email] = [readPhone(lines, country), readEmail(lines)];
  const others = lines.map(({label, text}) => ({label, text: restOf(text, [phone, email])}));
  const line = others.length === 1 && !others[0]!.label ? others[0]!.text : undefined;
  const place = readPlace(others, country);
  const city = place && (line === undefined || !isNameBefore(place, line)) ? place.city : undefined;
  const streetAddress = place && readStreet(others, place, country);
  const labelled = trimCriteria(readLabelled(lines, country));
  const rest = line === undefined ? undefined : restOf(line, [place?.zipCode, city, streetAddress]);
  const isFound = !!(phone ?? email ?? place ?? labelled.zipCode ?? labelled.city ?? labelled.streetAddress);
  return {
    ...readName(lines, rest, isFound),
    zipCode: place?.zipCode,
    city,
    state: place?.state,
    streetAddress,
    phone,
    email,
    ...labelled,
    country: named === store ? undefined : named,
  };
}

/**
 * Whatever a CSR has at hand: a signature, a shipping label, a link, a number. What is certain goes into the criteria, the rest
 * is left out. An order number leaves all other criteria out, as the search does.
 */
export function readPasted(text: string, country: string): Pasted {
  const {lines, problem} = linesOf(text);
  if (problem) return {criteria: {}, problem};
  const store = country.toUpperCase();
  const orderId = readOrderId(lines, store);
  const criteria = takable(orderId ? {orderId} : readAddress(lines, store));
  return Object.keys(criteria).length ? {criteria} : {criteria, problem: 'nothing'};
}
