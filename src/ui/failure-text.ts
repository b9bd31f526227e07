import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Failure} from '../model/failure.js';

const REFUSED: Readonly<Record<string, string>> = en.refused;
const refused = (by = ''): string | undefined => (Object.hasOwn(REFUSED, by) ? REFUSED[by] : undefined);

/** A failure in sentences: what happened and what to do, then what is known, then what support needs. */
export function failureLines({t}: Words, {facts}: Failure): readonly [string, ...string[]] {
  const {kind, missing, serverText, key, code} = facts;
  const support = [key, code].filter(Boolean).join(' ');
  return [
    t(refused(key) ?? refused(code) ?? (missing ? en.refused._ERR_USER_NOT_FOUND : en.failure[kind])),
    ...(serverText ? [t(en.serverSays, {text: serverText})] : []),
    ...(support ? [t(en.support, {code: support})] : []),
  ];
}
