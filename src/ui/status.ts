import type {MessageKey} from '../i18n/messages.js';
import {en} from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {OrderLock} from '../model/order-lock.js';
import type {LockAction} from '../model/rules.js';
import type {OrderStatus} from '../model/order-status.js';

/** The status in words; a code that we have no words for is shown as it is. */
export function statusText({t}: Words, status: OrderStatus | undefined): string {
  const key = `status.${status}`;
  return key in en ? t(key as MessageKey) : (status ?? t('none'));
}

/** “Lock”, “Unlock”, “Take over”, “Take over and unlock”. */
export const lockActionText = ({t}: Words, name: LockAction): string => t(name === 'take' ? 'lock' : name === 'release' ? 'unlock' : name);

export const holderText = ({t}: Words, holder: string | undefined): string => holder ?? t('lock.somebody');

/** “locked by you”, “locked by csr.bob”, “not locked”. */
export function lockText(words: Words, lock: OrderLock): string {
  if (lock.state === 'none') return words.t('lock.none');
  return lock.state === 'mine' ? words.t('lock.mine') : words.t('lock.other', {holder: holderText(words, lock.holder)});
}
