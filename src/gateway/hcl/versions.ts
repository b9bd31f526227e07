/** Releases of HCL Commerce whose services the desk speaks. */
export type HclVersion = '8' | '9.0' | '9.1';

/** The key of the Failure that says so when the server is of another release than the desk was told. */
export const WRONG_VERSION = 'hcl-version';

interface Dialect {
  /** The query parameter that chooses how much of an order comes back. */
  readonly orderProfile: 'accessProfile' | 'profileName';
}

/**
 * All that a request must do differently. Differences in answers (lock, cancel, comment) need no entry:
 * `wire.ts` reads every known form on every version.
 */
const DIALECTS: Readonly<Record<HclVersion, Dialect>> = {
  '8': {orderProfile: 'accessProfile'},
  '9.0': {orderProfile: 'accessProfile'},
  '9.1': {orderProfile: 'profileName'},
};

export const isHclVersion = (text: string): text is HclVersion => Object.hasOwn(DIALECTS, text);
/** How servers of the other versions want to be asked for a whole order. */
export const otherOrderProfile = (version: HclVersion): Dialect['orderProfile'] =>
  dialectOf(version).orderProfile === 'profileName' ? 'accessProfile' : 'profileName';
export const dialectOf = (version: HclVersion): Dialect => DIALECTS[version];
