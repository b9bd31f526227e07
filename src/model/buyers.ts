import {fold} from './fold.js';
import type {OrderSummary} from './order.js';

/** Fewer digits are an extension, or a typing mistake. */
const PHONE_DIGITS = 7;

/** "000 000 0000" is typed where a phone number is required and there is none. */
const isOneDigit = (digits: string): boolean => /^(\d)\1*$/.test(digits);

/** Rows that share one of these marks are of the same buyer. A guest's customer ID is negative and identifies nobody. */
function marksOf({customerId, shipTo}: OrderSummary): string[] {
  const {email, phone = '', firstName = '', lastName = '', lines = [], zipCode} = shipTo ?? {};
  const marks: string[] = [];
  if (customerId && !customerId.startsWith('-')) marks.push(`customer ${customerId}`);
  if (email?.includes('@')) marks.push(`email ${email.trim().toLowerCase()}`);
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  if (digits.length >= PHONE_DIGITS && !isOneDigit(digits)) marks.push(`phone ${digits}`);
  const name = fold(`${firstName} ${lastName}`);
  const street = fold(lines[0] ?? '');
  if (name && street && zipCode) marks.push(JSON.stringify([name, street, fold(zipCode).replace(/[\s-]/g, '')]));
  return marks;
}

/**
 * Rows of the same buyer together: those that share the customer, the email, the phone, or name, street and ZIP, directly or
 * through others. Groups and rows stay in the order in which they were first seen.
 */
export function groupByBuyer(orders: readonly OrderSummary[]): readonly (readonly OrderSummary[])[] {
  // Union-find: each row points to an earlier row of the same buyer, or to itself; the ways to the first row are shortened as they are gone.
  const parents = orders.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  const firstWith = new Map<string, number>();
  orders.forEach((order, index) => {
    for (const mark of marksOf(order)) {
      const other = firstWith.get(mark);
      if (other === undefined) firstWith.set(mark, index);
      else {
        const [a, b] = [rootOf(index), rootOf(other)];
        // The first row of a group is its root, which keeps the groups in order.
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  const groups = new Map<number, OrderSummary[]>();
  orders.forEach((order, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(order);
    else groups.set(root, [order]);
  });
  return [...groups.values()];
}
