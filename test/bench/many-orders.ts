/** 300 orders that 15 searches have found together: shown and scrolled, and what the coach makes of them. */
import type {OrderSummary} from '../../src/model/order.js';
import {resultsView, type AnsweredSearch} from '../../src/model/answered-searches.js';
import {chipsOf} from '../../src/model/order-chips.js';
import {firstProgress} from '../../src/desk/search-progress.js';
import {replaying} from './answers.js';
import {desk, frame, tick, until} from './desk.js';

const SEARCHES = 15;
const CRITERIA = {lastName: 'Smith'};
/** A turn or two of the wheel. */
const STEP = 300;

let found: Promise<readonly OrderSummary[]> | undefined;

/** The rows of a search, as an element of the desk has them. */
const rowsOfSearch = (): Promise<readonly OrderSummary[]> => (found ??= replaying(readRows));

async function readRows(): Promise<readonly OrderSummary[]> {
  const element = document.createElement('find-orders');
  (await desk('10201')).append(element);
  await element.updateComplete;
  element.criteria = CRITERIA;
  await element.search();
  const {shownOrders} = element;
  element.remove();
  return shownOrders;
}

/** The rows of the search again and again, each time with other numbers. */
async function answeredSearches(count: number): Promise<readonly AnsweredSearch[]> {
  const rows = await rowsOfSearch();
  return Array.from({length: count}, (_, at) => ({
    criteria: CRITERIA,
    chips: [],
    matches: {
      total: 1000,
      more: true,
      orders: rows.map((order, row) => ({...order, orderId: String(800_000 + at * rows.length + row)})),
    },
  }));
}

/** Scrolls from top to bottom, between two marks in the browser's trace; says how many rows there are. */
export async function scroll(): Promise<number> {
  const found = await answeredSearches(SEARCHES);
  const {matches} = found[0] as AnsweredSearch;
  const element = document.createElement('found-orders');
  element.found = {criteria: CRITERIA, matches, progress: {...firstProgress(CRITERIA, matches), searches: found}};
  (await desk('10201')).append(element);
  await element.updateComplete;
  const root = element.renderRoot as ShadowRoot;
  const list = await until(root, () => root.querySelector('order-list')?.shadowRoot ?? undefined);
  const table = await until(list, () => list.querySelector('table') ?? undefined);
  const rows = table.querySelectorAll('tbody tr').length;
  for (let i = 0; i < 3; i++) await frame();
  performance.mark('scroll begins');
  for (let y = 0, before = -1; before !== scrollY; y += STEP) {
    before = scrollY;
    scrollTo({top: y + STEP, behavior: 'instant'});
    await frame();
  }
  await tick();
  performance.mark('scroll ends');
  element.remove();
  scrollTo({top: 0, behavior: 'instant'});
  return rows;
}

/** What chips and view of that many searches cost, in milliseconds; for another locale nothing is known of its dates yet. */
export async function coachTimes(count: number, locale: string): Promise<{view: number; chips: number}> {
  const found = await answeredSearches(count);
  const start = performance.now();
  const {orders} = resultsView(found, [], locale);
  const viewed = performance.now();
  chipsOf(orders, CRITERIA, locale);
  return {view: viewed - start, chips: performance.now() - viewed};
}
