import {defineOnce} from '../elements/define-once.js';
import {HeldLocks} from '../elements/held-locks.js';

defineOnce('held-locks', HeldLocks);
