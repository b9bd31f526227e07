import type {HclTokens} from '../gateway/hcl/http.js';
import type {HclVersion} from '../gateway/hcl/versions.js';

export type {HclTokens};

export type StoreType = 'B2C' | 'B2B';

/** What the desk must know of a store. `<order-desk>` and the page fill it in. */
export interface DeskSettings {
  readonly endpoint: string;
  /** Absent when neither an attribute nor the page names the store: then nothing can be asked. */
  readonly storeId?: string;
  readonly catalogId?: string;
  readonly langId?: string;
  /** What the page is written in (BCP 47); where the language ID is missing, or one of the store's own. */
  readonly lang?: string;
  readonly currency?: string;
  /** ISO 3166 code; how ZIP codes and phone numbers are read. Absent: that of the language. */
  readonly country?: string;
  readonly storeType: StoreType;
  readonly hclVersion: HclVersion;
  /** What was said instead of a version, where the desk knows no such. */
  readonly unknownVersion?: string;
  readonly auth: 'cookies' | 'tokens';
  /** Minutes after which the server ends a session that it has not heard of. */
  readonly sessionTimeout: number;
  /** Address of an order's page; `{orderId}` is replaced. */
  readonly orderHref: string;
  readonly csrfToken?: () => string | undefined;
  readonly csrfHref?: () => Promise<string | undefined>;
  readonly credentials?: () => Promise<HclTokens>;
}

export const DEFAULTS = {endpoint: '/wcs/resources', storeType: 'B2C', hclVersion: '9.1', auth: 'cookies', sessionTimeout: 30} as const;
