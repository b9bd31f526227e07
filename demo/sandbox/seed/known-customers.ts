/** The customers worth knowing, by member ID. All are of store 10201, unless their name says B2B. */
export const CUSTOMERS = {
  /** Ana Ruiz, Chicago, of the logon ID ana@example.com: one delivered order, one cart. */
  ana: '4003',
  /** Ben Carter: one delivered order, and a cart that csr.bob holds. */
  ben: '4004',
  /** Greta Holm, Montréal: 47 orders of every status, four pages of them. */
  withLongHistory: '8701',
  /** Dora Dormant: registered, no orders at all. */
  withoutOrders: '8702',
  /** Dirk Disabled: may not sign in, one shipped order. */
  disabled: '8703',
  /** Neither first nor last name, only the logon ID nameless@example.com. */
  withoutName: '8704',
  /** Gerd Guest, who has ordered three times as a guest, each time as another user. */
  guest: '6951',
  /** B2B: Wanda Weber of Harbor Supplies, whose orders wait for approval, were approved, were denied. */
  b2bWithApprovals: '8801',
  /** B2B: Ole Offboarded of Lindqvist Bygg AB: may not sign in. */
  b2bDisabled: '8802',
} as const;

/** How many customers have a last name with Moreau in it: too many for one answer. */
export const MOREAUS = 61;
/** B2B: how many have the last name Keller, in four organizations. */
export const B2B_KELLERS = 34;
