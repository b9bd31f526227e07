import type {Call} from './call.js';
import type {Address, Order} from './model.js';
import {rangeOf, type Page} from './paging.js';
import {criterion} from './search-text.js';
import {parseTimestamp} from './wire/dates.js';
import {shippingAddresses} from './addresses.js';

type Test = (order: Order) => boolean;

const MAX_RESULTS = 20;

/** Criteria on the shipping address: parameter and what it is compared with. */
const ADDRESS_FIELDS: Readonly<Record<string, (address: Address) => string>> = {
  firstName: ({firstName}) => firstName,
  lastName: ({lastName}) => lastName,
  streetAddress1: ({address1}) => address1,
  country: ({country}) => country,
  state: ({state}) => state,
  city: ({city}) => city,
  zipCode: ({zipCode}) => zipCode,
  phone: ({phone1}) => phone1,
  email: ({email1}) => email1,
};

/** Find Orders. Choice: all criteria must fit, and with none at all every order fits. */
export function searchOrders(call: Call): Page<Order> {
  const tests = [orderIdTest(call), statusTest(call), dateTest(call), addressTest(call), organizationTest(call)].filter(
    (test) => test !== undefined,
  );
  const orders = [...call.sandbox.orders.values()].filter(
    (order) => order.storeId === call.store.storeId && tests.every((test) => test(order)),
  );
  return rangeOf(orders.sort(comparator(call.query)), call.query, MAX_RESULTS);
}

function orderIdTest({query}: Call): Test | undefined {
  const orderId = query.get('orderId')?.trim();
  return orderId ? (order) => order.orderId === orderId : undefined;
}

/** 9.1 filters by status. Without that, pending carts of guests are hidden, or the only ones with retrievePendingGuestOrders=true. */
function statusTest({sandbox, query, version}: Call): Test {
  const statuses = version === '9.1' ? query.get('status') : null;
  if (statuses) return ({status}) => statuses.split(',').includes(status);
  const wanted = query.get('retrievePendingGuestOrders') === 'true';
  return ({status, buyerId}) => (status === 'P' && sandbox.users.get(buyerId)?.registerType === 'G') === wanted;
}

/** Carts were not placed, so no date finds them. The server's time zone is UTC (choice). */
function dateTest({query}: Call): Test | undefined {
  const from = parseTimestamp(query, 'orderDateFrom');
  const to = parseTimestamp(query, 'orderDateTo');
  if (from === undefined && to === undefined) return undefined;
  return ({placed}) => placed !== undefined && placed >= (from ?? -Infinity) && placed <= (to ?? Infinity);
}

/** One of the order's addresses must fit all criteria. */
function addressTest({query}: Call): Test | undefined {
  const criteria = Object.entries(ADDRESS_FIELDS)
    .map(([name, read]) => ({read, criterion: criterion(query, name)}))
    .filter((entry) => entry.criterion !== undefined);
  if (criteria.length === 0) return undefined;
  const type = query.get('addressType') ?? '';
  return (order) =>
    shippingAddresses(order)
      .filter(({addressType}) => addressType.includes(type))
      .some((address) => criteria.every(({read, criterion}) => criterion?.matches(read(address))));
}

function organizationTest({sandbox, query}: Call): Test | undefined {
  const name = criterion(query, 'parentOrgName');
  return name && (({buyerId}) => name.matches(sandbox.users.get(buyerId)?.organization?.name ?? ''));
}

/** Choice: TIMEPLACED is newest first with or without DESC, and carts, which have no such time, come before all. */
function comparator(query: URLSearchParams): (one: Order, other: Order) => number {
  const direction = /\bASC$/i.test(query.get('orderByFieldName') ?? '') ? -1 : 1;
  return (one, other) => direction * ((other.placed ?? Infinity) - (one.placed ?? Infinity) || Number(other.orderId) - Number(one.orderId));
}
