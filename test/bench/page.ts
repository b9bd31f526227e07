/** What scripts/bench.mjs calls in the page. */
import '../../src/define.js';
import {openAndClose, openOrder} from './orders.js';
import {rowsByElement, rowsByHand} from './rows.js';
import {desk} from './desk.js';

declare global {
  var bench: typeof api;
}

const api = {
  ready: desk('10201').then(() => true),
  rowsByElement,
  rowsByHand,
  openOrder,
  openAndClose,
};
globalThis.bench = api;
