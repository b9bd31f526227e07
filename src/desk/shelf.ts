/**
 * One value kept in the browser. Where storage is forbidden (private mode), full, or holds what is none of ours, the page works
 * all the same: the value then lasts as long as the page.
 */
export class Shelf<Value> {
  readonly #storage: () => Storage;
  readonly #key: string;
  readonly #read: (value: unknown) => Value;
  #here?: Value;

  constructor(storage: 'local' | 'session', name: string, read: (value: unknown) => Value) {
    // Looking for the storage is what may be forbidden.
    this.#storage = () => (storage === 'local' ? localStorage : sessionStorage);
    this.#key = `aurora-order-desk.${name}`;
    this.#read = read;
  }

  /** Another tab may have written since. */
  get value(): Value {
    if (this.#here !== undefined) return this.#here;
    let found: unknown;
    try {
      found = JSON.parse(this.#storage().getItem(this.#key) ?? 'null');
    } catch {
      // Nothing can be read: as if nothing were there.
    }
    return this.#read(found);
  }

  set value(value: Value) {
    this.#here = undefined;
    try {
      this.#storage().setItem(this.#key, JSON.stringify(value));
    } catch {
      this.#here = value;
    }
  }

  clear(): void {
    this.#here = undefined;
    try {
      this.#storage().removeItem(this.#key);
    } catch {
      // Nothing is there.
    }
  }
}
