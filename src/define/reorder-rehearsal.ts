import {defineOnce} from '../elements/define-once.js';
import {ReorderRehearsal} from '../elements/reorder-rehearsal.js';

defineOnce('reorder-rehearsal', ReorderRehearsal);
