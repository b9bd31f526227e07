/** The likeliest first: the next is only looked at when the one before does not read the text. */
const STYLES = ['long', 'medium', 'short', 'full'] as const;
type DateStyle = (typeof STYLES)[number];

type Field = 'year' | 'month' | 'day';

/** How a locale writes a date: what its numbers are, and what its words say. */
interface Shape {
  readonly fields: readonly Field[];
  /** How many digits a number below ten has. */
  readonly widths: readonly number[];
  /** When the month is a word. */
  readonly month?: number;
  /** When the day of the week stands there. */
  readonly weekday?: number;
}

/** Where Java, which formats for HCL Commerce, has a plain blank, browsers may have another kind. */
const withPlainBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A server in Arabic may write digits of its own: U+0660 to U+0669. */
const withPlainDigits = (text: string): string => text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** "March 2, 2026" → "March #, #" */
const frameOf = (text: string): string => text.replace(/\d+/g, '#');

const isField = (type: string): type is Field => type === 'year' || type === 'month' || type === 'day';

/** The shape of each frame of a style: every month, where it matters on every day of the week. */
function framesOf(locale: string, dateStyle: DateStyle): ReadonlyMap<string, Shape> {
  const format = new Intl.DateTimeFormat(locale, {dateStyle, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn'});
  const frames = new Map<string, Shape>();
  // The first day that is asked for is January 1st: its numbers are as short as the locale writes them.
  let widths: readonly number[] | undefined;
  for (let month = 1; month <= 12; month++) {
    for (let day = 1; day <= (dateStyle === 'full' ? 7 : 1); day++) {
      const date = new Date(Date.UTC(2001, month - 1, day));
      const parts = format.formatToParts(date);
      const numbers = parts.filter(({type, value}) => isField(type) && /\d/.test(value));
      const fields = numbers.map(({type}) => type).filter(isField);
      widths ??= numbers.map(({value}) => value.replace(/\D/g, '').length);
      frames.set(frameOf(withPlainBlanks(parts.map(({value}) => value).join(''))), {
        fields,
        widths,
        month: fields.includes('month') ? undefined : month,
        weekday: parts.some(({type}) => type === 'weekday') ? date.getUTCDay() : undefined,
      });
    }
  }
  return frames;
}

const cache = new Map<string, ReadonlyMap<string, Shape>>();

function cachedFrames(locale: string, style: DateStyle): ReadonlyMap<string, Shape> {
  const key = `${locale} ${style}`;
  let frames = cache.get(key);
  if (!frames) cache.set(key, (frames = framesOf(locale, style)));
  return frames;
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `yyyy-mm-dd`, if there is such a day. */
const dayOf = (year: number, month: number, day: number): string | undefined =>
  year >= 1000 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(year, month))
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : undefined;

/** The day that the shape writes with exactly these numbers. */
function readNumbers({fields, widths, month, weekday}: Shape, numbers: readonly string[]): string | undefined {
  const numberOf = (field: Field): number => Number(numbers[fields.indexOf(field)]);
  const year = numberOf('year');
  const isWritten = fields.every((field, i) => {
    const {length} = numbers[i]!;
    return field === 'year' ? length === widths[i] : length === Math.max(widths[i]!, String(Number(numbers[i])).length);
  });
  const day = isWritten ? dayOf(year < 100 ? 2000 + year : year, month ?? numberOf('month'), numberOf('day')) : undefined;
  return day && (weekday === undefined || new Date(day).getUTCDay() === weekday) ? day : undefined;
}

const ISO_OR_JDBC = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * The day in a text that the server formatted for the language: `yyyy-mm-dd`, or undefined for all that the locale does not
 * write exactly so (or that is an ISO or JDBC time, of which the day is taken as written).
 */
export function readShownDate(text: string | undefined, locale: string): string | undefined {
  // No date is longer; whatever is, is not looked at.
  if (!text || text.length > 80) return undefined;
  const plain = withPlainDigits(withPlainBlanks(text));
  const [, ...iso] = ISO_OR_JDBC.exec(plain) ?? [];
  if (iso.length) return dayOf(Number(iso[0]), Number(iso[1]), Number(iso[2]));
  const frame = frameOf(plain);
  const numbers = plain.match(/\d+/g) ?? [];
  for (const style of STYLES) {
    const shape = cachedFrames(locale, style).get(frame);
    const found = shape && readNumbers(shape, numbers);
    if (found) return found;
  }
  return undefined;
}

/** The next day, of days as `yyyy-mm-dd`. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return isoDay(date);
}

/** First and last day of a month (`yyyy-mm`). */
export function monthRange(month: string): {startDate: string; endDate: string} {
  const end = new Date(`${month}-01T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return {startDate: `${month}-01`, endDate: isoDay(end)};
}
