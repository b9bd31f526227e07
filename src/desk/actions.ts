import {asFailure, Failure, leavesDoubt} from '../model/failure.js';
import {hasChanged, refusalOf, type ActionName, type Situation} from '../model/rules.js';
import type {Order} from '../model/order.js';
import {ACTIONS, type Action, type ActionRequest, type Outcome} from './action-table.js';
import type {Desk} from './desk.js';

/**
 * The one way in which anything is written:
 * rule → intention event → guard → write, once → look, where the answer was lost → truth → fact event.
 * Rejects with a Failure that says what is known to have happened; no write is ever repeated from here.
 */
export async function perform(name: ActionName, request: ActionRequest, desk: Desk, host: EventTarget): Promise<Outcome> {
  const action = ACTIONS[name];
  const {orderId, seen} = request;
  mustBeAllowed(name, {...seen, agent: desk.session.agent});
  await mustBeWanted(action, request, host);
  const before = action.guarded ? await guard(name, request, desk) : {now: seen};
  let outcome: Outcome;
  try {
    outcome = await action.write(desk.gateway, {...request, ...before});
  } catch (error) {
    outcome = await afterFailure(action, {...request, ...before}, asFailure(error), desk);
  }
  if (action.leaves) {
    desk.orders.note(orderId, action.leaves);
    desk.orders.refresh(orderId);
  }
  for (const fact of action.facts(request, outcome)) host.dispatchEvent(fact);
  return outcome;
}

function mustBeAllowed(name: ActionName, situation: Situation): void {
  const refusal = refusalOf(name, situation);
  if (refusal) throw new Failure({kind: refusal.reason === 'no-csr' ? 'forbidden' : 'conflict', refusal});
}

/** The host page may say no, or take its time. */
async function mustBeWanted(action: Action, request: ActionRequest, host: EventTarget): Promise<void> {
  const intention = action.intention(request);
  host.dispatchEvent(intention);
  let wanted: boolean;
  try {
    wanted = await intention.settled();
  } catch (error) {
    throw new Failure({kind: 'canceled', veto: error instanceof Error ? error.message : String(error)});
  }
  if (!wanted) throw new Failure({kind: 'canceled'});
}

const situationOf = ({status, lock, total, customerId}: Order): Situation => ({status, lock, total, customerId});

/** Reads again what the CSR decided upon. What still changes after this, only the server can refuse. */
async function guard(name: ActionName, {orderId, seen}: ActionRequest, desk: Desk): Promise<{now: Situation; itemsInCart?: number}> {
  const now = situationOf(await desk.orders.read(orderId, {page: 1, size: 1}));
  const cart = name === 'reorder' && now.customerId ? await desk.gateway.getCart(now.customerId) : undefined;
  if (cart) desk.orders.note(cart.orderId, {lock: cart.lock});
  try {
    mustBeAllowed(name, {...now, cart, agent: desk.session.agent});
    if (hasChanged(seen, now)) throw new Failure({kind: 'conflict', changed: {seen, now}});
  } catch (error) {
    desk.orders.refresh(orderId);
    throw error;
  }
  return {now, itemsInCart: cart ? cart.itemCount : 0};
}

/** A refusal is shown with the order as it now is. Where the answer was lost, what is there now tells what happened. */
async function afterFailure(action: Action, request: ActionRequest, failure: Failure, desk: Desk): Promise<Outcome> {
  if (!leavesDoubt(failure)) {
    if (failure.kind !== 'signed-out') desk.orders.refresh(request.orderId);
    throw failure;
  }
  let outcome: Outcome | undefined;
  try {
    outcome = await action.look(desk, request);
  } catch {
    throw failure.with({outcome: 'unclear'});
  }
  if (outcome) return outcome;
  desk.orders.refresh(request.orderId);
  throw failure.with({outcome: 'not-done'});
}
