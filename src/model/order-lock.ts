/**
 * Who keeps an order (or a cart) from being changed by others.
 * `mine`: the signed-in CSR. `other`: somebody else; `holder` is a logon ID where the service tells it.
 */
export type OrderLock = {readonly state: 'none'} | {readonly state: 'mine'} | {readonly state: 'other'; readonly holder?: string};

export const UNLOCKED: OrderLock = {state: 'none'};
export const MINE: OrderLock = {state: 'mine'};

/** Logon ID of the other person who holds the lock, where that is known. */
export const holderOf = (lock: OrderLock | undefined): string | undefined => (lock?.state === 'other' ? lock.holder : undefined);

export const sameLock = (a: OrderLock, b: OrderLock): boolean =>
  a.state === b.state && (a.state !== 'other' || b.state !== 'other' || a.holder === b.holder);

/** What can be done about a lock, by whose it is; the first is the usual one. */
export const LOCK_CHOICES = {
  none: ['take'],
  mine: ['release'],
  other: ['take-over-and-unlock', 'take-over'],
} as const satisfies Record<OrderLock['state'], readonly string[]>;
