/** What the sandbox remembers: HCL's things, reduced to what a customer service representative can see or change. */

export type HclVersion = '8' | '9.0' | '9.1';

export interface Store {
  storeId: string;
  identifier: string;
  type: 'B2C' | 'B2B';
  currency: string;
  catalogId: string;
}

export interface Address {
  addressId: string;
  nickName: string;
  /** S = shipping, B = billing, SB = both. */
  addressType: string;
  firstName: string;
  lastName: string;
  address1: string;
  address2: string;
  city: string;
  /** Code of the state, or its name where a country has no coded states. */
  state: string;
  country: string;
  zipCode: string;
  phone1: string;
  email1: string;
}

export interface Organization {
  orgId: string;
  name: string;
}

export interface User {
  userId: string;
  /** Guests have none. */
  logonId?: string;
  password?: string;
  firstName: string;
  lastName: string;
  /** R = registered, G = guest, A = administrator. */
  registerType: 'R' | 'G' | 'A';
  roleIds: string[];
  enabled: boolean;
  passwordExpired?: boolean;
  /** Locked out until this time, in milliseconds. */
  lockedOutUntil?: number;
  organization?: Organization;
  address?: Address;
  currency: string;
  langId: string;
}

export interface Adjustment {
  code: string;
  description: string;
  /** Negative: a discount. */
  amount: number;
}

export interface OrderItem {
  orderItemId: string;
  partNumber: string;
  productId: string;
  quantity: number;
  unitPrice: number;
  freeGift: boolean;
  /** False for what the store no longer sells: copying the order leaves it out. */
  orderable: boolean;
  address: Address | undefined;
  shipMode: string;
  adjustments: Adjustment[];
}

export interface Payment {
  payMethodId: string;
  description: string;
  /** As the server masks it, for example ***********11111. */
  account: string;
  amount: number;
  address: Address | undefined;
}

/** Charges and totals as they were calculated last: copying items into a cart leaves them as they are, as HCL does. */
export interface Totals {
  product: number;
  adjustment: number;
  shipping: number;
  shippingTax: number;
  salesTax: number;
  grand: number;
}

export interface Order {
  orderId: string;
  storeId: string;
  status: string;
  buyerId: string;
  currency: string;
  /** Milliseconds; absent while the order is a cart. */
  placed?: number;
  created: number;
  lastUpdate: number;
  items: OrderItem[];
  payments: Payment[];
  adjustments: Adjustment[];
  promotionCodes: string[];
  totals: Totals;
  /** User ID of the CSR who holds the lock. */
  lockedBy?: string;
  version: number;
  shipAsComplete: boolean;
  instructions: string;
  oddities?: Oddities;
}

/** How the answers about one order depart from the ordinary, as real servers sometimes do. */
export interface Oddities {
  /** Field names that are missing from its answers. */
  omit?: string[];
  /** Numbers and booleans of its search result come as strings. */
  stringly?: boolean;
}

export interface OrderComment {
  commentId: string;
  orderId: string;
  authorId: string;
  text: string;
  at: number;
}
