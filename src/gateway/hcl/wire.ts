import type {Address} from '../../model/address.js';
import {sameAddress} from '../../model/address.js';
import type {Agent} from '../../model/agent.js';
import type {Cart, Reorder} from '../../model/cart.js';
import type {Country} from '../../model/country.js';
import type {Money} from '../../model/money.js';
import type {OrderComment} from '../../model/order-comment.js';
import {MINE, UNLOCKED, type OrderLock} from '../../model/order-lock.js';
import type {OrderMatches} from '../../model/order-search.js';
import type {Adjustment, Order, OrderItem, OrderSummary, Payment, Shipment} from '../../model/order.js';
import type {Page} from '../../model/page.js';
import type {HclTokens} from './http.js';
import {answer, each, fields, flag, list, number, parseBody, required, text, type Decode, type Fields} from './json.js';

/* From HCL Commerce's JSON to the model, whatever the version: the only place that sees a wire shape. Only an ID is required. */

export {parseBody, type Decode};

/** What an error body says. */
export interface Refusal {
  readonly key?: string;
  readonly code?: string;
  readonly serverText?: string;
}

function money(amount: unknown, currency: unknown): Money | undefined {
  const found = number(amount);
  return found === undefined ? undefined : {amount: found, currency: text(currency) ?? ''};
}

// --- errors ---------------------------------------------------------------------------------------------------------

function firstError(body: string): Fields | undefined {
  try {
    const {errors} = fields(parseBody(body));
    return list(errors)[0];
  } catch {
    return undefined;
  }
}

/** Some proxies answer a refusal with 200. */
export const isRefusal = (body: string): boolean => body.includes('"errors"') && firstError(body) !== undefined;

export function decodeRefusal(body: string): Refusal {
  const error = firstError(body);
  return error ? {key: text(error['errorKey']), code: text(error['errorCode']), serverText: text(error['errorMessage'])} : {};
}

// --- session --------------------------------------------------------------------------------------------------------

/** For writes whose answer says nothing that is needed: empty on 8 and 9.0, an object on 9.1. */
export const decodeNothing: Decode<void> = (body) => {
  if (body !== undefined) answer(body);
};

export const decodeLogin: Decode<{userId: string; tokens: HclTokens}> = (body) => {
  const {userId, WCToken, WCTrustedToken} = answer(body);
  return {userId: required(userId, 'userId'), tokens: {WCToken: text(WCToken) ?? '', WCTrustedToken: text(WCTrustedToken) ?? ''}};
};

/** The caller's member ID; undefined for the generic user (-1002) and for a remembered, not signed-in one. */
export const decodeContext: Decode<string | undefined> = (body) => {
  const {basicInfo, isPartiallyAuthenticated} = answer(body);
  const {callerId, registerType} = fields(basicInfo);
  const id = required(callerId, 'callerId');
  return id === '-1002' || registerType === 'G' || flag(isPartiallyAuthenticated) ? undefined : id;
};

export const decodeRoles: Decode<readonly string[]> = (body) => each(answer(body)['rolesWithDetails'], ({roleId}) => text(roleId));

export const decodePerson: Decode<Pick<Agent, 'logonId' | 'name'>> = (body) => {
  const {logonId, address, firstName, lastName} = answer(body);
  const home = fields(address);
  const name = [text(firstName) ?? text(home['firstName']), text(lastName) ?? text(home['lastName'])].filter(Boolean).join(' ');
  return {logonId: text(logonId), name: name || undefined};
};

// --- orders ---------------------------------------------------------------------------------------------------------

/** An address of the search (`address1`, …), of an order item or of a payment (`addressLine`). */
function decodeAddress(row: Fields): Address | undefined {
  const lines = Array.isArray(row['addressLine']) ? row['addressLine'] : [row['address1'], row['address2'], row['address3']];
  const address: Address = {
    firstName: text(row['firstName']),
    lastName: text(row['lastName']),
    lines: lines.map(text).filter((line) => line !== undefined),
    city: text(row['city']),
    state: text(row['stateProvDisplayName']) ?? text(row['stateOrProvinceName']) ?? text(row['state']),
    zipCode: text(row['zipCode']) ?? text(row['postalCode']),
    country: text(row['countryDisplayName']) ?? text(row['country']),
    phone: text(row['phone1']) ?? text(row['mobilePhone1']),
    email: text(row['email1']),
  };
  return Object.values(address).some((value) => value !== undefined && value.length > 0) ? address : undefined;
}

