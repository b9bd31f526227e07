import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {OrderLock} from '../model/order-lock.js';
import type {OrderStatus} from '../model/order-status.js';

/** The status in words; a code that we have no words for is shown as it is. */
export function statusText({t}: Words, status: OrderStatus | undefined): string {
  const text = Object.hasOwn(en.status, status ?? '') && en.status[status ?? ''];
  return text ? t(text) : (status ?? t(en.none));
}

export const holderText = ({t}: Words, holder: string | undefined): string => holder ?? t(en.somebodyElse);

/** “locked by you”, “locked by csr.bob”, “not locked”. */
export function lockText(words: Words, lock: OrderLock): string {
  if (lock.state === 'none') return words.t(en.notLocked);
  return lock.state === 'mine' ? words.t(en.lockedByYou) : words.t(en.lockedBy, {holder: holderText(words, lock.holder)});
}
