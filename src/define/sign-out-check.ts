import {defineOnce} from '../elements/define-once.js';
import {SignOutCheck} from '../elements/sign-out-check.js';
import './held-locks.js';

defineOnce('sign-out-check', SignOutCheck);
