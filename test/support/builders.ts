/** Small builders of model objects: each gives a plausible whole, the argument says what matters to the test. */
import type {Address} from '../../src/model/address.js';
import type {Agent} from '../../src/model/agent.js';
import type {Cart} from '../../src/model/cart.js';
import type {PastOrder} from '../../src/model/customer-history.js';
import type {CustomerMatches} from '../../src/model/customer-search.js';
import type {Customer, CustomerSummary} from '../../src/model/customer.js';
import type {Money} from '../../src/model/money.js';
import type {OrderComment} from '../../src/model/order-comment.js';
import {UNLOCKED, type OrderLock} from '../../src/model/order-lock.js';
import type {OrderMatches} from '../../src/model/order-search.js';
import type {Order, OrderItem, OrderSummary, Payment} from '../../src/model/order.js';
import type {Page} from '../../src/model/page.js';

export const usd = (amount: number): Money => ({amount, currency: 'USD'});

export const heldBy = (holder?: string): OrderLock => ({state: 'other', holder});

export const aCsr = (more: Partial<Agent> = {}): Agent => ({
  userId: '5001',
  logonId: 'csr.alice',
  name: 'Alice Berg',
  isCsr: true,
  ...more,
});

/** Signed in, but without the role of a CSR. */
export const aShopper = (more: Partial<Agent> = {}): Agent => ({
  userId: '4003',
  logonId: 'ana@example.com',
  name: 'Ana Lima',
  isCsr: false,
  ...more,
});

export const anAddress = (more: Partial<Address> = {}): Address => ({
  firstName: 'Ana',
  lastName: 'Smith',
  lines: ['7 Harbour Lane'],
  city: 'Halifax',
  state: 'Nova Scotia',
  zipCode: 'B3H 1A1',
  country: 'Canada',
  phone: '902-555-0143',
  email: 'ana@example.com',
  ...more,
});

/** A row of search results: pending, unlocked, of a registered customer. */
export const aRow = (more: Partial<OrderSummary> = {}): OrderSummary => ({
  orderId: '700101',
  status: 'P',
  total: usd(64.5),
  lock: UNLOCKED,
  customerId: '4003',
  shipTo: anAddress(),
  ...more,
});

export const someMatches = (orders: readonly OrderSummary[] = [aRow()], more: Partial<OrderMatches> = {}): OrderMatches => ({
  orders,
  total: orders.length,
  more: false,
  ...more,
});

export const anItem = (more: Partial<OrderItem> = {}): OrderItem => ({
  orderItemId: '61001',
  partNumber: 'LAMP-0042',
  quantity: 2,
  unitPrice: usd(30),
  price: usd(60),
  status: 'M',
  freeGift: false,
  ...more,
});

const aPayment = (more: Partial<Payment> = {}): Payment => ({
  method: 'VISA',
  amount: usd(64.5),
  ending: '4242',
  expires: '11/2031',
  billTo: anAddress(),
  ...more,
});

export const aPage = <T>(items: readonly T[], total: number = items.length): Page<T> => ({items, total});

/** A whole order: placed, unlocked, with one item. */
export const anOrder = (more: Partial<Order> = {}): Order => ({
  ...aRow({orderId: '700090', status: 'M'}),
  placed: '2026-03-02T10:15:00.000Z',
  lastUpdate: '2026-03-02T10:20:00.000Z',
  orderedBy: 'ana@example.com',
  shipments: [{address: anAddress(), method: 'Regular delivery'}],
  payments: [aPayment()],
  adjustments: [],
  totals: {products: usd(60), discounts: usd(0), shipping: usd(4.5), shippingTax: usd(0), salesTax: usd(0), grand: usd(64.5)},
  items: aPage([anItem()]),
  ...more,
});

export const aCart = (more: Partial<Cart> = {}): Cart => ({orderId: '700300', lock: UNLOCKED, itemCount: 3, ...more});

export const aComment = (more: Partial<OrderComment> = {}): OrderComment => ({
  commentId: '10001',
  text: 'Customer asks for delivery after 5 pm.',
  time: '2026-03-02 11:02:33.5',
  authorId: '5002',
  authorLogonId: 'csr.bob',
  authorName: 'Bob Castro',
  ...more,
});

/** A registered customer who can sign in. */
export const aCustomer = (more: Partial<Customer> = {}): Customer => ({
  customerId: '4003',
  type: 'registered',
  logonId: 'ana@example.com',
  firstName: 'Ana',
  lastName: 'Smith',
  enabled: true,
  address: anAddress(),
  ...more,
});

/** The same as a row of found customers. */
export const aCustomerRow = (more: Partial<CustomerSummary> = {}): CustomerSummary => ({...aCustomer({address: undefined}), ...more});

export const someCustomers = (
  customers: readonly CustomerSummary[] = [aCustomerRow()],
  more: Partial<CustomerMatches> = {},
): CustomerMatches => ({customers, total: customers.length, more: false, ...more});

/** A row of an order history: placed, unlocked. */
export const aPastOrder = (more: Partial<PastOrder> = {}): PastOrder => ({
  orderId: '700090',
  status: 'M',
  placed: '2026-03-02T10:15:00.000Z',
  total: usd(64.5),
  lock: UNLOCKED,
  customerId: '4003',
  ...more,
});
