import {AUTH_TOKEN} from './auth-token.js';

export interface SandboxSettings {
  /** How long an answer takes, on average; single answers differ by up to a quarter. */
  delayMs: number;
  /** HCL's LoginTimeout: a session that was not used for so long is over. */
  sessionTimeoutMs: number;
  /** HCL's AuthTokenEnabled: writes with a cookie session need the WCAuthToken header. */
  authTokenEnabled: boolean;
  /** The token that is right now. Changing it makes those of the pages stale, as a new session of the storefront does. */
  authToken: string;
  /** A second sign-in with a logon ID ends the first, which is then told _ERR_INVALID_COOKIE. */
  singleSession: boolean;
}

export const DEFAULT_SETTINGS: Readonly<SandboxSettings> = {
  delayMs: 0,
  sessionTimeoutMs: 30 * 60 * 1000,
  authTokenEnabled: false,
  authToken: AUTH_TOKEN,
  singleSession: false,
};

/** What `npm start` and the static demo use: about as slow as a store on a good day. */
export const REALISTIC_DELAY_MS = 180;

/** Takes over the known settings of the right type; anything else in `wanted` is left aside. */
export function changeSettings(settings: SandboxSettings, wanted: Readonly<Record<string, unknown>>): void {
  const {delayMs, sessionTimeoutMs, authTokenEnabled, authToken, singleSession} = wanted;
  if (isDuration(delayMs)) settings.delayMs = delayMs;
  if (isDuration(sessionTimeoutMs)) settings.sessionTimeoutMs = sessionTimeoutMs;
  if (typeof authTokenEnabled === 'boolean') settings.authTokenEnabled = authTokenEnabled;
  if (typeof authToken === 'string' && authToken) settings.authToken = authToken;
  if (typeof singleSession === 'boolean') settings.singleSession = singleSession;
}

const isDuration = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
