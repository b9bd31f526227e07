import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {readPasted} from '../model/pasted/read-pasted.js';
import {criteriaText} from '../ui/criteria-text.js';
import type {ReadText} from './anything-box.js';

/** Reads what was pasted by plain rules, for the store's country. */
export function readAnything(text: string, {country}: Desk): ReadText {
  const {criteria, problem} = readPasted(text, country);
  return {
    criteria,
    unread: !!problem,
    says: (words) => (problem ? words.t(en.pastedProblem[problem]) : words.t(en.filledIn, {boxes: criteriaText(words, criteria)})),
  };
}
