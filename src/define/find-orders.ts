import {FindOrders} from '../elements/find-orders.js';
import {defineOnce} from './define-once.js';
import './order-desk.js';
import './csr-sign-in.js';

defineOnce('find-orders', FindOrders);
