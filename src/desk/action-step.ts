import {asFailure, type Failure} from '../model/failure.js';
import {leavesDoubt, mayComeLate} from '../model/lost-answer.js';
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

/** After a lost answer: reads what the write would have changed, to find out whether it was carried out. */
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

/** After a refusal: reads the subject again, for a rule or a change since the guard that explains it. */
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
      if (refusal) return failure.with({refusal});
      return changed ? failure.with({changed}) : failure;
    } catch {
      // What the server said is all that is known.
    }
  }
  subject.refresh(known, desk);
  return failure;
}

/** Records what the write has changed. Where something was read or written here before its answer came, it is read again instead. */
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
    // What was read meanwhile stays.
  }
}
