import type {Country} from '../../../model/country.js';
import {answer, each, text, type Decode, type Fields} from '../json.js';

export const decodeCountries: Decode<readonly Country[]> = (body) =>
  each(answer(body)['countries'], ({code, displayName, states}) => {
    const country = decodeRegion({code, displayName});
    return country && {...country, states: each(states, decodeRegion)};
  });

const decodeRegion = ({code, displayName}: Fields) => {
  const found = text(code);
  return found === undefined ? undefined : {code: found, name: text(displayName) ?? found};
};
