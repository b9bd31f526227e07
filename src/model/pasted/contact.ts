import {CRITERION_LENGTH} from '../order-search.js';
import type {LabelledLine} from './labels.js';
import {isLocalPhone, isPhone, phoneDigits} from '../phone.js';

const EMAIL = /^[\p{L}\d._%+'&-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

/** The first email; those of others (To, Cc) do not count. */
export function readEmail(lines: readonly LabelledLine[]): string | undefined {
  for (const {label, text} of lines) {
    if (label === 'skip' || label === 'to' || !text.includes('@')) continue;
    const email = text
      .split(/[\s<>()[\]{}"',;:=?|]+/)
      .map((word) => word.replace(/\.+$/, ''))
      .find((word) => word.length <= CRITERION_LENGTH && EMAIL.test(word));
    if (email) return email;
  }
  return undefined;
}

const DATE = /\b(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}([./-])\d{1,2}\2\d{1,2})\b/g;

/** Digits with what stands between them in phone numbers. */
const NUMBER = /[+(]{0,2}\d[\d ()./-]{4,28}\d/g;

const isLetterOrDigit = (character: string | undefined): boolean => !!character && /[\p{L}\d_@]/u.test(character);

/** Without the first or the last group, too: a ZIP or a house number may stand beside the phone number. */
function* partsOf(number: string, isWhole: boolean): Generator<string> {
  const groups = number.split(' ');
  if (isWhole) yield number;
  if (groups.length < 2) return;
  yield groups.slice(1).join(' ');
  if (isWhole) yield groups.slice(0, -1).join(' ');
}

function phoneIn({label, text}: LabelledLine, country: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const undated = text.replace(DATE, '|');
  for (const {0: number, index} of undated.matchAll(NUMBER)) {
    if (isLetterOrDigit(undated[index + number.length])) continue;
    for (const part of partsOf(number, !isLetterOrDigit(undated[index - 1]))) {
      // Behind a label that says something else, digits alone could be anything.
      if (label === 'other' && /^\d+$/.test(part)) continue;
      const digits = phoneDigits(part).length;
      if (isPhone(part, country) || isLocalPhone(part, country) || (label === 'phone' && digits >= 6 && digits <= 15)) return part;
    }
  }
  return undefined;
}

/** The first phone number of that country, or with a country's code; one that is labelled goes before others, a fax number is none. */
export function readPhone(lines: readonly LabelledLine[], country: string): string | undefined {
  const candidates = lines.filter(({label}) => label !== 'skip');
  const ordered = [...candidates.filter(({label}) => label === 'phone'), ...candidates.filter(({label}) => label !== 'phone')];
  for (const line of ordered) {
    const phone = phoneIn(line, country);
    if (phone) return phone;
  }
  return undefined;
}
