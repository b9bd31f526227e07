import {LockTakeover} from '../elements/lock-takeover.js';
import {defineOnce} from './define-once.js';
import './order-desk.js';
import './csr-sign-in.js';

defineOnce('lock-takeover', LockTakeover);
