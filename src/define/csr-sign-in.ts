import {CsrSignIn} from '../elements/csr-sign-in.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('csr-sign-in', CsrSignIn);
