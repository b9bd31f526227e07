/* The public API: classes, events, types. Importing it registers nothing. */
export {ActionReceipts} from './elements/action-receipts.js';
export type {ActingFor} from './elements/acting-for.js';
export {CsrSignIn} from './elements/csr-sign-in.js';
export {CustomerService, type View} from './elements/customer-service.js';
export type {DeskCheckPanel} from './elements/desk-check.js';
export type {CustomerList} from './elements/customer-list.js';
export {FindCustomers} from './elements/find-customers.js';
export {FindOrders} from './elements/find-orders.js';
export {HeldLocks} from './elements/held-locks.js';
export {LockTakeover} from './elements/lock-takeover.js';
export {OrderComments} from './elements/order-comments.js';
export {OrderDesk} from './elements/order-desk.js';
export type {FoundOrders} from './elements/found-orders.js';
export type {KeyboardHelp} from './elements/keyboard-help.js';
export type {OrderList} from './elements/order-list.js';
export type {OrderColumn} from './elements/order-list-columns.js';
export type {OrderPeek} from './elements/order-peek.js';
export type {SignInDialog} from './elements/sign-in-dialog.js';
export type {ReorderRehearsal} from './elements/reorder-rehearsal.js';
export type {SignOutCheck} from './elements/sign-out-check.js';
export type {SavedSearches} from './elements/saved-searches.js';
export {OrderDetails} from './elements/order-details.js';
export {OrderHistory} from './elements/order-history.js';
export {OrderTimeline} from './elements/order-timeline.js';

export {
  AccountDisabledEvent,
  AccountDisableEvent,
  AccountEnabledEvent,
  AccountEnableEvent,
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
export {DeskFailureEvent, SessionLostEvent, SignedInEvent, SignedOutEvent} from './desk/events.js';
export {CustomerOpenEvent, OrderOpenEvent} from './desk/intentions.js';

export {Failure, type FailureFacts, type FailureKind} from './model/failure.js';
export type {ChosenLine} from './model/reorder.js';
export type {CustomerCriteria, CustomerCriterion} from './model/customer-search.js';
export type {OrderCriteria, OrderCriterion} from './model/order-search.js';
export type {CheckResult, DeskFinding} from './desk/check-finding.js';
export type {DeskCheck} from './desk/check.js';
export type {ReadyText} from './desk/house.js';
export type {HclTokens, StoreType} from './desk/settings.js';
