import {CUSTOMERS, KNOWN, type Sandbox} from '../../demo/sandbox/index.js';
import type {Order} from '../../demo/sandbox/model.js';
import {orderWithStatus} from '../../demo/sandbox/seed/known-orders.js';
import type {AccountRequest, ActionRequest} from '../../src/desk/action.js';
import {customersOf} from '../../src/desk/customer-store.js';
import type {Desk} from '../../src/desk/desk.js';
import {ordersOf} from '../../src/desk/order-store.js';
import type {ReorderLine} from '../../src/model/reorder.js';
import type {OrderItem} from '../../src/model/order.js';
import type {AnyActionName} from '../../src/model/rules.js';
import {requestFor, TEXT} from '../support/action-cases.js';

export const ALICE = '5001';
const BOB = '5002';
const CAROL = '5003';

/** A write on an order or account of the sandbox on which it is allowed. */
export interface Write {
  /** Its line in the table. */
  readonly label: string;
  readonly name: AnyActionName;
  readonly method: string;
  /** The request that the faults strike, as the sandbox logs it, and what else is sent. */
  readonly path: string;
  readonly others?: readonly string[];
  readonly orderId?: string;
  readonly request: (desk: Desk) => Promise<ActionRequest | AccountRequest>;
  /** Whether the server's state is as it is after it. */
  readonly holds: (sandbox: Sandbox) => boolean;
  /** A colleague is there first: takes the lock that it needs, or does the same. */
  readonly colleague: (sandbox: Sandbox) => void;
}

const orderOf = ({orders}: Sandbox, orderId: string): Order => orders.get(orderId) as Order;

const lockedBy =
  (orderId: string, userId: string | undefined) =>
  (sandbox: Sandbox): boolean =>
    orderOf(sandbox, orderId).lockedBy === userId;

const lockFor =
  (orderId: string, userId: string) =>
  (sandbox: Sandbox): void => {
    orderOf(sandbox, orderId).lockedBy = userId;
  };

const onOrder = (name: AnyActionName, orderId: string, path: string, more: Pick<Write, 'holds'> & Partial<Write>): Write => ({
  label: name,
  name,
  method: 'POST',
  path,
  orderId,
  request: async (desk) => requestFor(await ordersOf(desk).read(orderId, {page: 1, size: 20})),
  colleague: lockFor(orderId, BOB),
  ...more,
});

const {pendingUnlocked, pendingLockedByBob, pendingLockedByAlice, deliveredOfAna, cartOfAna, shipped} = KNOWN;

/** Only the first line of an order, as it was or with another quantity. */
const onFirstLine = (label: string, path: string, change: (line: ReorderLine) => ReorderLine, holds: Write['holds']): Write =>
  onOrder('reorder', deliveredOfAna, path, {
    label,
    request: async (desk) => {
      const order = await ordersOf(desk).read(deliveredOfAna, {page: 1, size: 20});
      const [{orderItemId, partNumber, productId, quantity: ordered}] = order.items.items as [OrderItem];
      return {...requestFor(order), reorder: {whole: false, lines: [change({orderItemId, partNumber, productId, ordered})]}};
    },
    holds,
    colleague: lockFor(cartOfAna, BOB),
  });

const onAccount = (enable: boolean, customerId: string): Write => ({
  label: enable ? 'enable-account' : 'disable-account',
  name: enable ? 'enable-account' : 'disable-account',
  method: 'PUT',
  path: `person/${customerId}`,
  request: async (desk) => {
    const {type, enabled} = await customersOf(desk).read(customerId);
    return {customerId, seen: {customerId, type, enabled}};
  },
  holds: ({users}) => users.get(customerId)?.enabled === enable,
  colleague: ({users}) => Object.assign(users.get(customerId) as object, {enabled: enable}),
});

const toCancel = orderWithStatus('M');

const BOTH = {holds: lockedBy(pendingLockedByBob, undefined), colleague: lockFor(pendingLockedByBob, CAROL)};

export const WRITES: readonly Write[] = [
  onOrder('take', pendingUnlocked, `cart/${pendingUnlocked}/lock`, {holds: lockedBy(pendingUnlocked, ALICE)}),
  onOrder('take-over', pendingLockedByBob, `cart/${pendingLockedByBob}/lock`, {
    holds: lockedBy(pendingLockedByBob, ALICE),
    colleague: lockFor(pendingLockedByBob, CAROL),
  }),
  onOrder('take-over-and-unlock', pendingLockedByBob, `cart/${pendingLockedByBob}/lock`, {
    ...BOTH,
    label: 'take-over(-and-unlock)',
    others: [`cart/${pendingLockedByBob}/unlock`],
  }),
  onOrder('take-over-and-unlock', pendingLockedByBob, `cart/${pendingLockedByBob}/unlock`, {
    ...BOTH,
    label: '(take-over-and-)unlock',
    others: [`cart/${pendingLockedByBob}/lock`],
  }),
  onOrder('release', pendingLockedByAlice, `cart/${pendingLockedByAlice}/unlock`, {holds: lockedBy(pendingLockedByAlice, undefined)}),
  onOrder('cancel', toCancel, `cart/${toCancel}/csrcancel_order`, {
    method: 'DELETE',
    holds: (sandbox) => orderOf(sandbox, toCancel).status === 'X',
  }),
  onOrder('reorder', deliveredOfAna, 'cart/copy_order', {
    holds: (sandbox) => orderOf(sandbox, cartOfAna).items.length === 1 + orderOf(sandbox, deliveredOfAna).items.length,
    colleague: lockFor(cartOfAna, BOB),
  }),
  onFirstLine(
    'reorder: one line',
    'cart/copy_order',
    (line) => line,
    (sandbox) => orderOf(sandbox, cartOfAna).items.length === 2,
  ),
  onFirstLine(
    'reorder: a quantity',
    'cart',
    (line) => ({...line, quantity: 7}),
    (sandbox) => orderOf(sandbox, cartOfAna).items[1]?.quantity === 7,
  ),
  onOrder('comment', shipped, `order/${shipped}/comment`, {
    holds: ({comments}) => comments.of(shipped).some(({text, authorId}) => text === TEXT && authorId === ALICE),
  }),
  onAccount(true, CUSTOMERS.disabled),
  onAccount(false, CUSTOMERS.ana),
];
