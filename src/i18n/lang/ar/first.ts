import type {Translations} from '../../messages.js';

export const words: Translations = {};
