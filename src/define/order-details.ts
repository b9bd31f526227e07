import {OrderDetails} from '../elements/order-details.js';
import {defineOnce} from './define-once.js';
import './order-desk.js';
import './csr-sign-in.js';
import './lock-takeover.js';
import './order-comments.js';

defineOnce('order-details', OrderDetails);
