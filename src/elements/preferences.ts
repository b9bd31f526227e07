/* How a CSR left the desk in this browser; never anything about a customer. Without storage the desk works from its defaults. */

const key = (name: string): string => `aurora-order-desk.${name}`;

export function readPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(key(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // Storage is full or forbidden.
  }
}
