/** What scripts/bench.mjs calls in the page. */
import '../../src/define.js';
import {coachTimes, scroll} from './many-orders.js';
import {openAndClose} from './remains.js';
import {openOrder} from './orders.js';
import {rowsByElement, rowsByHand, rowsByList} from './rows.js';
import {search, searchOverHttp} from './search.js';
import {desk} from './desk.js';

declare global {
  var bench: typeof api;
}

const api = {
  ready: desk('10201').then(() => true),
  rowsByElement,
  rowsByHand,
  rowsByList,
  search,
  searchOverHttp,
  scroll,
  coachTimes,
  openOrder,
  openAndClose,
};
globalThis.bench = api;
