import type {Store} from './model.js';

export const STORES: readonly Store[] = [
  {storeId: '10201', identifier: 'AuroraESite', type: 'B2C', currency: 'USD', catalogId: '10051'},
  {storeId: '10202', identifier: 'AuroraB2BESite', type: 'B2B', currency: 'USD', catalogId: '10052'},
];
