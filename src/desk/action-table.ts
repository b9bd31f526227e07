import {MINE, UNLOCKED, type OrderLock} from '../model/order-lock.js';
import {CANCELED} from '../model/order-status.js';
import type {Order} from '../model/order.js';
import {chosenLines} from '../model/reorder.js';
import {refusalOf, type ActionName, type AnyActionName} from '../model/rules.js';
import {ACCOUNT_ACTIONS} from './account-actions.js';
import {DONE, noProof, type Action, type Step} from './action.js';
import {
  CommentAddedEvent,
  CommentAddEvent,
  LockReleasedEvent,
  LockReleaseEvent,
  LockTakenEvent,
  LockTakeEvent,
  OrderCanceledEvent,
  OrderCancelEvent,
  OrderReorderEvent,
} from './action-events.js';
import type {Desk} from './desk.js';
import {ordersOf} from './order-store.js';
import {orderSubject} from './order-subject.js';
import {customerOf, reordering} from './reorder-step.js';

const look = (desk: Desk, orderId: string): Promise<Order> => ordersOf(desk).read(orderId, {page: 1, size: 1});

/** A lock that somebody else has changed since tells nothing of what was done before: then the rule says what is there now. */
const lockShows =
  (name: ActionName, wanted: OrderLock['state']): Step<ActionName>['look'] =>
  async (desk, {orderId}) => {
    const order = await look(desk, orderId);
    if (order.lock.state === wanted) return DONE;
    const refusal = refusalOf(name, order);
    if (refusal) throw noProof(refusal);
    return undefined;
  };

const taking = (takeOver: boolean): Step<ActionName> => ({
  write: async (gateway, {orderId}) => {
    await gateway.lock(orderId, takeOver);
    return DONE;
  },
  look: lockShows(takeOver ? 'take-over' : 'take', 'mine'),
  leaves: {lock: MINE},
  facts: ({orderId}) => [new LockTakenEvent(orderId, takeOver)],
});

const releasing: Step<ActionName> = {
  write: async (gateway, {orderId}) => {
    await gateway.unlock(orderId);
    return DONE;
  },
  look: lockShows('release', 'none'),
  leaves: {lock: UNLOCKED},
  facts: ({orderId}) => [new LockReleasedEvent(orderId)],
  refusal: ({seen, now = seen}) => refusalOf('release', now),
  stopped: {reason: 'not-unlocked', next: 'release'},
};

/** Adding an action is adding a row here, its rule to `model/rules.ts` and its words to `i18n`. */
export const ACTIONS: {readonly [Name in AnyActionName]: Action<Name>} = {
  take: {
    subject: orderSubject,
    guarded: false,
    intention: ({orderId}) => new LockTakeEvent(orderId, false, false),
    steps: [taking(false)],
  },

  'take-over': {
    subject: orderSubject,
    guarded: true,
    intention: ({orderId}) => new LockTakeEvent(orderId, true, false),
    steps: [taking(true)],
  },

  'take-over-and-unlock': {
    subject: orderSubject,
    guarded: true,
    intention: ({orderId}) => new LockTakeEvent(orderId, true, true),
    steps: [taking(true), releasing],
  },

  release: {
    subject: orderSubject,
    guarded: false,
    intention: ({orderId}) => new LockReleaseEvent(orderId),
    steps: [releasing],
  },

  cancel: {
    subject: orderSubject,
    guarded: true,
    intention: ({orderId}) => new OrderCancelEvent(orderId),
    steps: [
      {
        write: async (gateway, {orderId}) => {
          await gateway.cancelOrder(orderId);
          return DONE;
        },
        look: async (desk, {orderId}) => ((await look(desk, orderId)).status === CANCELED ? DONE : undefined),
        leaves: {status: CANCELED, lock: UNLOCKED},
        facts: ({orderId}) => [new OrderCanceledEvent(orderId)],
      },
    ],
  },

  reorder: {
    subject: orderSubject,
    guarded: true,
    intention: (request) => new OrderReorderEvent(request.orderId, customerOf(request), chosenLines(request.reorder?.lines)),
    steps: [reordering],
  },

  comment: {
    subject: orderSubject,
    guarded: false,
    intention: ({orderId, text = ''}) => new CommentAddEvent(orderId, text),
    steps: [
      {
        write: async (gateway, {orderId, text = ''}) => ({commentId: await gateway.addComment(orderId, text)}),
        look: async ({gateway, session}, {orderId, text, knownComments}) => {
          // Without knowing what was there before, and who is asking, an equal comment proves nothing.
          if (!knownComments || !session.agent) throw noProof();
          const {items} = await gateway.getComments(orderId, {page: 1, size: 15});
          const mine = items.find(
            (comment) => comment.text === text && comment.authorId === session.agent?.userId && !knownComments.includes(comment.commentId),
          );
          return mine && {commentId: mine.commentId};
        },
        facts: ({orderId}, {commentId}) => [new CommentAddedEvent(orderId, commentId)],
      },
    ],
  },

  ...ACCOUNT_ACTIONS,
};
