import {OrderDesk} from '../elements/order-desk.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('order-desk', OrderDesk);
