import type {Words} from '../i18n/words.js';

/** “10:14” of today; with the day when it was another. */
export function sinceText({locale}: Words, at: number): string {
  const date = new Date(at);
  const today = date.toDateString() === new Date().toDateString();
  return date.toLocaleString(locale, {timeStyle: 'short', ...(!today && {dateStyle: 'medium'})});
}
