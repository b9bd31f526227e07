import {expect} from '@open-wc/testing';
import {MINE, UNLOCKED, type OrderLock} from '../../src/model/order-lock.js';
import {refusalOf, type ActionName, type Refusal, type Situation} from '../../src/model/rules.js';
import {aCart, aCsr, aShopper, heldBy} from '../support/builders.js';

/** Every status of HCL Commerce is in exactly one of these classes; so are odd ones that a store may have. */
const STATUSES = {
  pending: ['P'],
  cancelable: [...'ABCEILMNW'],
  final: [...'DFGHJKQRSTVXYZ', 'RTN', 'APP', 'Active', 'AB', 'p', 'm', '', ' ', undefined],
} as const;
type StatusClass = keyof typeof STATUSES;

const LOCKS = {none: UNLOCKED, mine: MINE, bob: heldBy('csr.bob'), someone: heldBy()} as const satisfies Record<string, OrderLock>;
type LockName = keyof typeof LOCKS;

const CARTS = {
  unread: undefined,
  none: aCart(),
  mine: aCart({lock: MINE}),
  bob: aCart({lock: heldBy('csr.bob')}),
  someone: aCart({lock: heldBy()}),
} as const;
type CartName = keyof typeof CARTS;

/** A cell says what comes out: `yes`, or the reason, then who holds it, which cart, or which status is in the way. */
type Row<Columns extends string> = Readonly<Record<Columns, string>>;
type Table<Columns extends string> = Readonly<Record<StatusClass, Row<Columns>>>;

const everyLock = (cell: string): Row<LockName> => ({none: cell, mine: cell, bob: cell, someone: cell});
const YES = everyLock('yes');
const NOT_PENDING = everyLock('not-pending');
const TAKE_OVER = {none: 'not-locked', mine: 'already-mine', bob: 'yes', someone: 'yes'};
const RELEASE = {none: 'not-locked', mine: 'yes', bob: 'not-mine csr.bob', someone: 'not-mine'};
const CANCEL = {none: 'yes', mine: 'yes', bob: 'held csr.bob', someone: 'held'};

/** By the order's own lock. The customer's cart plays no part. */
const BY_LOCK: Readonly<Record<Exclude<ActionName, 'reorder'>, Table<LockName>>> = {
  take: {
    pending: {none: 'yes', mine: 'already-mine', bob: 'held csr.bob', someone: 'held'},
    cancelable: NOT_PENDING,
    final: NOT_PENDING,
  },
  'take-over': {pending: TAKE_OVER, cancelable: NOT_PENDING, final: NOT_PENDING},
  'take-over-and-unlock': {pending: TAKE_OVER, cancelable: NOT_PENDING, final: NOT_PENDING},
  release: {pending: RELEASE, cancelable: RELEASE, final: RELEASE},
  cancel: {pending: CANCEL, cancelable: CANCEL, final: everyLock('wrong-status *')},
  comment: {pending: YES, cancelable: YES, final: YES},
};

/** By the customer's cart. The order's own lock plays no part. */
const INTO_CART = {unread: 'yes', none: 'yes', mine: 'yes', bob: 'cart-held csr.bob 700300', someone: 'cart-held 700300'};
const REORDER: Table<CartName> = {
  pending: {unread: 'still-pending', none: 'still-pending', mine: 'still-pending', bob: 'still-pending', someone: 'still-pending'},
  cancelable: INTO_CART,
  final: INTO_CART,
};

const names = <T extends object>(table: T) => Object.keys(table) as (keyof T)[];

/** A refusal as a cell of the table. */
function cellOf(refusal: Refusal | undefined): string {
  if (!refusal) return 'yes';
  if (refusal.reason === 'wrong-status') return `wrong-status ${refusal.status}`;
  const {reason, holder, cartId} = {holder: undefined, cartId: undefined, ...refusal};
  return [reason, holder, cartId].filter(Boolean).join(' ');
}

