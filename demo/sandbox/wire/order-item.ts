import type {HclVersion, Order, OrderItem} from '../model.js';
import {flatAddress} from './addresses.js';
import {amount, amounts, numberOf} from './amounts.js';
import {isoDate} from './dates.js';
import {dropEmptyArrays} from './oddities.js';

const DAY = 24 * 60 * 60 * 1000;
const SHIPPED = ['S', 'D', 'V'];

/** One line of an order. HCL names no product here, only the part number. */
export function orderItem(version: HclVersion, order: Order, item: OrderItem): object {
  const {currency, status} = order;
  const discount = item.adjustments.reduce((sum, {amount: value}) => sum + value, 0);
  const shipped = SHIPPED.includes(status);
  return dropEmptyArrays({
    orderItemId: item.orderItemId,
    partNumber: item.partNumber,
    productId: item.productId,
    offerID: item.productId,
    quantity: item.quantity.toFixed(1),
    UOM: 'C62',
    unitQuantity: '1.0',
    unitUom: 'C62',
    unitPrice: amount(item.unitPrice),
    orderItemPrice: amount(item.unitPrice * item.quantity),
    currency,
    orderItemStatus: status,
    orderItemInventoryStatus: item.orderable ? (status === 'B' ? 'Backordered' : 'Allocated') : 'Unallocated',
    orderItemFulfillmentStatus: shipped ? 'Shipped' : 'Unreleased',
    createDate: isoDate(order.created),
    lastUpdateDate: isoDate(order.lastUpdate),
    ...(order.placed !== undefined && {availableDate: isoDate(order.placed), expectedShipDate: isoDate(order.placed + 3 * DAY)}),
    ...(shipped && order.placed !== undefined && {timeShipped: isoDate(order.placed + 2 * DAY)}),
    shipModeId: '11001',
    shipModeCode: item.shipMode,
    shipModeDescription: item.shipMode,
    shipModeLanguage: numberOf(-1, version),
    carrier: 'Harbor Parcel',
    isExpedited: 'false',
    fulfillmentCenterId: '10501',
    fulfillmentCenterName: 'AuroraESite',
    ...amounts({shippingCharge: 0, shippingTax: 0, salesTax: 0}, currency),
    freeGift: String(item.freeGift),
    contractId: '-10005',
    correlationGroup: item.orderItemId,
    totalAdjustment: {currency, value: numberOf(discount, version)},
    adjustment: item.adjustments.map(({code, description, amount: value}) => ({
      code,
      description,
      usage: 'Discount',
      amount: amount(value),
      currency,
      language: numberOf(-1, version),
    })),
    ...(item.address && flatAddress(item.address)),
    ...(version === '9.1' && item.address && {x_firstName: item.address.firstName, x_lastName: item.address.lastName}),
  });
}
