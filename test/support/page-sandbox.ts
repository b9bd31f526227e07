import type {Hold, HoldFilter, Sandbox} from '../../demo/sandbox/index.js';
import {sessionCookies} from '../../demo/sandbox/session-cookies.js';

/** What a page needs to authenticate with headers instead of cookies. */
export interface SandboxTokens {
  WCToken: string;
  WCTrustedToken: string;
  userId: string;
}

export interface PageSandbox {
  sandbox: Sandbox;
  /** Opens a session for this page: its cookies are set; the tokens come back for elements that use those. */
  signInAs(logonId: string): SandboxTokens;
  /** Drops the page's cookies. The session stays open on the server. */
  forgetCookies(): void;
  /** Holds the next answer (or request) to a path until it is released. */
  hold(filter: HoldFilter | string): Hold;
  /** Orders, locks, sessions, faults, log as at the start, and no cookies: call it between tests. */
  reset(): void;
}

/** What tests do with a sandbox and their page's session in it; how the page reaches it is another matter. */
export const pageSandbox = (sandbox: Sandbox): PageSandbox => ({
  sandbox,
  signInAs(logonId) {
    const session = sandbox.signIn(logonId);
    for (const cookie of sessionCookies(session, false)) document.cookie = cookie;
    return {WCToken: session.wcToken, WCTrustedToken: session.wcTrustedToken, userId: session.userId};
  },
  forgetCookies,
  hold: (filter) => sandbox.holds.add(typeof filter === 'string' ? {path: filter} : filter),
  reset() {
    sandbox.reset();
    forgetCookies();
  },
});

function forgetCookies(): void {
  for (const cookie of document.cookie.split('; ')) {
    const [name = ''] = cookie.split('=');
    if (name.startsWith('WC_')) document.cookie = `${name}=; path=/; Max-Age=0`;
  }
}
