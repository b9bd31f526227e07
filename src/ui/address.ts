import {html, type TemplateResult} from 'lit';
import type {Words} from '../i18n/words.js';
import type {Address} from '../model/address.js';
import {fullName} from '../model/person-name.js';

const placeOf = ({city, state, zipCode}: Address): string => [[city, state].filter(Boolean).join(', '), zipCode].filter(Boolean).join(' ');

/** The order service gives a country's code only. */
function countryName({locale}: Words, country: string | undefined): string | undefined {
  return country && /^[A-Z]{2}$/.test(country) ? new Intl.DisplayNames(locale, {type: 'region'}).of(country) : country;
}

/** The lines of an address, as they stand on a parcel. */
export const addressLines = (words: Words, address: Address): readonly string[] =>
  [fullName(address, words.locale), ...address.lines, placeOf(address), countryName(words, address.country)].filter(
    (line): line is string => !!line,
  );

/** An address on its lines. */
export const addressBlock = (words: Words, address: Address): TemplateResult =>
  html`${addressLines(words, address).map((line, i) => (i ? html`<br /><bdi>${line}</bdi>` : html`<bdi>${line}</bdi>`))}`;

/** The whole place on one line, for a row. */
export const placeInRow = (address: Address): string => [...address.lines, placeOf(address), address.country].filter(Boolean).join(', ');
