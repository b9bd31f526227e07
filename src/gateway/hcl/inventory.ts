import {Failure} from '../../model/failure.js';
import type {Stock} from '../../model/stock.js';
import type {OrderGateway} from '../order-gateway.js';
import {segment, type HclHttp} from './http.js';
import {decodeStock} from './wire/inventory.js';

/** Products in one request: an address may not grow without end. */
const GROUP = 50;

/** How often a group is asked for in halves because it holds a product that the service does not know. */
const MOST_HALVINGS = 8;

/** What the online store has, asked as oneself: stock is the same for all customers of a store. */
export class HclInventory implements Pick<OrderGateway, 'getStock'> {
  readonly #http: HclHttp;

  constructor(http: HclHttp) {
    this.#http = http;
  }

  async getStock(productIds: readonly string[], signal?: AbortSignal): Promise<readonly Stock[]> {
    const found: Stock[] = [];
    const groups = grouped([...new Set(productIds)]);
    let halvings = 0;
    let known = false;
    for (let group = groups.shift(); group; group = groups.shift()) {
      try {
        found.push(...(await this.#read(group, signal)));
        known = true;
      } catch (error) {
        if (!isUnknownProduct(error)) throw error;
        if (group.length > 1 && halvings++ < MOST_HALVINGS) groups.unshift(...halves(group));
        // Where nothing at all is known, it is rather the service that is missing.
        else if (!groups.length && !known) throw error;
      }
    }
    return found;
  }

  #read(productIds: readonly string[], signal?: AbortSignal): Promise<readonly Stock[]> {
    const {storeId} = this.#http.settings;
    const path = `inventoryavailability/${productIds.map(segment).join(',')}`;
    return this.#http.send({path, query: {onlineStoreId: storeId}, signal}, decodeStock);
  }
}

const grouped = (ids: readonly string[]): string[][] =>
  Array.from({length: Math.ceil(ids.length / GROUP)}, (_, i) => ids.slice(i * GROUP, (i + 1) * GROUP));

const halves = (group: readonly string[]): string[][] => {
  const middle = Math.ceil(group.length / 2);
  return [group.slice(0, middle), group.slice(middle)];
};

/** One product that is not known fails the answer for all; a service that is not there names no key. */
const isUnknownProduct = (error: unknown): boolean => error instanceof Failure && error.kind === 'not-found' && !!error.key;
