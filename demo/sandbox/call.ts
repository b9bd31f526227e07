import type {HclVersion, Store, User} from './model.js';
import type {Sandbox} from './sandbox.js';
import type {Session} from './sessions.js';

/** One request to a service, read and authenticated. */
export interface Call {
  sandbox: Sandbox;
  version: HclVersion;
  store: Store;
  /** The named parts of the path, for example orderId. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
  cookies: Readonly<Record<string, string>>;
  langId: number;
  /** Absolute address that came in, for resourceId. */
  url: string;
  /** Absent: the generic user, -1002. */
  caller: User | undefined;
  session: Session | undefined;
  /** The customer on whose behalf the caller acts (forUserId, forUser). */
  onBehalfOf: User | undefined;
}

export interface Answer {
  /** 200 if absent. */
  status?: number;
  /** Absent: the body is empty. */
  body?: unknown;
  /** Values of Set-Cookie. */
  cookies?: string[];
}

export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below store/{storeId}/ */
  path: string;
  run(call: Call): Answer;
}

export const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

export const isTrue = (value: unknown): boolean => value === true || value === 'true';
