import {FindOrders} from '../elements/find-orders.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('find-orders', FindOrders);