/** `checkLock` is the current CSR's own lock, `isLocked` that of another user; the first wins. */
const decodeRowLock = ({checkLock, isLocked, lockedLogonId}: Fields): OrderLock =>
  flag(checkLock) ? MINE : flag(isLocked) ? {state: 'other', holder: text(lockedLogonId)} : UNLOCKED;

function decodeRow(row: Fields): OrderSummary | undefined {
  const orderId = text(row['orderId']);
  if (!orderId) return undefined;
  const [shipTo] = each(row['uniqueShippingAddresses'], decodeAddress);
  return {
    orderId,
    status: text(row['status']),
    placed: text(row['orderTime']),
    total: money(fields(row['formattedDataBean'])['grandTotal'], row['currency']),
    lock: decodeRowLock(row),
    customerId: text(row['memberId']),
    shipTo,
  };
}

export const decodeMatches: Decode<OrderMatches> = (body) => {
  const {resultList, recordSetTotal, recordSetCompleteIndicator} = answer(body);
  const orders = each(resultList, decodeRow);
  const total = number(recordSetTotal);
  return {orders, total, more: total === undefined ? recordSetCompleteIndicator === false : total > orders.length};
};

/** Only a locked order names its editor; a lock without a name counts as somebody else's. */
function decodeLock({locked, orderEditor}: Fields, userId: string | undefined): OrderLock {
  if (!flag(locked)) return UNLOCKED;
  const {uniqueID, externalIdentifier, distinguishedName} = fields(orderEditor);
  if (userId !== undefined && text(uniqueID) === userId) return MINE;
  return {state: 'other', holder: text(fields(externalIdentifier)['identifier']) ?? nameIn(distinguishedName, 'uid')};
}

/** `uid=ana@example.com,o=default organization` → `ana@example.com`. */
const nameIn = (distinguishedName: unknown, key: 'uid' | 'o'): string | undefined =>
  text(distinguishedName)
    ?.split(',')
    .find((part) => part.startsWith(`${key}=`))
    ?.slice(key.length + 1);

function decodeItem(row: Fields): OrderItem | undefined {
  const orderItemId = text(row['orderItemId']);
  if (!orderItemId) return undefined;
  return {
    orderItemId,
    partNumber: text(row['partNumber']) ?? text(row['productId']),
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

export const decodeCart: Decode<(userId: string | undefined) => Cart> = (body) => {
  const cart = answer(body);
  const orderId = required(cart['orderId'], 'orderId');
  return (userId) => ({orderId, lock: decodeLock(cart, userId), itemCount: number(cart['recordSetTotal'])});
};

export const decodeReorder: Decode<Reorder> = (body) => {
  const {orderId, newOrderItemsCount, orderItemId} = answer(body);
  const added = number(newOrderItemsCount) ?? (Array.isArray(orderItemId) ? orderItemId.length : 0);
  return {cartId: required(Array.isArray(orderId) ? orderId[0] : orderId, 'orderId'), added: Math.max(0, added)};
};

// --- comments and lists ---------------------------------------------------------------------------------------------

function decodeComment(row: Fields): OrderComment | undefined {
  const details = fields(row['commentDetails']);
  const author = fields(row['serviceRepDetails']);
  const {firstName, middleName, lastName} = fields(author['address']);
  return {
    commentId: text(details['orcommentId']) ?? `${text(details['lastupdate'])} ${text(details['comment'])}`,
    text: text(details['comment']) ?? '',
    time: text(details['lastupdate']),
    authorId: text(details['serviceRepresentativeId']),
    authorLogonId: text(author['logonId']),
    authorName: [firstName, middleName, lastName].map(text).filter(Boolean).join(' ') || undefined,
  };
}

export const decodeComments: Decode<Page<OrderComment>> = (body) => {
  const {orderComments, recordSetTotal} = answer(body);
  return {items: each(orderComments, decodeComment), total: number(recordSetTotal)};
};

export const decodeCommentAdded: Decode<string | undefined> = (body) =>
  body === undefined ? undefined : text(answer(body)['orCommentId']);

export const decodeCountries: Decode<readonly Country[]> = (body) =>
  each(answer(body)['countries'], ({code, displayName, states}) => {
    const country = decodeRegion({code, displayName});
    return country && {...country, states: each(states, decodeRegion)};
  });

const decodeRegion = ({code, displayName}: Fields) => {
  const found = text(code);
  return found === undefined ? undefined : {code: found, name: text(displayName) ?? found};
};
