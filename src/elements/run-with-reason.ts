import type {Command} from '../controllers/command.js';
import type {ActionRequest} from '../desk/action.js';
import type {Desk} from '../desk/desk.js';
import type {ReasonComment, ReasonOutcome} from '../desk/reason-comment.js';
import * as en from '../i18n/en.js';
import {loadPart} from '../model/load-part.js';
import type {ActionName} from '../model/rules.js';

interface Runner {
  readonly desk: Desk;
  readonly command: Command;
  /** The element that the events come from. */
  readonly element: EventTarget;
  readonly announce: (text: string) => void;
}

export interface ReasonedRun {
  readonly done: boolean;
  /** Adds the reason, if there is one, as a comment. */
  readonly addReason: () => Promise<ReasonOutcome | undefined>;
}

/**
 * Runs an action that may have a reason. The reason is kept in this browser before, in case the page ends before it is a comment, and
 * dropped where nothing was done. Undefined where it could not be kept: then that is announced, and nothing is done.
 */
export async function runWithReason(name: ActionName, request: ActionRequest, runner: Runner): Promise<ReasonedRun | undefined> {
  const {command, element} = runner;
  const kept = request.reason ? await keepReason(request.orderId, request.reason, runner) : undefined;
  if (request.reason && !kept) return undefined;
  const done = await command.run(name, request);
  if (!done) kept?.drop(command.last?.failure);
  return {done, addReason: async () => kept?.add(element)};
}

/** What adds the comment is loaded before the action: afterwards it might not be had any more. */
async function keepReason(orderId: string, reason: string, {desk, announce}: Runner): Promise<ReasonComment | undefined> {
  try {
    const {ReasonComment} = await loadPart(() => import('../desk/reason-comment.js'));
    return new ReasonComment(desk, orderId, reason);
  } catch {
    announce(desk.t(en.offline));
    return undefined;
  }
}
