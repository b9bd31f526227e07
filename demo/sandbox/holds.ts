/** An answer that a test holds back until it has seen what it wanted to see. */
export interface Hold {
  /** Settles when the request has reached the server. */
  arrived: Promise<void>;
  /** Settles when the server has done what it was asked, or refused it. */
  acted: Promise<void>;
  release(): void;
}

export interface HoldFilter {
  method?: string;
  /** Part of the path and query. */
  path: string;
  /** Hold the answer (default: the server has acted already) or the request. */
  when?: 'before' | 'after';
}

interface Waiting {
  filter: HoldFilter;
  arrive(): void;
  act(): void;
  released: Promise<void>;
  release(): void;
}

export class Holds {
  #waiting: Waiting[] = [];
  #open = new Set<Waiting>();

  add(filter: HoldFilter): Hold {
    const [arrived, arrive] = signal();
    const [acted, act] = signal();
    const [released, release] = signal();
    const waiting = {filter, arrive, act, released, release};
    this.#waiting.push(waiting);
    this.#open.add(waiting);
    return {arrived, acted, release};
  }

  /** Returns what the request has to wait for, if somebody holds it. Each hold takes one request. */
  take(method: string, path: string): {when: 'before' | 'after'; released: Promise<void>; act: () => void} | undefined {
    const found = this.#waiting.find(({filter}) => (filter.method ?? method) === method && path.includes(filter.path));
    if (!found) return undefined;
    this.#waiting = this.#waiting.filter((other) => other !== found);
    found.arrive();
    return {when: found.filter.when ?? 'after', released: found.released, act: found.act};
  }

  /** Lets everything go, so that no request outlives its test. */
  clear(): void {
    for (const {release} of this.#open) release();
    this.#open.clear();
    this.#waiting = [];
  }
}

function signal(): [Promise<void>, () => void] {
  let settle = () => {};
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return [promise, () => settle()];
}