/** A situation for each status of the class, lock, cart and agent that may act. */
function situations(group: StatusClass, lock: LockName, cart: CartName): Situation[] {
  return STATUSES[group].flatMap((status) =>
    [undefined, aCsr()].map((agent) => ({status, lock: LOCKS[lock], cart: CARTS[cart], customerId: '4003', agent})),
  );
}

describe('rules', () => {
  it('have each of HCL Commerce’s statuses in one class of this table', () => {
    const classed = Object.values(STATUSES).flat();
    for (const status of 'PIMCABLRFGJYSDXWNETKVHQZ') expect(classed.filter((other) => other === status)).to.have.length(1, status);
  });

  for (const action of names(BY_LOCK)) {
    for (const group of names(STATUSES)) {
      for (const lock of names(LOCKS)) {
        const cell = BY_LOCK[action][group][lock];
        it(`${action}, ${group} order, lock ${lock}: ${cell}`, () => {
          for (const cart of names(CARTS)) {
            for (const situation of situations(group, lock, cart)) {
              expect(cellOf(refusalOf(action, situation))).to.equal(
                cell.replace('*', String(situation.status)),
                `status ${situation.status}`,
              );
            }
          }
        });
      }
    }
  }

  for (const group of names(STATUSES)) {
    for (const cart of names(CARTS)) {
      const cell = REORDER[group][cart];
      it(`reorder, ${group} order, cart ${cart}: ${cell}`, () => {
        for (const lock of names(LOCKS)) {
          for (const situation of situations(group, lock, cart)) expect(cellOf(refusalOf('reorder', situation))).to.equal(cell);
        }
      });
    }
  }

  describe('name what makes way', () => {
    const held = {status: 'P', lock: LOCKS.bob, customerId: '4003'};
    for (const [action, situation, next] of [
      ['take', held, 'take-over'],
      ['release', held, 'take-over'],
      ['cancel', held, 'take-over'],
      ['cancel', {...held, status: 'M'}, undefined],
      ['cancel', {...held, status: 'S'}, undefined],
      ['reorder', {...held, status: 'D', cart: CARTS.bob}, 'take-over-and-unlock'],
      ['take', {...held, status: 'M'}, undefined],
      ['take-over', {...held, lock: UNLOCKED}, undefined],
    ] as const)
      it(`${action}, status ${situation.status}: ${next ?? 'nothing'}`, () => expect(refusalOf(action, situation)?.next).to.equal(next));

    it('only by what is itself allowed', () => {
      for (const action of names(BY_LOCK))
        for (const group of names(STATUSES))
          for (const lock of names(LOCKS))
            for (const situation of situations(group, lock, 'none')) {
              const next = refusalOf(action, situation)?.next;
              if (next) expect(refusalOf(next, situation)).to.be.undefined;
            }
    });
  });

  it('let nobody re-order for an order that names no customer, whatever the cart', () => {
    for (const cart of names(CARTS)) {
      for (const situation of situations('final', 'none', cart)) {
        for (const customerId of [undefined, '']) expect(cellOf(refusalOf('reorder', {...situation, customerId}))).to.equal('no-customer');
      }
    }
  });

  it('ask for the customer only to re-order', () => {
    for (const action of names(BY_LOCK)) {
      for (const lock of names(LOCKS)) {
        const situation = {status: 'P', lock: LOCKS[lock]};
        expect(cellOf(refusalOf(action, situation))).to.equal(BY_LOCK[action].pending[lock]);
      }
    }
  });

  for (const action of [...names(BY_LOCK), 'reorder'] as const) {
    it(`${action}: no-csr for who is not a CSR, before any other reason`, () => {
      for (const group of names(STATUSES)) {
        for (const lock of names(LOCKS)) {
          for (const situation of situations(group, lock, 'bob'))
            expect(refusalOf(action, {...situation, agent: aShopper()})).to.deep.equal({reason: 'no-csr'});
        }
      }
    });
  }
});
