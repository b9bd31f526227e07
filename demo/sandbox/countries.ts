import {localeOf} from './languages.js';

interface Country {
  callingCode: string;
  states: Readonly<Record<string, string>>;
}

/** Where the customers live. A country without states takes any text as its state. */
const COUNTRIES: Readonly<Record<string, Country>> = {
  AE: {callingCode: '+971', states: {}},
  CA: {
    callingCode: '+1',
    states: {AB: 'Alberta', BC: 'British Columbia', MB: 'Manitoba', NS: 'Nova Scotia', ON: 'Ontario', QC: 'Quebec', SK: 'Saskatchewan'},
  },
  CN: {callingCode: '+86', states: {}},
  CZ: {callingCode: '+420', states: {}},
  DE: {callingCode: '+49', states: {}},
  DK: {callingCode: '+45', states: {}},
  FR: {callingCode: '+33', states: {}},
  GB: {callingCode: '+44', states: {}},
  IL: {callingCode: '+972', states: {}},
  JP: {callingCode: '+81', states: {}},
  NO: {callingCode: '+47', states: {}},
  PL: {callingCode: '+48', states: {}},
  RU: {callingCode: '+7', states: {}},
  SE: {callingCode: '+46', states: {}},
  US: {
    callingCode: '+1',
    states: {
      AZ: 'Arizona',
      CA: 'California',
      CO: 'Colorado',
      FL: 'Florida',
      GA: 'Georgia',
      IL: 'Illinois',
      MA: 'Massachusetts',
      MN: 'Minnesota',
      NY: 'New York',
      OH: 'Ohio',
      OR: 'Oregon',
      TX: 'Texas',
      WA: 'Washington',
    },
  },
};

export const countryName = (code: string, langId: number): string =>
  code ? (new Intl.DisplayNames(localeOf(langId), {type: 'region', fallback: 'code'}).of(code) ?? code) : '';

export const stateName = (country: string, state: string): string => COUNTRIES[country]?.states[state] ?? state;

/** All countries by name, or one. */
export const countryList = (langId: number, only: string): object[] =>
  Object.entries(COUNTRIES)
    .filter(([code]) => !only || code === only)
    .map(([code, {callingCode, states}]) => ({
      code,
      displayName: countryName(code, langId),
      callingCode,
      states: Object.entries(states).map(([state, displayName]) => ({code: state, displayName})),
    }))
    .sort((one, other) => one.displayName.localeCompare(other.displayName, localeOf(langId)));
