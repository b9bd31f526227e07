import type {User} from './model.js';
import {Refusal} from './refusal.js';
import type {Sandbox} from './sandbox.js';
import type {Session} from './sessions.js';

type Cookies = Readonly<Record<string, string>>;

export interface Identity {
  caller: User;
  session: Session;
  by: 'tokens' | 'cookies';
}

/** Who sends this request? Tokens come before cookies, as in HCL; nothing at all is the generic user (undefined). */
export function authenticate(sandbox: Sandbox, headers: Headers, cookies: Cookies): Identity | undefined {
  const session = ofTokens(sandbox, headers);
  if (session) return identity(sandbox, session, 'tokens');
  const ofCookies = sessionOfCookies(sandbox, cookies);
  return ofCookies && identity(sandbox, ofCookies, 'cookies');
}

function identity(sandbox: Sandbox, session: Session, by: Identity['by']): Identity {
  const caller = sandbox.users.get(session.userId);
  if (!caller) throw new Refusal('cookie-invalid');
  return {caller, session, by};
}

/** Both tokens are needed, as over HTTPS: the sandbox behaves so over HTTP too (choice). */
function ofTokens(sandbox: Sandbox, headers: Headers): Session | undefined {
  const [token, trusted] = [headers.get('WCToken'), headers.get('WCTrustedToken')];
  if (!token && !trusted) return undefined;
  const session = sandbox.sessions.find(trusted ?? '');
  if (!session || session.wcTrustedToken !== trusted || session.wcToken !== token) throw new Refusal('token-invalid');
  sandbox.sessions.use(session, sandbox.now(), sandbox.settings.sessionTimeoutMs);
  if (session.ended === 'timeout') throw new Refusal('token-expired', session.activityToken);
  if (session.ended) throw new Refusal('token-terminated', session.activityToken);
  return session;
}

function sessionOfCookies(sandbox: Sandbox, cookies: Cookies): Session | undefined {
  const tokens = Object.entries(cookies).filter(([name]) => name.startsWith('WC_AUTHENTICATION_'));
  if (tokens.length === 0) {
    if (cookies['WC_PERSISTENT']) throw new Refusal('partial-authentication');
    return undefined;
  }
  const sessions = tokens.map(([, value]) => sandbox.sessions.find(value)).filter((session) => session !== undefined);
  for (const session of sessions) sandbox.sessions.use(session, sandbox.now(), sandbox.settings.sessionTimeoutMs);
  const live = sessions.find(({ended}) => !ended);
  if (live) return live;
  throw new Refusal(sessions.some(({ended}) => ended === 'elsewhere') ? 'cookie-invalid' : 'cookie-expired');
}

/** Cookies of the Cookie header. MSW may append to the client's own, which are the first and win. */
export function parseCookies(header: string): Record<string, string> {
  const pairs = header.split(/[;,]\s*/).map((pair) => pair.split('='));
  return Object.fromEntries(pairs.reverse().map(([name = '', ...value]) => [name, value.join('=')]));
}
