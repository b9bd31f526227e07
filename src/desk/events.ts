import type {FailureKind} from '../model/failure.js';

/** Facts: past tense, not cancelable. All events of the desk bubble and cross shadow roots. Those about orders are in `action-events`. */
export abstract class Fact extends Event {
  constructor(type: string) {
    super(type, {bubbles: true, composed: true});
  }
}

export class SignedInEvent extends Fact {
  constructor(
    readonly userId: string,
    readonly isCsr: boolean,
  ) {
    super('signed-in');
  }
}

export class SignedOutEvent extends Fact {
  constructor() {
    super('signed-out');
  }
}

export class SessionLostEvent extends Fact {
  constructor() {
    super('session-lost');
  }
}

/** For the host's own log. Carries no personal data: `text` is the failure's kind, key and code. */
export class DeskFailureEvent extends Fact {
  constructor(
    readonly kind: FailureKind,
    readonly key: string | undefined,
    readonly code: string | undefined,
    readonly text: string,
  ) {
    super('desk-failure');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'signed-in': SignedInEvent;
    'signed-out': SignedOutEvent;
    'session-lost': SessionLostEvent;
    'desk-failure': DeskFailureEvent;
  }
}
