/* The public API: classes, events, types. Importing it registers nothing. */
export {CsrSignIn} from './elements/csr-sign-in.js';
export {CustomerService, type View} from './elements/customer-service.js';
export {FindOrders} from './elements/find-orders.js';
export {LockTakeover} from './elements/lock-takeover.js';
export {OrderComments} from './elements/order-comments.js';
export {OrderDesk} from './elements/order-desk.js';
export type {OrderList} from './elements/order-list.js';
export {OrderDetails} from './elements/order-details.js';

export {
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
} from './desk/action-events.js';
export {DeskFailureEvent, OrderOpenEvent, SessionLostEvent, SignedInEvent, SignedOutEvent} from './desk/events.js';

export {Failure, type FailureFacts, type FailureKind} from './model/failure.js';
export type {OrderCriteria, OrderCriterion} from './model/order-search.js';
export type {HclTokens, StoreType} from './desk/settings.js';
