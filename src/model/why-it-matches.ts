import type {Address} from './address.js';
import {holdsFolded} from './fold.js';
import {trimCriteria, type OrderCriteria, type OrderCriterion} from './order-search.js';
import type {OrderSummary} from './order.js';
import {holdsPhone} from './phone.js';
import {holdsPostalCode} from './postal-code.js';

/** A criterion that fits though it is written otherwise, and how the row has it. */
export interface Reason {
  readonly criterion: OrderCriterion;
  readonly shown: string;
}

type Holds = (stored: string, typed: string) => boolean;

/** The server's own way: ignoring case only. */
const holdsPlainly: Holds = (stored, typed) => stored.toLowerCase().includes(typed.toLowerCase());

/** No reason: fits plainly; undefined: does not fit. */
type Fit = readonly Reason[] | undefined;

function fitOf(criterion: OrderCriterion, typed: string | undefined, stored: readonly (string | undefined)[], holds: Holds): Fit {
  if (!typed) return [];
  const texts = stored.filter((text) => text !== undefined);
  if (texts.some((text) => holdsPlainly(text, typed))) return [];
  const shown = texts.find((text) => holds(text, typed));
  return shown === undefined ? undefined : [{criterion, shown}];
}

const all = (...fits: readonly Fit[]): Fit => fits.reduce<Fit>((known, fit) => (known && fit ? [...known, ...fit] : undefined), []);

/** Names fit as they are, or the other way round; then the row's names are the reason, spelled as typed or not. */
function namesFit({firstName, lastName}: OrderCriteria, shipTo: Address): Fit {
  const straight = all(
    fitOf('firstName', firstName, [shipTo.firstName], holdsFolded),
    fitOf('lastName', lastName, [shipTo.lastName], holdsFolded),
  );
  if (straight) return straight;
  const turned = (criterion: OrderCriterion, typed: string | undefined, stored: string | undefined): Fit =>
    !typed ? [] : stored !== undefined && holdsFolded(stored, typed) ? [{criterion, shown: stored}] : undefined;
  return all(turned('firstName', firstName, shipTo.lastName), turned('lastName', lastName, shipTo.firstName));
}

/** Countries and states are searched by code. Where a row has only the name, the server's word counts. */
function codesFit({country, state}: OrderCriteria, shipTo: Address): Fit {
  const differs = (typed: string | undefined, code: string | undefined): boolean => !!typed && !!code && !holdsPlainly(code, typed);
  const code = shipTo.country && /^[A-Z]{2}$/.test(shipTo.country) ? shipTo.country : undefined;
  return differs(country, code) || differs(state, shipTo.stateCode) ? undefined : [];
}

/**
 * Undefined when the row does not fit the criteria, whatever their spelling; else the criteria that fit only because blanks,
 * punctuation, accents or the order of names do not count. What a row does not show (dates, organization) is the server's word.
 */
export function whyItMatches({orderId, shipTo}: OrderSummary, criteria: OrderCriteria): readonly Reason[] | undefined {
  const given = trimCriteria(criteria);
  if (given.orderId) return given.orderId === orderId ? [] : undefined;
  const address: Address = shipTo ?? {lines: []};
  return all(
    namesFit(given, address),
    fitOf('streetAddress', given.streetAddress, address.lines, holdsFolded),
    fitOf('city', given.city, [address.city], holdsFolded),
    codesFit(given, address),
    fitOf('zipCode', given.zipCode, [address.zipCode], holdsPostalCode),
    fitOf('phone', given.phone, [address.phone], holdsPhone),
    fitOf('email', given.email, [address.email], holdsPlainly),
  );
}
