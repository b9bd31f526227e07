import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Failure} from '../model/failure.js';
import type {Refusal, Situation} from '../model/rules.js';
import {failureLines} from './failure-text.js';
import {moneyText} from './format.js';
import {holderText, lockText, statusText} from './status.js';

/** Why an action is not allowed, and what to do first. */
export const refusalText = (words: Words, refusal: Refusal): string =>
  words.t(en.rule[refusal.reason], {
    holder: holderText(words, 'holder' in refusal ? refusal.holder : undefined),
    status: statusText(words, 'status' in refusal ? refusal.status : undefined),
  });

function changeLines(words: Words, seen: Situation, now: Situation): string[] {
  const {t} = words;
  const pairs = [
    [en.changedFact.status, statusText(words, seen.status), statusText(words, now.status)],
    [en.changedFact.lock, lockText(words, seen.lock), lockText(words, now.lock)],
    [en.changedFact.total, moneyText(words, seen.total), moneyText(words, now.total)],
  ] as const;
  return pairs.filter(([, before, after]) => before !== after).map(([fact, before, after]) => t(fact, {before, after}));
}

/** How an action failed: the rule that said no, what has changed meanwhile, or what went wrong on the way. */
export function actionFailureLines(words: Words, failure: Failure): readonly [string, ...string[]] {
  const {refusal, changed, veto} = failure.facts;
  if (refusal) return [refusalText(words, refusal)];
  if (changed) return [words.t(en.changed), ...changeLines(words, changed.seen, changed.now)];
  return veto ? [veto] : failureLines(words, failure);
}
