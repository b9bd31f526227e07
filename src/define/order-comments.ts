import {OrderComments} from '../elements/order-comments.js';
import {defineOnce} from './define-once.js';
import './order-desk.js';
import './csr-sign-in.js';

defineOnce('order-comments', OrderComments);
