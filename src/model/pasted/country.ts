import {fold} from '../fold.js';
import type {LabelledLine} from './labels.js';

const COUNTRIES = 'US CA GB DE FR IT ES BR CN TW KR JP RU RO PL AU NL PT CZ GR SE SK AT CH BE IE'.split(' ');

const ALSO: readonly (readonly [name: string, code: string])[] = [
  ['usa', 'US'],
  ['u.s.a.', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['holland', 'NL'],
  ['the netherlands', 'NL'],
  ['korea', 'KR'],
  ['czech republic', 'CZ'],
  ['российская федерация', 'RU'],
];

let names: ReadonlyMap<string, string> | undefined;

/** Names in English and in the country's own language, as the browser knows them. */
function countryNames(): ReadonlyMap<string, string> {
  const nameOf = (locale: string, code: string): string => fold(new Intl.DisplayNames(locale, {type: 'region'}).of(code) ?? code);
  return (names ??= new Map([
    ...COUNTRIES.flatMap((code) =>
      ['en', new Intl.Locale('und', {region: code}).maximize().language].map((locale) => [nameOf(locale, code), code] as const),
    ),
    ...ALSO,
  ]));
}

/** A country that is named behind its label, or by the last part of a line. A code alone could be a state's. */
export function readCountry(lines: readonly LabelledLine[]): string | undefined {
  for (const {label, text} of lines) {
    if (label === 'country' && COUNTRIES.includes(text.toUpperCase())) return text.toUpperCase();
    if (label === 'skip' || label === 'from' || label === 'to') continue;
    const last = text.slice(-60).split(/[,;|]/).at(-1) ?? '';
    if (last.length < 2 || /\d/.test(last)) continue;
    const code = countryNames().get(fold(last.replace(/\.$/, ''))) ?? countryNames().get(fold(last));
    if (code) return code;
  }
  return undefined;
}
