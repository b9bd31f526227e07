import type {CustomerMatches} from '../../../model/customer-search.js';
import type {Customer, CustomerSummary, CustomerType} from '../../../model/customer.js';
import {answer, each, fields, number, required, text, type Decode, type Fields} from '../json.js';
import {nameIn} from './names.js';
import {decodeAddress} from './values.js';

/** R is a registered customer, and so is who has no such letter: the search gives no others. */
function decodeType(registerType: unknown): CustomerType {
  if (registerType === 'G') return 'guest';
  return registerType === 'A' || registerType === 'S' ? 'administrator' : 'registered';
}

/** `1` is enabled, `0` is not. */
function decodeEnabled(userRegistry: unknown): boolean | undefined {
  const status = text(fields(userRegistry)['status']);
  return status === '1' ? true : status === '0' ? false : undefined;
}

function decodeRow(row: Fields): CustomerSummary | undefined {
  const customerId = text(row['userId']) ?? text(row['memberId']);
  if (!customerId) return undefined;
  return {
    customerId,
    type: decodeType(row['registerType']),
    logonId: text(row['logonId']) ?? text(fields(row['userRegistry'])['logonId']),
    firstName: text(row['firstName']),
    lastName: text(row['lastName']),
    organization: nameIn(row['distinguishedName'], 'o'),
    enabled: decodeEnabled(row['userRegistry']),
  };
}

export const decodeCustomers: Decode<CustomerMatches> = (body) => {
  const {userDataBeans, recordSetTotal, recordSetCompleteIndicator} = answer(body);
  const customers = each(userDataBeans, decodeRow);
  const total = number(recordSetTotal);
  return {
    customers,
    total,
    more:
      total === undefined ? text(recordSetCompleteIndicator) === 'false' || recordSetCompleteIndicator === false : total > customers.length,
  };
};

export const decodeCustomer: Decode<Customer> = (body) => {
  const person = answer(body);
  const home = fields(person['address']);
  const address = decodeAddress(home);
  return {
    customerId: required(person['userId'], 'userId'),
    type: decodeType(person['registerType']),
    logonId: text(person['logonId']) ?? text(fields(person['userRegistry'])['logonId']),
    firstName: text(person['firstName']) ?? address?.firstName,
    lastName: text(person['lastName']) ?? address?.lastName,
    organization: text(person['organizationName']) ?? nameIn(person['distinguishedName'], 'o'),
    enabled: decodeEnabled(person['userRegistry']),
    address,
  };
};
