import {html, type TemplateResult} from 'lit';
import type {Words} from '../i18n/words.js';
import type {Address} from '../model/address.js';

/** “First Last”, or what there is of it. */
export const personName = ({firstName, lastName}: Address): string => [firstName, lastName].filter(Boolean).join(' ');

const placeOf = ({city, state, zipCode}: Address): string => [[city, state].filter(Boolean).join(', '), zipCode].filter(Boolean).join(' ');

const onLines = (lines: readonly (string | undefined)[]): TemplateResult =>
  html`${lines.filter(Boolean).map((line, i) => (i ? html`<br /><bdi>${line}</bdi>` : html`<bdi>${line}</bdi>`))}`;

/** The order service gives a country's code only. */
function countryName({locale}: Words, country: string | undefined): string | undefined {
  return country && /^[A-Z]{2}$/.test(country) ? new Intl.DisplayNames(locale, {type: 'region'}).of(country) : country;
}

/** An address on its lines; with `contact` also phone and email. */
export const addressBlock = (words: Words, address: Address, contact = false): TemplateResult =>
  onLines([
    personName(address),
    ...address.lines,
    placeOf(address),
    countryName(words, address.country),
    ...(contact ? [address.phone, address.email] : []),
  ]);

/** Name and place on two lines, for a row. */
export const addressInRow = (address: Address): TemplateResult =>
  onLines([personName(address), [...address.lines, placeOf(address), address.country].filter(Boolean).join(', ')]);
