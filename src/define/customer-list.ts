import {CustomerList} from '../elements/customer-list.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('customer-list', CustomerList);
