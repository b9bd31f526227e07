import {defineOnce} from '../elements/define-once.js';
import {OrderPeek} from '../elements/order-peek.js';

defineOnce('order-peek', OrderPeek);
