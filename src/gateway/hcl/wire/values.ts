import type {Address} from '../../../model/address.js';
import type {Money} from '../../../model/money.js';
import {number, text, type Fields} from '../json.js';

export function money(amount: unknown, currency: unknown): Money | undefined {
  const found = number(amount);
  return found === undefined ? undefined : {amount: found, currency: text(currency) ?? ''};
}

/** An address of the search (`address1`, …), of an order item or of a payment (`addressLine`). */
export function decodeAddress(row: Fields): Address | undefined {
  const {addressLine} = row;
  const lines: unknown[] = Array.isArray(addressLine) ? addressLine : [addressLine, row['address1'], row['address2'], row['address3']];
  const address: Address = {
    firstName: text(row['firstName']),
    lastName: text(row['lastName']),
    lines: lines.map(text).filter((line) => line !== undefined),
    city: text(row['city']),
    state: text(row['stateProvDisplayName']) ?? text(row['stateOrProvinceName']) ?? text(row['state']),
    stateCode: text(row['state']),
    zipCode: text(row['zipCode']) ?? text(row['postalCode']),
    country: text(row['countryDisplayName']) ?? text(row['country']),
    phone: text(row['phone1']) ?? text(row['mobilePhone1']),
    email: text(row['email1']),
  };
  return Object.values<string | readonly string[] | undefined>({...address}).some((value) => value !== undefined && value.length > 0)
    ? address
    : undefined;
}
