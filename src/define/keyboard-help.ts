import {KeyboardHelp} from '../elements/keyboard-help.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('keyboard-help', KeyboardHelp);
