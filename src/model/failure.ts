import type {Refusal, Situation} from './rules.js';

/**
 * Every way in which a call can fail, as far as it makes a difference to the CSR.
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
   * What is known of a write that failed. `not-done`: it can be tried again without harm. `not-yet`: it was not done when
   * that was looked up, but the server may still be at it. `half`: only the first of two steps was done. `unclear`: nobody
   * could tell.
   */
  readonly outcome?: 'not-done' | 'not-yet' | 'half' | 'unclear';
  /** The session had ended, and the host page's `credentials` have given another since: the write can be sent again when the CSR asks. */
  readonly signedInAgain?: boolean;
  /** The rule that forbids it: found before it was sent, or when the order was read again after the server had refused. */
  readonly refusal?: Refusal;
  /** What the CSR saw, and what was there when the action was about to be sent. */
  readonly changed?: {readonly seen: Situation; readonly now: Situation};
  /** What was not found, where that is no order. */
  readonly missing?: 'customer';
  /** Why the host page stopped it. */
  readonly veto?: string;
}

/** The one error that gateway, desk and elements throw and catch. */
export class Failure extends Error {
  constructor(readonly facts: FailureFacts) {
    super([facts.kind, facts.key, facts.code].filter(Boolean).join(' '));
    this.name = 'Failure';
  }

  /** Two copies of the kit on one page understand each other's failures. */
  static override [Symbol.hasInstance](thing: unknown): boolean {
    return thing instanceof Error && 'facts' in thing;
  }

  get kind(): FailureKind {
    return this.facts.kind;
  }

  get key(): string | undefined {
    return this.facts.key;
  }

  get code(): string | undefined {
    return this.facts.code;
  }

  with(more: Partial<FailureFacts>): Failure {
    return new Failure({...this.facts, ...more});
  }
}

/** Anything thrown, as a Failure. What is none of ours is a defect: it is kept as the cause and shown as unreadable. */
export const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : Object.assign(new Failure({kind: 'unreadable'}), {cause: error});

export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
