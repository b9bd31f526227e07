import {Failure} from '../../model/failure.js';
import {loadPart} from '../../model/load-part.js';
import type {CsrfToken} from './csrf-token.js';
import {failureOf} from './refusal.js';
import {untilAbort} from './until-abort.js';
import type {HclVersion} from './versions.js';
import {parseBody, type Decode} from './json.js';
import {isRefusal} from './wire/refusal.js';

/** The pair of tokens that HCL Commerce's `loginidentity` gives. */
export interface HclTokens {
  readonly WCToken: string;
  readonly WCTrustedToken: string;
}

export interface HclSettings {
  /** Context root of the services, with or without host. */
  readonly endpoint: string;
  readonly storeId: string;
  readonly catalogId?: string;
  readonly langId?: string;
  readonly currency?: string;
  readonly version: HclVersion;
  readonly auth: 'cookies' | 'tokens';
  /** The page's token against cross-site request forgery, where it has one; read at each write. */
  readonly csrfToken?: () => string | undefined;
  /** Where the store gives another when that is refused. */
  readonly csrfHref?: () => Promise<string | undefined>;
  /** Gives the session's tokens with `auth: 'tokens'`; asked again when the session is lost. */
  readonly credentials?: () => Promise<HclTokens>;
  /** Told of every answer that the server has carried out something. */
  readonly onAnswer?: () => void;
  /** Milliseconds after which an answer is given up. */
  readonly timeout?: number;
}

export interface HclRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `store/{storeId}/`; segments are already encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: object;
  readonly signal?: AbortSignal;
}

const DEFAULT_TIMEOUT = 30_000;

/** An ID as a segment of a path. Dots alone would climb up the path, encoded or not; no ID is made of them. */
export function segment(id: string): string {
  if (/^\.+$/.test(id)) throw new Failure({kind: 'not-found'});
  return encodeURIComponent(id);
}

/**
 * Sends requests to one store's services: address, session, time-out, and what went wrong as a Failure. A reading that was refused for
 * its session goes again by itself; a write never does.
 */
export class HclHttp {
  tokens?: HclTokens;
  #asking?: Promise<HclTokens>;
  #csrf?: CsrfToken;

  constructor(readonly settings: HclSettings) {}

  async send<T>(request: HclRequest, decode: Decode<T>): Promise<T> {
    const {auth, credentials} = this.settings;
    const isWrite = request.method !== undefined && request.method !== 'GET';
    const tokens = this.tokens ?? (credentials && (await this.#ask(credentials, request.signal)));
    const csrf = isWrite && auth === 'cookies' ? this.#csrfToken : undefined;
    try {
      return await this.#sendOnce(request, decode, csrf);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (isWrite && auth === 'cookies' && (error.kind === 'forbidden' || error.kind === 'invalid')) {
        const {anotherToken} = await loadPart(() => import('./csrf-token.js')).catch(() => Promise.reject(error));
        this.#csrf = await anotherToken(this.settings, error, {sent: csrf, now: this.#csrfToken, signal: request.signal});
        return this.#sendOnce(request, decode, this.#csrf.token);
      }
      if (!credentials || error.kind !== 'signed-out') throw error;
      // Unless another call has brought new ones meanwhile.
      if (this.tokens === tokens) await this.#ask(credentials, request.signal);
      if (isWrite) throw error.with({signedInAgain: true});
      return this.#sendOnce(request, decode);
    }
  }

  /** Asks the host once for all calls that wait for its answer. */
  async #ask(credentials: () => Promise<HclTokens>, signal?: AbortSignal): Promise<HclTokens> {
    try {
      this.#asking ??= credentials().finally(() => (this.#asking = undefined));
      return (this.tokens = await untilAbort(this.#asking, signal));
    } catch (error) {
      signal?.throwIfAborted();
      throw Object.assign(new Failure({kind: 'signed-out'}), {cause: error});
    }
  }

  get #csrfToken(): string | undefined {
    const page = this.settings.csrfToken?.();
    return this.#csrf && this.#csrf.instead === page ? this.#csrf.token : page;
  }

  async #sendOnce<T>(request: HclRequest, decode: Decode<T>, csrf?: string): Promise<T> {
    const limit = AbortSignal.timeout(this.settings.timeout ?? DEFAULT_TIMEOUT);
    const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
    let response: Response;
    let body: string;
    try {
      response = await fetch(this.#url(request), {...this.#init(request, csrf), signal});
      body = await response.text();
    } catch {
      request.signal?.throwIfAborted();
      throw new Failure({kind: limit.aborted ? 'timeout' : 'offline'});
    }
    if (!response.ok || isRefusal(body)) throw failureOf(response.status, body);
    this.settings.onAnswer?.();
    try {
      return decode(parseBody(body));
    } catch (error) {
      throw Object.assign(new Failure({kind: 'unreadable', status: response.status}), {cause: error});
    }
  }

  #url({path, query}: HclRequest): string {
    const {endpoint, storeId, catalogId, langId} = this.settings;
    const search = new URLSearchParams({responseFormat: 'json'});
    for (const [name, value] of Object.entries({langId, catalogId, ...query}))
      if (value !== undefined && value !== '') search.set(name, String(value));
    return `${endpoint.replace(/\/+$/, '')}/store/${encodeURIComponent(storeId)}/${path}?${search}`;
  }

  #init({method = 'GET', body}: HclRequest, csrf?: string): RequestInit {
    const {auth} = this.settings;
    const headers: Record<string, string> = {Accept: 'application/json'};
    if (body) headers['Content-Type'] = 'application/json';
    if (auth === 'tokens') {
      // Only these two: the host may give the whole answer of loginidentity.
      if (this.tokens) Object.assign(headers, {WCToken: this.tokens.WCToken, WCTrustedToken: this.tokens.WCTrustedToken});
    } else if (csrf) headers['WCAuthToken'] = csrf;
    return {
      method,
      headers,
      body: body && JSON.stringify(body),
      cache: 'no-store',
      // Cookies stay with their host; headers would go wherever an answer leads.
      ...(auth === 'cookies' ? {credentials: 'include'} : {credentials: 'omit', redirect: 'error'}),
    };
  }
}
