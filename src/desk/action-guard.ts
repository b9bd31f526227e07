import {asFailure, Failure} from '../model/failure.js';
import {leavesDoubt} from '../model/lost-answer.js';
import type {AnyActionName} from '../model/rules.js';
import type {RequestOf} from './action.js';
import type {Attempt} from './attempt.js';
import type {Intention} from './intentions.js';

/** The rule table has the first word. */
export function mustBeAllowed<Name extends AnyActionName>({name, action, desk}: Attempt<Name>, request: RequestOf<Name>): void {
  const refusal = action.subject.refusal(name, request, desk.session.agent);
  if (refusal) throw new Failure({kind: refusal.reason === 'no-csr' ? 'forbidden' : 'conflict', refusal});
}

/** The host page may say no, or take its time. */
export async function mustBeWanted(intention: Intention, host: EventTarget): Promise<void> {
  host.dispatchEvent(intention);
  let wanted: boolean;
  try {
    wanted = await intention.settled();
  } catch (error) {
    throw new Failure({kind: 'canceled', veto: error instanceof Error ? error.message : String(error)});
  }
  if (!wanted) throw new Failure({kind: 'canceled'});
}

/** Reads again what the CSR decided upon. What still changes after this, only the server can refuse. */
export async function guard<Name extends AnyActionName>(attempt: Attempt<Name>): Promise<RequestOf<Name>> {
  const {name, action, request, desk} = attempt;
  if (!action.guarded) return request;
  const {subject} = action;
  let known: RequestOf<Name>;
  try {
    known = await subject.reread(name, request, desk);
  } catch (error) {
    const failure = asFailure(error);
    // Nothing was sent yet, so there is no doubt.
    throw leavesDoubt(failure) ? failure.with({outcome: 'not-done'}) : failure;
  }
  try {
    mustBeAllowed(attempt, known);
    const changed = subject.changed(known, desk.session.agent);
    if (changed) throw new Failure({kind: 'conflict', changed});
  } catch (error) {
    subject.refresh(request, desk);
    throw error;
  }
  return known;
}
