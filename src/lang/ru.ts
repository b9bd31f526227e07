/* Russian, for those who bundle: there from the start, without a request. */
import {words as first} from '../i18n/lang/ru/first.js';
import {addPack} from '../i18n/lang/packs.js';
import {words as rest} from '../i18n/lang/ru/rest.js';

addPack('ru', [() => Promise.resolve({words: first}), () => Promise.resolve({words: rest})]);
