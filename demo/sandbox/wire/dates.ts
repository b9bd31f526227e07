import {localeOf} from '../languages.js';
import {Refusal} from '../refusal.js';

/** 2026-04-12T19:50:38.592Z */
export const isoDate = (ms: number): string => new Date(ms).toISOString();

/** As java.sql.Timestamp prints it, in the server's time zone and without saying which: 2026-04-12 05:02:45.57 */
export const jdbcDate = (ms: number): string =>
  isoDate(ms)
    .replace('T', ' ')
    .replace('Z', '')
    .replace(/0{1,2}$/, '');

/** As the server formats dates for people in their language: April 12, 2026 */
export const localizedDate = (ms: number, langId: number): string =>
  new Intl.DateTimeFormat(localeOf(langId), {dateStyle: 'long', timeZone: 'UTC'}).format(ms);

/** Reads yyyy-MM-dd HH:mm:ss.SSS as UTC. */
export function parseTimestamp(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name)?.trim();
  if (!value) return undefined;
  const ms = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,9})?$/.test(value) ? Date.parse(`${value.replace(' ', 'T')}Z`) : NaN;
  if (Number.isNaN(ms)) throw new Refusal('value-not-supported', name, value);
  return ms;
}
