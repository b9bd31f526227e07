import {asFailure, Failure, leavesDoubt} from '../model/failure.js';
import type {AnyActionName} from '../model/rules.js';
import {ACTIONS} from './action-table.js';
import type {Action, Outcome, RequestOf} from './action.js';
import type {Desk} from './desk.js';
import type {Intention} from './events.js';

/**
 * The one way in which anything is written:
 * rule → intention event → guard → write, once → look, where the answer was lost → truth → fact event.
 * Rejects with a Failure that says what is known to have happened; no write is ever repeated from here.
 */
export async function perform<Name extends AnyActionName>(
  name: Name,
  request: RequestOf<Name>,
  desk: Desk,
  host: EventTarget,
): Promise<Outcome> {
  const action: Action<Name> = ACTIONS[name];
  const {subject, leaves} = action;
  mustBeAllowed(action, name, request, desk);
  await mustBeWanted(action.intention(request), host);
  const known = action.guarded ? await guard(action, name, request, desk) : request;
  let outcome: Outcome;
  try {
    outcome = await action.write(desk.gateway, known);
  } catch (error) {
    outcome = await afterFailure(action, known, asFailure(error), desk);
  }
  if (leaves) {
    subject.note(request, leaves, desk);
    subject.refresh(request, desk);
  }
  for (const fact of action.facts(request, outcome)) host.dispatchEvent(fact);
  return outcome;
}

function mustBeAllowed<Name extends AnyActionName>({subject}: Action<Name>, name: Name, request: RequestOf<Name>, {session}: Desk): void {
  const refusal = subject.refusal(name, request, session.agent);
  if (refusal) throw new Failure({kind: refusal.reason === 'no-csr' ? 'forbidden' : 'conflict', refusal});
}

/** The host page may say no, or take its time. */
async function mustBeWanted(intention: Intention, host: EventTarget): Promise<void> {
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
async function guard<Name extends AnyActionName>(
  action: Action<Name>,
  name: Name,
  request: RequestOf<Name>,
  desk: Desk,
): Promise<RequestOf<Name>> {
  const {subject} = action;
  const known = await subject.reread(name, request, desk);
  try {
    mustBeAllowed(action, name, known, desk);
    const changed = subject.changed(known);
    if (changed) throw new Failure({kind: 'conflict', changed});
  } catch (error) {
    subject.refresh(request, desk);
    throw error;
  }
  return known;
}

/** A refusal is shown with things as they now are. Where the answer was lost, what is there now tells what happened. */
async function afterFailure<Name extends AnyActionName>(
  {subject, look}: Action<Name>,
  request: RequestOf<Name>,
  failure: Failure,
  desk: Desk,
): Promise<Outcome> {
  if (!leavesDoubt(failure)) {
    if (failure.kind !== 'signed-out') subject.refresh(request, desk);
    throw failure;
  }
  let outcome: Outcome | undefined;
  try {
    outcome = await look(desk, request);
  } catch {
    throw failure.with({outcome: 'unclear'});
  }
  if (outcome) return outcome;
  subject.refresh(request, desk);
  throw failure.with({outcome: 'not-done'});
}
