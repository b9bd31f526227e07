import type {Session} from './sessions.js';

/** HCL also marks WC_AUTHENTICATION as secure; the sandbox is served over HTTP. Not HttpOnly, so that a service worker's page can set them. */
export function sessionCookies({userId, wcToken, wcTrustedToken}: Session, remember: boolean): string[] {
  return [
    `WC_AUTHENTICATION_${userId}=${wcTrustedToken}; path=/; SameSite=Lax`,
    `WC_USERACTIVITY_${userId}=${wcToken}; path=/; SameSite=Lax`,
    ...(remember ? [`WC_PERSISTENT=${userId}; path=/; SameSite=Lax; Max-Age=2592000`] : []),
  ];
}

/** Clears the session cookies that came with the request, except those of the user who is about to get new ones. */
export function clearedCookies(cookies: Readonly<Record<string, string>>, exceptUserId?: string): string[] {
  return Object.keys(cookies)
    .filter((name) => /^WC_(AUTHENTICATION|USERACTIVITY)_/.test(name) || name === 'WC_PERSISTENT')
    .filter((name) => exceptUserId === undefined || !name.endsWith(`_${exceptUserId}`))
    .map((name) => `${name}=; path=/; SameSite=Lax; Max-Age=0`);
}
