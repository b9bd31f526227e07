/* English: Finding customers, their accounts, and their order history. */

export const findCustomers = 'Find customers';
export const customersHint = 'Only registered customers are found. The logon ID must be whole; of everything else a part is enough.';
export const noCriterion = 'Enter at least one criterion.';
export const customersFound = {one: '{n} customer found', other: '{n} customers found'} as const;
export const customersSome = '{n} of {total} customers';
export const customersMore = '{n} or more customers';
export const customersRefine = 'HCL Commerce gives no more than these. Add a criterion to see fewer, or choose one below.';
export const customersByName = 'As HCL Commerce orders them.';
export const customersNone = 'No customer matches';
export const customersNoneHint = 'Guests have no account: look for their orders instead. Check the spelling, or use fewer criteria.';
export const customersHere = {one: '{n} customer of those found', other: '{n} customers of those found'} as const;
export const customersHereOnly = 'HCL Commerce cannot search by the state of the account: this looks only at the {n} customers found.';
export const narrowCustomers = 'Refine';
export const hintCount = '{label} ({n})';

export const customers = 'Customers';
export const customerColumn = {
  name: 'Customer',
  logonId: 'Logon ID',
  organization: 'Organization',
  account: 'Account',
  contact: 'Contact',
  menu: 'Actions',
} as const;
export const customerActions = 'Actions for {customer}';
export const contact = 'Contact';
export const contactOf = 'Contact of {customer}';
export const noContact = 'Neither address nor phone nor email is known.';
export const backToCustomers = 'Back to Find customers';

export const accountState = {enabled: 'Enabled', disabled: 'Disabled'} as const;
export const accountQuestion = {
  'enable-account': {
    heading: 'Enable the account of {customer}?',
    text: '{who} will be able to sign in again.',
    decline: 'Not now',
  },
  'disable-account': {
    heading: 'Disable the account of {customer}?',
    text: '{who} will not be able to sign in until the account is enabled again. Orders that were placed already are not affected.',
    decline: 'Leave it enabled',
  },
} as const;
export const accountUnclear = 'Nobody can say now whether it was done. Look at the account again before you repeat it.';

export const orderHistory = 'Order history';
export const customer = 'Customer';
export const address = 'Address';
export const account = 'Account';
export const guestAccount = 'Guest: no account';
export const staffAccount = 'Works for the store';
export const customerUnknown = 'Who this is could not be read. The orders below are of the customer all the same.';
export const showOrders = 'Show';
export const allOrders = 'All orders';
export const orderGroups = 'Groups';
export const singleStatuses = 'One status';
export const historyGroup = {
  carts: 'Carts',
  approval: 'Approval pending or denied',
  open: 'Open',
  shipped: 'Shipped or completed',
  canceled: 'Canceled',
} as const;
export const historyCount = {one: '{n} order', other: '{n} orders'} as const;
export const historyMore = '{n} or more orders';
export const historyFiltered = '{filter}: {count}';
export const noHistory = 'No orders';
export const historyNewest = 'The newest come first.';
export const historyPages = 'Pages of orders';
export const guestOrders =
  'A guest has no account and no history. These are the orders that the order search finds by {what}; carts of guests are not among them.';
export const guestNothingToSearch =
  'A guest has no account and no history, and this one left neither email nor phone nor a name with a ZIP to search for.';
