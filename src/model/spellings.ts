import {fold, foldSpelled} from './fold.js';
import {CRITERION_LENGTH, trimCriteria, type OrderCriteria, type OrderCriterion} from './order-search.js';
import {phoneEndings} from './phone.js';
import {postalCodeForms, postalCodeStart} from './postal-code.js';

export {whyItMatches, type Reason} from './why-it-matches.js';

/** The same question in other words. */
export interface Spelling {
  readonly criteria: OrderCriteria;
  /** What the server finds so is what was meant; else it finds more, and each row must be looked at (`whyItMatches`). */
  readonly vouched: boolean;
}

/** Each is a request. */
const MOST = 4;

/** What people write with accents and without, the one that tells most first. */
const WORDS = ['lastName', 'streetAddress', 'city', 'firstName'] as const satisfies readonly OrderCriterion[];

/** Scripts whose letters carry accents. */
const ACCENTED_SCRIPT = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u;

/** Halves of a shorter word would find everybody. */
const SHORTEST_WORD = 4;

function without(criteria: OrderCriteria, names: readonly OrderCriterion[]): OrderCriteria {
  const left: Partial<Record<OrderCriterion, string>> = {...criteria};
  for (const name of names) delete left[name];
  return left;
}

function withWords(criteria: OrderCriteria, change: (word: string) => string): OrderCriteria {
  const changed: Partial<Record<OrderCriterion, string>> = {...criteria};
  for (const name of WORDS) if (changed[name]) changed[name] = change(changed[name]);
  return changed;
}

/** The number's end finds it whatever stands before; names and places are looked at in the rows, they may be spelled otherwise, too. */
const phoneSpellings = (criteria: OrderCriteria, country: string): Spelling[] =>
  phoneEndings(criteria.phone ?? '', country).map((phone) => ({
    criteria: {...without(criteria, [...WORDS, 'zipCode']), phone},
    vouched: false,
  }));

/** The ZIP in the country's other forms; a ZIP+4 also by its ZIP. */
function postalCodeSpellings(criteria: OrderCriteria, country: string): Spelling[] {
  const {zipCode = ''} = criteria;
  const start = postalCodeStart(zipCode, country);
  const forms = postalCodeForms(zipCode, country).map((form) => ({criteria: {...criteria, zipCode: form}, vouched: true}));
  return country === 'US' && start ? [{criteria: {...criteria, zipCode: start}, vouched: false}] : forms;
}

/** First name for last name. */
function swapped({firstName, lastName, ...rest}: OrderCriteria): OrderCriteria {
  return trimCriteria({...rest, firstName: lastName, lastName: firstName});
}

/**
 * An accent that was typed or left out is in one half of the word: the other half finds it. Other names and places are looked
 * at in the rows.
 */
function halvesSpellings(criteria: OrderCriteria): Spelling[] {
  const name = WORDS.find((word) => ACCENTED_SCRIPT.test(criteria[word] ?? '') && [...fold(criteria[word]!)].length >= SHORTEST_WORD);
  if (!name) return [];
  const letters = [...fold(criteria[name]!)];
  const middle = letters.length >> 1;
  const halves = [letters.slice(middle), letters.slice(0, middle)].map((half) => half.join('').trim());
  return halves.map((half) => ({criteria: {...without(criteria, WORDS), [name]: half}, vouched: false}));
}

/** HCL ignores case: two spellings that differ only in it ask the same. */
const asksTheSame = (a: OrderCriteria, b: OrderCriteria): boolean => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<OrderCriterion>;
  return [...names].every((name) => a[name]?.toLowerCase() === b[name]?.toLowerCase());
};

const isAskable = (criteria: OrderCriteria): boolean => Object.values(criteria).every((text: string) => text.length <= CRITERION_LENGTH);

/**
 * Other spellings of a search that found nothing, the likeliest first: HCL Commerce finds what holds the text as typed, ignoring
 * case only. A whole phone number is asked for in the country's usual formats; else the ZIP with and without its break, then
 * names and places without accents, names the other way round, and halves of the word that tells most.
 * By the ways of the country that is searched in, else the store's. Never the search itself; none for an order number.
 */
export function spellingsOf(criteria: OrderCriteria, country: string): readonly Spelling[] {
  const given = trimCriteria(criteria);
  if (given.orderId) return [];
  const where = given.country ?? country;
  const byPhone = phoneSpellings(given, where);
  if (byPhone.length) return byPhone.filter(({criteria}) => !asksTheSame(criteria, given)).slice(0, MOST);
  const byZip = postalCodeSpellings(given, where);
  // A form of the ZIP that nobody vouches for goes with every other spelling: one doubt does not exclude the other.
  const start = postalCodeStart(given.zipCode ?? '', where);
  const base = start ? {...given, zipCode: start} : given;
  const candidates: Spelling[] = [
    ...byZip,
    ...[fold, foldSpelled]
      .map((change) => withWords(base, change))
      .filter((changed) => !asksTheSame(changed, base))
      .map((changed) => ({criteria: changed, vouched: !start})),
    ...(given.firstName || given.lastName ? [{criteria: swapped(base), vouched: !start}] : []),
    ...halvesSpellings(base),
  ];
  const spellings: Spelling[] = [];
  const isKnown = (criteria: OrderCriteria): boolean =>
    [given, ...spellings.map((known) => known.criteria)].some((known) => asksTheSame(known, criteria));
  // Written out, a text can become longer than the search takes.
  for (const candidate of candidates) if (isAskable(candidate.criteria) && !isKnown(candidate.criteria)) spellings.push(candidate);
  return spellings.slice(0, MOST);
}
