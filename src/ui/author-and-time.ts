import {apart} from '../i18n/messages.js';
import type {Words} from '../i18n/words.js';
import {timeText} from './format.js';

/** Who wrote a comment, and when; empty when neither is known. */
export const authorAndTime = (words: Words, author: string | undefined, time: Parameters<typeof timeText>[1] | undefined): string =>
  [author && apart(author, words.locale), time && timeText(words, time)].filter(Boolean).join(', ');
