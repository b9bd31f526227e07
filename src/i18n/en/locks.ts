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

/** Where the lock was taken with this browser. */
export const heldSince = 'You hold this since {time}.';
/** Told once to whoever had a lock and has it no more. */
export const lostTo = '{holder} took over your lock (noticed at {time}).';
export const lostToNobody = 'Your lock was released (noticed at {time}).';
export const dismissLoss = 'Dismiss';
/** What another did to the order on show. */
export const orderNow = 'Order {orderId}: {status}, {lock}.';
/** About another’s lock. */
export const lastUpdatedAt = 'Last updated {time}.';
export const lockSinceUnknown = 'HCL Commerce does not say since when it is locked.';
export const lastCommentOf = 'Last comment of {who}:';
export const noCommentOf = 'None of the newest comments is of {holder}.';
export const commentsUnread = 'The comments could not be read.';
export const heldLocks = 'Locked by you';
export const heldLocksLimit =
  'Orders and carts that you have locked with this browser. What you locked elsewhere is not listed: HCL Commerce has no list of locks.';
export const noHeldLocks = 'You have locked nothing with this browser.';
export const lockSince = 'since {time}';
export const unlockOrder = 'Unlock order {orderId}';
export const unlockAll = {one: 'Unlock all ({n})', other: 'Unlock all ({n})'} as const;
export const unlocked = {one: '{n} order is unlocked.', other: '{n} orders are unlocked.'} as const;
/** Asked before signing out. */
export const signOutQuestion = 'Sign out now?';
export const signOutAnyway = 'Sign out anyway';
export const staySignedIn = 'Stay signed in';
export const heldAtSignOut = {
  one: 'You still hold the lock of {n} order. Nobody else can change it until you unlock it or somebody takes it over.',
  other: 'You still hold the locks of {n} orders. Nobody else can change them until you unlock them or somebody takes them over.',
} as const;
/** Then come the orders, each with how its comment begins. */
export const unsentAtSignOut = {
  one: 'Your comment on {n} order is not sent. Signing out deletes it: open the order to send it first.',
  other: 'Your comments on {n} orders are not sent. Signing out deletes them: open the orders to send them first.',
} as const;
export const takeItOverFirst = 'Take it over first';
