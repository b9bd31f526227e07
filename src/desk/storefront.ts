import type {DeskSettings} from './settings.js';

/** The parameters that every Aurora page leaves in `WCParamJS`; all strings, some empty or missing on older pages. */
interface AuroraParameters {
  readonly storeId?: string;
  readonly catalogId?: string;
  readonly langId?: string;
  readonly commandContextCurrency?: string;
}

interface AuroraGlobals {
  readonly WCParamJS?: AuroraParameters;
  /** Root of the store's pages, such as `https://shop.example.com/shop/`. */
  readonly absoluteURL?: string;
}

/** The page renews its token in place, so it is read at each write. */
const csrfToken = (): string | undefined => document.querySelector<HTMLInputElement>('#csrf_authToken')?.value || undefined;

/** Where the store gives a page another such token; as in all its addresses, the page's own protocol and port are right. */
const csrfHref = (): string | undefined => {
  const {WCParamJS, absoluteURL} = globalThis as AuroraGlobals;
  if (!absoluteURL) return undefined;
  const {pathname, hostname, host} = new URL(absoluteURL, location.href);
  const {storeId = '', catalogId = '', langId = ''} = WCParamJS ?? {};
  const origin = hostname === location.hostname ? location.origin : `https://${host}`;
  return `${origin}${pathname}GetCSRFAuthTokenV2?${new URLSearchParams({storeId, catalogId, langId})}`;
};

/** What an Aurora page tells about its store. The only place that reads the page's globals. */
export function readStorefront(): Pick<
  DeskSettings,
  'storeId' | 'catalogId' | 'langId' | 'lang' | 'currency' | 'orderHref' | 'csrfToken' | 'csrfHref'
> {
  const {WCParamJS = {}, absoluteURL} = globalThis as AuroraGlobals;
  const storeId = WCParamJS.storeId || undefined;
  const catalogId = WCParamJS.catalogId || undefined;
  const langId = WCParamJS.langId || undefined;
  const query = Object.entries({storeId, catalogId, langId}).map(([name, value]) => (value ? `&${name}=${encodeURIComponent(value)}` : ''));
  return {
    storeId,
    catalogId,
    langId,
    lang: document.documentElement.lang,
    currency: WCParamJS.commandContextCurrency || undefined,
    orderHref: `${absoluteURL || '/shop/'}OrderDetail?orderId={orderId}${query.join('')}`,
    csrfToken,
    csrfHref,
  };
}
