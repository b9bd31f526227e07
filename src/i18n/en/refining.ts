/* English: What was found, and the way on when more orders match than are shown. */

export const found = {one: '{n} order found', other: '{n} orders found'} as const;
export const foundSome = '{n} of {total} orders';
export const foundMore = '{n} or more orders found';
export const newestFirst = 'The newest come first.';
export const refine = 'The newest are shown. Choose below to see fewer, or go on to older ones.';
export const foundNone = 'No order matches';
export const foundNoneHint = 'Orders are found by shipping data, not billing data. Check the spelling, or use fewer criteria.';

export const refineOrders = 'Refine';
/** Names of the groups of chips. */
export const chipKind = {state: 'State', city: 'City', month: 'Placed in', status: 'Status'} as const;
export const chipCount = '{label} ({n})';
export const foundInAll = 'All that fit your choice. Without it, {n} of {total} were found so far.';
export const olderOrders = 'Older orders';
export const showOlder = 'Placed until {day}';
export const withoutCarts = 'Placed orders, without carts';
export const crowdedDay = 'More orders were placed on that day than a search gives. Narrow by state or city.';
export const notByDate = 'The others have no date: they are carts. Narrow by state or city to find them.';
export const hereOnly = 'HCL Commerce cannot search by status: this looks only at the {n} orders that were found so far.';
export const foundHere = {one: '{n} order of those found so far', other: '{n} orders of those found so far'} as const;
export const otherSpellings = 'Also look for other spellings';
export const triedSpellings = 'Other spellings were tried, too.';
export const matchesBy = '{criterion} matches: {shown}';
export const refresh = 'Refresh';
