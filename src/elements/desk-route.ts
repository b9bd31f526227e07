export type View = 'find-orders' | 'find-customers' | 'held-locks' | 'action-receipts' | 'order-history' | 'order';

/** What `<customer-service>` shows; `id` is an order number or a customer's member ID. */
export interface Route {
  readonly view: View;
  readonly id: string;
}

/** Views of nothing in particular. */
const PLAIN: readonly View[] = ['find-orders', 'find-customers', 'held-locks', 'action-receipts'];
const NAMED: Readonly<Partial<Record<View, string>>> = {order: 'order', 'order-history': 'customer'};

/** The whole address, so that neither a `<base>` of the page leads away, nor a path that begins with two slashes. */
export function addressOf({view, id}: Route): string {
  const name = NAMED[view];
  return `${location.href.replace(/#.*$/, '')}#${name ? `${name}=${encodeURIComponent(id)}` : view}`;
}

/** A number as HCL has it, of one that was pasted out of a mail or a spreadsheet. */
const plainNumber = (id: string): string =>
  id
    .normalize('NFKC')
    .trim()
    .replace(/^0+(?=\d)/, '');

/** What the fragment stands for; undefined for none, and for a fragment that is the host page's own. */
export function routeInAddress(): Route | undefined {
  // A link to a search carries the criteria behind a question mark.
  const fragment = location.hash.slice(1).replace(/\?.*$/, '');
  const plain = PLAIN.find((view) => view === fragment);
  if (plain) return {view: plain, id: ''};
  for (const [view, name] of Object.entries(NAMED) as [View, string][]) {
    const id = fragment.startsWith(`${name}=`) && plainNumber(new URLSearchParams(fragment).get(name) ?? '');
    if (id) return {view, id};
  }
  return undefined;
}

export const sameRoute = (one: Route, other: Route): boolean => one.view === other.view && one.id === other.id;
