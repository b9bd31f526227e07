export type FaultKind = 'status' | 'html' | 'html-200' | 'truncated' | 'offline' | 'hang' | 'slow' | 'strings';

/** Something that goes wrong on purpose, for tests and demonstrations of failures. */
export interface Fault {
  kind: FaultKind;
  /** Only requests with this method. */
  method?: string;
  /** Only requests whose path and query contain this, or match it as a regular expression. */
  path?: string;
  /** How many requests it hits; every one if absent. */
  times?: number;
  /** For `status` (500) and `html` (502). */
  status?: number;
  /** For `status`: what the server says, an internal error if absent. */
  key?: string;
  code?: string;
  /** For `slow`. */
  ms?: number;
  /** For `strings`, with `when: 'after'`: what every text of the answer becomes, one after the other. */
  strings?: readonly string[];
  /** For `strings`: properties that stay as they are, so that a page finds its way. */
  keep?: readonly string[];
  /** Whether it strikes before the server did what it was asked (default) or after. */
  when?: 'before' | 'after';
}

/** The faults that wait for their request. */
export class Faults {
  #waiting: Fault[] = [];

  add(...faults: Fault[]): void {
    this.#waiting.push(...faults.map((fault) => ({...fault})));
  }

  clear(): void {
    this.#waiting = [];
  }

  list(): readonly Fault[] {
    return this.#waiting;
  }

  /** The first fault that fits, used up once. */
  take(method: string, path: string): Fault | undefined {
    const fault = this.#waiting.find((candidate) => fits(candidate, method, path));
    if (fault?.times !== undefined && --fault.times <= 0) this.#waiting = this.#waiting.filter((other) => other !== fault);
    return fault && {...fault};
  }
}

function fits({method, path}: Fault, requestMethod: string, requestPath: string): boolean {
  if (method && method.toUpperCase() !== requestMethod) return false;
  return !path || requestPath.includes(path) || asExpression(path)?.test(requestPath) === true;
}

function asExpression(text: string): RegExp | undefined {
  try {
    return new RegExp(text);
  } catch {
    return undefined;
  }
}

const KINDS: readonly string[] = ['status', 'html', 'html-200', 'truncated', 'offline', 'hang', 'slow', 'strings'] satisfies FaultKind[];

/** Reads the faults of a request body; what is no fault is left out. */
export function readFaults(body: unknown): Fault[] {
  const list: unknown[] = Array.isArray(body) ? body : [body];
  return list.filter(
    (entry): entry is Fault => typeof entry === 'object' && entry !== null && 'kind' in entry && KINDS.includes(String(entry.kind)),
  );
}
