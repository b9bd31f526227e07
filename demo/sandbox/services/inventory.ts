import type {Answer, Call, Route} from '../call.js';
import {Refusal} from '../refusal.js';
import {productOf} from '../seed/products.js';
import {stockOf} from '../stock.js';

/**
 * What the online store has of products, by their IDs with commas between. Needs no sign-in, as in HCL; one that is not
 * known fails the whole answer. Choice: physical stores have nothing.
 */
function readInventory({params, query, store, url}: Call): Answer {
  const onlineStoreId = query.get('onlineStoreId') || store.storeId;
  if (onlineStoreId !== store.storeId) throw new Refusal('store-not-found', onlineStoreId);
  const rows = (params['productIds'] ?? '').split(',').map((productId) => {
    const product = productOf(productId);
    if (!product) throw new Refusal('product-not-found', productId);
    const {status, quantity} = stockOf(store.storeId, product);
    return {
      productId,
      inventoryStatus: status,
      availableQuantity: quantity.toFixed(1),
      unitOfMeasure: 'C62',
      onlineStoreId,
      onlineStoreName: store.identifier,
      availabilityDateTime: '',
      x_customField1: null,
    };
  });
  return {body: {resourceId: url.split('?')[0], resourceName: 'inventoryavailability', InventoryAvailability: rows}};
}

export const INVENTORY_ROUTES: Route[] = [{method: 'get', path: 'inventoryavailability/:productIds', run: readInventory}];
