import {OrderDesk} from '../elements/order-desk.js';
import {defineOnce} from './define-once.js';

defineOnce('order-desk', OrderDesk);
