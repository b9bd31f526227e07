import {asFailure, mayBeDone} from '../model/failure.js';
import {UNLOCKED} from '../model/order-lock.js';
import {perform} from './actions.js';
import type {Desk} from './desk.js';
import {draftsOf} from './drafts.js';

const LOOKED_AT = 15;

/**
 * Writes why something was done, after it was. Resolves to whether the comment was added; where it was not, it is a draft of the
 * order, together with what else the CSR has typed there.
 */
export async function addReason(desk: Desk, host: EventTarget, orderId: string, text: string): Promise<boolean> {
  const drafts = draftsOf(desk);
  const knownComments = await idsOf(desk, orderId);
  try {
    await perform('comment', {orderId, seen: {lock: UNLOCKED}, text, knownComments}, desk, host);
    drafts.added(orderId);
    return true;
  } catch (error) {
    const failure = asFailure(error);
    const typed = drafts.of(orderId)?.text;
    drafts.write(orderId, typed ? `${text}\n\n${typed}` : text);
    if (!typed && mayBeDone(failure)) drafts.onItsWay(orderId, knownComments);
    desk.report(host, failure);
    return false;
  }
}

/** The comments before it, to know the new one from an equal one. */
async function idsOf({gateway}: Desk, orderId: string): Promise<readonly string[] | undefined> {
  try {
    const {items} = await gateway.getComments(orderId, {page: 1, size: LOOKED_AT});
    return items.map(({commentId}) => commentId);
  } catch {
    return undefined;
  }
}
