import {Comments} from './comments.js';
import {Faults} from './faults.js';
import {Holds} from './holds.js';
import type {Order, User} from './model.js';
import {createRandom} from './random.js';
import {RequestLog} from './request-log.js';
import {seed} from './seed/seed.js';
import {Sessions, type Session} from './sessions.js';
import {changeSettings, DEFAULT_SETTINGS, type SandboxSettings} from './settings.js';

export interface SandboxOptions extends Partial<SandboxSettings> {
  /** The clock, in milliseconds; tests bring their own. */
  now?: () => number;
}

/** A store's server in memory: all state, no HTTP. One sandbox is one world; every client of it sees the same orders. */
export class Sandbox {
  readonly orders = new Map<string, Order>();
  readonly users = new Map<string, User>();
  readonly settings: SandboxSettings;
  readonly faults = new Faults();
  readonly holds = new Holds();
  readonly log = new RequestLog();
  readonly now: () => number;
  comments = new Comments();
  sessions = new Sessions();
  /** Wrong passwords in a row, by logon ID. */
  readonly failedSignIns = new Map<string, number>();
  /** The highest number given to anything since the start. */
  lastId = 0;
  readonly #defaults: SandboxSettings;
  #random = createRandom(1);

  constructor({now = Date.now, ...settings}: SandboxOptions = {}) {
    this.now = now;
    this.#defaults = {...DEFAULT_SETTINGS, ...settings};
    this.settings = {...this.#defaults};
    this.reset();
  }

  /** Everything as at the start: orders, users, settings; nobody is signed in. */
  reset(): void {
    Object.assign(this.settings, this.#defaults);
    this.sessions = new Sessions();
    this.comments = new Comments();
    this.failedSignIns.clear();
    this.faults.clear();
    this.holds.clear();
    this.log.clear();
    this.orders.clear();
    this.users.clear();
    this.#random = createRandom(1);
    this.lastId = 900000;
    seed(this);
  }

  change(settings: Readonly<Record<string, unknown>>): void {
    changeSettings(this.settings, settings);
  }

  /** Ends every session, as a timeout would. */
  expireSessions(): void {
    this.sessions.end('timeout');
  }

  /** Opens a session without a password, for tests and tools. */
  signIn(logonId: string): Session {
    const user = this.userOfLogonId(logonId);
    if (!user) throw new Error(`The sandbox knows no ${logonId}.`);
    return this.sessions.open(user, this.now());
  }

  userOfLogonId(logonId: string): User | undefined {
    const wanted = logonId.toLowerCase();
    return [...this.users.values()].find((user) => user.logonId?.toLowerCase() === wanted);
  }

  ordersOf(buyerId: string, storeId: string): Order[] {
    return [...this.orders.values()].filter((order) => order.buyerId === buyerId && order.storeId === storeId);
  }

  /** For what comes into being after the start; the seed has its own numbers below 900000. */
  nextId(): string {
    return String(++this.lastId);
  }

  /** How long the next answer takes. */
  nextDelay(): number {
    return Math.round(this.settings.delayMs * (0.75 + this.#random.next() / 2));
  }
}
