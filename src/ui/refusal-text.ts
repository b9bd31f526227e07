import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Failure} from '../model/failure.js';
import type {Refusal} from '../model/rules.js';
import {failureLines} from './failure-text.js';
import {holderText, statusText} from './status.js';

/** Why an action is not allowed, and what to do first. */
export function refusalText(words: Words, refusal: Refusal): string {
  const why = words.t(en.rule[refusal.reason], {
    holder: holderText(words, 'holder' in refusal ? refusal.holder : undefined),
    status: statusText(words, 'status' in refusal ? refusal.status : undefined),
  });
  const step = refusal.next && en.firstStep[refusal.next];
  return step ? `${why} ${words.t(step)}` : why;
}

/** How an action failed: the rule that said no, that something has changed meanwhile, or what went wrong on the way. */
export function actionFailureLines(words: Words, failure: Failure): readonly [string, ...string[]] {
  const {t} = words;
  const {refusal, changed, veto, outcome, kind, key} = failure.facts;
  const [what, ...more] = failureLines(words, failure);
  if (refusal) {
    const rule = refusalText(words, refusal);
    if (outcome === 'unclear') return [t(en.overtaken), rule, ...more];
    // What the server refused, it has not done; of the rules here everybody knows that they come before.
    if (outcome === 'half') return refusal.reason === 'not-unlocked' ? [rule, ...more] : [t(en.outcome.half), rule, ...more];
    return more.length ? [rule, t(en.nothingDone), ...more] : [rule];
  }
  const known = outcome ? [t(en.outcome[outcome]), ...more] : more;
  if (changed) return [t(en.changed), ...known];
  if (veto) return [veto];
  if (outcome) return [what, ...known];
  if (kind === 'signed-out') return [t(en.sessionHadEnded), ...more];
  // What stopped it here, and what the server's own words say, needs no more.
  return kind === 'canceled' || (key && key in en.refused) ? [what, ...more] : [what, t(en.nothingDone), ...more];
}
