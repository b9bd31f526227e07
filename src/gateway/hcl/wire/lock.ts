import {MINE, UNLOCKED, type OrderLock} from '../../../model/order-lock.js';
import {fields, flag, text, type Fields} from '../json.js';
import {nameIn} from './names.js';

/** Only a locked order names its editor, and not every service does; a lock without a name counts as somebody else's. */
export function decodeLock({locked, orderEditor}: Fields, userId: string | undefined): OrderLock {
  if (!flag(locked)) return UNLOCKED;
  const {uniqueID, externalIdentifier, distinguishedName} = fields(orderEditor);
  if (userId !== undefined && text(uniqueID) === userId) return MINE;
  return {state: 'other', holder: text(fields(externalIdentifier)['identifier']) ?? nameIn(distinguishedName, 'uid')};
}
