import {OrderList} from '../elements/order-list.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('order-list', OrderList);
