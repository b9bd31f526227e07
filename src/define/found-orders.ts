import {FoundOrders} from '../elements/found-orders.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('found-orders', FoundOrders);
