import type {Address} from '../model.js';
import {STREETS, type Place} from './places.js';

export interface Person {
  firstName: string;
  lastName: string;
  email?: string;
}

/** An address whose details follow from its number, so that it is the same at each start. */
export function makeAddress(number: number, {firstName, lastName, email}: Person, place: Place, changes: Partial<Address> = {}): Address {
  return {
    addressId: String(90000 + number),
    nickName: 'home',
    addressType: 'SB',
    firstName,
    lastName,
    address1: `${(number % 180) + 1} ${STREETS[number % STREETS.length]}`,
    address2: number % 5 === 0 ? `Apt ${(number % 30) + 1}` : '',
    city: place.city,
    state: place.state,
    country: place.country,
    zipCode: place.zipCode,
    phone1: `${place.phone}-${String(number % 10000).padStart(4, '0')}`,
    email1: email ?? '',
    ...changes,
  };
}
