import type {Answer, Call, Route} from '../call.js';
import {countryList} from '../countries.js';

/** Needs no session. countryCodeStates is a string; what it holds with a countryCode is not documented, here the code (choice). */
function countriesAndStates({query, langId}: Call): Answer {
  const code = query.get('countryCode') ?? '';
  return {body: {countries: countryList(langId, code), countryCodeStates: code}};
}

export const COUNTRY_ROUTES: Route[] = [{method: 'get', path: 'country/country_state_list', run: countriesAndStates}];
