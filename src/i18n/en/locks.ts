/* English: Locks, and what can be done to an order. */

export const lockedByYou = 'locked by you';
export const lockedBy = 'locked by {holder}';
export const notLocked = 'not locked';
export const somebodyElse = 'somebody else';
/** By whose the lock of a pending order is. */
export const lockAdvice = {
  none: 'Nobody has locked this order.',
  mine: 'You have locked this order. Others cannot change it until you unlock it.',
  other: '{holder} has locked this order. Take it over to change it; {holder} will lose the lock.',
} as const;

/** What actions are called. */
export const action = {
  take: 'Lock',
  'take-over': 'Take over',
  'take-over-and-unlock': 'Take over and unlock',
  release: 'Unlock',
  cancel: 'Cancel order',
  reorder: 'Re-order',
  comment: 'Add comment',
  'enable-account': 'Enable account',
  'disable-account': 'Disable account',
} as const;
