/* What the search form needs once it is used; loaded when the form is on screen. */
import {html, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import {ordersOf} from '../desk/order-store.js';
import type {OrderCriteria} from '../model/order-search.js';
import {defineLater} from './define-later.js';
import type {Found} from './found-orders.js';

export {focusInForm} from './focus-in-form.js';
export {orderProblems} from './find-orders-problems.js';
export {SearchPlace} from './search-place.js';
export {Shortcuts} from './shortcuts.js';

/** Searches; what shows the results is loaded meanwhile. */
export async function findOrders(desk: Desk, criteria: OrderCriteria, max: number, signal: AbortSignal): Promise<Found> {
  const [matches] = await Promise.all([
    ordersOf(desk).find(criteria, max, signal),
    defineLater('found-orders', async () => (await import('./found-orders.js')).FoundOrders),
    defineLater('order-list', async () => (await import('./order-list.js')).OrderList),
  ]);
  return {criteria, matches};
}

export async function loadSavedSearches(desk: Desk): Promise<void> {
  await Promise.all([defineLater('saved-searches', async () => (await import('./saved-searches.js')).SavedSearches), desk.loadSearches()]);
}

/** Recent and saved searches. */
export const savedSearches = (
  {searches: memory}: Desk,
  criteria: OrderCriteria,
  choose: (criteria: OrderCriteria) => void,
): TemplateResult =>
  html`<saved-searches
    .memory=${memory}
    .criteria=${criteria}
    .choose=${choose}
    exportparts="field, button, input, label, error"
  ></saved-searches>`;
