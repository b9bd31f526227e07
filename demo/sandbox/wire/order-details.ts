import type {Call} from '../call.js';
import type {Order} from '../model.js';
import {pageOf} from '../paging.js';
import {isLastPage} from '../paging.js';
import {sortItems} from '../sort-items.js';
import {amounts, amount, numberOf} from './amounts.js';
import {isoDate} from './dates.js';
import {dropEmptyArrays, dropFields} from './oddities.js';
import {orderItem} from './order-item.js';
import {paymentInstruction} from './payment.js';

const PAGE_SIZE = 20;

/** IBM_Details: the order with one page of its items. */
export function orderDetails(call: Call, order: Order, resourceName = 'order'): object {
  const page = pageOf(sortItems(call, order.items), call.query, PAGE_SIZE);
  return dropEmptyArrays({
    ...orderSummary(call, order, resourceName),
    orderItem: page.entries.map((item) => orderItem(call.version, order, item)),
    paymentInstruction: order.payments.map((payment, index) => paymentInstruction(call.version, order, payment, index)),
    recordSetStartNumber: String(page.start),
    recordSetCount: String(page.entries.length),
    recordSetTotal: String(page.total),
    recordSetComplete: String(isLastPage(page)),
  });
}

/** IBM_Summary: the order without its items. */
export function orderSummary(call: Call, order: Order, resourceName = 'order'): Readonly<Record<string, unknown>> {
  const {sandbox, store, version} = call;
  const buyer = sandbox.users.get(order.buyerId);
  const {totals, currency} = order;
  const summary = {
    orderId: order.orderId,
    orderStatus: order.status,
    orderTypeCode: 'ORD',
    resourceName,
    resourceId: call.url.split('?')[0],
    storeUniqueID: store.storeId,
    storeNameIdentifier: store.identifier,
    ...(order.placed !== undefined && {placedDate: isoDate(order.placed)}),
    lastUpdateDate: isoDate(order.lastUpdate),
    buyerId: order.buyerId,
    ...(buyer?.logonId && {buyerDistinguishedName: `uid=${buyer.logonId},o=default organization,o=root organization`}),
    ...(buyer?.organization && {
      orgUniqueID: buyer.organization.orgId,
      orgDistinguishedName: `o=${buyer.organization.name.toLowerCase()},o=root organization`,
    }),
    ...lockState(call, order),
    ...amounts({totalProductPrice: totals.product}, currency),
    totalAdjustment: version === '9.1' ? totals.adjustment : amount(totals.adjustment),
    totalAdjustmentCurrency: currency,
    ...amounts({totalShippingCharge: totals.shipping, totalShippingTax: totals.shippingTax}, currency),
    ...amounts({totalSalesTax: totals.salesTax, grandTotal: totals.grand}, currency),
    shipAsComplete: String(order.shipAsComplete),
    prepareIndicator: String(order.status !== 'P'),
    x_trackingIds: '',
    x_isPurchaseOrderNumberRequired: 'false',
    x_isPersonalAddressesAllowedForShipping: 'true',
    ...(order.instructions && {shippingInstructions: order.instructions}),
    adjustment: order.adjustments.map(({code, description, amount: value}) => ({
      code,
      description,
      displayLevel: 'Order',
      usage: value < 0 ? 'Discount' : 'Surcharge',
      amount: amount(value),
      currency,
      descriptionLanguage: numberOf(-1, version),
      xadju_calUsageId: '-1',
    })),
    promotionCode: order.promotionCodes.map((code) => ({
      code,
      associatedPromotion: [{promotionId: '10000003', description: `Promotion ${code}`}],
    })),
  };
  return dropFields(dropEmptyArrays(summary), order.oddities?.omit);
}

/** The editor is named only while there is one. */
function lockState({sandbox}: Call, {lockedBy}: Order): object {
  const editor = lockedBy === undefined ? undefined : sandbox.users.get(lockedBy);
  if (!editor) return {locked: 'false'};
  return {
    locked: 'true',
    orderEditor: {
      uniqueID: editor.userId,
      distinguishedName: `uid=${editor.logonId},o=default organization,o=root organization`,
      externalIdentifier: {identifier: editor.logonId, ownerID: '-2000'},
    },
  };
}
