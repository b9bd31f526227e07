import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Failure} from '../model/failure.js';
import type {Refusal, Situation} from '../model/rules.js';
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

const REFUSED: Readonly<Record<string, string>> = en.refused;

/** A failure in sentences: what happened and what to do, then what is known, then what support needs. */
export function failureLines(words: Words, {facts}: Failure): readonly [string, ...string[]] {
  const {t} = words;
  const {kind, refusal, changed, veto, outcome, serverText, key, code} = facts;
  if (refusal) return [refusalText(words, refusal)];
  if (changed) return [t(en.changed), ...changeLines(words, changed.seen, changed.now)];
  if (veto) return [veto];
  const support = [key, code].filter(Boolean).join(' ');
  return [
    t(REFUSED[key ?? ''] ?? en.failure[kind]),
    ...(outcome ? [t(en.outcome[outcome])] : []),
    ...(serverText ? [t(en.serverSays, {text: serverText})] : []),
    ...(support ? [t(en.support, {code: support})] : []),
  ];
}
