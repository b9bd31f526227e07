import {DeskCheckPanel} from '../elements/desk-check.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('desk-check', DeskCheckPanel);
