/* Traditional Chinese, for those who bundle: there from the start, without a request. */
import {words as first} from '../i18n/lang/zh-TW/first.js';
import {addPack} from '../i18n/lang/packs.js';
import {words as rest} from '../i18n/lang/zh-TW/rest.js';

addPack('zh-TW', [() => Promise.resolve({words: first}), () => Promise.resolve({words: rest})]);
