import {expect} from '@open-wc/testing';
import type {Address} from '../../src/model/address.js';
import type {OrderCriteria} from '../../src/model/order-search.js';
import {spellingsOf, whyItMatches} from '../../src/model/spellings.js';
import {aRow, anAddress} from '../support/builders.js';

const shown = (criteria: OrderCriteria, country = 'US'): string[] =>
  spellingsOf(criteria, country).map(({criteria, vouched}) => `${JSON.stringify(criteria).replace(/"/g, '')}${vouched ? '' : ' ?'}`);

describe('spellingsOf', () => {
  it('has none of nothing, of an order number, and of what has one spelling', () => {
    expect(shown({})).to.deep.equal([]);
    expect(shown({orderId: '700101', phone: '4165550100', lastName: 'Peña'})).to.deep.equal([]);
    expect(shown({zipCode: '62704'})).to.deep.equal([]);
    expect(shown({zipCode: '10115'}, 'DE')).to.deep.equal([]);
    expect(shown({email: 'ana@example.com'})).to.deep.equal([]);
    expect(shown({startDate: '2026-03-01', organizationName: 'Lumen Lamps', country: 'CA', state: 'ON'})).to.deep.equal([]);
    expect(shown({phone: '0100'})).to.deep.equal([]);
  });

  it('asks for the end of a phone number in the usual formats, and leaves names and places to the check', () =>
    expect(
      shown({phone: '4165550100', lastName: 'Peña', city: 'x', zipCode: 'M5V1A1', state: 'ON', startDate: '2026-03-01'}, 'CA'),
    ).to.deep.equal([
      '{phone:555-0100,state:ON,startDate:2026-03-01} ?',
      '{phone:5550100,state:ON,startDate:2026-03-01} ?',
      '{phone:555 0100,state:ON,startDate:2026-03-01} ?',
      '{phone:0100,state:ON,startDate:2026-03-01} ?',
    ]));

  it('does not ask again what was asked', () =>
    expect(shown({phone: '555-0100'})).to.deep.equal(['{phone:5550100} ?', '{phone:555 0100} ?', '{phone:0100} ?']));

  for (const [country, typed, other] of [
    ['CA', 'M5V1A1', 'M5V 1A1'],
    ['CA', 'm5v 1a1', 'M5V1A1'],
    ['GB', 'SW1A1AA', 'SW1A 1AA'],
    ['BR', '01310100', '01310-100'],
    ['JP', '100-0001', '1000001'],
    ['PL', '00950', '00-950'],
    ['NL', '1012 AB', '1012AB'],
  ] as const)
    it(`asks for ${typed} as ${other} in ${country}`, () => expect(shown({zipCode: typed}, country)).to.deep.equal([`{zipCode:${other}}`]));

  it('goes by the country that is searched in', () =>
    expect(shown({country: 'CA', zipCode: 'M5V1A1'}, 'US')).to.deep.equal(['{country:CA,zipCode:M5V 1A1}']));

  it('asks for a ZIP+4 by its ZIP', () => expect(shown({zipCode: '62704-1234'})).to.deep.equal(['{zipCode:62704} ?']));

  it('turns names around and halves the word that tells most', () => {
    expect(shown({firstName: 'Jose', lastName: 'Gonzalez'})).to.deep.equal([
      '{firstName:Gonzalez,lastName:Jose}',
      '{lastName:alez} ?',
      '{lastName:gonz} ?',
    ]);
    expect(shown({lastName: 'Ana'})).to.deep.equal(['{firstName:Ana}']);
    expect(shown({city: 'Montreal'})).to.deep.equal(['{city:real} ?', '{city:mont} ?']);
  });

  it('takes accents off and writes umlauts out', () => {
    expect(shown({lastName: 'Peña'})).to.deep.equal(['{lastName:pena}', '{firstName:Peña}', '{lastName:na} ?', '{lastName:pe} ?']);
    expect(shown({lastName: 'Müller'}).slice(0, 2)).to.deep.equal(['{lastName:muller}', '{lastName:mueller}']);
    expect(shown({lastName: 'Mueller'})).to.include('{lastName:ller} ?');
  });

  it('doubts ZIP and name together', () =>
    expect(shown({lastName: 'Peña', zipCode: 'M5V1A1'}, 'CA')).to.deep.equal([
      '{lastName:Peña,zipCode:M5V 1A1}',
      '{lastName:pena,zipCode:M5V} ?',
      '{zipCode:M5V,firstName:Peña} ?',
      '{zipCode:M5V,lastName:na} ?',
    ]));

  it('turns names around only where the script has no accents', () => {
    expect(shown({firstName: '小明', lastName: '王'}, 'CN')).to.deep.equal(['{firstName:王,lastName:小明}']);
    expect(shown({streetAddress: '中山路12號'}, 'TW')).to.deep.equal([]);
  });

  for (const criteria of [
    {firstName: '%', lastName: "'; --", city: '*', zipCode: '🎁', phone: '🎁🎁🎁🎁🎁🎁🎁', streetAddress: '🎁'.repeat(40)},
    {lastName: '\u0301'.repeat(40), zipCode: '-', phone: '+'},
    {lastName: 'a'.repeat(1_000_000), phone: '1'.repeat(1_000_000)},
  ] as const)
    it(`gets through ${JSON.stringify(criteria).slice(0, 40)}`, () => {
      for (const country of ['US', 'CA', '', 'ZZ', 'toString']) expect(spellingsOf(criteria, country).length).to.be.at.most(4);
    });

  it('has four at most, none twice, never the plain one', () => {
    for (const country of ['US', 'CA', 'GB', 'DE', 'FR', 'JP', 'ZZ'])
      for (const criteria of [
        {firstName: 'Zoë', lastName: 'Müller', streetAddress: 'Große Straße 5', city: 'Köln', zipCode: 'SW1A 1AA'},
        {firstName: 'Zoë', lastName: 'Müller', phone: '030 23125123', zipCode: '50667'},
        {firstName: 'ana', lastName: 'ana'},
      ] as readonly OrderCriteria[]) {
        const all = [criteria, ...spellingsOf(criteria, country).map((spelling) => spelling.criteria)].map((each) =>
          JSON.stringify(Object.entries(each).sort()).toLowerCase(),
        );
        expect(new Set(all).size).to.equal(all.length);
        expect(all.length).to.be.at.most(5);
      }
  });
});

