import type {Json} from './bodies.js';

/* Answers about customers with invented values, as `bodies.ts` has them for orders. */

export const customerRow = (more: Json = {}): Json => ({
  memberId: '4003',
  userId: '4003',
  logonId: 'ana@example.com',
  firstName: 'Ana',
  lastName: 'Smith',
  displayName: 'Ana Smith',
  distinguishedName: 'uid=ana@example.com,o=lumen lamps,o=root organization',
  parentMemberId: '-2000',
  preferredCurrency: 'USD',
  preferredLanguageId: '-1',
  profileType: 'C',
  registerType: 'R',
  state: '1',
  userRegistry: {logonId: 'ana@example.com', status: '1'},
  ...more,
});

export const customersBody = (userDataBeans: unknown = [customerRow()], more: Json = {}): Json => ({
  pageNumber: 1,
  pageSize: '20',
  recordSetCount: 1,
  recordSetTotal: 1,
  recordSetCompleteIndicator: true,
  userDataBeans,
  ...more,
});

export const customerBody = (more: Json = {}): Json => ({
  userId: '4003',
  registerType: 'R',
  logonId: 'ana@example.com',
  organizationId: '-2000',
  organizationName: 'Lumen Lamps',
  preferredCurrency: 'USD',
  preferredLanguage: '-1',
  address: {
    addressId: '90003',
    firstName: 'Ana',
    lastName: 'Smith',
    address1: '7 Harbour Lane',
    address2: '',
    city: 'Halifax',
    state: 'NS',
    country: 'CA',
    zipCode: 'B3H 1A1',
    phone1: '902-555-0143',
    email1: 'ana@example.com',
  },
  demographics: {dateOfBirth: '', gender: ''},
  userRegistry: {logonId: 'ana@example.com', status: '1'},
  ...more,
});

export const pastOrder = (more: Json = {}): Json => ({
  orderId: '700090',
  orderStatus: 'M',
  orderTypeCode: 'ORD',
  placedDate: '2026-03-02T10:15:00.000Z',
  lastUpdateDate: '2026-03-02T10:20:00.000Z',
  grandTotal: '64.50000',
  grandTotalCurrency: 'USD',
  buyerId: '4003',
  buyerDistinguishedName: 'uid=ana@example.com,o=lumen lamps,o=root organization',
  orgDistinguishedName: 'o=lumen lamps,o=root organization',
  locked: 'false',
  x_trackingIds: '',
  ...more,
});

export const historyBody = (Order: unknown = [pastOrder()], more: Json = {}): Json => ({
  recordSetStartNumber: '0',
  recordSetComplete: 'true',
  recordSetCount: '1',
  recordSetTotal: '1',
  resourceName: 'order',
  Order,
  ...more,
});
