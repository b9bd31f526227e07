import type {OrderOpenEvent} from 'aurora-order-desk';
import type {} from 'aurora-order-desk/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

/** What Svelte's template checker reads; the package itself is not installed here, only the shape of its types. */
export const allowed: SvelteHTMLElements['find-orders'] = {
  'max-results': 5,
  criteria: {lastName: 'Smith'},
  'onorder-open': (event: OrderOpenEvent) => event.orderId,
  'on:order-open': ({orderId}) => orderId,
};
export const heard: SvelteHTMLElements['customer-service'] = {'onorder-canceled': ({orderId}) => orderId};
// @ts-expect-error a choice of two
export const refused: SvelteHTMLElements['order-desk'] = {auth: 'password'};
