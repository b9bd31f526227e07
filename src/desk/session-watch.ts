import type {Session} from './session.js';

export interface WatchSettings {
  readonly storeId: string;
  /** Milliseconds after which HCL Commerce ends a session that it has not heard of. */
  readonly timeout: number;
}

/** How long before the end the CSR is warned. */
const WARNING = 120_000;
const LOOK_EVERY = 10_000;

/** `heard`: the server has answered. `changed`: somebody else is signed in now. */
type News = 'heard' | 'changed';

/**
 * Warns before the session ends, and keeps it alive while the CSR works without a request, such as by typing: the server counts from
 * the last request. Tabs of a browser share the session, and tell each other of answers of the server and of who signs in or out.
 */
export class SessionWatch {
  readonly #session: Session;
  readonly #timeout: number;
  readonly #now: () => number;
  readonly #channel: BroadcastChannel | undefined;
  readonly #timer: ReturnType<typeof setInterval>;
  #activeAt = 0;
  #userId: string | undefined;

  constructor(session: Session, {storeId, timeout}: WatchSettings, now: () => number = Date.now) {
    this.#session = session;
    this.#timeout = timeout;
    this.#now = now;
    session.heardAt ??= now();
    this.#userId = session.agent?.userId;
    this.#channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(`aurora-order-desk.${storeId}`) : undefined;
    this.#channel?.addEventListener('message', this.#onNews);
    for (const type of ['keydown', 'pointerdown']) addEventListener(type, this.#onActivity, {capture: true, passive: true});
    this.#timer = setInterval(() => this.look(), LOOK_EVERY);
  }

  /** The server has answered. */
  heard(): void {
    this.#alive();
    this.#tell('heard');
  }

  /** Who is signed in now: other tabs must know when that is somebody else. */
  tellOf(userId: string | undefined): void {
    if (userId === this.#userId) return;
    this.#userId = userId;
    this.#tell('changed');
  }

  /** Looks at the clock: keeps the session of a CSR who works, and warns one who does not. */
  look(): void {
    if (this.#session.state !== 'signed-in') return;
    const {heardAt = 0} = this.#session;
    const silent = this.#now() - heardAt;
    const left = this.#timeout - silent;
    if (this.#activeAt > heardAt && silent > this.#timeout / 3 && left > 0) return void this.#session.stay();
    this.#session.warn(left > WARNING ? undefined : Math.max(0, Math.ceil(left / 60_000)));
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#channel?.close();
    for (const type of ['keydown', 'pointerdown']) removeEventListener(type, this.#onActivity, {capture: true});
  }

  #alive(): void {
    this.#session.heardAt = this.#now();
    this.#session.warn(undefined);
  }

  #tell(news: News): void {
    this.#channel?.postMessage(news);
  }

  readonly #onActivity = (): void => void (this.#activeAt = this.#now());

  readonly #onNews = ({data}: MessageEvent<News>): void => {
    if (data === 'changed') return void this.#session.look();
    this.#alive();
  };
}
