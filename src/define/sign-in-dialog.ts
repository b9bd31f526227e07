import {defineOnce} from '../elements/define-once.js';
import {SignInDialog} from '../elements/sign-in-dialog.js';
import './csr-sign-in.js';

defineOnce('sign-in-dialog', SignInDialog);
