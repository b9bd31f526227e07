/** States and provinces that are written with their codes in addresses, which are also what HCL Commerce searches by. */
const STATES: Readonly<Record<string, string>> = {
  US: 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP AA AE AP',
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
  AU: 'ACT NSW NT QLD SA TAS VIC WA',
  BR: 'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO',
};

/** The code of a state of that country, or undefined. */
export function stateCode(text: string, country: string): string | undefined {
  const code = text.replace(/\./g, '').toUpperCase();
  return Object.hasOwn(STATES, country) && STATES[country]?.split(' ').includes(code) ? code : undefined;
}
