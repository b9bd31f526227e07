/** Everybody's password. */
export const PASSWORD = 'orderdesk1';

/** Logon IDs (the sandbox's password fits all of them). */
export const USERS = {
  /** Customer service representative, user 5001. */
  alice: 'csr.alice',
  /** Customer service representative, user 5002, who holds some locks. */
  bob: 'csr.bob',
  /** Customer service supervisor. */
  carol: 'css.carol',
  /** Account disabled: 2110. */
  dora: 'csr.dora',
  /** Locked out after failed sign-ins: 2490. */
  eve: 'csr.eve',
  /** Password expired: 2170. */
  finn: 'csr.finn',
  /** A customer, no representative. */
  ana: 'ana@example.com',
} as const;

/** The orders worth knowing. All are in store 10201, unless their name says B2B. */
export const KNOWN = {
  /** Alice Smith, Toronto, ON, M5V 1A1: pending, locked by csr.bob. */
  pendingLockedByBob: '700101',
  /** Aaron Smith, Toronto: shipped, so it cannot be cancelled. */
  shipped: '700102',
  /** Amy Smith, Toronto: pending, nobody holds a lock. */
  pendingUnlocked: '700103',
  /** Ada Lund, Oslo: pending, locked by csr.alice. */
  pendingLockedByAlice: '700104',
  /** Ana Ruiz (4003), delivered; her cart is cartOfAna. */
  deliveredOfAna: '700090',
  /** Ana's cart: pending, unlocked, one line. */
  cartOfAna: '700205',
  /** Ben Carter (4004), delivered; his cart is locked by csr.bob. */
  deliveredWithLockedCart: '700091',
  /** Ben's cart: pending, locked by csr.bob. */
  cartLockedByBob: '700206',
  /** Chloé Dubois (4005), delivered; she has no cart. */
  deliveredWithoutCart: '700092',
  /** Gus Guest (6001), delivered to a guest. */
  deliveredOfGuest: '700093',
  /** Delivered; nothing in it is sold any more. */
  onlyUnorderable: '700094',
  /** Delivered; free gifts only. */
  onlyFreeGifts: '700095',
  /** Fay Morrow (4008), delivered: one line of each kind of stock, one no longer sold, a free gift; the first is in her cart, too. */
  deliveredShortStock: '700064',
  /** Fay's cart: pending, unlocked, one line. */
  cartOfFay: '700207',
  /** Has 40 comments by alice, bob and carol. */
  withFortyComments: '700096',
  /** Order and item discounts, two promotion codes. */
  withDiscounts: '700097',
  /** Paid with two cards, both masked. */
  withTwoPayments: '700098',
  /** Ships to three addresses. */
  withSeveralAddresses: '700099',
  /** First name <img src=x onerror=…>. */
  markupInName: '700080',
  /** Last name "><script>…, a comment with markup too. */
  scriptInName: '700081',
  arabicName: '700082',
  hebrewName: '700083',
  chineseName: '700084',
  japaneseName: '700085',
  cyrillicName: '700086',
  accentedName: '700087',
  /** Names, address and email of a length nobody expects. */
  veryLongName: '700088',
  /** Lacks everything an answer can lack: address, currency, total, dates, buyer. */
  missingFields: '700089',
  /** Status Z9, which no list knows. */
  unknownStatus: '700070',
  /** Its search result has numbers and booleans as strings. */
  numbersAsStrings: '700071',
  inEuros: '700072',
  inYen: '700073',
  inCanadianDollars: '700074',
  inZloty: '700075',
  /** A guest's cart: hidden unless retrievePendingGuestOrders=true. */
  pendingOfGuest: '700076',
  /** B2B: 1,000 lines. */
  b2bThousandItems: '710001',
  /** B2B: waits for approval (W). */
  b2bPendingApproval: '710002',
  /** B2B: pending, locked by csr.bob. */
  b2bLockedByBob: '710003',
  /** B2B: completed; one line is short, one is gone; the buyer has no cart. */
  b2bShortStock: '710004',
} as const;

/** Statuses of orders (not of requisition lists and the like), each with an order that has it: 700001 is P, 700002 is I … */
export const STATUSES = 'PIMCABLRFGVSDXWNETKH';

export const orderWithStatus = (status: string): string => String(700001 + STATUSES.indexOf(status));

/** How many orders of store 10201 go to somebody with the last name Smith. */
export const SMITHS = 137;
