import {requireAdministrator, requireOrder, requireRepresentative, requireRunAs} from '../access.js';
import type {Answer, Call, Route} from '../call.js';
import {cancel} from '../cancel.js';
import {Refusal} from '../refusal.js';

/** forcedCancel matters for deposited payments only, and no order that can be cancelled has one here (choice). */
function cancelAsAdministrator(call: Call): Answer {
  const caller = requireAdministrator(call, 'CSROrderCancel');
  cancel(call.sandbox, requireOrder(call), caller);
  return call.version === '9.1' ? {body: {SubmitFinishMessage: '', viewTaskName: 'RedirectView'}} : {};
}

function cancelOnBehalf(call: Call): Answer {
  const caller = requireRepresentative(call, 'CSROrderCancel');
  const order = requireOrder(call);
  if (call.onBehalfOf?.userId !== order.buyerId) throw new Refusal('order-access', order.orderId);
  cancel(call.sandbox, order, caller);
  return {};
}

function cancelOwn(call: Call): Answer {
  const shopper = requireRunAs(call);
  const order = requireOrder(call);
  if (order.buyerId !== shopper.userId) throw new Refusal('order-access', order.orderId);
  cancel(call.sandbox, order, call.caller ?? shopper);
  return {body: {viewTaskName: 'RedirectView'}};
}

export const CANCEL_ROUTES: Route[] = [
  {method: 'delete', path: 'cart/:orderId/csrcancel_order', run: cancelAsAdministrator},
  {method: 'delete', path: 'cart/:orderId/csrcancel_order_onbehalf', run: cancelOnBehalf},
  {method: 'delete', path: 'cart/:orderId/cancel_order', run: cancelOwn},
];
