export interface Place {
  city: string;
  state: string;
  country: string;
  zipCode: string;
  phone: string;
}

const place = (city: string, state: string, country: string, zipCode: string, phone: string): Place => ({
  city,
  state,
  country,
  zipCode,
  phone,
});

export const TORONTO = place('Toronto', 'ON', 'CA', 'M5V 1A1', '416-555');

/** Real cities with invented phone numbers; Toronto is left to the orders that are to be found there. */
export const PLACES: readonly Place[] = [
  place('Chicago', 'IL', 'US', '60601', '312-555'),
  place('Austin', 'TX', 'US', '73301', '512-555'),
  place('Seattle', 'WA', 'US', '98101', '206-555'),
  place('Boston', 'MA', 'US', '02108', '617-555'),
  place('New York', 'NY', 'US', '10001', '212-555'),
  place('Miami', 'FL', 'US', '33101', '305-555'),
  place('Denver', 'CO', 'US', '80202', '303-555'),
  place('Portland', 'OR', 'US', '97201', '503-555'),
  place('Phoenix', 'AZ', 'US', '85001', '602-555'),
  place('Columbus', 'OH', 'US', '43004', '614-555'),
  place('San Diego', 'CA', 'US', '92101', '619-555'),
  place('Minneapolis', 'MN', 'US', '55401', '612-555'),
  place('Atlanta', 'GA', 'US', '30301', '404-555'),
  place('Ottawa', 'ON', 'CA', 'K1A 0B1', '613-555'),
  place('Vancouver', 'BC', 'CA', 'V5K 0A1', '604-555'),
  place('Calgary', 'AB', 'CA', 'T2P 1J9', '403-555'),
  place('Halifax', 'NS', 'CA', 'B3H 0A1', '902-555'),
  place('Winnipeg', 'MB', 'CA', 'R3B 0N2', '204-555'),
  place('London', '', 'GB', 'SW1A 1AA', '020 7946'),
  place('Leeds', '', 'GB', 'LS1 1UR', '0113 496'),
];

export const MONTREAL = place('Montréal', 'QC', 'CA', 'H2Y 1C6', '514-555');
export const OSLO = place('Oslo', '', 'NO', '0150', '+47 555');
export const BERLIN = place('Berlin', '', 'DE', '10115', '030 555');
export const PARIS = place('Paris', '', 'FR', '75001', '01 55 55');
export const TOKYO = place('東京', '東京都', 'JP', '100-0001', '03-5555');
export const WARSAW = place('Warszawa', '', 'PL', '00-001', '22 555');
export const DUBAI = place('دبي', '', 'AE', '00000', '04 555');
export const HAIFA = place('חיפה', '', 'IL', '3100001', '04-555');
export const SHANGHAI = place('上海', '上海市', 'CN', '200000', '021-5555');
export const MOSCOW = place('Москва', '', 'RU', '101000', '495 555');
export const PRAGUE = place('Praha', '', 'CZ', '110 00', '555 555');

export const STREETS: readonly string[] = [
  'Elm Street',
  'Harbour Road',
  'King Street West',
  'Mill Lane',
  'Station Road',
  'Maple Avenue',
  'Quay 7',
  'Old Post Road',
];
