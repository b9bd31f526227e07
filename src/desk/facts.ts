/**
 * The latest facts about many things, by ID. A reading carries the stamp of when it was asked for, so that it does not
 * bring back what a write, or a later reading, has changed since.
 */
export class Facts<F extends object> {
  readonly #known = new Map<string, {readonly stamp: number; readonly facts: Partial<F>}>();
  #clock = 0;

  /** Now, to be taken before a reading is sent. */
  tick(): number {
    return ++this.#clock;
  }

  get(id: string): Partial<F> | undefined {
    return this.#known.get(id)?.facts;
  }

  /** What a reading brought. Gives whether a thing that somebody shows is not as it was. */
  read(id: string, facts: Partial<F>, stamp: number): boolean {
    const known = this.#known.get(id);
    if (known && known.stamp > stamp) return false;
    this.#known.set(id, {stamp, facts});
    return known !== undefined && JSON.stringify(known.facts) !== JSON.stringify(facts);
  }

  /** What a write did; the other facts stay. */
  write(id: string, facts: Partial<F>): boolean {
    return this.read(id, {...this.get(id), ...facts}, this.tick());
  }

  clear(): void {
    this.#known.clear();
  }
}
