import {assert} from '@open-wc/testing';

/** What was sent, as a server would see it. */
export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  /** Below `store/{storeId}/`, as it is on the wire. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Headers;
  /** Parsed JSON; undefined for none. */
  readonly body: unknown;
  readonly credentials: RequestCredentials;
  readonly cache: RequestCache;
  readonly redirect: RequestRedirect;
  readonly signal: AbortSignal;
}

export type Reply = (request: SentRequest) => Response | Promise<Response>;

export const raw =
  (text: string, status = 200, type = 'text/html'): Reply =>
  () =>
    new Response(text, {status, headers: {'Content-Type': type}});

export const json = (body: unknown, status = 200): Reply => raw(JSON.stringify(body), status, 'application/json');

export const refusal = (errorKey: string, errorCode: string, status = 400): Reply =>
  json({errors: [{errorKey, errorCode, errorMessage: `Words for ${errorKey}`, errorParameters: ''}]}, status);

/** An answer without a body, as 8 and 9.0 give to many writes. */
export const empty: Reply = () => new Response(null, {status: 200});

export const offline: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

/** No answer ever; ends only when the request is aborted, with its reason, as fetch does. */
export const silence: Reply = ({signal}) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true}));

/** A reply that waits for `release()`, unless the request is aborted before. */
export function held(reply: Reply): {readonly reply: Reply; readonly release: () => void} {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return {reply: (request) => Promise.race([released.then(() => reply(request)), silence(request)]), release};
}

/** One reply after the other; the last one stays. */
export function inTurn(...replies: [Reply, ...Reply[]]): Reply {
  let next = 0;
  return (request) => replies[Math.min(next++, replies.length - 1)]!(request);
}

/** Stands in for `fetch`: answers by "METHOD path", keeps what was sent. */
export class FakeFetch {
  sent: SentRequest[] = [];
  readonly #replies = new Map<string, Reply>();
  readonly #below: [start: string, reply: Reply][] = [];
  readonly #waiting = new Map<string, () => void>();

  reset(): void {
    this.sent = [];
    this.#replies.clear();
    this.#below.length = 0;
    this.#waiting.clear();
  }

  /** A reply for each "METHOD path"; a plain value is answered as JSON with 200. */
  answers(replies: Readonly<Record<string, unknown>>): void {
    for (const [key, reply] of Object.entries(replies))
      this.#replies.set(key, typeof reply === 'function' ? (reply as Reply) : json(reply));
  }

  /** A reply for everything whose "METHOD path" begins so. */
  answersBelow(start: string, reply: Reply): void {
    this.#below.push([start, reply]);
  }

  /** The only request to "METHOD path". */
  only(key: string): SentRequest {
    const found = this.to(key);
    if (found.length !== 1) assert.fail(`${found.length} requests to ${key}, not one; sent: ${this.keys.join(', ') || 'nothing'}`);
    return found[0]!;
  }

  to(key: string): SentRequest[] {
    return this.sent.filter((request) => keyOf(request) === key);
  }

  get keys(): string[] {
    return this.sent.map(keyOf);
  }

  /** Until a request to "METHOD path" was sent. */
  arrival(key: string): Promise<void> {
    return this.to(key).length ? Promise.resolve() : new Promise((resolve) => this.#waiting.set(key, resolve));
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const text = await request.text();
    const sent: SentRequest = {
      method: request.method,
      url,
      path: url.pathname.replace(/^.*?\/store\/[^/]*\//, ''),
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      body: text ? (JSON.parse(text) as unknown) : undefined,
      credentials: request.credentials,
      cache: request.cache,
      redirect: request.redirect,
      signal: request.signal,
    };
    request.signal.throwIfAborted();
    this.sent.push(sent);
    this.#waiting.get(keyOf(sent))?.();
    const reply = this.#replies.get(keyOf(sent)) ?? this.#below.find(([start]) => keyOf(sent).startsWith(start))?.[1];
    if (reply) return reply(sent);
    const unexpected = new Error(`The test does not answer ${keyOf(sent)}`);
    reportError(unexpected); // Fails the running test even where the code under test swallows it.
    throw unexpected;
  };
}

const keyOf = ({method, path}: SentRequest): string => `${method} ${path}`;

/** A fake `fetch` for each test of the suite; a request that the test does not answer fails it. */
export function useFakeFetch(): FakeFetch {
  const fake = new FakeFetch();
  const original = globalThis.fetch;
  beforeEach(() => {
    fake.reset();
    globalThis.fetch = fake.fetch;
  });
  afterEach(() => {
    globalThis.fetch = original;
  });
  return fake;
}
