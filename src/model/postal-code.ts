/** How a country writes its ZIP or postal codes. */
interface PostalCode {
  /** Compact: without blanks and hyphens, in capitals. */
  readonly pattern: RegExp;
  /** Where the two parts meet, from the end if negative, and by what. */
  readonly cut?: number;
  readonly by?: ' ' | '-';
  /** Where it stands in an address: after the city, before it, or on its own anywhere, since nothing else looks like it. */
  readonly place: 'last' | 'first' | 'anywhere';
}

const fiveDigits: PostalCode = {pattern: /^\d{5}$/, place: 'first'};
const threeAndTwo: PostalCode = {pattern: /^\d{5}$/, cut: 3, by: ' ', place: 'first'};

const POSTAL_CODES: Readonly<Record<string, PostalCode>> = {
  US: {pattern: /^\d{5}(?:\d{4})?$/, cut: 5, by: '-', place: 'last'},
  CA: {pattern: /^[ABCEGHJ-NPR-TVXY]\d[ABCEGHJ-NPR-TV-Z]\d[ABCEGHJ-NPR-TV-Z]\d$/, cut: 3, by: ' ', place: 'anywhere'},
  GB: {pattern: /^[A-Z]{1,2}\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2}$/, cut: -3, by: ' ', place: 'anywhere'},
  NL: {pattern: /^[1-9]\d{3}[A-Z]{2}$/, cut: 4, by: ' ', place: 'anywhere'},
  BR: {pattern: /^\d{8}$/, cut: 5, by: '-', place: 'anywhere'},
  JP: {pattern: /^\d{7}$/, cut: 3, by: '-', place: 'anywhere'},
  PL: {pattern: /^\d{5}$/, cut: 2, by: '-', place: 'anywhere'},
  PT: {pattern: /^[1-9]\d{3}(?:\d{3})?$/, cut: 4, by: '-', place: 'anywhere'},
  AU: {pattern: /^(?:0[289]|[1-9]\d)\d\d$/, place: 'last'},
  DE: {pattern: /^(?!00)\d{5}$/, place: 'first'},
  FR: {pattern: /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/, place: 'first'},
  ES: {pattern: /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/, place: 'first'},
  IT: fiveDigits,
  KR: {pattern: /^[0-6]\d{4}$/, place: 'first'},
  CN: {pattern: /^(?:0[1-7]|1[0-6]|2[0-7]|3[0-6]|4[0-7]|5[1-7]|6[1-7]|7[1-5]|8[1345])\d{4}$/, place: 'first'},
  TW: {pattern: /^[1-9]\d{2}(?:\d{2,3})?$/, place: 'first'},
  RU: {pattern: /^[1-6]\d{5}$/, place: 'first'},
  RO: {pattern: /^(?:0[1-9]|[1-9]\d)\d{4}$/, place: 'first'},
  CZ: threeAndTwo,
  GR: threeAndTwo,
  SE: threeAndTwo,
  SK: threeAndTwo,
};

const ruleOf = (country: string): PostalCode | undefined => (Object.hasOwn(POSTAL_CODES, country) ? POSTAL_CODES[country] : undefined);

const compactPostalCode = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** True when the country has such ZIP or postal codes, whatever their blanks and hyphens. */
export const isPostalCode = (text: string, country: string): boolean =>
  text.length <= 12 && !!ruleOf(country)?.pattern.test(compactPostalCode(text));

export const postalCodePlace = (country: string): PostalCode['place'] | undefined => ruleOf(country)?.place;

/** The two parts of a code that the country writes in two. */
function partsOf(text: string, country: string): {first: string; second: string; by: string} | undefined {
  const {cut, by} = ruleOf(country) ?? {};
  const compact = compactPostalCode(text);
  if (!cut || !by || !isPostalCode(text, country)) return undefined;
  const [first, second] = [compact.slice(0, cut), compact.slice(cut)];
  return second ? {first, second, by} : undefined;
}

/** The code as the country writes it and without a break: where the text is in two parts, or could be. */
export function postalCodeForms(text: string, country: string): readonly string[] {
  const parts = partsOf(text, country);
  return parts ? [`${parts.first}${parts.by}${parts.second}`, `${parts.first}${parts.second}`] : [];
}

/** The part that every form of the code begins with. */
export const postalCodeStart = (text: string, country: string): string | undefined => partsOf(text, country)?.first;

const ZIP_PLUS_4 = /^(\d{5})\d{4}$/;

/** True when the code holds what was typed, whatever the blanks and hyphens; for a ZIP+4 its ZIP will do. */
export function holdsPostalCode(stored: string, typed: string): boolean {
  const [whole, part] = [compactPostalCode(stored), compactPostalCode(typed)];
  return whole.includes(part) || ZIP_PLUS_4.exec(part)?.[1] === whole;
}
