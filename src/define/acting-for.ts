import {ActingFor} from '../elements/acting-for.js';
import {defineOnce} from '../elements/define-once.js';

defineOnce('acting-for', ActingFor);
