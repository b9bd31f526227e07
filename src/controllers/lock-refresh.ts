import type {LitElement, ReactiveController} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {LockListener} from '../desk/lock-watch.js';
import type {OpenOrder} from '../desk/open-order.js';
import {loadPart} from '../model/load-part.js';

/** Keeps the lock and the status of the order that its host shows fresh, as long as the host is in the page and the desk wants it. */
export class LockRefresh implements ReactiveController {
  readonly #host: LitElement;
  readonly #desk: () => Desk | undefined;
  readonly #open: () => OpenOrder | undefined;
  readonly #listener: LockListener;
  #watched?: OpenOrder;
  #seconds = 0;
  #leave?: () => void;

  constructor(host: LitElement, desk: () => Desk | undefined, open: () => OpenOrder | undefined, listener: LockListener) {
    this.#host = host;
    this.#desk = desk;
    this.#open = open;
    this.#listener = listener;
    host.addController(this);
  }

  hostUpdated(): void {
    const desk = this.#desk();
    const seconds = desk?.house.lockRefresh ?? 0;
    const open = seconds && this.#host.isConnected ? this.#open() : undefined;
    if (open === this.#watched && seconds === this.#seconds) return;
    this.hostDisconnected();
    this.#watched = open;
    this.#seconds = seconds;
    if (desk && open) void this.#watch(desk, open);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#watched = undefined;
  }

  async #watch(desk: Desk, open: OpenOrder): Promise<void> {
    // Without it, the lock is looked at when something is done, as ever.
    const part = await loadPart(() => import('../desk/lock-watch.js')).catch(() => undefined);
    if (part && !this.#leave && this.#watched === open) this.#leave = part.watchLock(desk, open, this.#listener);
  }
}
