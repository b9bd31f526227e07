import {sameAddress} from '../../../model/address.js';
import type {Money} from '../../../model/money.js';
import type {Adjustment, Order, OrderItem, Payment, Shipment} from '../../../model/order.js';
import {answer, each, flag, list, number, required, text, type Decode, type Fields} from '../json.js';
import {decodeLock} from './lock.js';
import {nameIn} from './names.js';
import {decodeAddress, money} from './values.js';

export function decodeItem(row: Fields): OrderItem | undefined {
  const orderItemId = text(row['orderItemId']);
  if (!orderItemId) return undefined;
  return {
    orderItemId,
    partNumber: text(row['partNumber']) ?? text(row['productId']),
    productId: text(row['productId']),
    name: text(row['productName']) ?? text(row['name']),
    quantity: number(row['quantity']),
    unitPrice: money(row['unitPrice'], row['currency']),
    price: money(row['orderItemPrice'], row['currency']),
    status: text(row['orderItemStatus']),
    freeGift: flag(row['freeGift']),
  };
}

/** Where the items go, each address and method once. */
function decodeShipments(items: unknown): Shipment[] {
  const shipments: Shipment[] = [];
  for (const row of list(items)) {
    const address = decodeAddress(row);
    const method = text(row['shipModeDescription']) ?? text(row['shipModeCode']);
    if (address && !shipments.some((known) => known.method === method && sameAddress(known.address, address)))
      shipments.push({address, method});
  }
  return shipments;
}

function decodePayment(row: Fields): Payment | undefined {
  const protocol = new Map(
    each(row['protocolData'], ({name, value}): [string | undefined, string | undefined] => [text(name), text(value)]),
  );
  const [month, year] = [protocol.get('expire_month'), protocol.get('expire_year')];
  return {
    method: text(row['piDescription']) ?? text(row['payMethodId']) ?? protocol.get('cc_brand') ?? '',
    amount: money(row['piAmount'], row['piCurrency']),
    // The server masks the account; should it ever not, four characters are all that leaves this line.
    ending: /[^*\s]{1,4}$/.exec(protocol.get('account') ?? '')?.[0],
    expires: month && year ? `${month}/${year}` : undefined,
    billTo: decodeAddress(row),
  };
}

function decodeAdjustment(row: Fields): Adjustment | undefined {
  const amount = money(row['amount'], row['currency']);
  return amount && {description: text(row['description']) ?? text(row['code']) ?? '', amount};
}

/** Whether the order came with its items, be there none. Who did not understand which profile was meant leaves them out. */
export const isWhole: Decode<boolean> = (body) => ['orderItem', 'recordSetTotal'].some((name) => answer(body)[name] !== undefined);

/** Whether the lock is one's own is only known with the user's own ID, so the decoder gives a function of it. */
export const decodeOrder: Decode<(userId: string | undefined) => Order> = (body) => {
  const order = answer(body);
  const orderId = required(order['orderId'], 'orderId');
  const total = (name: string): Money | undefined => money(order[name], order[`${name}Currency`]);
  const shipments = decodeShipments(order['orderItem']);
  return (userId) => ({
    orderId,
    status: text(order['orderStatus']),
    placed: text(order['placedDate']),
    lastUpdate: text(order['lastUpdateDate']),
    customerId: text(order['buyerId']),
    orderedBy: nameIn(order['buyerDistinguishedName'], 'uid'),
    organization: nameIn(order['orgDistinguishedName'], 'o'),
    lock: decodeLock(order, userId),
    total: total('grandTotal'),
    totals: {
      products: total('totalProductPrice'),
      discounts: total('totalAdjustment'),
      shipping: total('totalShippingCharge'),
      shippingTax: total('totalShippingTax'),
      salesTax: total('totalSalesTax'),
      grand: total('grandTotal'),
    },
    shipTo: shipments[0]?.address,
    shipments,
    payments: each(order['paymentInstruction'], decodePayment),
    adjustments: each(order['adjustment'], decodeAdjustment),
    items: {items: each(order['orderItem'], decodeItem), total: number(order['recordSetTotal'])},
  });
};
