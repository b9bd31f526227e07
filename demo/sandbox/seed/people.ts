import type {Organization, User} from '../model.js';
import {PASSWORD} from './known-orders.js';
import {makeAddress, type Person} from './make-address.js';
import type {Place} from './places.js';

const base = {currency: 'USD', langId: '-1', enabled: true};

export function customer(userId: number, person: Person, place: Place | undefined, organization?: Organization): User {
  const logonId = person.email ?? `${person.firstName}.${userId}@example.com`.toLowerCase();
  return {
    ...base,
    userId: String(userId),
    logonId,
    password: PASSWORD,
    firstName: person.firstName,
    lastName: person.lastName,
    registerType: 'R',
    roleIds: ['-29'],
    ...(organization && {organization}),
    ...(place && {address: makeAddress(userId, {...person, email: logonId}, place)}),
  };
}

/** Guests have no logon ID; what is known of them stands in the address they typed. */
export const guest = (userId: number, person: Person, place: Place): User => ({
  ...base,
  userId: String(userId),
  firstName: '',
  lastName: '',
  registerType: 'G',
  roleIds: [],
  address: makeAddress(userId, {email: `guest.${userId}@example.com`, ...person}, place),
});

function employee(userId: number, logonId: string, firstName: string, lastName: string, roleId: string, changes: Partial<User> = {}): User {
  return {
    ...base,
    userId: String(userId),
    logonId,
    password: PASSWORD,
    firstName,
    lastName,
    registerType: 'A',
    roleIds: ['-29', roleId],
    ...changes,
  };
}

export const EMPLOYEES: readonly User[] = [
  employee(5001, 'csr.alice', 'Alice', 'Ng', '-3'),
  employee(5002, 'csr.bob', 'Bob', 'Okafor', '-3'),
  employee(5003, 'css.carol', 'Carol', 'Lindqvist', '-14'),
  employee(5004, 'csr.dora', 'Dora', 'Marsh', '-3', {enabled: false}),
  employee(5005, 'csr.eve', 'Eve', 'Santos', '-3', {lockedOutUntil: Number.MAX_SAFE_INTEGER}),
  employee(5006, 'csr.finn', 'Finn', 'Dahl', '-3', {passwordExpired: true}),
];
