import {Failure} from '../model/failure.js';
import {MINE, UNLOCKED} from '../model/order-lock.js';
import {CANCELED} from '../model/order-status.js';
import type {Order} from '../model/order.js';
import type {ActionName, AnyActionName} from '../model/rules.js';
import {ACCOUNT_ACTIONS} from './account-actions.js';
import {DONE, type Action, type ActionRequest} from './action.js';
import {
  CommentAddedEvent,
  CommentAddEvent,
  LockReleasedEvent,
  LockReleaseEvent,
  LockTakenEvent,
  LockTakeEvent,
  OrderCanceledEvent,
  OrderCancelEvent,
  OrderReorderedEvent,
  OrderReorderEvent,
} from './action-events.js';
import {orderSubject} from './order-subject.js';

/** Looks at the order itself. */
const orderShows =
  (done: (order: Order) => boolean): Action<ActionName>['look'] =>
  async (desk, {orderId}) =>
    done(await desk.orders.read(orderId, {page: 1, size: 1})) ? DONE : undefined;

const customerOf = ({now, seen}: ActionRequest): string => now?.customerId ?? seen.customerId ?? '';

const take = (takeOver: boolean): Action<ActionName> => ({
  subject: orderSubject,
  guarded: takeOver,
  intention: ({orderId}) => new LockTakeEvent(orderId, takeOver, false),
  write: async (gateway, {orderId}) => {
    await gateway.lock(orderId, takeOver);
    return DONE;
  },
  look: orderShows(({lock}) => lock.state === 'mine'),
  leaves: {lock: MINE},
  facts: ({orderId}) => [new LockTakenEvent(orderId, takeOver)],
});

/** Adding an action is adding a row here, its rule to `model/rules.ts` and its words to `i18n`. */
export const ACTIONS: {readonly [Name in AnyActionName]: Action<Name>} = {
  take: take(false),

  'take-over': take(true),

  'take-over-and-unlock': {
    subject: orderSubject,
    guarded: true,
    intention: ({orderId}) => new LockTakeEvent(orderId, true, true),
    write: async (gateway, {orderId}) => {
      await gateway.lock(orderId, true);
      await gateway.unlock(orderId);
      return DONE;
    },
    look: orderShows(({lock}) => {
      // Taken over, not unlocked: neither done nor not done.
      if (lock.state === 'mine') throw new Failure({kind: 'conflict'});
      return lock.state === 'none';
    }),
    leaves: {lock: UNLOCKED},
    facts: ({orderId}) => [new LockTakenEvent(orderId, true), new LockReleasedEvent(orderId)],
  },

  release: {
    subject: orderSubject,
    guarded: false,
    intention: ({orderId}) => new LockReleaseEvent(orderId),
    write: async (gateway, {orderId}) => {
      await gateway.unlock(orderId);
      return DONE;
    },
    look: orderShows(({lock}) => lock.state !== 'mine'),
    leaves: {lock: UNLOCKED},
    facts: ({orderId}) => [new LockReleasedEvent(orderId)],
  },

  cancel: {
    subject: orderSubject,
    guarded: true,
    intention: ({orderId}) => new OrderCancelEvent(orderId),
    write: async (gateway, {orderId}) => {
      await gateway.cancelOrder(orderId);
      return DONE;
    },
    look: orderShows(({status}) => status === CANCELED),
    leaves: {status: CANCELED, lock: UNLOCKED},
    facts: ({orderId}) => [new OrderCanceledEvent(orderId)],
  },

  reorder: {
    subject: orderSubject,
    guarded: true,
    intention: (request) => new OrderReorderEvent(request.orderId, customerOf(request)),
    write: async (gateway, request) => {
      const {cartId, added} = await gateway.reorder(request.orderId, customerOf(request));
      return {cartId, added};
    },
    look: async ({gateway}, request) => {
      const cart = await gateway.getCart(customerOf(request));
      const before = request.itemsInCart;
      if (before === undefined || (cart && cart.itemCount === undefined)) throw new Failure({kind: 'unreadable'});
      const added = (cart?.itemCount ?? 0) - before;
      return cart && added > 0 ? {cartId: cart.orderId, added} : undefined;
    },
    facts: (request, {cartId = '', added = 0}) =>
      added > 0 ? [new OrderReorderedEvent(request.orderId, customerOf(request), cartId, added)] : [],
  },

  comment: {
    subject: orderSubject,
    guarded: false,
    intention: ({orderId, text = ''}) => new CommentAddEvent(orderId, text),
    write: async (gateway, {orderId, text = ''}) => ({commentId: await gateway.addComment(orderId, text)}),
    look: async ({gateway, session}, {orderId, text, knownComments}) => {
      // Without knowing what was there before, and who is asking, an equal comment proves nothing.
      if (!knownComments || !session.agent) throw new Failure({kind: 'unreadable'});
      const {items} = await gateway.getComments(orderId, {page: 1, size: 15});
      const mine = items.find(
        (comment) => comment.text === text && comment.authorId === session.agent?.userId && !knownComments.includes(comment.commentId),
      );
      return mine && {commentId: mine.commentId};
    },
    facts: ({orderId}, {commentId}) => [new CommentAddedEvent(orderId, commentId)],
  },

  ...ACCOUNT_ACTIONS,
};
