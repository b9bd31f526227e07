import {expect} from '@open-wc/testing';
import {decodeCountries} from '../../../../src/gateway/hcl/wire/countries.js';
import {countriesBody} from '../bodies.js';

describe('decodeCountries', () => {
  it('reads countries with their states', () =>
    expect(decodeCountries(countriesBody())).to.deep.equal([
      {code: 'CA', name: 'Canada', states: [{code: 'NS', name: 'Nova Scotia'}]},
      {code: 'MC', name: 'Monaco', states: []},
    ]));

  it('shows the code where there is no name, and leaves out what has no code', () =>
    expect(decodeCountries({countries: [{code: 'CA', states: null}, {displayName: 'Nowhere'}, {code: '', states: []}]})).to.deep.equal([
      {code: 'CA', name: 'CA', states: []},
    ]));

  it('gives none where there are none', () => expect(decodeCountries({})).to.deep.equal([]));
});
