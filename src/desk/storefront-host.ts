/** What an Aurora page is about while the desk is in it, and what it offers to say and do. Beside storefront.ts, to be loaded only when it is needed. */
import {textIn} from './storefront.js';

interface HostGlobals {
  readonly WCParamJS?: {readonly storeId?: unknown; readonly catalogId?: unknown; readonly langId?: unknown} | null;
  readonly absoluteURL?: unknown;
  readonly CSRWCParamJS?: {readonly env_shopOnBehalfSessionEstablished?: string};
  readonly wcCommonRequestParameters?: {readonly forUserId?: string};
  /** Shows what it is given as HTML. */
  readonly MessageHelper?: {readonly displayStatusMessage?: (html: string) => void};
  /** Makes Aurora read the mini cart again. */
  readonly setDeleteCartCookie?: () => void;
}

const page: object = globalThis;
const host = (): HostGlobals => page;

/** The action that gives the page another token against forged requests. */
export function csrfHref(): string | undefined {
  const {WCParamJS, absoluteURL: root} = host();
  const absoluteURL = textIn(root);
  if (!absoluteURL || !URL.canParse(absoluteURL, location.href)) return undefined;
  const {pathname, hostname, host: there} = new URL(absoluteURL, location.href);
  const {storeId, catalogId, langId} = WCParamJS ?? {};
  const origin = hostname === location.hostname ? location.origin : `https://${there}`;
  return `${origin}${pathname}GetCSRFAuthTokenV2?${new URLSearchParams({storeId: textIn(storeId) ?? '', catalogId: textIn(catalogId) ?? '', langId: textIn(langId) ?? ''})}`;
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1);
  try {
    return value && decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** For whom the page says that it acts; the name may be missing. Undefined where it acts for nobody. */
export function pageActsFor(storeId = ''): {readonly name?: string} | undefined {
  const {CSRWCParamJS, wcCommonRequestParameters} = host();
  const says =
    CSRWCParamJS?.env_shopOnBehalfSessionEstablished === 'true' ||
    !!wcCommonRequestParameters?.forUserId ||
    !!cookie(`WC_OnBehalf_Role_${storeId}`);
  return says ? {name: cookie(`WC_BuyOnBehalf_${storeId}`)} : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** Says something in the page's own message area. */
export function sayOnPage(text: string): void {
  host().MessageHelper?.displayStatusMessage?.(text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? ''));
}

export const refreshMiniCart = (): void => host().setDeleteCartCookie?.();
