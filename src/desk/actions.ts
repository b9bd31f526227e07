import {asFailure} from '../model/failure.js';
import {mayBeDone} from '../model/lost-answer.js';
import type {AnyActionName} from '../model/rules.js';
import {guard, mustBeAllowed, mustBeWanted} from './action-guard.js';
import {takeStep} from './action-step.js';
import {ACTIONS} from './action-table.js';
import {cannotTell, DONE, type Action, type Outcome, type RequestOf} from './action.js';
import type {Attempt} from './attempt.js';
import type {Desk} from './desk.js';
import {withReceipt} from './receipts.js';
import {unsettledOn, type Unsettled} from './unsettled.js';

/**
 * The one way in which anything is written:
 * rule → intention event → guard → write, once → look, where the answer was lost → stores → fact event → receipt.
 * Rejects with a Failure that says what is known to have happened. No write is ever repeated from here; one that is asked
 * for again after its answer was lost is sent only when another look shows that it was still not done.
 */
export function perform<Name extends AnyActionName>(name: Name, request: RequestOf<Name>, desk: Desk, host: EventTarget): Promise<Outcome> {
  const action: Action<Name> = ACTIONS[name];
  const text = 'text' in request ? request.text : undefined;
  const unsettled = unsettledOn<RequestOf<Name>>(desk, action.subject.idOf(request), JSON.stringify([name, text]));
  const act = async (): Promise<Outcome> => {
    const attempt = {name, action, request, desk};
    mustBeAllowed(attempt, request);
    await mustBeWanted(action.intention(request), host);
    return (await cameLate(attempt, unsettled, host)) ?? (await writeAll(attempt, unsettled, host));
  };
  return unsettled.once(() => withReceipt(desk, name, request, act));
}

/** The outcome of an earlier attempt whose answer was lost, where it was carried out after all. */
async function cameLate<Name extends AnyActionName>(
  {action, desk}: Attempt<Name>,
  unsettled: Unsettled<RequestOf<Name>>,
  host: EventTarget,
): Promise<Outcome | undefined> {
  const {doubt} = unsettled;
  const [step] = action.steps;
  if (!doubt || !step) return undefined;
  let outcome: Outcome | undefined;
  try {
    outcome = await step.look(desk, doubt);
  } catch (error) {
    const failure = asFailure(error);
    // Looking cannot prove anything: the CSR was told so, and asks for it all the same.
    if (cannotTell(failure)) return undefined;
    throw failure.with({outcome: 'unclear'});
  }
  if (!outcome) return undefined;
  unsettled.doubt = undefined;
  action.subject.refresh(doubt, desk);
  for (const fact of step.facts(doubt, outcome)) host.dispatchEvent(fact);
  return outcome;
}

async function writeAll<Name extends AnyActionName>(
  attempt: Attempt<Name>,
  unsettled: Unsettled<RequestOf<Name>>,
  host: EventTarget,
): Promise<Outcome> {
  const {action, request, desk} = attempt;
  const {steps, subject} = action;
  const known = await guard(attempt);
  let outcome = DONE;
  let done = 0;
  try {
    for (const step of steps) {
      outcome = await takeStep(attempt, step, known);
      for (const fact of step.facts(known, outcome)) host.dispatchEvent(fact);
      done++;
    }
    unsettled.doubt = undefined;
  } catch (error) {
    const failure = asFailure(error);
    const mayBeThere = mayBeDone(failure);
    // An action of several steps can be repeated without harm.
    unsettled.doubt = steps.length === 1 && mayBeThere ? known : undefined;
    if (!done) throw failure;
    if (failure.kind !== 'signed-out') subject.refresh(request, desk);
    throw failure.facts.outcome === 'unclear'
      ? failure
      : failure.with({outcome: 'half', refusal: failure.facts.refusal ?? steps[done]?.stopped});
  }
  if (steps.some(({leaves}) => leaves)) subject.refresh(request, desk);
  return outcome;
}
