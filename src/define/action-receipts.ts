import {ActionReceipts} from '../elements/action-receipts.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('action-receipts', ActionReceipts);
