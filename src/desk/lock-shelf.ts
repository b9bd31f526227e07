import {Shelf} from './shelf.js';

export interface HeldLock {
  readonly orderId: string;
  /** When it was taken, in milliseconds. */
  readonly since: number;
}

type Held = Readonly<Record<string, number>>;

function heldFrom(value: unknown): Held {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

/** The locks that this browser keeps for one CSR; all tabs share them. */
export class LockShelf {
  readonly #shelf: Shelf<Held>;

  constructor(name: string) {
    this.#shelf = new Shelf('local', name, heldFrom);
  }

  /** The longest held first. */
  get all(): readonly HeldLock[] {
    const held = Object.entries(this.#shelf.value).map(([orderId, since]) => ({orderId, since}));
    return held.sort((a, b) => a.since - b.since);
  }

  put({orderId, since}: HeldLock): void {
    this.#shelf.value = {...this.#shelf.value, [orderId]: since};
  }

  remove(orderId: string): void {
    const {[orderId]: known, ...others} = this.#shelf.value;
    if (known === undefined) return;
    if (Object.keys(others).length) this.#shelf.value = others;
    else this.#shelf.clear();
  }
}
