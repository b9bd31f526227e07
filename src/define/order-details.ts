import {OrderDetails} from '../elements/order-details.js';
import {defineOnce} from '../elements/define-once.js';
import './lock-takeover.js';
import './order-comments.js';

defineOnce('order-details', OrderDetails);
