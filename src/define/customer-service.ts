import {CustomerService} from '../elements/customer-service.js';
import {defineOnce} from './define-once.js';
import './order-desk.js';
import './csr-sign-in.js';
import './find-orders.js';
import './order-details.js';

defineOnce('customer-service', CustomerService);
