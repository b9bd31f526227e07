import {OrderHistory} from '../elements/order-history.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('order-history', OrderHistory);
