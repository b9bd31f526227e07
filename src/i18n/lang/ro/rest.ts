/* Romanian: what is not seen first. */
import type {Translations} from '../../messages.js';
import {words as acting} from './acting.js';
import {words as customers} from './customers.js';
import {words as orders} from './orders.js';
import {words as work} from './work.js';

export const words: Translations = {...orders, ...acting, ...customers, ...work};
