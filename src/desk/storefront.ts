import {DEFAULTS, type DeskSettings} from './settings.js';

/** The parameters that every Aurora page leaves in `WCParamJS`; all strings, some empty or missing on older pages. */
interface AuroraParameters {
  /** Not Aurora's own: a store's JSP can print it, as no global of a stock page tells B2B from B2C. */
  readonly storeType?: unknown;
  readonly storeId?: unknown;
  readonly catalogId?: unknown;
  readonly langId?: unknown;
  readonly commandContextCurrency?: unknown;
}

interface AuroraGlobals {
  readonly WCParamJS?: AuroraParameters | null;
  /** Root of the store's pages, such as `https://shop.example.com/shop/`. */
  readonly absoluteURL?: unknown;
  /** Milliseconds after which the session ends. */
  readonly inactivityTimeout?: number;
}

/** An element whose ID is that of a missing global would be found in its place, and a link would give its address as the store's. */
export const textIn = (value: unknown): string | undefined => (/^(string|number)$/.test(typeof value) && String(value)) || undefined;

/** The page renews its token in place, so it is read at each write. */
const csrfToken = (): string | undefined => document.querySelector<HTMLInputElement>('#csrf_authToken')?.value || undefined;

/** Where the store gives a page another such token. */
const csrfHref = async (): Promise<string | undefined> => (await import('./storefront-host.js').catch(() => undefined))?.csrfHref();

/** The services are where the pages are, and on this page's own protocol and port where the host is the same, as `getAbsoluteURL` has it. */
function endpoint(absoluteURL = ''): string {
  const [, name, port = ''] = /^https?:\/\/([^/:]+)(:\d+)?/.exec(absoluteURL) ?? [];
  return name && name !== location.hostname ? `https://${name}${port}${DEFAULTS.endpoint}` : DEFAULTS.endpoint;
}

/** Aurora's own search for orders asks for an organization in B2B only. */
const ORGANIZATION = '#findOrders_parentOrgName';

/** What an Aurora page says of its store, and the defaults where it does not. Only this file and storefront-host.ts read the page's globals. */
export function readStorefront(): Omit<DeskSettings, 'hclVersion' | 'auth'> {
  const page = globalThis as AuroraGlobals;
  const {inactivityTimeout} = page;
  const absoluteURL = textIn(page.absoluteURL);
  const WCParamJS = page.WCParamJS ?? {};
  const storeId = textIn(WCParamJS.storeId);
  const catalogId = textIn(WCParamJS.catalogId);
  const langId = textIn(WCParamJS.langId);
  const query = Object.entries({storeId, catalogId, langId}).map(([name, value]) => (value ? `&${name}=${encodeURIComponent(value)}` : ''));
  const storeType = textIn(WCParamJS.storeType);
  const business = storeType ? storeType === 'B2B' : !!document.querySelector(ORGANIZATION);
  return {
    endpoint: endpoint(absoluteURL),
    storeId,
    catalogId,
    langId,
    lang: document.documentElement.lang,
    currency: textIn(WCParamJS.commandContextCurrency),
    storeType: business ? 'B2B' : DEFAULTS.storeType,
    sessionTimeout: Number(inactivityTimeout) / 60_000 || DEFAULTS.sessionTimeout,
    orderHref: `${absoluteURL || '/shop/'}OrderDetail?orderId={orderId}${query.join('')}`,
    csrfToken,
    csrfHref,
  };
}
