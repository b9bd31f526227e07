/** Takes away what was kept in this tab, by whichever CSR. */
export function forgetSession(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith('aurora-order-desk.')) sessionStorage.removeItem(key);
  } catch {
    // Without storage nothing was kept.
  }
}
