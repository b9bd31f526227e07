import {shippingAddresses} from '../addresses.js';
import type {Call} from '../call.js';
import {isLockedAgainst} from '../locks.js';
import type {Order, User} from '../model.js';
import {isLastPage, type Page} from '../paging.js';
import {searchAddress} from './addresses.js';
import {localizedDate} from './dates.js';
import {dropFields, dropEmptyArrays, stringly} from './oddities.js';

/** The envelope of Find Orders: integers and a boolean, but pageSize is a string. */
export function foundOrders(call: Call, page: Page<Order>, viewer: User): object {
  return dropEmptyArrays({
    pageNumber: page.pageNumber,
    pageSize: String(page.pageSize),
    recordSetCount: page.entries.length,
    recordSetTotal: page.total,
    recordSetCompleteIndicator: isLastPage(page),
    resultList: page.entries.map((order) => foundOrder(call, order, viewer)),
  });
}

function foundOrder({sandbox, langId, version}: Call, order: Order, viewer: User): object {
  const editor = order.lockedBy === undefined ? undefined : sandbox.users.get(order.lockedBy);
  const found = {
    orderId: order.orderId,
    status: order.status,
    // Formatted for people by the server; carts have none.
    orderTime: order.placed === undefined ? null : localizedDate(order.placed, langId),
    formattedDataBean: {grandTotal: version === '8' ? order.totals.grand.toFixed(5) : order.totals.grand},
    currency: order.currency,
    memberId: order.buyerId,
    // isLocked: by somebody else; checkLock: by the viewer.
    isLocked: isLockedAgainst(order, viewer),
    checkLock: order.lockedBy === viewer.userId,
    lockedLogonId: editor?.logonId ?? null,
    editorId: editor ? Number(editor.userId) : null,
    blocked: false,
    uniqueShippingAddresses: shippingAddresses(order).map((address) => searchAddress(address, langId)),
  };
  return dropFields(order.oddities?.stringly ? stringly(found) : found, order.oddities?.omit);
}
