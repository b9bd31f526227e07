import type {ChosenLine} from '../model/reorder.js';
import {Fact} from './events.js';
import {CustomerIntention, OrderIntention} from './intentions.js';

/* Each action's intention and fact. */

export class LockTakeEvent extends OrderIntention {
  constructor(
    orderId: string,
    /** Somebody else holds the lock. */
    readonly takeOver: boolean,
    /** The lock is given back at once. */
    readonly unlock: boolean,
  ) {
    super('lock-take', orderId);
  }
}

export class LockTakenEvent extends Fact {
  constructor(
    readonly orderId: string,
    readonly takenOver: boolean,
  ) {
    super('lock-taken');
  }
}

export class LockReleaseEvent extends OrderIntention {
  constructor(orderId: string) {
    super('lock-release', orderId);
  }
}

export class LockReleasedEvent extends Fact {
  constructor(readonly orderId: string) {
    super('lock-released');
  }
}

export class OrderCancelEvent extends OrderIntention {
  constructor(orderId: string) {
    super('order-cancel', orderId);
  }
}

export class OrderCanceledEvent extends Fact {
  constructor(readonly orderId: string) {
    super('order-canceled');
  }
}

export class OrderReorderEvent extends OrderIntention {
  constructor(
    orderId: string,
    readonly customerId: string,
    /** What of it, with quantities; absent where it is the whole order, and not every line of it was read. */
    readonly lines?: readonly ChosenLine[],
  ) {
    super('order-reorder', orderId);
  }
}

export class OrderReorderedEvent extends Fact {
  constructor(
    readonly orderId: string,
    readonly customerId: string,
    readonly cartId: string,
    /** Order items added to the cart. */
    readonly added: number,
    /** What was asked for, as in the intention. */
    readonly lines?: readonly ChosenLine[],
  ) {
    super('order-reordered');
  }
}

export class CommentAddEvent extends OrderIntention {
  constructor(
    orderId: string,
    /** What is about to be sent, so that a host can refuse, say, a card number. */
    readonly text: string,
  ) {
    super('comment-add', orderId);
  }
}

export class CommentAddedEvent extends Fact {
  constructor(
    readonly orderId: string,
    /** Where the service tells it. */
    readonly commentId: string | undefined,
  ) {
    super('comment-added');
  }
}

export class AccountEnableEvent extends CustomerIntention {
  constructor(customerId: string) {
    super('account-enable', customerId);
  }
}

export class AccountEnabledEvent extends Fact {
  constructor(readonly customerId: string) {
    super('account-enabled');
  }
}

export class AccountDisableEvent extends CustomerIntention {
  constructor(customerId: string) {
    super('account-disable', customerId);
  }
}

export class AccountDisabledEvent extends Fact {
  constructor(readonly customerId: string) {
    super('account-disabled');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lock-take': LockTakeEvent;
    'lock-taken': LockTakenEvent;
    'lock-release': LockReleaseEvent;
    'lock-released': LockReleasedEvent;
    'order-cancel': OrderCancelEvent;
    'order-canceled': OrderCanceledEvent;
    'order-reorder': OrderReorderEvent;
    'order-reordered': OrderReorderedEvent;
    'comment-add': CommentAddEvent;
    'comment-added': CommentAddedEvent;
    'account-enable': AccountEnableEvent;
    'account-enabled': AccountEnabledEvent;
    'account-disable': AccountDisableEvent;
    'account-disabled': AccountDisabledEvent;
  }
}
