import {FindCustomers} from '../elements/find-customers.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('find-customers', FindCustomers);
