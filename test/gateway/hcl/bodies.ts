/*
 * Answers of HCL Commerce's REST services with invented values. Each call gives a fresh body, so that a test may change it.
 * Numbers and booleans have the types that the services use: strings in orders and carts, real ones in the search.
 */

export type Json = Record<string, unknown>;

export const loginBody = (): Json => ({
  personalizationID: '1772000000000-4',
  resourceName: 'loginidentity',
  WCToken: '5001%2Ctoken',
  WCTrustedToken: '5001%2Ctrusted',
  userId: '5001',
});

export const contextBody = (callerId: number | string = 5001): Json => ({
  basicInfo: {callerId, runAsId: callerId, storeId: 10201, channelId: -1, registerType: 'R'},
  globalization: {currency: 'USD', languageId: -1},
  isPartiallyAuthenticated: false,
});

export const rolesBody = (roleId = '-3'): Json => ({
  userId: '5001',
  rolesWithDetails: [
    {roleId: '-29', name: 'Registered Customer', description: null},
    {roleId, name: 'A role', description: null},
  ],
});

export const personBody = (): Json => ({
  userId: '5001',
  logonId: 'csr.alice',
  registerType: 'R',
  address: {firstName: 'Alice', lastName: 'Berg', city: 'Bergen'},
});

export const searchAddress = (): Json => ({
  addressType: 'SB',
  firstName: 'Ana',
  lastName: 'Smith',
  address1: '7 Harbour Lane',
  address2: 'Rear door',
  address3: 'Ring twice',
  city: 'Halifax',
  state: 'NS',
  stateProvDisplayName: 'Nova Scotia',
  country: 'CA',
  countryDisplayName: 'Canada',
  zipCode: 'B3H 1A1',
  phone1: '902-555-0143',
  mobilePhone1: '902-555-0199',
  email1: 'ana@example.com',
});

export const searchRow = (more: Json = {}): Json => ({
  orderId: '700102',
  status: 'P',
  orderTime: null,
  formattedDataBean: {grandTotal: 64.5},
  currency: 'USD',
  memberId: '4003',
  isLocked: true,
  checkLock: false,
  lockedLogonId: 'csr.bob',
  editorId: 5002,
  blocked: false,
  uniqueShippingAddresses: [searchAddress()],
  ...more,
});

export const searchBody = (resultList: unknown = [searchRow()], more: Json = {}): Json => ({
  pageNumber: 1,
  pageSize: '20',
  recordSetCount: 1,
  recordSetTotal: 1,
  recordSetCompleteIndicator: true,
  resultList,
  ...more,
});

const itemAddress = (): Json => ({
  firstName: 'Ana',
  lastName: 'Smith',
  addressLine: ['7 Harbour Lane', 'Rear door', ''],
  city: 'Halifax',
  state: 'NS',
  stateOrProvinceName: 'Nova Scotia',
  country: 'CA',
  zipCode: 'B3H 1A1',
  phone1: '902-555-0143',
  email1: 'ana@example.com',
});

export const orderItem = (more: Json = {}): Json => ({
  orderItemId: '61001',
  partNumber: 'LAMP-0042',
  productId: '31001',
  quantity: '2.0',
  unitPrice: '30.00000',
  orderItemPrice: '60.00000',
  currency: 'USD',
  orderItemStatus: 'M',
  freeGift: 'false',
  shipModeCode: 'Regular',
  shipModeDescription: 'Regular delivery',
  ...itemAddress(),
  ...more,
});

export const payment = (account = '************4242', more: Json = {}): Json => ({
  piId: '12001',
  payMethodId: 'VISA',
  piDescription: 'VISA card',
  piAmount: '64.50000',
  piCurrency: 'USD',
  ...itemAddress(),
  protocolData: [
    {name: 'account', value: account},
    {name: 'cc_brand', value: 'VISA'},
    {name: 'expire_month', value: '11'},
    {name: 'expire_year', value: '2031'},
    {name: 'cc_cvc', value: '987'},
  ],
  ...more,
});

export const editor = (uniqueID: unknown = '5002', identifier: unknown = 'csr.bob'): Json => ({
  uniqueID,
  distinguishedName: 'uid=bob.dn,o=root organization',
  externalIdentifier: {identifier, ownerID: '-2001'},
});

export const orderBody = (more: Json = {}): Json => ({
  orderId: '700090',
  orderStatus: 'M',
  placedDate: '2026-03-02T10:15:00.000Z',
  lastUpdateDate: '2026-03-02T10:20:00.000Z',
  buyerId: '4003',
  buyerDistinguishedName: 'uid=ana@example.com,o=default organization,o=root organization',
  orgDistinguishedName: 'o=lumen lamps,o=root organization',
  locked: 'false',
  totalProductPrice: '60.00000',
  totalProductPriceCurrency: 'USD',
  totalAdjustment: '-5.00000',
  totalAdjustmentCurrency: 'USD',
  totalShippingCharge: '4.50000',
  totalShippingChargeCurrency: 'USD',
  totalShippingTax: '0.25000',
  totalShippingTaxCurrency: 'USD',
  totalSalesTax: '4.75000',
  totalSalesTaxCurrency: 'USD',
  grandTotal: '64.50000',
  grandTotalCurrency: 'USD',
  adjustment: [{code: 'SPRING5', description: 'Five off in spring', amount: '-5.00000', currency: 'USD'}],
  orderItem: [orderItem()],
  paymentInstruction: [payment()],
  recordSetTotal: '1',
  ...more,
});

export const cartBody = (more: Json = {}): Json => ({orderId: '700300', orderStatus: 'P', locked: 'false', recordSetTotal: '3', ...more});

export const addBody = (more: Json = {}): Json => ({
  orderId: '700300',
  orderItem: [{orderItemId: '61008'}, {orderItemId: '61009'}],
  ...more,
});

export const stockRow = (more: Json = {}): Json => ({
  productId: '31001',
  inventoryStatus: 'Available',
  availableQuantity: '12.0',
  unitOfMeasure: 'C62',
  onlineStoreId: '10201',
  onlineStoreName: 'AuroraESite',
  ...more,
});

export const stockBody = (InventoryAvailability: unknown = [stockRow()]): Json => ({
  resourceName: 'inventoryavailability',
  InventoryAvailability,
});

export const copyBody = (more: Json = {}): Json => ({
  orderId: ['700300'],
  newOrderItemsCount: 2,
  orderItemId: ['61008', '61009'],
  viewTaskName: 'RedirectView',
  ...more,
});

export const commentRow = (more: Json = {}): Json => ({
  commentDetails: {
    orcommentId: '10001',
    comment: 'Customer asks for delivery after 5 pm.',
    lastupdate: '2026-03-02 11:02:33.5',
    serviceRepresentativeId: '5002',
    ...more,
  },
  serviceRepDetails: {logonId: 'csr.bob', address: {firstName: 'Bob', middleName: null, lastName: 'Castro', memberId: '5002'}},
});

export const commentsBody = (orderComments: unknown = [commentRow()], recordSetTotal: unknown = 1): Json => ({
  pageNumber: 1,
  pageSize: 15,
  recordSetTotal,
  orderComments,
});

export const countriesBody = (): Json => ({
  countries: [
    {code: 'CA', displayName: 'Canada', callingCode: '+1', states: [{code: 'NS', displayName: 'Nova Scotia'}]},
    {code: 'MC', displayName: 'Monaco', callingCode: '+377', states: []},
  ],
  countryCodeStates: '',
});
