/** Takes away what was kept in this tab, by whichever CSR; after somebody was signed in also the receipts, which all tabs share. */
export function forgetSession(wasSignedIn: boolean): void {
  try {
    forget(sessionStorage, '');
    if (wasSignedIn) forget(localStorage, 'receipts.');
  } catch {
    // Without storage nothing was kept.
  }
}

function forget(storage: Storage, what: string): void {
  for (const key of Object.keys(storage)) if (key.startsWith(`aurora-order-desk.${what}`)) storage.removeItem(key);
}
