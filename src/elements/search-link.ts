/** A link to a search holds its criteria behind this: in the fragment, which never reaches a server. */
export const SEARCH_LINK = '#find-orders?';

/** What the page's entry of the history holds; undefined where the host keeps something else than an object there. */
export function entryState(): Readonly<Record<string, unknown>> | undefined {
  const state: unknown = history.state ?? {};
  return typeof state === 'object' ? (state as Record<string, unknown>) : undefined;
}
