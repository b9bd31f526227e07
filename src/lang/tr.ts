/* Turkish, for those who bundle: there from the start, without a request. */
import {words as first} from '../i18n/lang/tr/first.js';
import {addPack} from '../i18n/lang/packs.js';
import {words as rest} from '../i18n/lang/tr/rest.js';

addPack('tr', [() => Promise.resolve({words: first}), () => Promise.resolve({words: rest})]);
