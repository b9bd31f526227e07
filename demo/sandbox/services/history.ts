import {requireRunAs, requireSignedIn} from '../access.js';
import type {Answer, Call, Route} from '../call.js';
import type {Order, User} from '../model.js';
import {pageOf} from '../paging.js';
import {Refusal} from '../refusal.js';
import {isRepresentative} from '../roles.js';
import {history} from '../wire/history.js';

const PAGE_SIZE = 15;
const NOT_PLACED = ['P', 'J', 'Q', 'Y', 'Z'];

function byStatus(call: Call): Answer {
  const statuses = (call.params['statuses'] ?? '').split(',');
  return answer(call, requireRunAs(call), ({status}) => statuses.includes(status));
}

/** 9.1 also takes userId, older versions ignore it. */
function ofUser(call: Call): Answer {
  const userId = call.version === '9.1' ? call.query.get('userId') : null;
  return answer(call, userId ? requireBuyer(call, userId) : requireRunAs(call), ({status}) => !NOT_PLACED.includes(status));
}

function byBuyerId(call: Call): Answer {
  return answer(call, requireBuyer(call, call.params['buyerId'] ?? ''), () => true);
}

function requireBuyer(call: Call, userId: string): User {
  const caller = requireSignedIn(call);
  if (userId !== caller.userId && !isRepresentative(caller)) throw new Refusal('no-authority', 'OrderListDataBean');
  const buyer = call.sandbox.users.get(userId);
  if (!buyer) throw new Refusal('user-not-found', userId);
  return buyer;
}

function answer(call: Call, buyer: User, test: (order: Order) => boolean): Answer {
  const orders = call.sandbox.ordersOf(buyer.userId, call.store.storeId).filter(test);
  orders.sort((one, other) => (other.placed ?? other.created) - (one.placed ?? one.created));
  return {body: history(call, pageOf(orders, call.query, PAGE_SIZE))};
}

export const HISTORY_ROUTES: Route[] = [
  {method: 'get', path: 'order/byStatus/:statuses', run: byStatus},
  {method: 'get', path: 'order/@history', run: ofUser},
  {method: 'get', path: 'order/byBuyerId/:buyerId', run: byBuyerId},
];
