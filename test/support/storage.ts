/** Storage as in a private window, or full, for as long as `act` takes. */
export async function withoutStorage(name: 'SecurityError' | 'QuotaExceededError', act: () => Promise<void>): Promise<void> {
  const {getItem, setItem, removeItem} = Storage.prototype;
  const refuse = (): never => {
    throw new DOMException('refused', name);
  };
  Storage.prototype.setItem = refuse;
  if (name === 'SecurityError') Storage.prototype.getItem = Storage.prototype.removeItem = refuse;
  try {
    await act();
  } finally {
    Object.assign(Storage.prototype, {getItem, setItem, removeItem});
  }
}

/** Everything that a storage holds, in one text. */
export const heldBy = (storage: Storage): string => JSON.stringify(Object.entries(storage));
