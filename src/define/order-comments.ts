import {OrderComments} from '../elements/order-comments.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('order-comments', OrderComments);
