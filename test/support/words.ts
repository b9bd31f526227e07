import {createTranslate} from '../../src/i18n/messages.js';
import type {Words} from '../../src/i18n/words.js';

/** What template functions speak with, in a locale. */
export const wordsIn = (locale: string): Words => ({locale, t: createTranslate(locale)});

export const english = wordsIn('en-US');
