import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Money} from '../model/money.js';

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Making a formatter costs more than using it a thousand times. */
function cached<F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
  let found = cache.get(key) as F | undefined;
  if (!found) cache.set(key, (found = make()));
  return found;
}

/** An amount in its own currency; the plain number when the currency is none that the browser knows. */
export function moneyText({locale, t}: Words, money: Money | undefined): string {
  if (!money) return t(en.none);
  const {amount, currency} = money;
  const format = cached(`${locale} ${currency}`, () => {
    try {
      return new Intl.NumberFormat(locale, {style: 'currency', currency});
    } catch {
      return new Intl.NumberFormat(locale, {minimumFractionDigits: 2});
    }
  });
  const text = format.format(amount);
  // Arabic and Hebrew begin with a mark: without another at the end, “US$” is shown as “$US”.
  return text.startsWith('\u200f') ? `${text}\u200e` : text;
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const JDBC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/;

/**
 * An ISO date in the reader's zone. A JDBC time (`yyyy-MM-dd HH:mm:ss.f`) has no zone: it stays the server's wall clock.
 * Text that the server formatted is shown as it is.
 */
export function timeText({locale}: Words, text: string): string {
  const [, day, time] = JDBC.exec(text) ?? [];
  const date = new Date(day ? `${day}T${time}:00Z` : ISO.test(text) ? text : NaN);
  if (Number.isNaN(date.getTime())) return text;
  const timeZone = day ? 'UTC' : undefined;
  return cached(`${locale} ${timeZone}`, () => new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short', timeZone})).format(
    date,
  );
}

/** A day (`yyyy-mm-dd`) in that style; `month` leaves its number out. */
export const dayText = ({locale}: Words, day: string, style: 'day' | 'month'): string =>
  cached(
    `${locale} ${style}`,
    () =>
      new Intl.DateTimeFormat(locale, {...(style === 'month' ? {year: 'numeric', month: 'long'} : {dateStyle: 'medium'}), timeZone: 'UTC'}),
  ).format(new Date(`${day}T00:00:00Z`));
