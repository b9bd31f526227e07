import type {Stock} from '../../../model/stock.js';
import {answer, each, number, text, type Decode, type Fields} from '../json.js';

const STATES: Readonly<Record<string, Stock['state']>> = {Available: 'there', Backorderable: 'expected', Unavailable: 'gone'};

/** Rows of physical stores are no help to who orders online; a state that no document names says nothing. */
function decodeRow(row: Fields): Stock | undefined {
  const productId = text(row['productId']);
  const state = STATES[text(row['inventoryStatus']) ?? ''];
  if (!productId || !state || (text(row['physicalStoreId']) && !text(row['onlineStoreId']))) return undefined;
  const quantity = number(row['availableQuantity']);
  // Where a store does not count, the largest number there is stands for "enough".
  return {productId, state, ...(quantity !== undefined && {quantity})};
}

export const decodeStock: Decode<readonly Stock[]> = (body) => each(answer(body)['InventoryAvailability'], decodeRow);
