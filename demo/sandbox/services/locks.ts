import {requireOrder, requireRepresentative} from '../access.js';
import {text, type Answer, type Call, type Route} from '../call.js';
import {lock, unlock} from '../locks.js';

/** Aurora sends takeOverLock in the body, IBM's Angular store in the query: both are taken. */
function lockCart(call: Call): Answer {
  const caller = requireRepresentative(call, 'OrderLock');
  const order = requireOrder(call);
  const takeOver = [call.query.get('takeOverLock'), text(call.body['takeOverLock'])].includes('Y');
  lock(call.sandbox, order, caller, takeOver);
  const {orderId, version} = order;
  return {body: call.version === '9.1' ? {orderId, orderVersion: version, resourceName: 'cart'} : {orderId}};
}

/** 8 and 9.0 answer with nothing at all. */
function unlockCart(call: Call): Answer {
  const caller = requireRepresentative(call, 'OrderUnlock');
  const order = requireOrder(call);
  unlock(call.sandbox, order, caller);
  return call.version === '9.1' ? {body: {orderId: order.orderId, resourceName: 'cart'}} : {};
}

export const LOCK_ROUTES: Route[] = [
  {method: 'post', path: 'cart/:orderId/lock', run: lockCart},
  {method: 'post', path: 'cart/:orderId/lockOnBehalf', run: lockCart},
  {method: 'post', path: 'cart/:orderId/unlock', run: unlockCart},
  {method: 'post', path: 'cart/:orderId/unlockOnBehalf', run: unlockCart},
];
