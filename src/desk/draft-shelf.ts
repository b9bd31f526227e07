import {Shelf} from './shelf.js';

export interface Draft {
  readonly text: string;
  /** When it was written last, in milliseconds. */
  readonly at: number;
  /** It is on its way, or was when all ended: IDs of the comments that were there before. */
  readonly before?: readonly string[];
}

type Drafts = Readonly<Record<string, Draft>>;

/** Nobody comes back to what is older. */
const KEPT = 30 * 24 * 3600 * 1000;

function draftsFrom(value: unknown): Drafts {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value as Record<string, Partial<Draft> | null>) : [];
  return Object.fromEntries(
    entries.flatMap(([orderId, draft]) => {
      const {text, at, before} = draft ?? {};
      if (typeof text !== 'string' || typeof at !== 'number' || Date.now() - at > KEPT) return [];
      return [[orderId, {text, at, ...(Array.isArray(before) && {before: before.map(String)})}]];
    }),
  );
}

/** Texts that this browser keeps for one CSR, one for each order; all tabs share them. */
export class DraftShelf {
  readonly #shelf: Shelf<Drafts>;

  constructor(name: string) {
    this.#shelf = new Shelf('local', name, draftsFrom);
  }

  get all(): readonly (readonly [orderId: string, Draft])[] {
    return Object.entries(this.#shelf.value);
  }

  of(orderId: string): Draft | undefined {
    const drafts = this.#shelf.value;
    return Object.hasOwn(drafts, orderId) ? drafts[orderId] : undefined;
  }

  put(orderId: string, draft: Draft): void {
    this.#shelf.value = Object.fromEntries([...this.#others(orderId), [orderId, draft]]);
  }

  remove(orderId: string): void {
    const others = this.#others(orderId);
    if (others.length) this.#shelf.value = Object.fromEntries(others);
    else this.clear();
  }

  clear(): void {
    this.#shelf.clear();
  }

  #others(orderId: string): (readonly [orderId: string, Draft])[] {
    return this.all.filter(([other]) => other !== orderId);
  }
}
