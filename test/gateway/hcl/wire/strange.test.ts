import {assert, expect} from '@open-wc/testing';
import {decodeCommentAdded, decodeComments} from '../../../../src/gateway/hcl/wire/comments.js';
import {decodeCountries} from '../../../../src/gateway/hcl/wire/countries.js';
import {decodeAdded, decodeCart, decodeReorder} from '../../../../src/gateway/hcl/wire/cart.js';
import {decodeStock} from '../../../../src/gateway/hcl/wire/inventory.js';
import {decodeOrder} from '../../../../src/gateway/hcl/wire/order.js';
import {decodeMatches} from '../../../../src/gateway/hcl/wire/search.js';
import {decodeContext, decodeLogin, decodePerson, decodeRoles} from '../../../../src/gateway/hcl/wire/session.js';
import {decodeCustomer, decodeCustomers} from '../../../../src/gateway/hcl/wire/customers.js';
import {decodeHistory} from '../../../../src/gateway/hcl/wire/history.js';
import * as bodies from '../bodies.js';
import {customerBody, customersBody, historyBody, pastOrder} from '../customer-bodies.js';

/** A body, how it is read, and the only fields whose loss makes it unreadable. */
const CASES: readonly (readonly [name: string, body: unknown, decode: (body: unknown) => unknown, required: readonly string[]])[] = [
  ['login', bodies.loginBody(), decodeLogin, ['userId']],
  ['context', bodies.contextBody(), decodeContext, ['basicInfo', 'basicInfo.callerId']],
  ['roles', bodies.rolesBody(), decodeRoles, []],
  ['person', bodies.personBody(), decodePerson, []],
  ['search', bodies.searchBody(), decodeMatches, []],
  ['order', bodies.orderBody({locked: 'true', orderEditor: bodies.editor()}), (body) => decodeOrder(body)('5001'), ['orderId']],
  ['cart', bodies.cartBody({orderEditor: bodies.editor()}), (body) => decodeCart(body)('5001'), ['orderId']],
  ['copy', bodies.copyBody(), decodeReorder, ['orderId', 'orderId.0']],
  ['added', bodies.addBody(), decodeAdded(2), ['orderId']],
  ['stock', bodies.stockBody(), decodeStock, []],
  ['comments', bodies.commentsBody(), decodeComments, []],
  ['comment added', {orCommentId: '10002'}, decodeCommentAdded, []],
  ['customers', customersBody(), decodeCustomers, []],
  ['customer', customerBody(), decodeCustomer, ['userId']],
  ['history', historyBody([pastOrder({locked: 'true', orderEditor: bodies.editor()})]), (body: unknown) => decodeHistory(body)('5001'), []],
  ['countries', bodies.countriesBody(), decodeCountries, []],
];

const STRANGE: readonly unknown[] = [
  undefined,
  null,
  '',
  '  ',
  'x',
  '<b>x</b>',
  0,
  -1,
  1e308,
  true,
  'false',
  [],
  [null],
  [[]],
  {},
  {a: null},
  ['x', 1, {}],
];

const isParent = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every place in a body, as a dotted path. */
function places(value: unknown, prefix = ''): string[] {
  return isParent(value) ? Object.entries(value).flatMap(([key, child]) => [prefix + key, ...places(child, `${prefix}${key}.`)]) : [];
}

/** A copy of the body with something else in that place. */
function replaced(body: unknown, place: string, value: unknown): unknown {
  const copy = structuredClone(body);
  const keys = place.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<unknown>((at, key) => (isParent(at) ? at[key] : undefined), copy);
  if (isParent(parent)) parent[last] = value;
  return copy;
}

/** The model holds no null, no NaN and none of JavaScript's own words for nothing. */
function assertSound(value: unknown, where: string): void {
  if (isParent(value)) for (const [key, child] of Object.entries(value)) assertSound(child, `${where}.${key}`);
  else if (typeof value === 'string') assert.notMatch(value, /undefined|null|NaN|\[object/, where);
  else if (typeof value === 'number') assert.isTrue(Number.isFinite(value), where);
  else assert.isNotNull(value, where);
}

describe('anything in any place of a body', () => {
  for (const [name, body, decode, required] of CASES) {
    it(`${name}: is read, or unreadable for want of the ID only`, () => {
      for (const place of places(body)) {
        for (const strange of STRANGE) {
          const where = `${place} = ${JSON.stringify(strange)}`;
          const read = () => decode(replaced(body, place, strange));
          if (required.includes(place)) {
            try {
              assertSound(read(), where);
            } catch (error) {
              expect(error, where).to.be.an.instanceOf(TypeError);
              expect((error as Error).message, where).to.match(/^no \w+$/);
            }
          } else assertSound(read(), where);
        }
      }
    });

    it(`${name}: throws nothing but a TypeError on a body of another kind`, () => {
      for (const strange of STRANGE) {
        try {
          assertSound(decode(strange), JSON.stringify(strange));
        } catch (error) {
          expect(error, JSON.stringify(strange)).to.be.an.instanceOf(TypeError);
          expect((error as Error).message).to.match(/^no /);
        }
      }
    });
  }
});
