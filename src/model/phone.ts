/** How a country writes its phone numbers. */
interface PhonePlan {
  /** The digits of a number dialled within the country. */
  readonly national: RegExp;
  /** How the end of a number is written, the usual first; `#` is a digit. Four, since each is a request. */
  readonly endings: readonly string[];
}

const NORTH_AMERICA: PhonePlan = {
  national: /^1?[2-9]\d\d[2-9]\d{6}$/,
  endings: ['###-####', '#######', '### ####', '####'],
};

const PLANS: Readonly<Record<string, PhonePlan>> = {
  US: NORTH_AMERICA,
  CA: NORTH_AMERICA,
  GB: {national: /^0[1-35789]\d{8,9}$/, endings: ['######', '### ###', '### ####', '####']},
  DE: {national: /^0[1-9]\d{5,10}$/, endings: ['######', '## ## ##', '### ###', '####']},
  FR: {national: /^0[1-9]\d{8}$/, endings: ['## ## ## ##', '########', '##.##.##.##', '##-##-##-##']},
  IT: {national: /^(?:0\d{6,10}|3\d{8,9})$/, endings: ['######', '### ####', '### ###', '####']},
  ES: {national: /^[6-9]\d{8}$/, endings: ['### ###', '######', '## ## ##', '###-###']},
  BR: {national: /^0?[1-9]{2}9?[2-9]\d{7}$/, endings: ['####-####', '########', '#### ####', '####']},
  CN: {national: /^(?:1[3-9]\d{9}|0\d{9,11})$/, endings: ['########', '#### ####', '####-####', '####']},
  TW: {national: /^0[2-9]\d{7,8}$/, endings: ['###-###', '######', '### ###', '####']},
  KR: {national: /^0[1-7]\d{7,9}$/, endings: ['###-####', '#######', '### ####', '####']},
  JP: {national: /^0[1-9]\d{8,9}$/, endings: ['##-####', '######', '## ####', '####']},
  RU: {national: /^[78]?[3489]\d{9}$/, endings: ['###-##-##', '#######', '### ## ##', '##-##']},
  RO: {national: /^0[237]\d{8}$/, endings: ['### ###', '######', '### ####', '###.###']},
  PL: {national: /^[1-9]\d{8}$/, endings: ['### ###', '######', '###-###', '## ##']},
  AU: {national: /^(?:0[2-478]\d{8}|1[38]00\d{6})$/, endings: ['### ###', '#### ####', '######', '####']},
  NL: {national: /^0[1-9]\d{8}$/, endings: ['######', '## ## ##', '### ####', '####']},
};

/** Of countries that are not listed. A number without any mark could be anything there, unless it begins as if dialled. */
const ELSEWHERE: PhonePlan = {national: /^0[1-9]\d{6,10}$/, endings: ['######', '### ###', '## ##', '####']};

const planOf = (country: string): PhonePlan => (Object.hasOwn(PLANS, country) && PLANS[country]) || ELSEWHERE;

/** With the code of a country: "+49 30 …", "0049 30 …", from North America "011 49 30 …". */
const INTERNATIONAL = /^(?:\+|00|011)[1-9]\d{7,14}$/;

const EXTENSION = /\s*(?:ext\.?|x|#)\s*\d{1,6}$/i;

/** The number without its punctuation, an extension, and the zero that is not dialled from abroad: "+49 (0)30 …". */
const dialled = (text: string): string =>
  text
    .normalize('NFKC')
    .slice(0, 60)
    .replace(EXTENSION, '')
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '');

export const phoneDigits = (text: string): string => dialled(text).replace(/\D/g, '');

/** True for a whole number, dialled within the country or from abroad. */
export const isPhone = (text: string, country: string): boolean =>
  INTERNATIONAL.test(dialled(text)) || planOf(country).national.test(phoneDigits(text));

/** A number without area code is written so only where people write it on its own. */
export const isLocalPhone = (text: string, country: string): boolean =>
  planOf(country) === NORTH_AMERICA && /^[2-9]\d\d[-. ]\d{4}$/.test(text);

/** The end of the number as people in that country write it; none of a number that is no more than an end itself. */
export function phoneEndings(text: string, country: string): readonly string[] {
  const digits = phoneDigits(text);
  if (digits.length < FULL) return [];
  return planOf(country).endings.map((ending) => {
    const rest = [...digits.slice(-ending.replace(/[^#]/g, '').length)];
    return ending.replace(/#/g, () => rest.shift() ?? '');
  });
}

/** So many digits are a number of somebody; fewer are a part of one. */
const FULL = 7;

/** Without the prefixes that are dialled in one place and not in another. */
const core = (digits: string): string => (digits.length < FULL ? digits : digits.replace(/^0+/, ''));

/** True when the numbers are the same, with or without the codes of country and area, or when one holds the part typed. */
export function holdsPhone(stored: string, typed: string): boolean {
  const [whole, part] = [core(phoneDigits(stored)), core(phoneDigits(typed))];
  if (!part || !whole) return false;
  return whole.includes(part) || (whole.length >= FULL && part.endsWith(whole));
}
