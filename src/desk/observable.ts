/** Something that tells when it has changed. Listeners look for themselves what is new. */
export abstract class Observable {
  readonly #listeners = new Set<() => void>();

  /** Calls `listener` after every change, until the function returned is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
