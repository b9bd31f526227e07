import {CustomerService} from '../elements/customer-service.js';
import {defineOnce} from '../elements/define-once.js';
import './csr-sign-in.js';
import './find-orders.js';

defineOnce('customer-service', CustomerService);