describe('whyItMatches', () => {
  const why = (shipTo: Partial<Address>, criteria: OrderCriteria) =>
    whyItMatches(aRow({shipTo: anAddress(shipTo)}), criteria)?.map(({criterion, shown}) => `${criterion}: ${shown}`);

  it('needs no reason for what the server itself finds', () => {
    expect(why({}, {})).to.deep.equal([]);
    expect(
      why(
        {},
        {firstName: 'AN', lastName: 'smith', streetAddress: 'harbour', city: 'hali', zipCode: 'b3h 1', phone: '555-01', email: 'ANA@'},
      ),
    ).to.deep.equal([]);
    expect(why({}, {startDate: '2026-03-01', endDate: '2026-03-31', organizationName: 'Lumen'})).to.deep.equal([]);
  });

  for (const [shipTo, criteria, reason] of [
    [{phone: '902-555-0143'}, {phone: '9025550143'}, 'phone: 902-555-0143'],
    [{phone: '(902) 555 0143'}, {phone: '+1-902-555-0143'}, 'phone: (902) 555 0143'],
    [{zipCode: 'B3H 1A1'}, {zipCode: 'b3h1a1'}, 'zipCode: B3H 1A1'],
    [{lastName: 'Gonzáles'}, {lastName: 'Gonzales'}, 'lastName: Gonzáles'],
    [{lastName: 'Mueller'}, {lastName: 'Müller'}, 'lastName: Mueller'],
    [{city: 'Montréal'}, {city: 'MONTREAL'}, 'city: Montréal'],
    [{lines: ['c/o Ruiz', 'Große Straße 5']}, {streetAddress: 'grosse strasse'}, 'streetAddress: Große Straße 5'],
    [{firstName: 'Ruiz', lastName: 'Ana'}, {firstName: 'Ana', lastName: 'Ruiz'}, 'firstName: Ana|lastName: Ruiz'],
    [{firstName: 'Ruíz', lastName: 'Ana'}, {lastName: 'Ruiz'}, 'lastName: Ruíz'],
    [{firstName: 'Zoë', phone: '902 555 0143'}, {firstName: 'zoe', phone: '9025550143'}, 'firstName: Zoë|phone: 902 555 0143'],
  ] as const)
    it(`says ${reason} for ${JSON.stringify(criteria)}`, () => expect(why(shipTo, criteria)?.join('|')).to.equal(reason));

  for (const [shipTo, criteria] of [
    [{phone: '902-555-0143'}, {phone: '902-555-0144'}],
    [{phone: undefined}, {phone: '902-555-0144'}],
    [{zipCode: 'B3H 1A1'}, {zipCode: 'B3H 1A2'}],
    [
      {firstName: 'Ana', lastName: 'Smith'},
      {firstName: 'Ana', lastName: 'Ruiz'},
    ],
    [
      {firstName: 'Ana', lastName: 'Smith'},
      {firstName: 'Smith', lastName: 'Ruiz'},
    ],
    [{city: 'Halifax'}, {city: 'Halifax', lastName: 'Ruiz'}],
    [{email: 'ana@example.com'}, {email: 'ána@example.com'}],
    [{stateCode: 'NS'}, {state: 'ON'}],
    [{country: 'US'}, {country: 'CA'}],
  ] as const)
    it(`does not fit ${JSON.stringify(shipTo)} to ${JSON.stringify(criteria)}`, () => expect(why(shipTo, criteria)).to.be.undefined);

  it('takes the server’s word where a row has no code', () => {
    expect(why({country: 'Canada', state: 'Nova Scotia'}, {country: 'CA', state: 'NS'})).to.deep.equal([]);
    expect(why({country: 'CA', stateCode: 'NS'}, {country: 'CA', state: 'NS'})).to.deep.equal([]);
  });

  it('fits no row without an address, but those that are asked for nothing in it', () => {
    expect(whyItMatches(aRow({shipTo: undefined}), {lastName: 'Smith'})).to.be.undefined;
    expect(whyItMatches(aRow({shipTo: undefined}), {startDate: '2026-03-01'})).to.deep.equal([]);
  });

  it('knows an order by its number alone', () => {
    expect(whyItMatches(aRow({orderId: '700101'}), {orderId: '700101', lastName: 'Other'})).to.deep.equal([]);
    expect(whyItMatches(aRow({orderId: '700101'}), {orderId: '70010'})).to.be.undefined;
  });

  it('accepts what each spelling is for', () => {
    for (const [criteria, shipTo] of [
      [{lastName: 'Gonzalez'}, {lastName: 'González'}],
      [{lastName: 'Munoz'}, {lastName: 'Muñoz'}],
      [{lastName: 'Mueller'}, {lastName: 'Müller'}],
      [{city: 'Krakow'}, {city: 'Kraków'}],
      [{lastName: 'Peña'}, {lastName: 'Pena'}],
      [
        {firstName: 'Ruiz', lastName: 'Ana'},
        {firstName: 'Ana', lastName: 'Ruiz'},
      ],
      [{phone: '4165550100'}, {phone: '(416) 555-0100'}],
      [{phone: '+1 416 555 0100'}, {phone: '416/5550100'}],
      [
        {zipCode: 'M5V1A1', lastName: 'Pena'},
        {zipCode: 'M5V 1A1', lastName: 'Peña'},
      ],
    ] as readonly [OrderCriteria, Partial<Address>][]) {
      const row = anAddress(shipTo);
      const found = spellingsOf(criteria, 'CA').filter(({criteria: {firstName = '', lastName = '', city = '', zipCode = '', phone = ''}}) =>
        [
          [row.firstName, firstName],
          [row.lastName, lastName],
          [row.city, city],
          [row.zipCode, zipCode],
          [row.phone, phone],
        ].every(([stored = '', asked = '']) => stored.toLowerCase().includes(asked.toLowerCase())),
      );
      expect(found, JSON.stringify(criteria)).not.to.be.empty;
      expect(whyItMatches(aRow({shipTo: row}), criteria), JSON.stringify(criteria)).not.to.be.empty;
    }
  });
});
