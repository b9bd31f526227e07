/**
 * Every way in which a call can fail, seen from the CSR's chair.
 * `conflict`: a lock is in the way, or the order has changed. `invalid`: the server refuses what was sent.
 * `unreadable`: an answer came, but not one that HCL Commerce gives. `canceled`: the host page or the CSR stopped it.
 */
export type FailureKind =
  'signed-out' | 'forbidden' | 'not-found' | 'conflict' | 'invalid' | 'offline' | 'timeout' | 'server' | 'unreadable' | 'canceled';

export interface FailureFacts {
  readonly kind: FailureKind;
  /** The server's error key, such as `_ERR_ORDER_IS_LOCKED`. */
  readonly key?: string;
  /** The server's error code, such as `CMN1024E`. */
  readonly code?: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The server's own words, in the language of the request. Plain text. */
  readonly serverText?: string;
  /**
   * After a write whose answer was lost and a look at what is there now: `not-done` (it can be tried again without harm)
   * or `unclear` (nobody could tell).
   */
  readonly outcome?: 'not-done' | 'unclear';
}

/** The one error that gateway, desk and elements throw and catch. */
export class Failure extends Error implements FailureFacts {
  readonly kind: FailureKind;
  readonly key?: string;
  readonly code?: string;
  readonly status?: number;
  readonly serverText?: string;
  readonly outcome?: 'not-done' | 'unclear';

  constructor(facts: FailureFacts) {
    super([facts.kind, facts.key, facts.code].filter(Boolean).join(' '));
    this.name = 'Failure';
    this.kind = facts.kind;
    this.key = facts.key;
    this.code = facts.code;
    this.status = facts.status;
    this.serverText = facts.serverText;
    this.outcome = facts.outcome;
  }

  with(more: Partial<FailureFacts>): Failure {
    return new Failure({...(this as FailureFacts), ...more});
  }
}

/** Kinds after which nobody knows whether a write was carried out. */
const UNCLEAR: readonly FailureKind[] = ['offline', 'timeout', 'server', 'unreadable'];
export const leavesDoubt = (failure: Failure): boolean => UNCLEAR.includes(failure.kind);

/** Anything thrown, as a Failure. What is none of ours is a defect: it is kept as the cause and shown as unreadable. */
export const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : Object.assign(new Failure({kind: 'unreadable'}), {cause: error});

export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
