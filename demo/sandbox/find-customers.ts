import type {Call} from './call.js';
import type {User} from './model.js';
import {rangeOf, type Page} from './paging.js';
import {criterion} from './search-text.js';

const MAX_RESULTS = 20;

/** zipcode is written in lower case here, unlike in the order search. */
const FIELDS: Readonly<Record<string, (user: User) => string | undefined>> = {
  logonId: ({logonId}) => logonId,
  firstName: ({firstName}) => firstName,
  lastName: ({lastName}) => lastName,
  email1: ({address}) => address?.email1,
  phone1: ({address}) => address?.phone1,
  address1: ({address}) => address?.address1,
  city: ({address}) => address?.city,
  state: ({address}) => address?.state,
  country: ({address}) => address?.country,
  zipcode: ({address}) => address?.zipCode,
  parentOrgName: ({organization}) => organization?.name,
};

/** Registered customers, by last name. Buyers of organizations belong to the B2B store, all others to the B2C store (choice). */
export function findCustomers({sandbox, store, query}: Call): Page<User> {
  const criteria = Object.entries(FIELDS)
    .map(([name, read]) => ({read, criterion: criterion(query, name)}))
    .filter((entry) => entry.criterion !== undefined);
  const customers = [...sandbox.users.values()]
    .filter(({registerType, organization}) => registerType === 'R' && (organization !== undefined) === (store.type === 'B2B'))
    .filter((user) => criteria.every(({read, criterion}) => criterion?.matches(read(user) ?? '')))
    .sort((one, other) => one.lastName.localeCompare(other.lastName) || Number(one.userId) - Number(other.userId));
  return rangeOf(customers, query, MAX_RESULTS);
}
