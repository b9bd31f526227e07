import {asFailure, leavesDoubt, mayComeLate, type Failure} from '../model/failure.js';
import type {AnyActionName} from '../model/rules.js';
import type {Outcome, RequestOf, Step} from './action.js';
import type {Attempt} from './attempt.js';

/** Sends one request, once, and finds out what it did. Rejects with what is known of it. */
export async function takeStep<Name extends AnyActionName>(
  attempt: Attempt<Name>,
  step: Step<Name>,
  known: RequestOf<Name>,
): Promise<Outcome> {
  const {action, desk} = attempt;
  const before = JSON.stringify(action.subject.latest(known, desk));
  let outcome: Outcome;
  try {
    outcome = await step.write(desk.gateway, known);
  } catch (error) {
    const failure = asFailure(error);
    if (!leavesDoubt(failure)) throw await explained(attempt, step, known, failure);
    return look(attempt, step, known, failure);
  }
  await record(attempt, step, known, before);
  return outcome;
}

/** What is there now tells what happened, and is what is shown. */
async function look<Name extends AnyActionName>(
  {action, desk}: Attempt<Name>,
  step: Step<Name>,
  known: RequestOf<Name>,
  failure: Failure,
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  try {
    outcome = await step.look(desk, known);
  } catch (error) {
    const {refusal} = asFailure(error).facts;
    throw failure.with({outcome: 'unclear', ...(refusal && {refusal})});
  }
  if (outcome) return outcome;
  action.subject.refresh(known, desk);
  throw failure.with({outcome: mayComeLate(failure) ? 'not-yet' : 'not-done'});
}

/** A colleague was faster than the guard: the rule that says no to things as they now are says it here, too. */
async function explained<Name extends AnyActionName>(
  {name, action, desk}: Attempt<Name>,
  {refusal: own}: Step<Name>,
  known: RequestOf<Name>,
  failure: Failure,
): Promise<Failure> {
  const {subject, guarded} = action;
  if (failure.kind === 'signed-out') return failure;
  if (failure.kind === 'conflict' || failure.kind === 'invalid') {
    try {
      const {agent} = desk.session;
      const now = await subject.reread(name, known, desk);
      const refusal = own ? own(now) : subject.refusal(name, now, agent);
      const changed = guarded && !own ? subject.changed(now, agent) : undefined;
      subject.refresh(known, desk);
      return refusal ? failure.with({refusal}) : changed ? failure.with({changed}) : failure;
    } catch {
      // Then the server's own words must do.
    }
  }
  subject.refresh(known, desk);
  return failure;
}

/** What the write did is true, unless something else was read or written here before the answer came: then it is read again. */
async function record<Name extends AnyActionName>(
  {name, action: {subject}, desk}: Attempt<Name>,
  {leaves}: Step<Name>,
  known: RequestOf<Name>,
  before: string,
): Promise<void> {
  if (!leaves) return;
  if (JSON.stringify(subject.latest(known, desk)) === before) return subject.note(known, leaves, desk);
  try {
    await subject.reread(name, known, desk);
  } catch {
    // What was read meanwhile stands.
  }
}
