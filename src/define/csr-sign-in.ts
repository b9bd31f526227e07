import {CsrSignIn} from '../elements/csr-sign-in.js';
import {defineOnce} from './define-once.js';
import './order-desk.js';

defineOnce('csr-sign-in', CsrSignIn);
