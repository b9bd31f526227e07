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
export const recentAndSaved = 'Recent and saved';
export const keyboardShortcuts = 'Keyboard shortcuts';
export const any = 'Any';
export const moreCriteria = 'More criteria';
export const criteriaIgnored = 'With an order number, the other criteria are ignored.';
export const nothingEntered = 'Enter an order number, or at least one other criterion.';
