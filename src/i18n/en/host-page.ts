/* English: What the desk says about the page that it is in, and to it. */

export const actsFor =
  'This page is acting for {name}. Meanwhile the store may refuse to search, to change locks and to cancel. To work here, first choose “Sign in as Yourself” in the page’s header.';
export const someCustomer = 'a customer';
export const reorderedOnPage = {
  one: '{n} order item was added to the customer’s cart.',
  other: '{n} order items were added to the customer’s cart.',
} as const;
