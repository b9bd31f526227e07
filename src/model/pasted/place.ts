import type {LabelledLine} from './labels.js';
import {stateCode} from './states.js';
import {isPostalCode, postalCodePlace} from '../postal-code.js';

export interface Place {
  readonly zipCode: string;
  readonly city?: string;
  readonly state?: string;
  /** Where it was found, and what stands before it in that line. */
  readonly line: number;
  readonly before: readonly string[];
}

const LETTERS_ONLY = /^[\p{L}\p{M}'’. -]+$/u;
/** Scripts that write an address without blanks: where the city ends is not certain. */
const WITHOUT_BLANKS = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Countries whose addresses have the city behind the code. */
const CITY_BEHIND = ['NL', 'PL', 'PT'];

const isCity = (text: string): boolean =>
  text.length > 1 && LETTERS_ONLY.test(text) && !WITHOUT_BLANKS.test(text) && text.split(' ').length <= 5;

/** "D-10115", "(06236)", "〒100-0001" without what is around the code. */
const bare = (word: string): string => word.replace(/^(?:[A-Z]{1,2}-(?=\d)|〒|[([])/, '').replace(/[)\].]$/, '');

/** True where a code of digits alone is one for certain: a number in another place could be anything. */
function isInPlace(words: readonly string[], from: number, to: number, country: string, isOneLine: boolean): boolean {
  const code = words.slice(from, to).join(' ');
  const before = words[from - 1];
  const behind = words.slice(to);
  switch (postalCodePlace(country)) {
    case 'anywhere':
      return /[^\d]/.test(code) || words.length === 1;
    case 'last':
      return !behind.length && (!before ? words.length === 1 && isOneLine : !!stateCode(before, country) || isOneLine);
    case 'first': {
      if (!behind.length) return isOneLine || !before;
      // Shorter codes look like house numbers and quantities.
      return code.length >= 5 && LETTERS_ONLY.test(behind[0]!) && (!before || /\d/.test(words.slice(0, from).join('')));
    }
    case undefined:
      return false;
  }
}

/** What is longer is no part of an address. */
const LONGEST_PART = 200;

interface Found {
  readonly zipCode: string;
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The last code in a part of a line, of one word or of two. */
function codeIn(part: string, country: string, isOneLine: boolean): Found | undefined {
  if (part.length > LONGEST_PART || !/\d/.test(part)) return undefined;
  const words = part.split(' ');
  const codes = words.map(bare);
  for (let from = words.length - 1; from >= 0; from--) {
    for (const to of [from + 2, from + 1]) {
      const zipCode = codes.slice(from, to).join(' ');
      if (to <= words.length && isPostalCode(zipCode, country) && isInPlace(codes, from, to, country, isOneLine))
        return {zipCode, words, from, to};
    }
  }
  return undefined;
}

/** City and state that stand before the code: "Toronto, ON", "Springfield IL", "São Paulo - SP". What is left is the street's. */
function beforeCode(parts: readonly string[], country: string): Pick<Place, 'city' | 'state' | 'before'> {
  const left = [...parts];
  let state: string | undefined;
  while (left.length) {
    const words = left.pop()!.split(' ');
    const code = state ? undefined : stateCode(words.at(-1) ?? '', country);
    if (code) {
      state = code;
      words.pop();
      if (words.at(-1) === '-') words.pop();
    }
    const city = words
      .join(' ')
      .replace(/[-/]+$/, '')
      .trim();
    if (!city) continue;
    return isCity(city) ? {city, state, before: left} : {state, before: [...left, city]};
  }
  return {state, before: []};
}

/** "Roma (RM)", "Paris Cedex 08" */
const cityBehind = (words: readonly string[], country: string): string | undefined => {
  const city = words
    .join(' ')
    .replace(/ cedex.*$/i, '')
    .replace(country === 'IT' ? / \(?[A-Z]{2}\)?$/ : /\($/, '');
  return isCity(city) ? city : undefined;
};

/** ZIP, city and state by the first line that has a ZIP of that country in the place where addresses have it. */
export function readPlace(lines: readonly LabelledLine[], country: string): Place | undefined {
  for (const [line, {label, text}] of lines.entries()) {
    if (label === 'skip' || label === 'phone' || label === 'other') continue;
    const parts = text.split(/ ?[,;|] ?/).filter(Boolean);
    for (let i = parts.length - 1; i >= 0; i--) {
      const found = codeIn(parts[i]!, country, lines.length === 1);
      if (!found) continue;
      const {zipCode, words, from, to} = found;
      const head = words.slice(0, from).join(' ');
      const before = [...parts.slice(0, i), ...(head ? [head] : [])];
      if (postalCodePlace(country) !== 'first' && !CITY_BEHIND.includes(country)) return {zipCode, line, ...beforeCode(before, country)};
      return {zipCode, line, city: cityBehind(words.slice(to), country), before};
    }
  }
  return undefined;
}
