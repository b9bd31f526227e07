/* English: Finding orders. */

export const findOrders = 'Find orders';
export const criterion = {
  orderId: 'Order number',
  startDate: 'Start date',
  endDate: 'End date',
  firstName: 'First name',
  lastName: 'Last name',
  streetAddress: 'Street address',
  country: 'Country or region',
  state: 'State or province',
  city: 'City',
  zipCode: 'ZIP or postal code',
  phone: 'Phone',
  email: 'Email',
  organizationName: 'Organization name',
} as const;
export const anything = 'Paste or type anything';
export const anythingHint = 'An order number, a phone, an email, an address label or a whole signature: it fills the boxes below.';
export const filledIn = 'Filled in: {boxes}.';
export const pastedProblem = {
  empty: 'There is nothing in it to read.',
  'too-long': 'This is more than 10,000 characters. Paste only the part with the name, the address or the number.',
  binary: 'This is no text that can be read.',
  nothing: 'No order number, phone, email or address was recognized. Type what you know into the boxes below.',
} as const;
export const recentAndSaved = 'Recent and saved';
export const keyboardShortcuts = 'Keyboard shortcuts';
export const any = 'Any';
export const moreCriteria = 'More criteria';
export const criteriaIgnored = 'With an order number, the other criteria are ignored.';
export const nothingEntered = 'Enter an order number, or at least one other criterion.';
export const criterionProblem = {
  number: 'An order number has digits only.',
  date: 'Enter a date of the calendar, such as 2026-04-12.',
  future: 'This day is yet to come: no order was placed after it.',
  range: 'The end date is before the start date.',
  length: 'At most 40 characters can be searched.',
} as const;
