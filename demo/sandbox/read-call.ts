import {authenticate, parseCookies, type Identity} from './authenticate.js';
import type {Call} from './call.js';
import type {HclVersion, Store, User} from './model.js';
import {Refusal} from './refusal.js';
import {isRepresentative} from './roles.js';
import type {Sandbox} from './sandbox.js';
import {STORES} from './stores.js';

interface Incoming {
  sandbox: Sandbox;
  request: Request;
  params: Record<string, string>;
  cookies: Record<string, string>;
}

/** Reads the request, knows its sender, and refuses what is wrong with any service. */
export async function readCall({sandbox, request, params, cookies: known}: Incoming): Promise<Call> {
  const url = new URL(request.url);
  const store = readStore(params['storeId'] ?? '');
  // MSW's own cookie jar must never lend one client's session to another: the header, where there is one, has the say.
  const header = request.headers.get('cookie');
  const cookies = header === null ? known : parseCookies(header);
  // Signing in needs no session, and a dead one must not stand in its way.
  const signingIn = url.pathname.endsWith('/loginidentity') || url.pathname.endsWith('/loginidentity/@self');
  const identity = signingIn
    ? lenient(() => authenticate(sandbox, request.headers, cookies))
    : authenticate(sandbox, request.headers, cookies);
  if (identity?.by === 'cookies' && !signingIn) requireAuthToken(sandbox, request);
  return {
    sandbox,
    version: versionOf(url.pathname),
    store,
    params,
    query: url.searchParams,
    body: await readBody(request),
    cookies,
    langId: Number(url.searchParams.get('langId') ?? -1),
    url: request.url,
    caller: identity?.caller,
    session: identity?.session,
    onBehalfOf: readOnBehalfOf(sandbox, url.searchParams, identity),
  };
}

const versionOf = (path: string): HclVersion => (path.startsWith('/v8/') ? '8' : path.startsWith('/v9.0/') ? '9.0' : '9.1');

function readStore(storeId: string): Store {
  if (!/^\d+$/.test(storeId)) throw new Refusal('not-an-integer', 'storeId', storeId);
  const store = STORES.find((candidate) => candidate.storeId === storeId);
  if (!store) throw new Refusal('parameter-invalid', 'storeId');
  return store;
}

function requireAuthToken({settings}: Sandbox, {method, headers}: Request): void {
  if (settings.authTokenEnabled && method !== 'GET' && headers.get('WCAuthToken') !== settings.authToken)
    throw new Refusal('auth-token-missing');
}

async function readBody(request: Request): Promise<Record<string, unknown>> {
  const text = request.method === 'GET' ? '' : await request.text();
  if (!text.trim()) return {};
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? {...body} : {};
  } catch {
    throw new Refusal('generic');
  }
}

function readOnBehalfOf(sandbox: Sandbox, query: URLSearchParams, identity: Identity | undefined): User | undefined {
  const userId = query.get('forUserId');
  const logonId = query.get('forUser');
  if (!identity) return undefined;
  const {caller, session} = identity;
  if (!userId && !logonId) return sandbox.users.get(session.actsFor ?? '');
  const customer = userId ? sandbox.users.get(userId) : sandbox.userOfLogonId(logonId ?? '');
  if (!customer) throw new Refusal('parameter-invalid', userId ? 'forUserId' : 'forUser');
  if (customer.userId === caller.userId) return undefined;
  if (!isRepresentative(caller)) throw new Refusal('no-authority', 'RunAsUserSetInSession');
  return customer;
}

function lenient(find: () => Identity | undefined): Identity | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
