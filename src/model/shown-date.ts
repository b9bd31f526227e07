const STYLES = ['full', 'long', 'medium', 'short'] as const;

type Field = 'year' | 'month' | 'day';

/** How a locale writes a date in one style: the text around the numbers, what the numbers mean, and the month if it is a word. */
interface Shape {
  readonly format: Intl.DateTimeFormat;
  readonly fields: readonly Field[];
  readonly month?: number;
}

/** Where Java, which formats for HCL Commerce, has a plain blank, browsers may have another kind. */
const withPlainBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "March 2, 2026" → "March #, #" */
const frameOf = (text: string): string => text.replace(/\d+/g, '#');

const isField = (type: string): type is Field => type === 'year' || type === 'month' || type === 'day';

/** All frames of a locale: each month, on each day of the week, in each style. */
function framesOf(locale: string): ReadonlyMap<string, readonly Shape[]> {
  const frames = new Map<string, Shape[]>();
  for (const dateStyle of STYLES) {
    const format = new Intl.DateTimeFormat(locale, {dateStyle, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn'});
    for (let month = 1; month <= 12; month++) {
      for (let day = 10; day < (dateStyle === 'full' ? 17 : 11); day++) {
        const parts = format.formatToParts(Date.UTC(2001, month - 1, day));
        const frame = frameOf(withPlainBlanks(parts.map(({value}) => value).join('')));
        const fields = parts.filter(({value}) => /\d/.test(value)).map(({type}) => type);
        const known = frames.get(frame) ?? [];
        const shape: Shape = {format, fields: fields.filter(isField), month: fields.includes('month') ? undefined : month};
        if (!known.some((other) => other.format === format && other.month === shape.month)) frames.set(frame, [...known, shape]);
      }
    }
  }
  return frames;
}

const cache = new Map<string, ReadonlyMap<string, readonly Shape[]>>();

function cachedFrames(locale: string): ReadonlyMap<string, readonly Shape[]> {
  let frames = cache.get(locale);
  if (!frames) cache.set(locale, (frames = framesOf(locale)));
  return frames;
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The day, if there is such a day. */
function dayOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

const ISO_OR_JDBC = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * The day in a text that the server formatted for the language: `yyyy-mm-dd`, or undefined for all that the locale does not
 * write exactly so (or that is an ISO or JDBC time, of which the day is taken as written).
 */
export function readShownDate(text: string | undefined, locale: string): string | undefined {
  // No date is longer; whatever is, is not looked at.
  if (!text || text.length > 80) return undefined;
  const plain = withPlainBlanks(text);
  const [, ...iso] = ISO_OR_JDBC.exec(plain) ?? [];
  if (iso.length) {
    const found = dayOf(Number(iso[0]), Number(iso[1]), Number(iso[2]));
    return found && isoDay(found);
  }
  const numbers = plain.match(/\d+/g)?.map(Number) ?? [];
  for (const {format, fields, month} of cachedFrames(locale).get(frameOf(plain)) ?? []) {
    const numberOf = (field: Field): number => numbers[fields.indexOf(field)] ?? NaN;
    const year = numberOf('year');
    const found = dayOf(year < 100 ? 2000 + year : year, month ?? numberOf('month'), numberOf('day'));
    if (found && withPlainBlanks(format.format(found)) === plain) return isoDay(found);
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
