import type {MessageKey} from '../i18n/messages.js';
import type {Words} from '../i18n/words.js';
import type {Failure} from '../model/failure.js';
import type {Refusal, Situation} from '../model/rules.js';
import {moneyText} from './format.js';
import {holderText, lockText, statusText} from './status.js';

/** Why an action is not allowed, and what to do first. */
export const refusalText = (words: Words, refusal: Refusal): string =>
  words.t(`rule.${refusal.reason}`, {
    holder: holderText(words, 'holder' in refusal ? refusal.holder : undefined),
    status: statusText(words, 'status' in refusal ? refusal.status : undefined),
  });

function changeLines(words: Words, seen: Situation, now: Situation): string[] {
  const {t} = words;
  const pairs = [
    ['changed.status', statusText(words, seen.status), statusText(words, now.status)],
    ['changed.lock', lockText(words, seen.lock), lockText(words, now.lock)],
    ['changed.total', moneyText(words, seen.total), moneyText(words, now.total)],
  ] as const;
  return pairs.filter(([, before, after]) => before !== after).map(([key, before, after]) => t(key, {before, after}));
}

/** Refusals whose key says more than their kind. */
const BY_KEY: Readonly<Record<string, MessageKey>> = {
  _ERR_ORDER_IS_LOCKED: 'refused.locked',
  _ERR_ORDER_IS_NOT_LOCKED: 'refused.not-locked',
  _ERR_ORDER_WRONG_STATUS: 'refused.wrong-status',
};

/** A failure in sentences: what happened and what to do, then what is known, then what support needs. */
export function failureLines(words: Words, {facts}: Failure): readonly [string, ...string[]] {
  const {t} = words;
  const {kind, refusal, changed, veto, outcome, serverText, key, code} = facts;
  if (refusal) return [refusalText(words, refusal)];
  if (changed) return [t('failure.changed'), ...changeLines(words, changed.seen, changed.now)];
  if (veto) return [veto];
  const support = [key, code].filter(Boolean).join(' ');
  return [
    t(BY_KEY[key ?? ''] ?? `failure.${kind}`),
    ...(outcome ? [t(`failure.${outcome}`)] : []),
    ...(serverText ? [t('server.says', {text: serverText})] : []),
    ...(support ? [t('support', {code: support})] : []),
  ];
}
