import {LockTakeover} from '../elements/lock-takeover.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('lock-takeover', LockTakeover);
