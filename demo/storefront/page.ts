/** What the head of every storefront page declares, see fragments/head.html. */
interface AuroraGlobals {
  readonly WCParamJS: {readonly storeId: string; readonly catalogId: string; readonly langId: string; readonly homePageURL: string};
}

export const {WCParamJS: page} = globalThis as unknown as AuroraGlobals;

export const query = new URLSearchParams(location.search);

/** `dojo` or `jquery`; each page leads to others of the same kind. */
const edition = query.get('edition');

/** A page of the same store: each link of an Aurora page says which store, catalogue and language it is for. */
export function storePage(path: string): string {
  const {storeId, catalogId, langId} = page;
  const address = new URL(path, location.href);
  address.search = new URLSearchParams({storeId, catalogId, langId, ...(edition && {edition})}).toString();
  return address.href;
}

/** Runs now, and again whenever the page has replaced an area of itself. */
export function atEachRefresh(work: () => void): void {
  document.addEventListener('area-refreshed', work);
  work();
}

/** An element with text in it; text only, whatever a service sent. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
